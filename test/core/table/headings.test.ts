import { expect } from 'chai';
import { cleanHeading } from '../../../src/core/table/headings.js';
import { codesOf, errorOf, readText } from './reading.js';

const rows = ['Foyer rural', 'Club de judo', 'Chorale', 'Repair Café', 'Amicale laïque'].map(
  (name, index) => `${name};Association;01 02 03 04 0${index};a${index}@example.org;${index} rue Haute;Cluny`,
);
const names = ['Nom', 'Type', 'Téléphone', 'Courriel', 'Rue', 'Ville'];

describe('headings', () => {
  it('are put on one line, however many blanks stand in them', () => {
    expect(cleanHeading(' Nom \r\n \n\u00a0de la structure\n')).to.equal('Nom de la structure');
    // The runner gives up after some seconds; anything worse than linear takes minutes.
    const blanks = ' '.repeat(1_000_000);
    expect(cleanHeading(`a${blanks}b`)).to.have.length(1_000_002);
  });
  it('are the lower of two lines, where the upper one groups them', async () => {
    const table = await readText(['Structure;;Contact;;Adresse;', names.join(';'), ...rows].join('\n'));
    expect(table.columns).to.deep.equal(names);
    expect(table.rows).to.have.length(rows.length);
    expect(codesOf(table)).to.deep.equal(['lines-above-heading']);
  });
  it('stay where they are when a row below has fewer holes than they', async () => {
    const table = await readText(['Nom;Type;;Courriel;Rue;', ...rows].join('\n'));
    expect(table.rows).to.have.length(rows.length);
    expect(table.columns[0]).to.equal('Nom');
  });
  it('stay where they are over cells of words alone', async () => {
    const people = [
      'Ada;Lovelace;;Cluny',
      'Mary;Jackson;Ing.;Paris',
      'Joan;Clarke;Dr;Mâcon',
      'Hedy;Lamarr;Mme;Lyon',
    ];
    const table = await readText(['Prénom;Nom;;Ville', ...people.slice(1)].join('\n'));
    expect(table.columns).to.deep.equal(['Prénom', 'Nom', '#2', 'Ville']);
    expect(table.rows).to.have.length(3);
  });
});

describe('JSON that keeps headings apart from rows', () => {
  const data = [
    ['Foyer rural', 'Cluny'],
    ['Chorale', 'Mâcon'],
  ];
  for (const [headings, cells] of [
    ['columns', 'data'],
    ['header', 'rows'],
    ['fields', 'values'],
  ] as const) {
    it(`is read from ${headings} and ${cells}`, async () => {
      const table = await readText(JSON.stringify({ [headings]: ['nom', 'ville'], [cells]: data }));
      expect(table.columns).to.deep.equal(['nom', 'ville']);
      expect(table.rows).to.deep.equal(data);
    });
  }
  it('is read where each heading is told in an object', async () => {
    const table = await readText(
      JSON.stringify({ fields: [{ name: 'nom' }, { name: 'ville' }], rows: data }),
    );
    expect(table.columns).to.deep.equal(['nom', 'ville']);
  });
});

describe('a script that hands data over', () => {
  it('is read for what it hands over, even behind a remark', async () => {
    const text = '/*O_o*/\ngoogle.visualization.Query.setResponse({"table":{"rows":[{"nom":"Judo"}]}});';
    expect((await readText(text)).rows).to.deep.equal([['Judo']]);
    expect(await errorOf(readText(text.replace('}]', '},]')))).to.include({ code: 'invalid-json' });
  });
});
