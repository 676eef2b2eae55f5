import { runPaced } from '../base/pace.js';
import type { Schema } from '../schema/schema.js';
import type { Row } from '../table/table.js';
import { placesSteps, type Places } from './places.js';
import { townKey } from './said-town.js';
import { tableGazetteer } from './tables/table-gazetteer.js';
import { tablesIn } from './tables/fetch-tables.js';

/**
 * Where the rows of a file are, with the tables of communes in a folder where rows without a point name a commune.
 * @param folder an absolute address, or empty for no tables.
 */
export async function locateRows(rows: readonly Row[], schema: Schema, folder: string): Promise<Places> {
  const alone = await runPaced(placesSteps(rows, schema));
  const needsTables = alone.said.length > 0 && alone.exact < rows.length;
  if (folder === '' || !needsTables) return { ...alone, tables: needsTables ? 'none' : 'unneeded' };
  const tables = tablesIn(folder);
  const codes = await tables.codes();
  if (!codes) return { ...alone, tables: 'missing' };
  const named = new Map([...codes.departments].map(([code, name]) => [townKey(name), code]));
  const departmentNamed = (name: string): string => named.get(name) ?? '';
  const { said } = await runPaced(placesSteps(rows, schema, { departmentNamed }));
  const gazetteer = await tableGazetteer(tables, said);
  return {
    ...(await runPaced(placesSteps(rows, schema, { departmentNamed, ...(gazetteer && { gazetteer }) }))),
    tables: gazetteer ? 'used' : 'missing',
  };
}
