// A program of Node without a bundler: the elements can be imported and do nothing there, the core reads and understands.
import { readFileSync } from 'node:fs';
import { version } from 'parvis';
import { describeTable, inspect, readTable } from 'parvis/core';

const { table, schema } = await describeTable(
  await readTable(new Uint8Array(readFileSync('public/clubs.csv'))),
);
const { use, columns } = inspect(table, schema);
const title = columns.find(({ role }) => role === 'title')?.name;
console.log(JSON.stringify({ version, use, rows: table.rows.length, title }));
