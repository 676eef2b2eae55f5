import { expect } from 'chai';
import type { Condition } from '../../../src/core/collection/question.js';
import { emptySelection, type Selection } from '../../../src/core/collection/selection.js';
import { interpret } from '../../../src/core/engines/local/interpret-table.js';
import { LocalCollection } from '../../../src/core/engines/local/local-collection.js';
import type { Taken } from '../../../src/core/export/exporter.js';
import { placeReader } from '../../../src/core/export/place-reader.js';
import { exporters } from '../../../src/core/export/exporters.js';
import type { SchemaOptions } from '../../../src/core/schema/schema.js';
import { readText } from '../table/reading.js';
import { november } from './taken.js';

export interface TakingOptions {
  readonly schema?: SchemaOptions;
  readonly where?: readonly Condition[];
  readonly selection?: Partial<Selection>;
  readonly language?: string;
  readonly about?: Taken['about'];
}

const never = new AbortController().signal;

/** What a visitor takes away of a file, as a page would hand it over. */
export const takenFrom = async (text: string, options: TakingOptions = {}): Promise<Taken> => {
  const { schema: said = {}, where = [], selection = {}, language = 'fr', about } = options;
  const interpreted = await interpret(await readText(text), { schema: said, glossary: undefined }, never);
  const collection = new LocalCollection(interpreted.table, interpreted.schema);
  const scope = { where, facets: [], sort: '', pageSize: 20, locale: language };
  const placeOf = await placeReader(collection, scope, never);
  return {
    ...(placeOf && { placeOf }),
    schema: collection.schema,
    entries: () => collection.each({ selection: { ...emptySelection, ...selection }, scope }, never),
    about: about ?? { updated: '', licence: '', selection: '' },
    name: 'Annuaire',
    source: 'https://ville.example/annuaire.csv',
    urlOf: ({ id }) => `https://ville.example/?annuaire.open=${encodeURIComponent(id)}`,
    language,
    cellSeparator: ';',
    now: november,
  };
};

/** What a visitor takes away of a file by the exporter of this name. */
export const take = async (name: string, text: string, options: TakingOptions = {}): Promise<string> => {
  const exporter = exporters.find((each) => each.name === name);
  if (!exporter) expect.fail(`There is no exporter called ${name}`);
  const write = await exporter.load();
  return write(await takenFrom(text, options));
};
