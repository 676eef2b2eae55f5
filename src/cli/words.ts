import type { Language } from '../locale/locale.js';
import { reportWords, type ReportWords } from '../locale/report.js';

/** The words of the command in one language. */
export interface Words extends ReportWords {
  readonly usage: string;
  readonly wrongUsage: string;
  readonly failed: (source: string) => string;
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
};

/** The words of the command, by language. */
export const words: Readonly<Record<Language, Words>> = { fr, en };
