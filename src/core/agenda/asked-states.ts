import type { Entry } from '../collection/collection.js';
import type { Column, Schema } from '../schema/schema.js';
import { isNo, isYes } from '../schema/truth.js';
import { fold } from '../text/fold.js';
import type { Status } from './session.js';
import { statusOf } from './status.js';

/** A column whose heading is a state (« Complet ? », « Annulé »), to which its cells say yes or no. */
interface AskedState {
  readonly column: Column;
  /** Null where it says how many places are left. */
  readonly status: Status | null;
}

/** The columns of a file that ask for a state by yes or no, or say how many places are left. */
export function askedStates({ columns }: Schema): readonly AskedState[] {
  return columns.flatMap((column): AskedState | [] => {
    const { name, role, type } = column;
    if (role !== null && role !== 'seats') return [];
    const heading = name.replace(/\s*\?.*/, '');
    if (left.test(fold(heading))) return { column, status: null };
    if (type !== 'boolean') return [];
    const { code } = statusOf(heading);
    return code === 'other' || code === 'planned' ? [] : { column, status: { code, text: '' } };
  });
}

/** What the columns say of an entry. */
export function statesAsked(asked: readonly AskedState[], { cells }: Entry): readonly Status[] {
  return asked.flatMap(({ column, status }) => {
    const cell = (cells[column.index] ?? '').trim();
    if (status) return isYes(cell) ? status : [];
    // None left, or a word that says as much.
    if (isNo(cell)) return full;
    return /^\d/.test(cell) || !ofPlaces.test(statusOf(cell).code) ? [] : statusOf(cell);
  });
}

/** « Places restantes », « Il reste des places », "Seats left". */
const left =
  /^(?=.*\b(?:places?|seats?|tickets?|platze|posti)\b).*\b(?:rest|disponib|libre|left|availab|frei)/;
const ofPlaces = /^(?:full|waiting|few)$/;
const full: Status = { code: 'full', text: '' };
