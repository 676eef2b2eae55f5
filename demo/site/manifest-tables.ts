import { fileURLToPath } from 'node:url';
import { createManifest, type ManifestElement, type ManifestItem } from '../../.config/manifest.mjs';
import { escapeHtml } from './escape-html.js';
import { french } from './manifest-fr.js';
import type { Language } from './pages.js';

type List = 'attributes' | 'events' | 'slots' | 'cssParts' | 'cssProperties';

interface Table {
  readonly list: List;
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly has: (item: ManifestItem) => boolean;
}

const isRole = ({ name }: ManifestItem): boolean => name.startsWith('field-');
const always = (): boolean => true;

const tables: readonly Table[] = [
  {
    list: 'attributes',
    id: 'attributes',
    title: { fr: 'Attributs', en: 'Attributes' },
    has: (item) => !isRole(item),
  },
  {
    list: 'attributes',
    id: 'roles',
    title: { fr: 'Attributs qui disent le rôle d’une colonne', en: 'Attributes that give a column its role' },
    has: isRole,
  },
  { list: 'events', id: 'events', title: { fr: 'Évènements', en: 'Events' }, has: always },
  { list: 'slots', id: 'slots', title: { fr: 'Contenu', en: 'Content' }, has: always },
  { list: 'cssParts', id: 'parts', title: { fr: 'Parties', en: 'Parts' }, has: always },
  {
    list: 'cssProperties',
    id: 'properties',
    title: { fr: 'Propriétés CSS', en: 'Custom properties' },
    has: always,
  },
];

const words = {
  fr: {
    name: 'Nom',
    meaning: 'Ce qu’il dit',
    content: 'entre les balises',
    without: 'Par défaut',
    values: 'Valeurs',
  },
  en: {
    name: 'Name',
    meaning: 'What it says',
    content: 'between the tags',
    without: 'Default',
    values: 'Values',
  },
} as const;

/** Doc comments mark code as Markdown does. */
const withCode = (text: string): string => escapeHtml(text).replaceAll(/`([^`]*)`/g, '<code>$1</code>');

const isTold = (item: ManifestItem): item is ManifestItem & { default: string } => Boolean(item.default);

const colons: Readonly<Record<Language, string>> = { fr: '\u00a0:', en: ':' };

const defaultOf = (item: ManifestItem, language: Language): string =>
  isTold(item)
    ? ` ${words[language].without}${colons[language]} <code>${escapeHtml(item.default)}</code>.`
    : '';

/** What can be said, where it is one of a few words: the type is `'csv' | 'json'` then. */
const valuesOf = ({ type }: ManifestItem, language: Language): string => {
  const values = [...(type?.text ?? '').matchAll(/(?:^| \| )'([^']+)'/g)].map(([, value = '']) => value);
  if (values.length === 0) return '';
  const codes = values.map((value) => `<code>${escapeHtml(value)}</code>`).join(', ');
  return ` ${words[language].values}${colons[language]} ${codes}.`;
};

const row = (list: List, item: ManifestItem, language: Language): string => {
  const { name, description = '' } = item;
  const translated = language === 'fr' ? french[list]?.get(name) : description;
  const lang = translated === undefined ? ' lang="en"' : '';
  const head = name === '' ? words[language].content : `<code>${escapeHtml(name)}</code>`;
  const text = withCode(translated ?? description) + valuesOf(item, language) + defaultOf(item, language);
  return `<tr><th scope="row">${head}</th><td${lang}>${text}</td></tr>`;
};

const table = (element: ManifestElement, { list, id, title, has }: Table, language: Language): string => {
  const items = element[list].filter(has);
  if (items.length === 0) return '';
  const { name, meaning } = words[language];
  const head = `<tr><th scope="col">${name}</th><th scope="col">${meaning}</th></tr>`;
  const rows = items.map((item) => row(list, item, language)).join('\n');
  return `<h2 id="${id}">${title[language]}</h2>
    <table class="reference" aria-labelledby="${id}"><thead>${head}</thead><tbody>${rows}</tbody></table>`;
};

const root = fileURLToPath(new URL('../..', import.meta.url));

/** For how long a description is taken for fresh: many pages are asked for at once, and the sources change while somebody writes. */
const FRESH = 5000;

let known: { readonly at: number; readonly elements: readonly ManifestElement[] } | undefined;

const elements = (): readonly ManifestElement[] => {
  if (!known || Date.now() - known.at > FRESH) {
    const all = createManifest(root).modules.flatMap(({ declarations }) => declarations);
    known = { at: Date.now(), elements: all };
  }
  return known.elements;
};

/** Everything that an element offers, made from its doc comments; throws for a tag that is none of ours. */
export const manifestTables = (tag: string, language: Language): string => {
  const element = elements().find(({ tagName }) => tagName === tag);
  if (!element) throw new Error(`There is no <${tag}>`);
  return tables.map((each) => table(element, each, language)).join('\n');
};
