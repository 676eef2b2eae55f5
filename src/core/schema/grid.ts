import { parseTime, parseTimeRange } from '../time/dates.js';
import { namesDay } from '../table/section-names.js';
import { fold } from '../text/fold.js';
import type { Table } from '../table/table.js';
import { writtenHeading } from './column-names.js';

/** How many lines and columns a timetable has at most, and at least. */
const MOST_LINES = 200;
const LEAST_LINES = 3;
const LEAST_COLUMNS = 2;

/** What the lines or the columns of a timetable are. */
type Axis = 'times' | 'days' | 'places';

/** The table, and a word to its owner where it is a timetable: hours one way, days or rooms the other, and no entry a line. */
export function withGridTold(table: Table): Table {
  const { rows, columns } = table;
  if (rows.length < LEAST_LINES || rows.length > MOST_LINES || columns.length <= LEAST_COLUMNS) return table;
  const down = axisOf(rows.map(([first = '']) => first));
  const across = axisOf(columns.slice(1).map((name) => writtenHeading(name, columns)));
  const isGrid = down && across && down !== across && [down, across].some((axis) => axis !== 'places');
  if (!isGrid || holdsTimes(table)) return table;
  return { ...table, problems: [...table.problems, { code: 'grid' }] };
}

function axisOf(names: readonly string[]): Axis | null {
  const told = names.map((name) => name.trim());
  if (told.includes('') || new Set(told).size < told.length) return null;
  if (told.every(isTime)) return 'times';
  if (told.every(namesDay)) return 'days';
  return arePlaces(told.map(fold)) ? 'places' : null;
}

/** Rooms and the like, most of which have one name and are told apart by what follows it: `salle a`, `salle b`, `dojo`. */
function arePlaces(names: readonly string[]): boolean {
  const rooms = names.filter((name) => place.test(name)).map((name) => name.split(/\s+/)[0]);
  const alike = rooms.map((room) => rooms.filter((other) => other === room).length);
  return Math.max(...alike) > names.length / 2;
}

function isTime(text: string): boolean {
  return parseTime(text) !== null || parseTimeRange(text) !== null;
}

/** What rooms, tracks and courts are called that are told apart by a letter or a number. */
const place =
  /^(?:salles?|room|raum|sala|aula|zaal|terrain|court|stade|scene|stage|buhne|atelier|studio|piste|track|parcours|stand|amphi\w*|hall|gymnase|groupe|classe|ligne|quai)\b/;

/** Whether most cells are hours themselves: those of places by the day of the week are a list like any other. */
function holdsTimes({ rows }: Table): boolean {
  const cells = rows.flatMap((row) => row.slice(1)).filter((cell) => cell.trim() !== '');
  return cells.filter((cell) => isTime(cell) || /^[\d\s:h.–-]+$/.test(cell)).length > cells.length / 2;
}
