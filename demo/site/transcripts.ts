import { readFileSync } from 'node:fs';
import { escapeHtml } from './escape-html.js';
import type { Language } from './pages.js';

/** What is heard, by the name of the journey (`test/listen/`), and what it is called in the page. */
const titles: readonly (readonly [name: string, words: Readonly<Record<Language, string>>])[] = [
  ['chercher', { fr: 'Chercher, ne rien trouver, effacer', en: 'Searching, finding nothing, clearing' }],
  ['fiche', { fr: 'Ouvrir une fiche', en: 'Opening an entry' }],
  ['filtrer', { fr: 'Cocher un filtre', en: 'Ticking a filter' }],
  ['trier', { fr: 'Changer l’ordre, depuis la page 2', en: 'Changing the order, from page 2' }],
  [
    'tableau',
    { fr: 'Trier un tableau et choisir ses colonnes', en: 'Sorting a table and choosing its columns' },
  ],
  ['index', { fr: 'Suivre un index', en: 'Following an index' }],
  ['seances', { fr: 'Reconnaître des séances du même nom', en: 'Telling sessions of one name apart' }],
  ['suite', { fr: 'Afficher la suite', en: 'Showing more' }],
  ['chiffres', { fr: 'Lire les chiffres d’une enquête', en: 'Reading the figures of a survey' }],
  ['guide', { fr: 'Répondre aux questions d’un guide', en: 'Answering the questions of a guide' }],
  ['garder', { fr: 'Garder une fiche, puis la retirer', en: 'Keeping an entry, then letting it go' }],
  ['pres', { fr: 'Chercher près d’une commune', en: 'Looking near a town' }],
  ['carte', { fr: 'Ouvrir un lieu de la carte', en: 'Opening a place of the map' }],
  ['corriger', { fr: 'Proposer une correction', en: 'Proposing a correction' }],
  ['livret', { fr: 'Trouver le livret à imprimer', en: 'Finding the booklet to print' }],
  ['panne', { fr: 'Réessayer quand le fichier manque', en: 'Trying again when the file is missing' }],
  ['portrait', { fr: 'Dans une fenêtre étroite, puis large', en: 'In a narrow window, then a wide one' }],
  ['images', { fr: 'Passer sur des images qui ne disent rien', en: 'Passing images that say nothing' }],
  ['sans-script', { fr: 'Sans JavaScript', en: 'Without JavaScript' }],
];

const transcriptOf = (name: string): string =>
  readFileSync(new URL(`../../test/listen/transcripts/${name}.txt`, import.meta.url), 'utf8').trim();

/** What a screen reader said, journey by journey. */
export const transcripts = (language: Language): string =>
  titles
    .map(
      ([name, words]) => `<details class="transcript"><summary>${words[language]}</summary>
        <div class="code text"><pre tabindex="0" role="region" lang="fr" aria-label="${words[language]}"><code>${escapeHtml(transcriptOf(name))}</code></pre></div></details>`,
    )
    .join('\n');
