import type { Steps } from '../base/pace.js';
import type { Table } from '../table/table.js';
import { fold } from '../text/fold.js';
import { isConsent } from './choose-filters.js';
import { headingWords, tidyHeading } from './heading.js';
import { LONGEST, type Group } from './group.js';
import { isBlank } from './values.js';

/** How a cell says that the value at the head of its column holds for the row, and that it does not. */
const yes = /^(?:x+|×|1|oui|yes|y|o|si|ja|true|vrai|✓|✔|☑|☒)$/;
const no = /^(?:0|non?|n|nein|false|faux|☐)$/;

/** Where a heading may be cut into a question and one of its answers: `Publics [Jeunes]`, `services_wifi`, « Publics - Jeunes ». */
const seams = /\s*[[({:>/|._]\s*|\s+[-–—]\s+/g;
/** A space is a weaker seam: it takes as many columns to believe it. */
const FEWEST_BY_SPACE = 3;
/** Words that ask for the next one: « Est gratuit » and « Est ouvert » have nothing in common. */
const empty =
  /^(?:est|is|bool|flag|a|has|avec|with|sans|without|peut|can|pour|for|de|du|des|le|la|les|the|\d+)$/;
/** The answer that people write themselves, behind those to tick. */
const other =
  /^(?:autres?|others?|andere|anderes|sonstiges?|otr[oa]s?|altr[oi]|outr[oa]s?|anders)(?: .{0,30})?$/;
/** What stands for it among the values: the cell itself. */
export const OWN = '';

/** What stands before and behind a question. */
const edges = /^[\s[({:>/|._–—-]+|[\s[({:>/|._–—-]+$/g;
/** The bracket that an answer closes, with what may stand behind it. */
const closing = /[\])}][\s.:?]*$/;

/**
 * Neighbouring columns that each hold one answer of a question and a mark in the rows that give it. They are one column only where
 * their headings share the question: « Wifi » and « Parking » side by side have no name that all could bear.
 */
export function* markedGroups(table: Table): Steps<readonly Group[]> {
  const groups: Group[] = [];
  const marked: boolean[] = [];
  for (const index of table.columns.keys()) {
    marked.push((table.columns[index] ?? '').length < LONGEST && isMarked(table, index));
    yield;
  }
  for (let index = 0; index < table.columns.length;) {
    const group = marked[index] ? groupFrom(table.columns, marked, index) : null;
    if (group) groups.push(withWhole(table, group));
    index = group ? index + group.members.length : index + 1;
  }
  return groups;
}

/** The group with the column before it that bears the name of the question and lists what is ticked, as KoBoToolbox writes both. */
function withWhole({ columns, rows }: Table, group: Group): Group {
  const { name, members, values = [] } = group;
  const [first = 0] = members;
  const whole = first - 1;
  const isWhole =
    columns[whole] === name &&
    rows.every((row) => {
      const told = row[whole] ?? '';
      const rest = members.reduce((text, index, place) => {
        const end = (columns[index] ?? '').slice(name.length + 1);
        return isMark(row[index] ?? '') ? text.replace(values[place] || end, '').replace(end, '') : text;
      }, told);
      return !/[\p{L}\p{N}]/u.test(rest);
    });
  return isWhole ? { name: `${name}/`, members: [whole, ...members], values: [null, ...values] } : group;
}

/** Whether a column holds marks and nothing else, one at least. The first cell of another kind ends the question. */
function isMarked({ rows, columns }: Table, index: number): boolean {
  let found = false;
  const heading = fold(columns[index] ?? '').replace(/[\])}\s]+$/, '');
  const known = new Set<string>();
  for (const row of rows) {
    const cell = row[index] ?? '';
    if (known.has(cell)) continue;
    if (!isBlank(cell)) {
      const ticks = isMark(cell) || repeatsEnd(cell, heading);
      if (!ticks && !no.test(fold(cell.trim()))) return false;
      found ||= ticks;
    }
    known.add(cell);
  }
  return found;
}

/** Whether a cell says the value at the head of its column once more: `Adultes` below `Publics [Adultes]`. */
function repeatsEnd(cell: string, heading: string): boolean {
  const told = fold(cell.trim());
  return told.length > 1 && told.length < heading.length && heading.endsWith(told);
}

/** Whether a cell ticks the value at the head of its column. */
export function isMark(cell: string): boolean {
  return cell.length < 8 && yes.test(fold(cell.trim()));
}

/** The longest run of columns whose headings begin with the same question; of equal runs the one with the longest question. */
function groupFrom(names: readonly string[], marked: readonly boolean[], from: number): Group | null {
  let best: Group | null = null;
  for (const { question, fewest } of questionsOf(names[from] ?? '')) {
    const to = names.findIndex((name, at) => at > from && !(marked[at] && isAnswer(name, question)));
    const marks = Array.from({ length: (to < 0 ? names.length : to) - from }, (_, at) => from + at);
    const name = question.replace(edges, '');
    if (marks.length < fewest) continue;
    const isOpen =
      to > 0 && isAnswer(names[to] ?? '', question) && other.test(fold(answerTo(question, names[to] ?? '')));
    const members = isOpen ? [...marks, to] : marks;
    if (members.length < (best?.members.length ?? 0)) continue;
    const words = headingWords(name);
    if (words.every((word) => empty.test(word)) || isConsent({ words })) continue;
    const values = [
      ...marks.map((at) => tidyHeading(answerTo(question, names[at] ?? ''))),
      ...(isOpen ? [OWN] : []),
    ];
    if (new Set(values).size === values.length) best = { name, members, values };
  }
  return best;
}

function isAnswer(name: string, question: string): boolean {
  return name.startsWith(question) && answerTo(question, name) !== '';
}

/** What a heading says after the question, without the bracket that opens in the question and closes in the answer. */
function answerTo(question: string, name: string): string {
  const answer = name.slice(question.length).replace(edges, '');
  return /[[({]\s*$/.test(question) ? answer.replace(closing, '') : answer;
}

/** The beginnings of a heading that may be a question, the shortest first. */
function questionsOf(name: string): readonly { readonly question: string; readonly fewest: number }[] {
  const cuts = (pattern: RegExp, fewest: number) =>
    Array.from(name.matchAll(pattern), (seam) => ({
      question: name.slice(0, seam.index + seam[0].length),
      fewest,
    }));
  return [...cuts(/ +/g, FEWEST_BY_SPACE), ...cuts(seams, 2)].filter(
    ({ question }) => fold(question).replace(/[^\p{L}\p{N}]/gu, '').length > 1,
  );
}
