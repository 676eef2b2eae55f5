import { fold } from '../text/fold.js';

/* A second line of headings: the words of people below the names of a program, or the same headings in another language. */

/** How programs name columns: no blanks, no accents. */
const ofProgram = /^[\w.[\]:()/-]+$/;
/** So many columns of figures or addresses over which both lines hold words. */
const FEW = 2;
const MANY = 4;

const filled = (record: readonly string[]): readonly string[] =>
  record.map((cell) => cell.trim()).filter((cell) => cell !== '');

/**
 * Whether a line names for people what stands above it as programs call it: « Date de soumission » below `submitdate`, as surveys export their
 * questions. An entry would repeat none of those names, and hold figures where the others do.
 * @param typed how many columns hold figures, days or addresses in all rows but this one.
 */
export function namesForPeople(upper: readonly string[], lower: readonly string[], typed: number): boolean {
  const [names, words] = [filled(upper), filled(lower)];
  if (typed < FEW || words.length < names.length * 0.9 || new Set(words).size < words.length) return false;
  if (names.filter((name) => ofProgram.test(name)).length < names.length * 0.8) return false;
  const telling = words.filter((text) => /[\s\u00c0-\u017f?]/.test(text)).length;
  if (telling < words.length * 0.3) return false;
  const alike = upper.filter((name, column) => shareWord(name, lower[column] ?? '')).length;
  return typed >= MANY || alike >= Math.max(2, names.length * 0.3);
}

function shareWord(name: string, text: string): boolean {
  const told = fold(text);
  const parts = fold(name.replace(/([a-z])([A-Z])/g, '$1 $2')).match(/[a-z]{3,}/g) ?? [];
  const words = told.match(/[a-z]{4,}/g) ?? [];
  return parts.some((part) => told.includes(part) || words.some((word) => part.includes(word)));
}

/** What columns are called most, in six languages, folded. */
const headings = (): RegExp =>
  /^(?:n(?:oms?|ames?|ombre|ome|aam)|bezeichnung|d[ei]signation|tit(?:re|le|el|ulo|olo)|adres(?:se|s)?|address|anschrift|direccion|indirizzo|tele(?:ph|f)on[eo]?|telefoon|phone|e ?-?mail|courriel|correo|ville|city|town|ort|stadt|ciudad|citta|plaats|commune|lieu|place|location|luogo|lugar|dat(?:e|um)|fecha|heure|time|uhrzeit|h?ora|tijd|pri(?:x|ce|js)|preis|pre[cz]io|prezzo|tarifs?|horaires|(?:opening )?hours|offnungszeiten|horarios?|orari|web ?site|webseite|sit[eio]o? web|type|kind|tipo|langu(?:e|age)s?|sprachen?|idiomas?|lingue|descri(?:ption|pcion|zione)|beschreibung|[ck]ategor(?:ie|y|ia)|code postal|postal ?code|plz|pa(?:ys|is|ese)|country|land|activit[ey]|angebot|them[ae]|public|audience|zielgruppe)$/;

/** Whether half of the cells of a line or more are what other lists call their columns: it names them once more, in another language. */
export function translatesHeadings(record: readonly string[]): boolean {
  const texts = filled(record);
  // Hardly any heading holds a figure, and most rows do: those cost nothing more.
  if (texts.length < 2 || texts.some((text) => /\d{2}|@|\/\//.test(text))) return false;
  const called = headings();
  const known = texts.filter((text) => text.length < 24 && called.test(fold(text.replace(/\s*\(.*\)$/, ''))));
  return known.length > 1 && known.length >= texts.length / 2 && new Set(texts).size === texts.length;
}
