import { expect } from 'chai';
import { inspect } from '../../../src/core/inspect.js';
import { inferSchema } from '../../../src/core/schema/infer-schema.js';
import { readTable } from '../../../src/core/formats/read-table.js';
import { otherwise } from '../../../src/owner/alternatives.js';

const towns = ['Vif', 'Claix', 'Gap'];
const lines = Array.from({ length: 24 }, (_, place) => `Club ${place};${towns[place % 3] ?? ''};${place}`);
const table = await readTable(new TextEncoder().encode(`Nom;Commune;Prix\n${lines.join('\n')}`));
const { columns } = inspect(table, inferSchema(table));

const filtersFor = (name: string): readonly string[] =>
  columns
    .filter((column) => column.name === name)
    .flatMap((column) => otherwise(column, columns, 'Autre'))
    .flatMap(({ fact, attribute }) => (attribute.startsWith('filters') ? [`${fact} ${attribute}`] : []));

describe('What the owner would write', () => {
  it('takes one filter away and keeps the others, ranges of numbers among them', () => {
    expect(filtersFor('Commune')).to.deep.equal(['noFilter filters="Prix"']);
    expect(filtersFor('Prix')).to.deep.equal(['noFilter filters="Commune"']);
  });

  it('adds one to those that there are', () => {
    expect(filtersFor('Nom')).to.deep.equal(['filter filters="Commune, Prix, Nom"']);
  });
});
