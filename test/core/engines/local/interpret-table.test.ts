import { expect } from 'chai';
import { planCard, type CardPlan } from '../../../../src/cards/card-plan.js';
import {
  canBeShownSoon,
  interpret,
  interpretSoFar,
} from '../../../../src/core/engines/local/interpret-table.js';
import { readTable } from '../../../../src/core/formats/read-table.js';
import { bytesAsSource } from '../../../../src/core/source/byte-source.js';
import type { Column } from '../../../../src/core/schema/schema.js';

const { signal } = new AbortController();
const rows = 3000;

const usual = { schema: {}, glossary: undefined };

const fileOf = (heading: string, line: (place: number) => readonly string[]): string =>
  [heading, ...Array.from({ length: rows }, (_, place) => line(place).join(';'))].join('\n');

const of = (values: readonly string[], place: number): string => values[place % values.length] ?? '';

/** Files whose first rows tell little of the others. */
const files: Readonly<Record<string, string>> = {
  'that is sorted by its kinds': fileOf('Nom;Type;Téléphone', (place) => [
    `Structure ${String(place)}`,
    of(['Association', 'Service municipal', 'Coopérative'], Math.floor(place / 1000)),
    place < 200 ? '' : `04 76 00 ${String(10 + (place % 80))} ${String(10 + (place % 70))}`,
  ]),
  'whose lists come late': fileOf('Nom;Domaines;Courriel', (place) => [
    `Structure ${String(place)}`,
    place < 100
      ? 'Culture'
      : `${of(['Culture', 'Sport', 'Santé'], place)}|${of(['Jeunes', 'Seniors', 'Social', 'Environnement'], place)}`,
    place % 50 === 0 ? '' : `contact${String(place)}@exemple.fr`,
  ]),
  'whose numbers and dates are mixed with words': fileOf('Code;Nom;Créé le;Effectif;Site', (place) => [
    String(1000 + place),
    `La maison ${String(place)}`,
    place % 10 === 0 ? 'inconnu' : `${String(10 + (place % 18))}/03/20${String(10 + (place % 15))}`,
    place % 7 === 0 ? 'NC' : String(place % 40),
    `https://exemple.fr/${String(place)}`,
  ]),
  'without headings': fileOf('Structure 0;Vif;38450', (place) => [
    `Structure ${String(place + 1)}`,
    of(['Vif', 'Claix', 'Varces'], place),
    of(['38450', '38640', '38760'], place),
  ]),
  'in English, with a column that is nearly empty': fileOf('Name;Category;Town;Notes', (place) => [
    `Group ${String(place)}`,
    of(['Charity', 'Council', 'Company', 'School'], Math.floor(place / 700)),
    of(['Leeds', 'York', 'Hull'], place),
    place % 400 === 399 ? 'Closed in August' : '',
  ]),
};

const namesOf = (columns: readonly Column[]): readonly string[] => columns.map(({ name }) => name);

/** Where each column stands on a card. */
const placesOf = ({ title, text, image, ...others }: CardPlan): unknown => ({
  single: [title, text, image].map((column) => column?.name),
  lists: Object.entries(others).map(([place, columns]) => [place, namesOf(columns)]),
});

describe('What a table is taken for in a hurry', () => {
  for (const [what, text] of Object.entries(files)) {
    it(`gives the cards of a file ${what} as the whole of it does`, async () => {
      const table = await readTable(bytesAsSource(new TextEncoder().encode(text)), {});
      expect(canBeShownSoon(table, usual)).to.equal(true);
      const first = await interpretSoFar(table, {}, signal);
      const whole = await interpret(table, usual, signal);
      expect(placesOf(planCard(first.schema))).to.deep.equal(placesOf(planCard(whole.schema)));
      const told = ({ schema }: typeof first): unknown =>
        schema.columns.map(({ name, label, type, role, separator }) => [name, label, type, role, separator]);
      expect(told(first)).to.deep.equal(told(whole));
      expect(first.table.rows).to.equal(table.rows);
    });
  }

  it('is not looked at where a glossary or answers about consent would change the cards again', async () => {
    const soon = async (heading: string, glossary?: () => Promise<null>): Promise<boolean> => {
      const text = fileOf(heading, (place) => [`Structure ${String(place)}`, of(['oui', 'non'], place)]);
      const table = await readTable(bytesAsSource(new TextEncoder().encode(text)), {});
      return canBeShownSoon(table, { schema: {}, glossary });
    };
    expect(await soon('Nom;Gratuit')).to.equal(true);
    expect(await soon('Nom;Accord de publication')).to.equal(false);
    expect(await soon('Nom;Gratuit', () => Promise.resolve(null))).to.equal(false);
  });
});
