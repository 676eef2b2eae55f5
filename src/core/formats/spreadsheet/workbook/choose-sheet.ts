import type { SheetChoice, SheetReport } from '../../../table/sheets.js';
import { fold } from '../../../text/fold.js';
import { lookAt, type Look } from './look-at-sheet.js';
import type { Sheet, Workbook } from './workbook.js';

/** The sheet that holds the list, and what the others are. */
export interface Chosen {
  readonly sheet: Sheet;
  /** The sheet that explains the codes of the list. */
  readonly glossary: Sheet | null;
  readonly reports: readonly SheetReport[];
  /** Whether the sheet that was asked for is none of the workbook. */
  readonly isUnknown: boolean;
}

/**
 * Finds the sheet that holds the list: the one that is asked for by its name or its number, else the one that looks most like a list.
 * Null where no sheet holds anything.
 */
export function chooseSheet({ sheets, open }: Workbook, asked: string | undefined): Chosen | null {
  const looks = sheets.filter(({ rows }) => rows.length > 0).map(lookAt);
  const wanted = asked?.trim() ? sheetNamed(asked, sheets) : null;
  const known = looks.find(({ sheet }) => sheet === wanted);
  const best = known ?? likeliest(looks, open);
  if (!best) return null;
  const alike = looks.filter((look) => look !== best && isAlike(look, best));
  const [chosen, choice]: readonly [Look, SheetChoice] = known
    ? [known, 'asked']
    : oneOfAlike(best, alike, looks, open);
  const others = looks.filter((look) => look !== chosen);
  const glossary = others
    .filter((look) => isGlossary(look, chosen))
    .sort((one, other) => other.rows - one.rows)[0];
  const reports = sheets.map((sheet): SheetReport => {
    const look = looks.find((each) => each.sheet === sheet);
    const { name } = sheet;
    if (!look) return { name, rows: 0, columns: 0, use: 'empty' };
    const size = { name, rows: look.rows, columns: look.columns };
    if (look === chosen) return { ...size, use: 'list', choice };
    if (look === glossary) return { ...size, use: 'glossary' };
    return { ...size, use: isAlike(look, chosen) ? 'same-shape' : 'other' };
  });
  const isUnknown = Boolean(asked?.trim()) && !known;
  return { sheet: chosen.sheet, glossary: glossary?.sheet ?? null, reports, isUnknown };
}

/** The sheet of a name, whatever its case and accents, or of a number counted from 1. */
function sheetNamed(asked: string, sheets: readonly Sheet[]): Sheet | null {
  const name = asked.trim();
  const found =
    sheets.find((sheet) => sheet.name.trim() === name) ??
    sheets.find((sheet) => fold(sheet.name).trim() === fold(name));
  return found ?? (/^\d{1,4}$/.test(name) ? (sheets[Number(name) - 1] ?? null) : null);
}

function likeliest(looks: readonly Look[], open: string | null): Look | undefined {
  const marked = looks.map((look) => ({
    look,
    mark: markOf(look, looks) + (look.sheet.name === open ? AS_OPEN : 0),
  }));
  return marked.sort((one, other) => other.mark - one.mark)[0]?.look;
}

/** What a sheet is called that holds a list, and what one that holds none. */
const ofList =
  /\b(?:annuaire|liste|fiches?|donnees?|data|base|reponses?|responses?|contacts?|adherents?|associations?|structures?|acteurs?|agenda|programme|planning|seances?|evenements?|events?|directory|list|members)\b/;
const ofOthers =
  /\b(?:param|reglages?|config|settings?|options?|aide|help|notice|consignes?|instructions?|lisez|lisez-moi|read ?me|mode d.emploi|glossaire|glossary|lexique|legende|codes?|nomenclatures?|listes|menus?|valeurs|synthese|stat|graph|tcd|pivot|bilan|tableau de bord|dashboard|brouillon|draft|archives?|ancien|old|corbeille|modele|template|sommaire|accueil|index)/;

/** How much each sign counts; a column more, or ten times the rows, count about ten. */
const AS_NAMED = 15;
const AS_OTHER = -40;
const AS_CODES = -40;
const AS_TELLING = 10;
const AS_OPEN = 5;
const MOST_COLUMNS = 15;

function markOf(look: Look, looks: readonly Look[]): number {
  const name = fold(look.sheet.name).trim();
  const size = Math.log10(1 + look.rows) * 10 + Math.min(look.columns, MOST_COLUMNS) * 5;
  const hasHeadings = look.headings.filter(Boolean).length >= 2;
  return (
    (look.rows === 0 ? -1000 : size) +
    (look.columns < 2 ? -30 : 0) +
    (hasHeadings ? 5 : 0) +
    Math.min(look.telling, 3) * AS_TELLING +
    (ofOthers.test(name) ? AS_OTHER : ofList.test(name) ? AS_NAMED : 0) +
    (isCodeTable(look) || looks.some((other) => other !== look && explains(look, other)) ? AS_CODES : 0)
  );
}

const codeHeading =
  /^(?:codes?|valeurs?|values?|cle|key|sigle|acronyme?|abreviation|reponses?|modalites?|option|terme)\b/;
const labelHeading =
  /^(?:libelles?|labels?|intitule|definitions?|descriptions?|explications?|signification|meaning|precisions?|sens|detail)/;

/** Codes and what they stand for, and little else. */
function isCodeTable({ headings, columns }: Look): boolean {
  return (
    columns <= 5 &&
    headings.some((heading) => codeHeading.test(heading)) &&
    headings.some((heading) => labelHeading.test(heading))
  );
}

/** Whether a small table lists what stands in a column of a wider one. */
function explains(small: Look, wide: Look): boolean {
  if (small.columns >= wide.columns || wide.rows < 2) return false;
  const codes = new Set(small.sheet.rows.map(({ cells }) => fold(cells[0] ?? '').trim()));
  const width = wide.sample.reduce((most, record) => Math.max(most, record.length), 0);
  return Array.from({ length: width }, (_, column) =>
    wide.sample.map((record) => fold(record[column] ?? '').trim()).filter(Boolean),
  ).some(
    (cells) =>
      cells.length >= 0.5 * wide.sample.length &&
      new Set(cells).size > 1 &&
      cells.every((cell) => codes.has(cell)),
  );
}

function isGlossary(look: Look, list: Look): boolean {
  const isNamed = /\b(?:glossaire|glossary|lexique|legende|codes?|nomenclatures?)\b/.test(
    fold(look.sheet.name),
  );
  return (
    look.rows > 0 &&
    look.columns > 1 &&
    look.columns <= 5 &&
    !isAlike(look, list) &&
    (isNamed || isCodeTable(look))
  );
}

/** Whether most headings of two sheets are the same. */
function isAlike(one: Look, other: Look): boolean {
  const [these, those] = [one, other].map(({ headings }) => new Set(headings.filter(Boolean)));
  if (!these || !those || these.size < 2) return false;
  const both = [...these].filter((heading) => those.has(heading)).length;
  return both >= 0.8 * Math.max(these.size, those.size);
}

/** Of sheets of the same shape: the latest year that they are called by, else the one that stands open, else the first. */
function oneOfAlike(
  best: Look,
  alike: readonly Look[],
  looks: readonly Look[],
  open: string | null,
): readonly [Look, SheetChoice] {
  const group = looks.filter((look) => look === best || alike.includes(look));
  const usable = group.filter(({ rows, sheet }) => rows > 0 && !ofOthers.test(fold(sheet.name)));
  if (alike.length === 0 || usable.length < 2) return [best, looks.length === 1 ? 'only' : 'likeliest'];
  const years = usable.map(({ sheet }) => Number(/(?:19|20)\d\d/.exec(sheet.name)?.[0] ?? 0));
  const latest = usable[years.indexOf(Math.max(...years))];
  if (latest && years.every((year) => year > 0) && new Set(years).size > 1) return [latest, 'latest'];
  const opened = usable.find(({ sheet }) => sheet.name === open);
  return opened ? [opened, 'open'] : [usable[0] ?? best, 'first'];
}
