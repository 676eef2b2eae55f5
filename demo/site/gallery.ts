import { escapeHtml } from './escape-html.js';
import type { Language } from './pages.js';

type Words = Readonly<Record<Language, string>>;

/** A style sheet of `demo/themes/` as its page shows it. */
interface Look {
  readonly name: Words;
  /** The classes of its panels, beside its own. */
  readonly classes: string;
  /** The level of the heading of a panel. */
  readonly level: 2 | 3;
  readonly titles: Readonly<Record<Ground, Words>>;
}

/** The two pages that a look is tried on. */
type Ground = 'light' | 'dark';

const grounds: readonly Ground[] = ['light', 'dark'];

const onPages: Look['titles'] = {
  light: { fr: 'Sur une page claire', en: 'On a light page' },
  dark: { fr: 'Sur une page sombre', en: 'On a dark page' },
};

const looks: ReadonlyMap<string, Look> = new Map([
  ['plain', { name: { fr: 'Sobre', en: 'Plain' }, classes: '', level: 3, titles: onPages }],
  ['civic', { name: { fr: 'Civique', en: 'Civic' }, classes: '', level: 3, titles: onPages }],
  ['contrast', { name: { fr: 'Contraste', en: 'Contrast' }, classes: '', level: 3, titles: onPages }],
  [
    'dsfr',
    {
      name: { fr: 'Jetons', en: 'Tokens' },
      classes: ' invented',
      level: 2,
      titles: {
        light: {
          fr: 'Des jetons inventés, sur une page claire',
          en: 'Invented tokens, on a light page',
        },
        dark: { fr: 'Des jetons inventés, sur une page sombre', en: 'Invented tokens, on a dark page' },
      },
    },
  ],
]);

const words = {
  fr: {
    ground: { light: 'page claire', dark: 'page sombre' },
    workshops: (list: string) => `Ateliers : ${list}`,
    directoryFile: 'L’annuaire d’exemple (CSV)',
    workshopsFile: 'Les ateliers d’exemple (CSV)',
    sheet: 'La feuille de style',
    copy: 'Code à copier :',
  },
  en: {
    ground: { light: 'light page', dark: 'dark page' },
    workshops: (list: string) => `Workshops: ${list}`,
    directoryFile: 'The example directory (CSV, in French)',
    workshopsFile: 'The example workshops (CSV, in French)',
    sheet: 'The style sheet',
    copy: 'Code to copy:',
  },
} as const;

const find = (name: string): Look => {
  const look = looks.get(name);
  if (!look) throw new Error(`demo/themes/ has no look called ${name}`);
  return look;
};

const panel = (name: string, ground: Ground, language: Language): string => {
  const look = find(name);
  const text = words[language];
  const id = `${name}-${ground}`;
  const list = escapeHtml(`${look.name[language]}, ${text.ground[ground]}`);
  const shared = `heading-level="${String(look.level + 2)}" url-state="off"`;
  return `<section class="panel${ground === 'dark' ? ' dark' : ''} parvis-${name}${look.classes}" aria-labelledby="${id}">
        <h${String(look.level)} id="${id}">${escapeHtml(look.titles[ground][language])}</h${String(look.level)}>
        <actor-directory src="../data/annuaire-exemple.csv" aria-label="${list}" where="Publication: oui"
          filters="statut" page-size="2" ${shared}>
          <div><a href="../data/annuaire-exemple.csv">${text.directoryFile}</a></div>
        </actor-directory>
        <training-agenda src="../data/ateliers-exemple.csv" aria-label="${text.workshops(list)}"
          filters="none" limit="2" time-zone="Europe/Paris" ${shared}>
          <div><a href="../data/ateliers-exemple.csv">${text.workshopsFile}</a></div>
        </training-agenda>
      </section>`;
};

/** A directory and an agenda in a look, on a light page and on a dark one. */
export const lookPanels = (name: string, language: Language): string =>
  grounds.map((ground) => panel(name, ground, language)).join('\n');

/** The style sheet of a look, folded away; `gallery.ts` fills it in. */
export const lookSheet = (name: string, language: Language): string => {
  const { sheet, copy } = words[language];
  find(name);
  return `<details class="source">
        <summary>${sheet} <code>${name}.css</code></summary>
        <div class="code">
          <pre tabindex="0" role="region" aria-label="${copy} ${name}.css"><code data-look="${name}"></code></pre>
        </div>
      </details>`;
};
