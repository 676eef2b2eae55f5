/** Files as spreadsheets and programs write them, for tests of what is changed in them. */
export interface FileDialect {
  readonly name: string;
  readonly delimiter: string;
  readonly end: string;
  /** Whether every cell is in quotes. */
  readonly isQuoted: boolean;
  readonly encode: (text: string) => Uint8Array;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const utf16 = (text: string): Uint8Array => {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  for (const [at, sign] of Array.from(`\ufeff${text}`, (each) => each.charCodeAt(0)).entries())
    view.setUint16(2 * at, sign, true);
  return new Uint8Array(view.buffer);
};

const windows1252 = (text: string): Uint8Array => {
  const decoder = new TextDecoder('windows-1252');
  // As a stream: Node 20 takes windows-1252 for ISO 8859-1 otherwise.
  const letters = Array.from({ length: 256 }, (_, byte) =>
    decoder.decode(Uint8Array.of(byte), { stream: true }),
  );
  return Uint8Array.from(text, (letter) => letters.indexOf(letter));
};

export const dialects: readonly FileDialect[] = [
  { name: '; in windows-1252, CRLF', delimiter: ';', end: '\r\n', isQuoted: false, encode: windows1252 },
  { name: ', in UTF-8, LF', delimiter: ',', end: '\n', isQuoted: false, encode: utf8 },
  {
    name: ', in UTF-8 with its mark, CRLF, all in quotes',
    delimiter: ',',
    end: '\r\n',
    isQuoted: true,
    encode: (text) => utf8(`\ufeff${text}`),
  },
  { name: 'tab in UTF-16, CRLF', delimiter: '\t', end: '\r\n', isQuoted: false, encode: utf16 },
  { name: '; in UTF-8, LF, all in quotes', delimiter: ';', end: '\n', isQuoted: true, encode: utf8 },
  { name: 'tab in windows-1252, LF', delimiter: '\t', end: '\n', isQuoted: false, encode: windows1252 },
];

/** A row as a file in that dialect has it. */
export function lineOf(cells: readonly string[], { delimiter, isQuoted }: FileDialect): string {
  const quote = (cell: string): string =>
    isQuoted || /["\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return cells.map(quote).join(delimiter);
}

export const columns = ['Nom', 'Activités', 'Ville', 'Adresse', 'Téléphone'];

/** Rows of an association's directory. */
export const rows: readonly (readonly string[])[] = [
  ['Épicerie solidaire', 'café "philo"', 'Saint-Étienne', '3, rue de l’Église', '04 77 00 00 01'],
  ['Comité des fêtes', 'échecs;\nbelote', 'Mâcon', 'place du Marché', ''],
  ['L’Été à Échirolles', 'théâtre, chant', 'Échirolles', 'allée des Chênes', '04 76 00 00 02'],
  ['Foyer Noël', '', 'Besançon', '12 bis, rue du Lac', '="0381000003"'],
  ['Régie de quartier', 'aide, écoute', 'Échirolles', '', '04 76 00 00 04'],
];
