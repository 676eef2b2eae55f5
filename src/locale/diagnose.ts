import type { Language } from './locale.js';

/** Which of the facts about a column an attribute would change. */
export type Fact = 'label' | 'title' | 'role' | 'list' | 'noList' | 'filter' | 'noFilter' | 'shown';

/** The words of the owner's panel in one language. */
export interface DiagnoseWords {
  readonly panel: string;
  readonly why: string;
  readonly loading: string;
  readonly problems: (count: string) => string;
  readonly template: (count: string) => string;
  readonly columns: (count: string) => string;
  readonly line: (line: string) => string;
  readonly wholeFile: string;
  readonly otherwise: string;
  readonly facts: Readonly<Record<Fact, string>>;
  readonly otherColumn: string;
  readonly tag: string;
  readonly link: string;
  readonly copy: string;
  readonly copied: string;
  readonly byHand: string;
  readonly otherUse: Readonly<Record<'directory' | 'agenda', string>>;
  readonly try: string;
  readonly choose: string;
  readonly stays: string;
  readonly reading: (name: string) => string;
  readonly opened: (name: string) => string;
  readonly back: string;
}

const fr: DiagnoseWords = {
  panel: 'Diagnostic',
  why: 'Ce cadre se montre parce que la balise porte l’attribut diagnose. Retirez cet attribut quand tout vous convient : les visiteurs ne le verront pas.',
  loading: 'Le fichier est en cours de lecture.',
  problems: (count) => `À corriger dans le fichier (${count})`,
  template: (count) => `Votre modèle de fiche n’est pas utilisé (${count})`,
  columns: (count) => `Les colonnes, telles qu’elles ont été comprises (${count})`,
  line: (line) => `Ligne ${line}`,
  wholeFile: 'Tout le fichier',
  otherwise: 'Dire autre chose',
  facts: {
    label: 'L’appeler autrement',
    title: 'C’est le nom des fiches',
    role: 'Une autre colonne joue ce rôle',
    list: 'Ses cellules contiennent plusieurs valeurs',
    noList: 'Ses cellules ne se coupent pas',
    filter: 'En faire un filtre',
    noFilter: 'Ne pas en faire un filtre',
    shown: 'L’afficher',
  },
  otherColumn: 'autre colonne',
  tag: 'La balise à copier',
  link: 'Voir le fichier',
  copy: 'Copier la balise',
  copied: 'Balise copiée',
  byHand: 'Copie impossible : sélectionnez la balise et copiez-la',
  otherUse: {
    directory: 'Ce fichier ressemble plutôt à un annuaire : essayez la balise actor-directory.',
    agenda: 'Ce fichier ressemble plutôt à un agenda : essayez la balise training-agenda.',
  },
  try: 'Essayer un autre fichier',
  choose: 'Choisir ou déposer un fichier CSV ou JSON',
  stays: 'Il est lu dans votre navigateur et n’est envoyé nulle part.',
  reading: (name) => `Lecture de ${name}…`,
  opened: (name) => `Ce diagnostic est celui de ${name}, resté sur votre appareil.`,
  back: 'Revenir au fichier de la page',
};

const en: DiagnoseWords = {
  panel: 'Diagnosis',
  why: 'This box is here because the tag has the attribute diagnose. Take the attribute out once all is well: visitors will not see the box.',
  loading: 'The file is being read.',
  problems: (count) => `To be mended in the file (${count})`,
  template: (count) => `Your card template is not used (${count})`,
  columns: (count) => `What each column was taken for (${count})`,
  line: (line) => `Line ${line}`,
  wholeFile: 'The whole file',
  otherwise: 'Say otherwise',
  facts: {
    label: 'Call it something else',
    title: 'It is the name of the entries',
    role: 'Another column plays this role',
    list: 'Its cells hold several values',
    noList: 'Its cells are not to be split',
    filter: 'Make it a filter',
    noFilter: 'Do not make it a filter',
    shown: 'Show it',
  },
  otherColumn: 'other column',
  tag: 'The tag to copy',
  link: 'See the file',
  copy: 'Copy the tag',
  copied: 'Tag copied',
  byHand: 'Not copied: select the tag and copy it',
  otherUse: {
    directory: 'This file looks rather like a directory: try the tag actor-directory.',
    agenda: 'This file looks rather like an agenda: try the tag training-agenda.',
  },
  try: 'Try another file',
  choose: 'Choose or drop a CSV or JSON file',
  stays: 'It is read in your browser and sent nowhere.',
  reading: (name) => `Reading ${name}…`,
  opened: (name) => `This diagnosis is that of ${name}, which has stayed on your device.`,
  back: 'Back to the file of the page',
};

/** The words of the owner's panel, by language. */
export const diagnoseWords: Readonly<Record<Language, DiagnoseWords>> = { fr, en };
