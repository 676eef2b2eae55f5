import { expect } from 'chai';
import { inferSchema } from '../../../src/core/schema/infer-schema.js';
import { tableOf } from './table-of.js';

const names = ['Amicale des jardiniers', 'Chœur du Vercors', 'Danse et compagnie', 'Foyer rural'];

/** The roles of the columns of a list whose cells are made from the name and the place of each entry. */
const rolesOf = (columns: readonly string[], cells: (name: string, place: number) => readonly string[]) =>
  inferSchema(
    tableOf(
      columns,
      names.map((name, place) => [...cells(name, place)]),
    ),
  ).columns.map(({ role }) => role);

describe('Sites that have words of their own', () => {
  const forms: readonly (readonly [what: string, form: (address: string) => string])[] = [
    ['cells of a spreadsheet that are links', (address) => `[Voir le site](${address})`],
    ['formulas', (address) => `=HYPERLINK("${address}";"Voir le site")`],
    ['words before an address in brackets', (address) => `Voir le site (${address})`],
    ['links of a wiki', (address) => `[${address} Voir le site]`],
    ['links of a chat', (address) => `<${address}|Voir le site>`],
  ];
  for (const [what, form] of forms)
    it(`are sites: ${what}`, () => {
      const roles = rolesOf(['Lieu', 'Site'], (name, place) => [name, form(`https://a${place}.example/`)]);
      expect(roles).to.deep.equal(['title', 'website']);
    });

  it('are the names of the entries where the heading says so', () => {
    const linked = (name: string, place: number): string => `[${name}](https://a${place}.example/)`;
    expect(rolesOf(['Nom', 'Commune'], (name, place) => [linked(name, place), 'Vif'])[0]).to.equal('title');
  });

  it('are no sites where nothing leads anywhere', () => {
    const roles = rolesOf(['Nom', 'Site'], (name) => [name, 'Parc du Lavoir']);
    expect(roles).not.to.include('website');
  });
});
