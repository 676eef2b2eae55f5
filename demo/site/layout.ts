import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { transcripts } from './transcripts.js';
import { accessibilityTable } from './accessibility-table.js';
import { escapeHtml } from './escape-html.js';
import { abilitiesTable } from './abilities-table.js';
import { triedTable } from './hosts-tried.mjs';
import { lookPanels, lookSheet } from './gallery.js';
import { manifestTables } from './manifest-tables.js';
import {
  fileOf,
  findPage,
  home,
  labelOf,
  languageFor,
  sections,
  type Language,
  type Page,
  type Section,
} from './pages.js';

/** The settings of a server that stands before an index: tests start nginx with the same ones. */
const guard = fileURLToPath(new URL('../proxy/nginx.conf', import.meta.url));

/** What stands on every page in the language of the page; a page in a third language brings menus in French. */
const words: Readonly<Record<string, { skip: string; menu: string; footer: string; others: string }>> = {
  fr: {
    skip: 'Aller au contenu',
    menu: 'Menu principal',
    others: 'Les autres exemples',
    footer:
      'Parvis, logiciel libre sous licence MIT. Ce que sont les données de ces pages est écrit dans <code>data/README.md</code>.',
  },
  en: {
    skip: 'Skip to content',
    menu: 'Main menu',
    others: 'The other examples',
    footer:
      'Parvis, free software under the MIT licence. What the data of these pages are is told in <code>data/README.md</code> (in French).',
  },
  ar: {
    skip: 'انتقل إلى المحتوى',
    menu: 'القائمة الرئيسية',
    others: 'أمثلة أخرى',
    footer: '<bdi>Parvis</bdi>، برنامج حر برخصة <bdi>MIT</bdi>.',
  },
};

const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='%231c4f94'%3E%3Cpath d='M2 20v-8a10 10 0 0 1 20 0v8h-5v-8a5 5 0 0 0-10 0v8zM2 21.5h20V23H2z'/%3E%3C/svg%3E";

const logo =
  '<svg viewBox="0 0 24 24" fill="currentColor" aria-hidden="true"><path d="M2 20v-8a10 10 0 0 1 20 0v8h-5v-8a5 5 0 0 0-10 0v8z" /><path d="M2 21.5h20V23H2z" /></svg>';

/** Where the reader is: the file, the language of its text and that of its menus. */
interface Place {
  readonly file: string;
  readonly lang: string;
  readonly language: Language;
}

const otherLanguage = (language: Language): Language => (language === 'fr' ? 'en' : 'fr');

const isTranslated = ({ label }: Page): boolean => label.fr !== undefined && label.en !== undefined;

const head = ({ file, language }: Place): string => {
  const page = findPage(file)?.page;
  const other = otherLanguage(language);
  // A link in the head is an asset to the bundler, which would publish a second, unfinished copy of the page.
  const alternate =
    page && isTranslated(page)
      ? `<link rel="alternate" hreflang="${other}" href="${fileOf(page, other)}" vite-ignore />`
      : '';
  return `<meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="icon" href="${icon}" />${alternate}
    <link rel="stylesheet" href="demo.css" />
    <script type="module" src="demo.ts"></script>`;
};

/** What is said, or leads to what is said, in another language than the page's says so. */
const inLanguage = (attribute: 'lang' | 'hreflang', language: Language, { lang }: Place): string =>
  language === lang ? '' : ` ${attribute}="${language}"`;

/** A link to a page, with a label in `said`. */
const link = (page: Page, label: string, said: Language, place: Place, current: string): string => {
  const target = inLanguage('hreflang', languageFor(page, place.language), place);
  const attributes = inLanguage('lang', said, place) + target + current;
  return `<li><a href="${fileOf(page, place.language)}"${attributes}>${escapeHtml(label)}</a></li>`;
};

const sectionLink = (section: Section, place: Place): string => {
  const [first] = section.pages;
  if (!first) return '';
  const isHere = findPage(place.file)?.section === section;
  const isPage = isHere && fileOf(first, place.language) === place.file;
  return link(
    first,
    section.label[place.language],
    place.language,
    place,
    isPage ? ' aria-current="page"' : isHere ? ' aria-current="true"' : '',
  );
};

const languageLink = ({ file, language }: Place): string => {
  const page = findPage(file)?.page;
  const other = otherLanguage(language);
  if (!page || !isTranslated(page)) return '';
  const name = other === 'fr' ? 'Français' : 'English';
  return `<a class="language" href="${fileOf(page, other)}" lang="${other}" hreflang="${other}">${name}</a>`;
};

/** Above this many, the pages of a section are folded away. */
const FEW = 6;

const sectionMenu = (place: Place): string => {
  const section = findPage(place.file)?.section;
  if (!section || section.pages.length < 2) return '';
  const links = section.pages.map((page) => {
    const isHere = fileOf(page, place.language) === place.file;
    const said = languageFor(page, place.language);
    return link(page, labelOf(page, place.language), said, place, isHere ? ' aria-current="page"' : '');
  });
  const list = `<ul>${links.join('\n')}</ul>`;
  const folded = `<details><summary>${words[place.lang]?.others ?? ''}</summary>${list}</details>`;
  const name = escapeHtml(section.label[place.language]);
  return `<nav class="section-menu" aria-label="${name}"${inLanguage('lang', place.language, place)}>${
    section.pages.length > FEW ? folded : list
  }</nav>`;
};

const banner = (place: Place): string => {
  const { skip, menu } = words[place.lang] ?? {};
  return `<a class="skip" href="#contenu">${skip ?? ''}</a>
    <header class="banner">
      <a class="brand" href="${fileOf(home, place.language)}">${logo} Parvis</a>
      <nav class="menu" aria-label="${menu ?? ''}">
        <ul>${sections.map((section) => sectionLink(section, place)).join('\n')}</ul>
      </nav>
      ${languageLink(place)}
    </header>
    ${sectionMenu(place)}`;
};

const footer = ({ lang }: Place): string =>
  `<footer class="footer"><p>${words[lang]?.footer ?? ''}</p></footer>`;

/** What can stand for itself in a page: `<!-- banner -->`, `<!-- manifest actor-search -->`. */
const blocks: ReadonlyMap<string, (place: Place, argument: string) => string> = new Map([
  ['head', head],
  ['banner', banner],
  ['footer', footer],
  ['manifest', ({ language }: Place, tag: string) => manifestTables(tag, language)],
  ['points', ({ language }: Place) => accessibilityTable(language)],
  ['abilities', ({ language }: Place) => abilitiesTable(language)],
  ['guard', () => escapeHtml(readFileSync(guard, 'utf8').trim())],
  ['tried', ({ language }: Place) => triedTable(language)],
  ['transcripts', ({ language }: Place) => transcripts(language)],
  ['look', ({ language }: Place, name: string) => lookPanels(name, language)],
  ['sheet', ({ language }: Place, name: string) => lookSheet(name, language)],
]);

/** Puts what all pages share, and what is made of other files, where a page says so. */
export const withLayout = (html: string, path: string): string => {
  const lang = /<html lang="(\w+)"/.exec(html)?.[1] ?? 'fr';
  const place: Place = { file: basename(path), lang, language: lang === 'en' ? 'en' : 'fr' };
  return html.replaceAll(
    /<!-- ([a-z]+)(?: ([a-z-]+))? -->/g,
    (comment, name: string, argument = '') => blocks.get(name)?.(place, String(argument)) ?? comment,
  );
};

/** The page for frames, for scripts that are not built: Lit there has its own name for its policy. */
const withLitPolicy = (html: string): string =>
  html.replace('trusted-types parvis', 'trusted-types parvis lit-html');

const isEmbed = (path: string): boolean => path.endsWith('/embed/embed.html');

/** The pages of `demo/`, laid out as they are served and as they are built. */
export const layout = (): Plugin => ({
  name: 'parvis:layout',
  transformIndexHtml: {
    order: 'pre',
    handler: (html, { filename }) => {
      if (isEmbed(filename)) return withLitPolicy(html);
      return filename.includes('/demo/') ? withLayout(html, filename) : html;
    },
  },
});
