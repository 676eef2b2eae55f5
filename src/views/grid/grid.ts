import { html, nothing, type TemplateResult } from 'lit';
import { extentOf } from '../../core/agenda/grouping.js';
import { fromClockMinutes } from '../../core/time/moment.js';
import type { Session } from '../../core/agenda/session.js';
import { contentLang } from '../../visit/content-language.js';
import type { SessionContext } from '../sessions/session-context.js';
import { renderSession } from '../sessions/session-card.js';
import { agendaWords } from '../../locale/agenda.js';
import { clockWords } from '../../locale/clock.js';
import { renderDays } from '../programme/programme.js';
import type { SessionsShown } from '../view.js';
import { capital } from '../../locale/capital.js';

/** The programme, with a table for each day on which sessions run side by side. */
export function render(shown: SessionsShown): TemplateResult {
  return renderDays(shown, shown.isNarrow ? {} : { renderParallelDay: renderGrid });
}

/** A session in the table. */
interface Placed {
  readonly session: Session;
  readonly room: string;
  /** In clock minutes, the end excluded. */
  readonly from: number;
  readonly to: number;
}

/** A cell of the table: how many rows and columns it goes through. */
interface Cell {
  readonly placed: readonly Placed[];
  readonly rows: number;
  readonly columns: number;
}

/** A day as a table: hours downwards, rooms across. A session reaches down to its end, one for everybody across all rooms. */
export function renderGrid(
  title: string,
  sessions: readonly Session[],
  view: SessionContext,
): TemplateResult {
  const words = agendaWords(view.locale);
  const column = (['room', 'place', 'kind'] as const).find((key) => sessions.some((each) => each[key]));
  const placed = placedIn(sessions, column);
  // What stands at the head of its column need not be said in every cell.
  const inGrid =
    column === 'room' || column === 'place' ? { ...view, shared: new Set([...view.shared, column]) } : view;
  const names = new Set(placed.map(({ room }) => room));
  const byName = new Intl.Collator(view.locale.content || view.locale.tag, { numeric: true });
  const rooms = [
    ...[...names].filter(Boolean).sort(byName.compare),
    ...(names.has('') && needsOwn(placed) ? [''] : []),
  ];
  const starts = [...new Set(placed.map(({ from }) => from))].sort((one, other) => one - other);
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${title}>
    <table part="grid" class="grid">
      <caption class="visually-hidden">
        ${capital(title)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.hours}</th>
          ${rooms.map((room) => html`<th scope="col" lang=${room ? contentLang(view.locale) : nothing}>${room || words.elsewhere}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${starts.map((start) => {
          const { hour, minute } = fromClockMinutes(start);
          return html`<tr>
            <th scope="row">${clockWords(view.locale).time(hour ?? 0, minute ?? 0)}</th>
            ${cellsOf(start, starts, rooms, placed).map((cell) => renderCell(cell, inGrid))}
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}

function renderCell({ placed, rows, columns }: Cell, view: SessionContext): TemplateResult {
  return html`<td rowspan=${rows > 1 ? rows : nothing} colspan=${columns > 1 ? columns : nothing}>
    ${placed.map(({ session }) => renderSession(session, view, view.headingLevel + 1, true))}
  </td>`;
}

/** The columns are the rooms of the day, else its places, else its kinds: what tells parallel sessions apart. */
function placedIn(
  sessions: readonly Session[],
  column: 'room' | 'place' | 'kind' | undefined,
): readonly Placed[] {
  return sessions.map((session) => {
    const { from, to } = extentOf(session) ?? { from: 0, to: 0 };
    return { session, room: column ? session[column] : '', from, to };
  });
}

/** Whether a session without a room runs beside others, and so cannot go across all of them. */
function needsOwn(placed: readonly Placed[]): boolean {
  return placed.some((each) => each.room === '' && !isAlone(each, placed));
}

function isAlone(one: Placed, placed: readonly Placed[]): boolean {
  return placed.every(
    (other) => other === one || (one.from !== other.from && (one.to <= other.from || other.to <= one.from)),
  );
}

/** The cells that begin in a row: one per room, but for the rooms where a session from above goes on. */
function cellsOf(
  start: number,
  starts: readonly number[],
  rooms: readonly string[],
  placed: readonly Placed[],
): readonly Cell[] {
  const here = placed.filter(({ from }) => from === start);
  if (here.some((each) => each.room === '' && isAlone(each, placed)))
    return [{ placed: here, rows: 1, columns: rooms.length }];
  return rooms.flatMap((room) => {
    const inRoom = placed.filter((each) => each.room === room);
    const goesOn = ({ from, to }: Placed, at: number): boolean =>
      from < at && at < to && !inRoom.some((other) => other.from > from && other.from <= at);
    if (inRoom.some((each) => goesOn(each, start))) return [];
    const mine = inRoom.filter(({ from }) => from === start);
    const further = starts.filter((at) => at > start && mine.some((each) => goesOn(each, at)));
    return [{ placed: mine, rows: further.length + 1, columns: 1 }];
  });
}
