import type { Abilities } from '../../collection/abilities.js';
import type { FacetPlan, RemoteQuery } from './remote-query.js';
import type { Row } from '../../table/table.js';

/**
 * Something that an engine is asked, and how its answers are read. A plain value: what is sent depends on nothing but the question, and
 * nothing is sent by making it.
 */
export interface Exchange<Value> {
  /** What is asked for by GET, each address by itself; one that was asked for a moment ago is not asked for again. */
  readonly addresses: readonly string[];
  /**
   * Reads what came, in the order of the addresses.
   * @throws {LoadError} where that is no answer to the question.
   */
  readonly read: (bodies: readonly unknown[]) => Value;
}

/** One record as an engine gives it. */
export interface RemoteRow {
  /** What the engine finds it by; null where there is nothing of that kind. */
  readonly id: string | null;
  /** In the order of the columns. */
  readonly cells: Row;
}

/** Some records, and how many there are in all. */
export interface RemotePage {
  readonly count: number;
  readonly rows: readonly RemoteRow[];
  /** What the filters count, where that came along. */
  readonly counts?: readonly RemoteCounts[];
}

/** What an engine counts of one filter. */
export interface RemoteCounts {
  /** The name of the column. */
  readonly column: string;
  /** Spelled as the engine spells them, in the order in which they are offered; NaN for what it does not count. */
  readonly values: readonly { readonly value: string; readonly count: number }[];
  /** Whether no other value exists among the records. */
  readonly isWhole: boolean;
  /** For a range: the smallest and the largest value, as numbers (dates: days since 1970-01-01). */
  readonly bounds: { readonly least: number; readonly most: number } | null;
}

/** A list in an engine, as its adapter asks for it: questions become requests, answers records. Pure. */
export interface RemoteTable {
  readonly abilities: Abilities;
  /** How many records one request brings at most. */
  readonly mostRows: number;
  /**
   * Some of the records found, from a place counted from 0.
   * @param facets the filters whose counts are wanted: an engine that gives both in one answer has them come along.
   */
  page(query: RemoteQuery, from: number, size: number, facets: readonly FacetPlan[]): Exchange<RemotePage>;
  /** What the values of filters would give. */
  counts(query: RemoteQuery, facets: readonly FacetPlan[]): Exchange<readonly RemoteCounts[]>;
  /** How many records are found. */
  count(query: RemoteQuery): Exchange<number>;
  /** The records with an identifier, within what the author of the page lets through. */
  find(id: string, query: RemoteQuery): Exchange<RemotePage>;
  /** Where all that is found can be had as a file; null where there is no such address. */
  exportAddress?(query: RemoteQuery, count: number): string | null;
}
