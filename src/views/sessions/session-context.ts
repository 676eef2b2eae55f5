import { agendaColumns } from '../../core/agenda/agenda-columns.js';
import type { Moment } from '../../core/time/moment.js';
import type { Session, Status } from '../../core/agenda/session.js';
import { askedStates } from '../../core/agenda/asked-states.js';
import { unsaid } from '../../core/agenda/status.js';
import type { Entry } from '../../core/collection/collection.js';
import type { Column, Role, Schema } from '../../core/schema/schema.js';
import type { CardContext } from '../../cards/card-context.js';
import { planCard, type CardPlan } from '../../cards/card-plan.js';

/** What views of sessions need to know besides their sessions. */
export interface SessionContext extends CardContext {
  readonly plan: SessionPlan;
  /** What clocks show now in the zone of the agenda. */
  readonly now: Moment;
  /** The day or month that the address asks for; empty for none. */
  readonly at: string;
  /** The address of a view, and the way there without leaving the page. */
  readonly hrefOf: (place: string) => string;
  readonly onGo: (place: string) => void;
  /** Takes the visitor to what goes on now. */
  readonly onNow: () => void;
  /** What is the same for all sessions and is said above them. */
  readonly shared: ReadonlySet<Shareable>;
  /** What the heading says that sessions stand under, and they need not say again; left out where there is none. */
  readonly under?: string;
  /** The session that receives the focus after more have been drawn; empty for none. */
  readonly first: string;
}

/** Which column goes where on the card of a session. */
export interface SessionPlan extends CardPlan {
  readonly price: Column | null;
  readonly seats: Column | null;
}

/** What the session itself tells, in its own words and places. */
const told: ReadonlySet<Role | null> = new Set<Role>([
  'start',
  'end',
  'start-time',
  'end-time',
  'duration',
  'place',
  'room',
  'people',
  'kind',
  'price',
  'seats',
  'status',
  'registration',
  'deadline',
]);

/** Lays the card of a session out: like any other card, without what the session tells and without the columns of its dates. */
export function planSession(schema: Schema, entries: readonly Entry[], only: readonly string[]): SessionPlan {
  const plan = planCard(schema, only);
  const dates = new Set<unknown>(Object.values(agendaColumns(schema, entries)));
  const asked = askedStates(schema).map(({ column, status }) => status && column);
  const isUntold = (column: Column): boolean =>
    !told.has(column.role) && !dates.has(column) && !asked.includes(column);
  const withRole = (wanted: Role): Column | null =>
    schema.columns.find(({ role }) => role === wanted) ?? null;
  const contacts = [...plan.address, ...plan.phone, ...plan.email, ...plan.website, ...plan.hours];
  return {
    ...plan,
    subtitle: plan.subtitle.filter((column) => isUntold(column) && !contacts.includes(column)),
    tags: plan.tags.filter(isUntold),
    details: [...plan.details, ...contacts].filter(isUntold),
    price: withRole('price'),
    seats: withRole('seats'),
  };
}

/** What all sessions may have in common, and then need not say one by one. */
const shareable = ['place', 'room', 'price', 'seats', 'registration', 'status', 'deadline'] as const;
type Shareable = (typeof shareable)[number];

/** What is the same in all of these sessions, and is told. */
export function sharedBy(sessions: readonly Session[]): ReadonlySet<Shareable> {
  const text = ({ status, availability, deadline, ...others }: Session, key: Shareable): string =>
    key === 'status'
      ? statesText([status, availability])
      : key === 'deadline'
        ? (deadline?.text ?? '')
        : others[key];
  const [first, ...others] = sessions;
  return new Set(
    shareable.filter(
      (key) =>
        first &&
        others.length > 0 &&
        text(first, key) !== '' &&
        others.every((other) => text(other, key) === text(first, key)),
    ),
  );
}

/** Empty where nothing is said. */
function statesText(states: readonly Status[]): string {
  return states
    .flatMap(({ code, text }) => (code === 'planned' && text === '' ? [] : [code, text]))
    .join(' ');
}

/** A session that tells nothing but what it shares with all others. */
export function sharedSession(session: Session, shared: ReadonlySet<Shareable>): Session {
  const kept = (key: Exclude<Shareable, 'status' | 'deadline'>): string =>
    shared.has(key) ? session[key] : '';
  return {
    ...session,
    people: [],
    place: kept('place'),
    room: kept('room'),
    registration: kept('registration'),
    deadline: shared.has('deadline') ? session.deadline : null,
    ...(!shared.has('status') && { status: unsaid, availability: unsaid }),
  };
}

/** A session as an entry of the list: the cells of its record under an identifier of its own. */
export function itemOf(session: Session): Entry {
  return { ...session.entry, id: session.id };
}
