import type { Entry } from '../collection/collection.js';
import type { Problem } from '../base/problem.js';
import type { LineOf } from './faults.js';
import type { Moment } from '../time/moment.js';
import type { StatusCode } from '../schema/state-terms.js';

/** One meeting of a course, a workshop or an event: what a programme is made of. A plain value. */
export interface Session {
  /** The record it comes from; several sessions may come from one. */
  readonly entry: Entry;
  /** The entry's identifier, followed by the start where the record holds several sessions. Unique in an agenda. */
  readonly id: string;
  /** What the sessions of one course share: the identifier of the first entry with this title. */
  readonly course: string;
  readonly title: string;
  /** In the agenda's time zone; without hour and minute for a day without hours. Null for a phase and where it is unclear. */
  readonly start: Moment | null;
  /** When it ends: a day (the last one, included) where `start` is a day, else a time; null where nobody tells. */
  readonly end: Moment | null;
  /** Whether days are all that is known: `start` and `end` have no hours. */
  readonly allDay: boolean;
  /** Months without a day (« de décembre à mars »), the last one included; null for everything else. */
  readonly phase: Phase | null;
  /** What the file says of hours that are no time of day (« matin »), as written; empty for none. */
  readonly hours: string;
  /** The dates as written, where they cannot be told without guessing; null where they are clear. */
  readonly unclear: string | null;
  readonly place: string;
  readonly room: string;
  readonly kind: string;
  readonly people: readonly Person[];
  readonly price: string;
  readonly seats: string;
  readonly status: Status;
  /** What the file says of its state beside that: `full`, where the status is `moved`. */
  readonly availability: Status;
  /** How to register, as written: an address (`webLink` decides) or a sentence. */
  readonly registration: string;
  /** Until when one may register; null where the file does not tell. */
  readonly deadline: Deadline | null;
}

export interface Phase {
  readonly from: Month;
  readonly to: Month;
}

export interface Month {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
}

export interface Person {
  readonly name: string;
  /** What stands in brackets behind the name: « Yannick Blanc (La Fonda) »; empty for none. */
  readonly organisation: string;
}

export interface Status {
  readonly code: StatusCode;
  /** As written; empty where the file says nothing (the session is then `planned`) and where it says so by a term for programs. */
  readonly text: string;
}

export interface Deadline {
  /** Null where the text names no clear day. */
  readonly moment: Moment | null;
  /** As written. */
  readonly text: string;
}

/** All sessions of a file, in the order in which they take place: days, then phases among them, then what is unclear. */
export interface Agenda {
  readonly sessions: readonly Session[];
  /** The zone that all moments are in: the one asked for, or the visitor's. */
  readonly timeZone: string;
  /** What the owner of the file would want to know: `end-before-start`, `bad-date`. */
  readonly problems: readonly Problem[];
  /** How many sessions of a record are told where it makes more; null where every one is told. */
  readonly cutAt: number | null;
}

export interface AgendaOptions {
  /** IANA name of the zone of times without one; an unknown name counts as left out. The visitor's by default. */
  readonly timeZone?: string | undefined;
  /** Where sessions that repeat without an end are shown, both days included: 31 days back to 366 days ahead of `now` by default. */
  readonly window?: { readonly from: Moment; readonly to: Moment } | undefined;
  /** The present, in milliseconds since 1970 (as `Date.now()` tells it). */
  readonly now: number;
  /** On which line of the file a record stands, by its index: for the problems, where somebody reads them. */
  readonly lineOf?: LineOf | undefined;
}
