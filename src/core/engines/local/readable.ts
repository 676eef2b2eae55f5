import { runPaced, type Steps } from '../../base/pace.js';
import { withWrittenTimes } from '../../schema/counted-times.js';
import { mayBeRegister } from '../../schema/may-be-register.js';
import { mayHoldDegrees } from '../../schema/may-hold-degrees.js';
import { mayHoldMarkup } from '../../schema/may-hold-markup.js';
import { mayHoldRegionCodes } from '../../schema/may-hold-region-codes.js';
import type { SchemaOptions } from '../../schema/schema.js';
import { holdsRelation } from '../../schema/may-hold-relation.js';
import { mayLackZero } from '../../schema/may-lack-zero.js';
import type { Row, Table } from '../../table/table.js';

/** Rows between two pauses. */
const PAUSE = 500;

/** What is to be mended in a table before anybody reads it. Hardly any file needs it: what does it is fetched for those. */
interface Needs {
  readonly markup: boolean;
  readonly phones: boolean;
  readonly relations: boolean;
}

/** A row without any of this needs nothing: asked of all its cells at once, it spares most rows three questions for each. */
const hint = /[<&*_]|\d{9}|\(https:/;

function* needsSteps({ columns }: Table, rows: readonly Row[]): Steps<Needs> {
  const needs = { markup: columns.some((name) => name.includes('&')), phones: false, relations: false };
  for (const [place, row] of rows.entries()) {
    if (place % PAUSE === PAUSE - 1) yield;
    if (!hint.test(row.join('\n'))) continue;
    needs.markup ||= row.some(mayHoldMarkup);
    needs.phones ||= row.some(mayLackZero);
    needs.relations ||= row.some(holdsRelation);
    if (needs.markup && needs.phones && needs.relations) break;
  }
  return needs;
}

/** A figure of six or seven digits, as points have that count metres of a map. */
const metres = /(?:^|\()\d{6,7}(?:[., ]|$)/;
/** So many rows tell whether there are any. */
const FEW = 20;

/** Keys of OpenStreetMap that hardly any other file has. */
const ofMaps = /(?:^|\.)(?:addr:|contact:|@id$|osm_|opening_hours$)/;

/**
 * Columns by which files of DATAtourisme are known, the platform of tourist offices in France, those of the directory of administrations,
 * those of the register of
 * companies and of OpenStreetMap, and those of degrees with minutes or of codes for regions.
 */
async function asPeopleWrite(table: Table, rows: readonly Row[]): Promise<Table> {
  const { columns } = table;
  if (mayHoldDegrees(columns, rows.slice(0, FEW)))
    return (await import('../../schema/degrees-in-words.js')).withDecimalDegrees(table);
  if (columns.includes('Code_postal_et_commune'))
    return (await import('../../schema/tourism.js')).withTourism(table);
  if (columns.includes('plage_ouverture'))
    return (await import('../../schema/offices.js')).withOffices(table);
  // Where it cannot be had, the cells stay as they are.
  if (rows[0]?.[0] === 'structureet' || mayBeRegister(columns))
    return import('../../schema/registers.js').then(
      ({ withRegister }) => withRegister(table),
      () => table,
    );
  if (columns.some((name) => ofMaps.test(name)))
    return (await import('../../schema/map-data.js')).withMapData(table, rows);
  if (mayHoldRegionCodes(columns, rows.slice(0, FEW)))
    return (await import('../../schema/region-codes.js')).withRegionNames(table, rows);
  return table;
}

/** A whole table with cells as people would write them: without markup, with days and hours written out, with whole telephone numbers. */
export async function readable(whole: Table, options: SchemaOptions, signal: AbortSignal): Promise<Table> {
  const needs = await runPaced(needsSteps(whole, whole.rows), signal);
  const markup = needs.markup ? await import('../../schema/markup.js') : null;
  const phones = needs.phones ? await import('../../schema/whole-phones.js') : null;
  const relations = needs.relations ? await import('../../schema/relations.js') : null;
  const plain = markup ? await runPaced(markup.withoutMarkupSteps(whole), signal) : whole;
  const related = relations?.withRelations(plain) ?? plain;
  const named = await asPeopleWrite(related, related.rows);
  const written = withWrittenTimes(named, options);
  const called = phones?.withWholePhones(written) ?? written;
  // First cards show no map.
  const points = called.rows.slice(0, FEW).some((row) => row.some((cell) => metres.test(cell)))
    ? await import('../../schema/points-in-degrees.js')
    : null;
  return points?.withDegrees(called) ?? called;
}

/**
 * The same for a table whose rows are still coming.
 * @param head some of its rows, which stand for all.
 */
export async function readableSoFar(
  growing: Table,
  options: SchemaOptions,
  signal: AbortSignal,
  head: (table: Table) => readonly Row[],
): Promise<Table> {
  const needs = await runPaced(needsSteps(growing, head(growing)), signal);
  const markup = needs.markup ? await import('../../schema/markup.js') : null;
  const phones = needs.phones ? await import('../../schema/whole-phones.js') : null;
  const relations = needs.relations ? await import('../../schema/relations.js') : null;
  const plain = markup?.withoutMarkup(growing, head(growing)) ?? growing;
  const related = relations?.withRelations(plain, head(plain)) ?? plain;
  const named = await asPeopleWrite(related, head(related));
  const written = withWrittenTimes(named, options, head(named));
  return phones?.withWholePhones(written, head(written)) ?? written;
}
