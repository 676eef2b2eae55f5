import type { Problem, ProblemCode } from '../core/problem.js';
import type { LoadError, LoadErrorCode } from '../core/source/load-error.js';
import { consentSentence, isOfConsent, type ConsentCode } from './consent.js';
import type { Language } from './locale.js';

/**
 * What owners read of the problems of their file, and why a file could not be read. Kind, plain, and with what to change.
 * Used by `parvis inspect` and by the owner's panel; visitors read the sentences of the dictionaries.
 */

/** The pieces of a sentence that depend on the problem. */
interface Pieces {
  /** « Une cellule contient », « 3 cellules contiennent ». */
  readonly cells: string;
  /** « Une ligne n’a », « 3 lignes n’ont »: what follows is « pas ». */
  readonly lines: string;
  /** « Une ligne est », « 3 lignes sont ». */
  readonly linesAre: string;
  /** « Une valeur est », « 3 valeurs sont ». */
  readonly values: string;
  /** The column's name, quoted. */
  readonly column: string;
  /** « , dans la colonne « Courriel » », or nothing. */
  readonly inColumn: string;
  /** What stands there, in brackets, or nothing. */
  readonly sample: string;
  readonly sampleOrColumn: string;
  readonly count: string;
}

type Sentences = Readonly<Record<Exclude<ProblemCode, ConsentCode>, (pieces: Pieces) => string>>;

const french: Sentences = {
  'not-utf8': () =>
    'Le fichier n’est pas enregistré en UTF-8. Il a été lu quand même : vérifiez les accents, ou choisissez « CSV UTF-8 » en l’enregistrant.',
  'encoding-unsure': () =>
    'L’encodage du fichier n’est pas certain : vérifiez les accents, ou enregistrez le fichier en « CSV UTF-8 ».',
  mojibake: ({ cells, inColumn, sample }) =>
    `${cells} des accents abîmés${inColumn}${sample}. Corrigez-les dans le tableur, puis enregistrez en UTF-8.`,
  'control-characters': ({ inColumn }) =>
    `Des caractères invisibles, sans signification, se trouvent dans le fichier${inColumn} ; ils ne sont pas affichés.`,
  'cut-off': () =>
    'La fin du fichier manque : il a sans doute été coupé pendant un envoi. Déposez-le de nouveau.',
  'too-large': () =>
    'Le fichier est trop gros pour être lu en entier : seul le début est affiché. Allégez-le ou coupez-le en plusieurs fichiers.',
  'too-many-rows': ({ count }) =>
    `Le fichier a trop de lignes : seules les ${count} premières sont affichées.`,
  'too-many-columns': ({ count }) =>
    `Le fichier a trop de colonnes : seules les ${count} premières sont lues.`,
  'cell-cut': ({ cells, inColumn }) => `${cells} un texte trop long${inColumn} : il est coupé.`,
  'mixed-line-endings': () =>
    'Les fins de ligne sont de plusieurs sortes. Rien n’est perdu ; réenregistrer le fichier dans un tableur les rend semblables.',
  'separator-line': ({ sample }) =>
    `La première ligne${sample} dit au tableur ce qui sépare les colonnes. Elle n’est pas affichée : rien à changer.`,
  'blank-rows': ({ count }) =>
    `Des lignes vides se trouvent entre les fiches (nombre : ${count}). Elles ne sont pas affichées ; vous pouvez les supprimer.`,
  'stray-spaces': ({ cells }) =>
    `${cells} des espaces au début ou à la fin. Ils ne sont pas affichés ; vous pouvez les supprimer.`,
  'lines-above-heading': ({ sample }) =>
    `Des lignes se trouvent au-dessus des titres de colonnes${sample} ; elles ne sont pas affichées.`,
  'lines-below-heading': ({ sample }) =>
    `Des lignes d’explication se trouvent sous les titres de colonnes ou à la fin${sample} ; elles ne sont pas affichées.`,
  'no-heading': () => 'Les colonnes n’ont pas de titre. Ajoutez une première ligne qui les nomme.',
  'duplicate-heading': ({ sampleOrColumn }) =>
    `Plusieurs colonnes portent le même titre${sampleOrColumn} : donnez un nom différent à chacune.`,
  'empty-heading': ({ inColumn }) => `Une colonne n’a pas de titre${inColumn} : donnez-lui un nom.`,
  'ragged-row': ({ lines, sample }) =>
    `${lines} pas le même nombre de cellules que la ligne des titres${sample}. Mettez entre guillemets les textes qui contiennent le séparateur.`,
  'unclosed-quote': ({ sample }) =>
    `Un guillemet ouvert n’est jamais refermé${sample} : ajoutez celui qui manque.`,
  'stray-quote': ({ sample }) =>
    `Un guillemet se trouve au milieu d’une cellule${sample} : doublez-le ("") ou retirez-le.`,
  'merge-markers': () =>
    'Le fichier garde les marques d’un conflit de versions (<<<<<<<, >>>>>>>) : gardez l’une des deux versions et retirez les marques.',
  'invalid-json-line': ({ sample }) =>
    `Cette ligne n’est pas du JSON valide${sample} ; elle n’est pas affichée.`,
  'not-a-record': ({ sample }) =>
    `Ce n’est pas une fiche${sample} : titre répété, note ou total. Ce n’est pas affiché.`,
  'nested-too-deep': ({ inColumn }) =>
    `Des données sont imbriquées trop profondément${inColumn} ; elles ne sont pas affichées.`,
  'nested-records': ({ inColumn, sample }) =>
    `Des fiches sont rangées à l’intérieur des fiches${inColumn} : seul leur nom est affiché${sample}.`,
  'one-page': ({ sample }) =>
    `Le fichier n’est qu’une page d’une liste plus longue${sample} : seules les fiches de cette page sont affichées. Demandez la liste entière à l’adresse du fichier (souvent avec limit ou rows), ou téléchargez-la.`,
  'no-rows': () => 'Le fichier ne contient aucune ligne de données.',
  'empty-column': ({ column }) => `La colonne ${column} est vide.`,
  'constant-column': ({ column, sample }) =>
    `La colonne ${column} contient la même chose sur toutes les lignes${sample}.`,
  'no-title': () => 'Aucune colonne ne semble nommer les fiches. Indiquez-la avec field-title.',
  'empty-title': ({ column, lines }) => `${lines} pas de nom (colonne ${column}).`,
  'repeated-title': ({ column, sample, values }) =>
    `${values} plusieurs fois dans la colonne ${column}${sample}. Si ce sont des fiches différentes, précisez leur nom.`,
  'repeated-id': ({ column, sample, values }) =>
    `${values} plusieurs fois dans la colonne ${column}${sample}, qui ne peut donc pas servir d’identifiant : l’adresse de chaque fiche est tirée de son nom. Donnez à chacune un identifiant différent.`,
  'duplicate-row': ({ linesAre }) =>
    `${linesAre} en double : toutes les cellules sont les mêmes que sur une autre ligne.`,
  'section-row': ({ sample, count }) =>
    `Des lignes n’ont qu’une cellule remplie${sample}, sans doute des titres de rubrique (nombre : ${count}). Supprimez-les et écrivez la rubrique dans une colonne à part : elle deviendra un filtre.`,
  'bad-email': ({ cells, inColumn, sample }) =>
    `${cells} autre chose qu’une adresse électronique${inColumn}${sample}.`,
  'bad-url': ({ cells, inColumn, sample }) =>
    `${cells} une adresse web qui ne fonctionnera pas${inColumn}${sample}. Écrivez-la en entier, par exemple https://www.exemple.fr.`,
  'bad-phone': ({ cells, inColumn, sample }) =>
    `${cells} un numéro de téléphone illisible${inColumn}${sample}.`,
  'bad-date': ({ cells, inColumn, sample }) =>
    `${cells} une date illisible ou impossible${inColumn}${sample}. Écrivez par exemple 2026-09-01 ou 01/09/2026.`,
  'end-before-start': ({ column, count }) =>
    `Des séances finissent avant de commencer (nombre : ${count}, colonne ${column}).`,
  'unread-rule': ({ cells, inColumn, sample }) =>
    `${cells} une règle de répétition que Parvis ne sait pas suivre${inColumn}${sample} : seule la première date est affichée. Corrigez la règle, ou écrivez une ligne par date.`,
  'empty-rule': ({ cells, inColumn, sample }) =>
    `${cells} une répétition qui ne tombe sur aucune date${inColumn}${sample}. Vérifiez la règle, son premier jour et les dates exclues.`,
  'cut-rule': ({ cells, inColumn, sample }) =>
    `${cells} une répétition trop longue pour être affichée en entier${inColumn}${sample} : seules les dates les plus proches d’aujourd’hui le sont. Les autres apparaîtront avec le temps.`,
  'unread-exception': ({ cells, inColumn, sample }) =>
    `${cells} une date exclue ou ajoutée qui est illisible${inColumn}${sample} ; elle ne change rien aux dates affichées. Écrivez par exemple 2026-12-24.`,
  'damaged-identifier': ({ cells, inColumn, sample }) =>
    `${cells} un nombre abîmé par un tableur${inColumn}${sample}. Mettez la colonne au format « Texte », puis saisissez de nouveau ces nombres.`,
  'swapped-coordinates': ({ inColumn }) =>
    `La latitude et la longitude semblent échangées${inColumn} ; elles ont été remises dans l’ordre.`,
  'projected-coordinates': ({ column }) =>
    `La colonne ${column} compte des mètres (Lambert 93 ou une autre projection) : convertissez-la en latitude et longitude (WGS 84) pour une carte.`,
  'impossible-coordinates': ({ cells, inColumn, sample }) =>
    `${cells} des coordonnées impossibles${inColumn}${sample}.`,
  'missing-coordinates': ({ column, lines }) => `${lines} pas de coordonnées (colonne ${column}).`,
  'mixed-spelling': ({ column, sample }) =>
    `Des valeurs de la colonne ${column} sont écrites de plusieurs façons${sample} : choisissez une seule écriture.`,
  'html-in-cells': ({ cells, inColumn, sample }) =>
    `${cells} du code HTML${inColumn}${sample} ; il est affiché comme du texte simple.`,
  'no-glossary': () =>
    'Le glossaire n’a pas pu être lu : les codes sont affichés tels quels. Vérifiez l’adresse donnée par l’attribut glossary.',
  'unknown-column': ({ column }) =>
    `Un attribut nomme la colonne ${column}, qui ne se trouve pas dans le fichier : vérifiez son titre.`,
  'unknown-value': ({ column, sample }) =>
    `Un attribut nomme une valeur qui ne se trouve pas dans la colonne ${column}${sample}.`,
};

const english: Sentences = {
  'not-utf8': () =>
    'The file is not saved as UTF-8. It has been read all the same: check the accents, or choose “CSV UTF-8” when saving it.',
  'encoding-unsure': () =>
    'The encoding of the file is not certain: check the accents, or save the file as “CSV UTF-8”.',
  mojibake: ({ cells, inColumn, sample }) =>
    `${cells} damaged accents${inColumn}${sample}. Correct them in the spreadsheet, then save as UTF-8.`,
  'control-characters': ({ inColumn }) =>
    `There are invisible characters without meaning in the file${inColumn}; they are not shown.`,
  'cut-off': () =>
    'The end of the file is missing: it was probably cut off while being sent. Upload it again.',
  'too-large': () =>
    'The file is too large to be read whole: only its beginning is shown. Make it smaller or split it.',
  'too-many-rows': ({ count }) => `The file has too many rows: only the first ${count} are shown.`,
  'too-many-columns': ({ count }) => `The file has too many columns: only the first ${count} are read.`,
  'cell-cut': ({ cells, inColumn }) => `${cells} too long a text${inColumn}: it is cut.`,
  'mixed-line-endings': () =>
    'Lines end in several ways. Nothing is lost; saving the file again in a spreadsheet makes them alike.',
  'separator-line': ({ sample }) =>
    `The first line${sample} tells the spreadsheet what separates the columns. It is not shown: nothing to change.`,
  'blank-rows': ({ count }) =>
    `There are empty lines between the entries (number: ${count}). They are not shown; you may delete them.`,
  'stray-spaces': ({ cells }) =>
    `${cells} spaces at the beginning or at the end. They are not shown; you may delete them.`,
  'lines-above-heading': ({ sample }) =>
    `There are lines above the column headings${sample}; they are not shown.`,
  'lines-below-heading': ({ sample }) =>
    `There are lines of explanation under the headings or at the end${sample}; they are not shown.`,
  'no-heading': () => 'The columns have no headings. Add a first line that names them.',
  'duplicate-heading': ({ sampleOrColumn }) =>
    `Several columns have the same heading${sampleOrColumn}: give each its own name.`,
  'empty-heading': ({ inColumn }) => `A column has no heading${inColumn}: give it a name.`,
  'ragged-row': ({ lines, sample }) =>
    `${lines} fewer or more cells than the line of headings${sample}. Put quotes around texts that contain the separator.`,
  'unclosed-quote': ({ sample }) =>
    `A quote is opened and never closed${sample}: add the one that is missing.`,
  'stray-quote': ({ sample }) =>
    `There is a quote in the middle of a cell${sample}: double it ("") or remove it.`,
  'merge-markers': () =>
    'The file still holds the marks of a version conflict (<<<<<<<, >>>>>>>): keep one of the two versions and remove the marks.',
  'invalid-json-line': ({ sample }) => `This line is not valid JSON${sample}; it is not shown.`,
  'not-a-record': ({ sample }) =>
    `This is no entry${sample}: a heading again, a note or a total. It is not shown.`,
  'nested-too-deep': ({ inColumn }) => `Some data is nested too deeply${inColumn}; it is not shown.`,
  'nested-records': ({ inColumn, sample }) =>
    `There are records inside the records${inColumn}: only their names are shown${sample}.`,
  'one-page': ({ sample }) =>
    `The file is but one page of a longer list${sample}: only the entries of this page are shown. Ask for the whole list in the address of the file (often by limit or rows), or download it.`,
  'no-rows': () => 'The file holds no rows of data.',
  'empty-column': ({ column }) => `The column ${column} is empty.`,
  'constant-column': ({ column, sample }) => `The column ${column} says the same on every line${sample}.`,
  'no-title': () => 'No column seems to name the entries. Point to it with field-title.',
  'empty-title': ({ column, lines }) => `${lines} no name (column ${column}).`,
  'repeated-title': ({ column, sample, values }) =>
    `${values} more than once in the column ${column}${sample}. If these are different entries, make their names clearer.`,
  'repeated-id': ({ column, sample, values }) =>
    `${values} more than once in the column ${column}${sample}, which can therefore not identify entries: the address of each is made of its name. Give each its own identifier.`,
  'duplicate-row': ({ linesAre }) => `${linesAre} double: all the cells are the same as on another line.`,
  'section-row': ({ sample, count }) =>
    `Some lines have a single filled cell${sample}, probably the headings of sections (number: ${count}). Delete them and write the section in a column of its own: it will become a filter.`,
  'bad-email': ({ cells, inColumn, sample }) =>
    `${cells} something other than an e-mail address${inColumn}${sample}.`,
  'bad-url': ({ cells, inColumn, sample }) =>
    `${cells} a web address that will not work${inColumn}${sample}. Write it in full, for example https://www.example.org.`,
  'bad-phone': ({ cells, inColumn, sample }) => `${cells} an unreadable phone number${inColumn}${sample}.`,
  'bad-date': ({ cells, inColumn, sample }) =>
    `${cells} an unreadable or impossible date${inColumn}${sample}. Write for example 2026-09-01.`,
  'end-before-start': ({ column, count }) =>
    `Some sessions end before they begin (number: ${count}, column ${column}).`,
  'unread-rule': ({ cells, inColumn, sample }) =>
    `${cells} a rule of repetition that Parvis cannot follow${inColumn}${sample}: only the first date is shown. Correct the rule, or write a line for each date.`,
  'empty-rule': ({ cells, inColumn, sample }) =>
    `${cells} a repetition that falls on no date${inColumn}${sample}. Check the rule, its first day and the excluded dates.`,
  'cut-rule': ({ cells, inColumn, sample }) =>
    `${cells} a repetition too long to be shown whole${inColumn}${sample}: only the dates nearest to today are. The others will appear in time.`,
  'unread-exception': ({ cells, inColumn, sample }) =>
    `${cells} an unreadable excluded or added date${inColumn}${sample}; it changes nothing of the dates shown. Write for example 2026-12-24.`,
  'damaged-identifier': ({ cells, inColumn, sample }) =>
    `${cells} a number damaged by a spreadsheet${inColumn}${sample}. Set the column to “Text”, then type these numbers again.`,
  'swapped-coordinates': ({ inColumn }) =>
    `Latitude and longitude seem to be swapped${inColumn}; they have been put right.`,
  'projected-coordinates': ({ column }) =>
    `The column ${column} counts metres (a national grid): convert it to latitude and longitude (WGS 84) for a map.`,
  'impossible-coordinates': ({ cells, inColumn, sample }) =>
    `${cells} impossible coordinates${inColumn}${sample}.`,
  'missing-coordinates': ({ column, lines }) => `${lines} no coordinates (column ${column}).`,
  'mixed-spelling': ({ column, sample }) =>
    `Values of the column ${column} are spelt in several ways${sample}: choose one spelling.`,
  'html-in-cells': ({ cells, inColumn, sample }) =>
    `${cells} HTML code${inColumn}${sample}; it is shown as plain text.`,
  'no-glossary': () =>
    'The glossary could not be read: codes are shown as they are. Check the address in the attribute glossary.',
  'unknown-column': ({ column }) =>
    `An attribute names the column ${column}, which is not in the file: check its heading.`,
  'unknown-value': ({ column, sample }) =>
    `An attribute names a value that is not in the column ${column}${sample}.`,
};

interface Words {
  readonly sentences: Sentences;
  /** One and many of: cells that hold, lines that have, lines that are, values that are. */
  readonly cells: readonly [string, string];
  readonly lines: readonly [string, string];
  readonly linesAre: readonly [string, string];
  readonly values: readonly [string, string];
  readonly inColumn: string;
  readonly quotes: readonly [string, string];
}

const words: Readonly<Record<Language, Words>> = {
  fr: {
    sentences: french,
    cells: ['Une cellule contient', 'cellules contiennent'],
    lines: ['Une ligne n’a', 'lignes n’ont'],
    linesAre: ['Une ligne est', 'lignes sont'],
    values: ['Une valeur est', 'valeurs sont'],
    inColumn: ', dans la colonne ',
    quotes: ['« ', ' »'],
  },
  en: {
    sentences: english,
    cells: ['One cell holds', 'cells hold'],
    lines: ['One line has', 'lines have'],
    linesAre: ['One line is', 'lines are'],
    values: ['One value is', 'values are'],
    inColumn: ', in the column ',
    quotes: ['“', '”'],
  },
};

/** The sentence that tells an owner of a problem, without the line it stands on. */
export function problemSentence(problem: Problem, language: Language): string {
  const { code } = problem;
  if (isOfConsent(code)) return consentSentence(problem, code, language);
  const { sentences, quotes, inColumn, ...counted } = words[language];
  const count = problem.count ?? 1;
  const written = new Intl.NumberFormat(language).format(count);
  const numbered = ([one, many]: readonly [string, string]): string =>
    count === 1 ? one : `${written} ${many}`;
  const quote = (text: string): string => quotes[0] + text.replace(/\s+/g, ' ').trim() + quotes[1];
  const column = quote(problem.column ?? '?');
  const sample = problem.sample === undefined ? '' : ` (${quote(problem.sample)})`;
  return sentences[code]({
    cells: numbered(counted.cells),
    lines: numbered(counted.lines),
    linesAre: numbered(counted.linesAre),
    values: numbered(counted.values),
    column,
    inColumn: problem.column === undefined ? '' : inColumn + column,
    sample,
    sampleOrColumn: sample || (problem.column === undefined ? '' : ` (${column})`),
    count: written,
  });
}

/** Where a file failed: the HTTP status and the line, each with its bracket or empty. */
interface Place {
  readonly status: string;
  readonly line: string;
}

type LoadSentences = Readonly<Record<LoadErrorCode, (place: Place) => string>>;

const frenchFailures: LoadSentences = {
  'invalid-address': () =>
    'L’adresse du fichier n’est pas valable. Elle doit commencer par https:// ou désigner un fichier du site.',
  offline: () => 'Il n’y a pas de connexion à Internet. Réessayez une fois la connexion revenue.',
  'network-or-cors': () =>
    'Le fichier n’a pas pu être atteint. Vérifiez son adresse ; s’il est sur un autre site, celui-ci doit autoriser la lecture (en-tête Access-Control-Allow-Origin).',
  'mixed-content': () =>
    'La page est en https et le fichier en http : les navigateurs le refusent. Utilisez une adresse en https.',
  timeout: () => 'Le serveur ne répond pas. Réessayez dans un moment.',
  'http-401': () => 'Le fichier n’est pas public : le serveur demande une autorisation.',
  'http-404': () => 'Le fichier n’est pas à cette adresse. Vérifiez-la, ou déposez le fichier de nouveau.',
  'http-other': ({ status }) => `Le serveur a répondu par une erreur${status}. Réessayez dans un moment.`,
  'html-instead-of-data': () =>
    'Cette adresse mène à une page web et non au fichier. Prenez le lien de téléchargement du fichier.',
  'xml-instead-of-data': () => 'Ce fichier est en XML. Enregistrez les données en CSV ou en JSON.',
  archive: () =>
    'Ce fichier est une archive compressée. Décompressez-le, puis déposez le CSV ou le JSON qu’il contient.',
  spreadsheet: () =>
    'Ce fichier est un classeur de tableur. Enregistrez la feuille en « CSV UTF-8 » et donnez l’adresse de ce fichier-là.',
  binary: () => 'Ce fichier n’est pas du texte. Enregistrez les données en CSV ou en JSON.',
  empty: () => 'Le fichier est vide.',
  'no-rows': () => 'Le fichier ne contient aucune ligne de données.',
  'too-large': () => 'Le fichier est trop gros pour être lu. Allégez-le ou coupez-le en plusieurs fichiers.',
  'invalid-json': ({ line }) =>
    `Ce fichier n’est pas du JSON valide${line}. Exportez-le de nouveau, ou corrigez-le à cet endroit.`,
  'unknown-encoding': () =>
    'L’encodage demandé n’existe pas. Retirez l’attribut encoding, ou écrivez par exemple utf-8.',
  'missing-script': () =>
    'Une partie du programme manque : le dossier parvis.light/ doit se trouver à côté de parvis.light.js.',
  unexpected: () => 'Le fichier n’a pas pu être lu, pour une raison inattendue.',
};

const englishFailures: LoadSentences = {
  'invalid-address': () =>
    'The address of the file is not valid. It must begin with https:// or name a file of this site.',
  offline: () => 'There is no connection to the Internet. Try again once it is back.',
  'network-or-cors': () =>
    'The file could not be reached. Check its address; if it is on another site, that site must allow reading (header Access-Control-Allow-Origin).',
  'mixed-content': () =>
    'The page is on https and the file on http: browsers refuse it. Use an https address.',
  timeout: () => 'The server does not answer. Try again in a moment.',
  'http-401': () => 'The file is not public: the server asks for permission.',
  'http-404': () => 'The file is not at this address. Check it, or upload the file again.',
  'http-other': ({ status }) => `The server answered with an error${status}. Try again in a moment.`,
  'html-instead-of-data': () =>
    'This address leads to a web page, not to the file. Take the download link of the file.',
  'xml-instead-of-data': () => 'This file is XML. Save the data as CSV or JSON.',
  archive: () => 'This file is a compressed archive. Unpack it, then upload the CSV or JSON inside.',
  spreadsheet: () =>
    'This file is a workbook. Save the sheet as “CSV UTF-8” and give the address of that file.',
  binary: () => 'This file is not text. Save the data as CSV or JSON.',
  empty: () => 'The file is empty.',
  'no-rows': () => 'The file holds no rows of data.',
  'too-large': () => 'The file is too large to be read. Make it smaller or split it.',
  'invalid-json': ({ line }) => `This file is not valid JSON${line}. Export it again, or correct it there.`,
  'unknown-encoding': () =>
    'The encoding asked for does not exist. Remove the encoding attribute, or write for example utf-8.',
  'missing-script': () =>
    'A part of the program is missing: the folder parvis.light/ must lie beside parvis.light.js.',
  unexpected: () => 'The file could not be read, for an unexpected reason.',
};

/** The sentence that tells an owner why a file could not be read, and what to do. */
export function failureSentence(
  error: Pick<LoadError, 'code' | 'status' | 'line' | 'message'>,
  language: Language,
): string {
  if (/^merge conflict/i.test(error.message)) return problemSentence({ code: 'merge-markers' }, language);
  const sentences = language === 'fr' ? frenchFailures : englishFailures;
  const line = error.line === null ? '' : ` (${language === 'fr' ? 'ligne' : 'line'} ${error.line})`;
  return sentences[error.code]({ status: error.status === null ? '' : ` (${error.status})`, line });
}
