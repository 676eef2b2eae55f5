import { expect } from 'chai';
import { mount, press, publish, type, until } from '../support/page.js';
import { allByRole, getByRole } from '../support/query.js';
import '../../src/index.js';

const places = `Nom;Commune;Places\n${Array.from({ length: 24 }, (_, row) => `Lieu ${String(row)};Ville ${String(row % 4)};${String(row * 3)}`).join('\n')}\n`;

const pages = [
  '<actor-directory src="%" filters="places"></actor-directory>',
  '<actor-search for="l"></actor-search><actor-filter for="l" filters="places"></actor-filter><actor-directory id="l" src="%"></actor-directory>',
];

describe('The shortcuts of a page', () => {
  let heard: string[] = [];
  /** As pages write it: keys in a field are left alone. */
  const listen = ({ key, target }: KeyboardEvent): void => {
    if (!(target instanceof Element && target.matches('input, textarea, select'))) heard.push(key);
  };

  beforeEach(() => {
    heard = [];
    document.addEventListener('keydown', listen);
  });
  afterEach(() => {
    document.removeEventListener('keydown', listen);
  });

  for (const tags of pages) {
    it(`are not set off by what is typed in our fields: ${tags.slice(1, 16)}`, async () => {
      const src = await publish('lieux.csv', places);
      const box = await mount(`<div style="width: 1000px">${tags.replaceAll('%', src)}</div>`);
      await until(() => allByRole(box, 'spinbutton').length > 0 && allByRole(box, 'article').length > 0);
      for (const [field, text] of [
        [getByRole(box, 'searchbox'), 'lieu/s?'],
        [getByRole(box, 'spinbutton', 'De'), '12'],
      ] as const) {
        field.focus();
        await type(text);
        expect((field as HTMLInputElement).value).to.equal(text);
      }
      expect(heard).to.deep.equal([]);
      await press('Escape');
      expect(heard).to.deep.equal(['Escape']);
      allByRole(box, 'link')[0]?.focus();
      await press('s');
      expect(heard).to.deep.equal(['Escape', 's']);
    });
  }
});
