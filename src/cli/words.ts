import type { Language } from '../locale/locale.js';
import type { Severity } from '../core/severity.js';
import { reportWords, type ReportWords } from '../locale/report.js';

/** The words of the command in one language. */
export interface Words extends ReportWords {
  readonly usage: string;
  readonly wrongUsage: string;
  readonly failed: (source: string) => string;
  /** What was named is a folder. */
  readonly folder: string;
  /** No server was reached. */
  readonly unreachable: string;
  /** What heads the problems, by how much they matter, worst first. */
  readonly severities: Readonly<Record<Severity, string>>;
  /** How many more of a kind there are than are told. */
  readonly alike: (count: number, written: string) => string;
}

const fr: Words = {
  ...reportWords.fr,
  usage: `parvis inspect FICHIER-OU-ADRESSE [--json] [--rows] [--lang fr|en]

Dit ce que Parvis comprend d’un fichier CSV ou JSON, et ce qui mérite d’être corrigé.

  --json       le rapport en JSON, pour les programmes
  --rows       avec --json : les lignes du fichier aussi
  --lang       langue du rapport : fr (par défaut, sauf terminal en anglais) ou en
  --help, -h   cette aide
`,
  wrongUsage: 'Cette commande n’est pas comprise\u00a0:',
  failed: (source) => `${source} n’a pas pu être lu.`,
  folder: 'C’est un dossier\u00a0: nommez l’un des fichiers qu’il contient.',
  unreachable: 'Rien ne répond à cette adresse. Vérifiez-la, et votre connexion.',
  severities: { 0: 'À corriger d’abord', 1: 'À vérifier', 2: 'Pour information' },
  alike: (count, written) =>
    count === 1 ? 'et une autre remarque de ce genre' : `et ${written} autres remarques de ce genre`,
};

const en: Words = {
  ...reportWords.en,
  usage: `parvis inspect FILE-OR-URL [--json] [--rows] [--lang fr|en]

Tells what Parvis makes of a CSV or JSON file, and what is worth mending in it.

  --json       the report as JSON, for programs
  --rows       with --json: the rows of the file as well
  --lang       language of the report: fr (the default, unless the terminal speaks English) or en
  --help, -h   this help
`,
  wrongUsage: 'This command is not understood:',
  failed: (source) => `${source} could not be read.`,
  folder: 'It is a folder: name one of the files in it.',
  unreachable: 'Nothing answers at this address. Check it, and your connection.',
  severities: { 0: 'To be mended first', 1: 'To be checked', 2: 'For information' },
  alike: (count, written) =>
    count === 1 ? 'and one more remark of this kind' : `and ${written} more remarks of this kind`,
};

/** The words of the command, by language. */
export const words: Readonly<Record<Language, Words>> = { fr, en };
