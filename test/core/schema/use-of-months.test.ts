import { expect } from 'chai';
import { inferSchema } from '../../../src/core/schema/infer-schema.js';
import { tableOf } from './table-of.js';

const courses = ['CAP Menuisier', 'BP Fleuriste', 'CAP Maçon', 'BTS Bois'];
const useOf = (more: Readonly<Record<string, readonly string[]>>): string =>
  inferSchema(
    tableOf(
      ['intitule', 'periode', ...Object.keys(more)],
      courses.map((title, row) => [
        title,
        `2027-${String(9 + (row % 4)).padStart(2, '0')}`,
        ...Object.values(more).map((cells) => cells[row] ?? ''),
      ]),
    ),
  ).use;

const address = courses.map((_, row) => `${String(row + 1)} rue du Lac`);
const postcode = ['44100', '44101', '44102', '44103'];

describe('months in which something begins', () => {
  it('are those of courses, wherever they are held', () => {
    expect(useOf({ adresse: address, code_postal: postcode })).to.equal('agenda');
  });
  it('leave a directory what it is where somebody can be called', () => {
    const telephone = courses.map((_, row) => `04 76 00 00 0${String(row)}`);
    expect(useOf({ adresse: address, telephone })).to.equal('directory');
  });
});
