import type { Entry } from '../collection/collection.js';
import type { Column, Schema } from '../schema/schema.js';
import { isNo, isYes } from '../schema/truth.js';
import { fold } from '../text/fold.js';
import type { Status } from './session.js';
import { statusOf } from './status.js';

/** A column whose heading is a state (« Complet ? », « Annulé »), to which its cells say yes or no. */
interface AskedState {
  readonly column: Column;
  readonly stateOf: (cell: string) => Status | null;
}

/** The columns of a file that ask for a state by yes or no, or say how many places are left. */
export function askedStates({ columns }: Schema): readonly AskedState[] {
  return columns.flatMap((column) => {
    if (column.role !== null && column.role !== 'seats') return [];
    const heading = column.name.replace(/\s*[?:!]+\s*$/, '');
    if (left.test(fold(heading))) return [{ column, stateOf: leftOf }];
    if (column.type !== 'boolean') return [];
    const { code } = statusOf(heading.replace(/^(?:est|sont|is|ist) /i, ''));
    const asked: Status = { code, text: '' };
    if (code === 'other' || code === 'planned') return [];
    return [{ column, stateOf: (cell: string) => (isYes(cell) ? asked : null) }];
  });
}

/** Columns that say nothing beside the state of a session, which is told where that is. */
export function isAskedState(schema: Schema, column: Column): boolean {
  return column.type === 'boolean' && askedStates(schema).some((asked) => asked.column === column);
}

/** What the columns say of an entry. */
export function statesAsked(asked: readonly AskedState[], { cells }: Entry): readonly Status[] {
  return asked.flatMap(({ column, stateOf }) => stateOf(cells[column.index] ?? '') ?? []);
}

const seats = '(?:places?|seats?|spots?|tickets?|billets?)';
const left = new RegExp(
  `^(?:(?:nb|nbre|nombre|number) (?:de |of )?)?${seats} (?:encore )?(?:restantes?|disponibles?|libres?|left|remaining|available)$|` +
    `^(?:(?:il )?reste(?:nt)?(?: t il)?(?: encore)? )(?:des |de |les )?${seats}$|^(?:remaining|available|free) ${seats}$|` +
    '^(?:freie|verfugbare) platze$|^posti (?:liberi|disponibili|rimasti)$|^plazas (?:libres|disponibles|restantes)$',
);

const full: Status = { code: 'full', text: '' };
const ofPlaces: ReadonlySet<string> = new Set(['full', 'waiting', 'few']);

/** None left, or a word that says as much. */
function leftOf(cell: string): Status | null {
  const text = cell.trim();
  if (text === '') return null;
  if (isNo(text) || /^0+(?:[.,]0+)?$/.test(text)) return full;
  if (/^\d/.test(text)) return null;
  const status = statusOf(text);
  return ofPlaces.has(status.code) ? status : null;
}
