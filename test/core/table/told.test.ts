import { expect } from 'chai';
import { problemsOf } from '../../../src/core/inspect.js';
import type { Problem, ProblemCode } from '../../../src/core/base/problem.js';
import { inferSchema } from '../../../src/core/schema/infer-schema.js';
import { readText } from './reading.js';

/** What the owner of a file is told of it. */
async function told(text: string): Promise<readonly Problem[]> {
  const table = await readText(text);
  return problemsOf(table, inferSchema(table));
}

async function problem(text: string, code: ProblemCode): Promise<Problem | undefined> {
  return (await told(text)).find((one) => one.code === code);
}

const people = ['Ada', 'Grace', 'Mary', 'Hedy', 'Joan', 'Katherine'];
const list = people.map((nom, id) => ({ id, nom }));

describe('the owner of a file is told', () => {
  describe('of its lines', () => {
    const good = 'Nom;Ville;Tél\nAda;Cluny;01 02 03 04 05\nGrace;Mâcon;02 03 04 05 06\n';

    it('that the first one speaks to spreadsheets', async () => {
      expect(await problem(`sep=;\n${good}`, 'separator-line')).to.include({ line: 1, sample: 'sep=;' });
      expect(await problem(good, 'separator-line')).to.equal(undefined);
    });
    it('that empty ones stand between the entries, not that one ends the file', async () => {
      const between = good.replace('Grace', '\n;;\nGrace');
      expect(await problem(between, 'blank-rows')).to.include({ line: 3, count: 2 });
      expect(await problem(`${good};;\n`, 'blank-rows')).to.include({ line: 4, count: 1 });
      expect(await problem(`${good}\n\n`, 'blank-rows')).to.equal(undefined);
    });
    it('that blanks surround what cells say', async () => {
      expect(await problem(good.replace('Cluny', ' Cluny '), 'stray-spaces')).to.include({
        line: 2,
        count: 1,
      });
      expect(await problem(good.replace('Cluny', '  '), 'stray-spaces')).to.equal(undefined);
    });
    it('that headings of sections stand among the entries', async () => {
      const rows = people.map((name) => `${name};Cluny;01 02 03 04 05`);
      const text = ['Nom;Ville;Tél', 'SPORT;;', ...rows.slice(0, 3), 'CULTURE;;', ...rows.slice(3)].join(
        '\n',
      );
      expect(await problem(text, 'section-row')).to.include({ line: 2, count: 2, sample: 'SPORT' });
      expect(await problem(['Nom;Ville;Tél', ...rows].join('\n'), 'section-row')).to.equal(undefined);
    });
  });

  describe('of numbers that a spreadsheet damaged', () => {
    const faulty = (heading: string, cells: readonly string[]): Promise<Problem | undefined> =>
      problem(
        ['Nom', ...people].map((name, row) => `${name};${[heading, ...cells][row] ?? ''}`).join('\n'),
        'damaged-identifier',
      );

    it('when a postcode has lost its zero', async () => {
      expect(await faulty('Code postal', ['71250', '1200', '69001', '1400', '42000', '71000'])).to.include({
        count: 2,
      });
      expect(await faulty('Code postal', ['1000', '1200', '1204', '1400', '1700', '1950'])).to.equal(
        undefined,
      );
    });
    it('when a telephone number has', async () => {
      const cells = ['123456789', '612345678', '01 23 45 67 89', '385123456', '', '0385123456'];
      expect(await faulty('Téléphone', cells)).to.include({ count: 3 });
      expect(await faulty('Telefono', cells)).to.equal(undefined);
    });
    it('when a number of a company is written with an exponent', async () => {
      expect(await faulty('SIRET', ['2,638E+13'])).to.include({ count: 1 });
    });
  });

  describe('that the file is but one page', () => {
    const pages: readonly (readonly [string, unknown])[] = [
      ['by a total', { total: 30, items: list }],
      ['by the total of the service', { success: true, result: { total: '812', records: list } }],
      ['by the address of the next one', { count: 6, next: 'https://example.org?page=2', results: list }],
      ['by a link to the next one', { data: list, links: { next: { href: 'https://example.org?page=2' } } }],
      ['by a total among its settings', { data: list, meta: { pagination: { page: 1, total: 48 } } }],
      ['by a cursor', { records: list, offset: 'itr1/rec6' }],
    ];
    for (const [how, page] of pages) {
      it(how, async () => expect(await problem(JSON.stringify(page), 'one-page')).to.include({ count: 6 }));
    }
    for (const whole of [
      list,
      { total: 6, items: list },
      { count: 6, next: null, results: list },
      { offset: 0, results: list },
      { result: { total: 6, records: list, _links: { next: '/search?offset=100' } } },
    ]) {
      it(`but not of ${JSON.stringify(whole).slice(0, 40)}…`, async () =>
        expect(await problem(JSON.stringify(whole), 'one-page')).to.equal(undefined));
    }
  });

  it('that records stand inside records, where only their names are shown', async () => {
    const sites = (more: object): string =>
      JSON.stringify(list.map((one) => ({ ...one, sites: [{ id: 1, name: 'Siège', ...more }] })));
    expect(await problem(sites({ phone: '01', city: 'Cluny' }), 'nested-records')).to.include({
      column: 'sites',
      sample: 'Siège',
    });
    expect(await problem(sites({}), 'nested-records')).to.equal(undefined);
  });
  it('the worst first, in the order of the file', async () => {
    const codes = (
      await told(
        'sep=;\nNom;Courriel;SIRET\n Ada;ada@;1,2E+13\nGrace;grace@example.org;\nMary;@;\nHedy;h@example.org',
      )
    ).map(({ code }) => code);
    expect(codes).to.deep.equal([
      'damaged-identifier',
      'cut-off',
      'bad-email',
      'ragged-row',
      'separator-line',
      'stray-spaces',
    ]);
  });
});
