import { expect } from 'chai';
import { mount, press, publish, until } from '../support/page.js';
import { underFingers } from '../support/media.js';
import { descendants } from '../support/flat-tree.js';
import { allByRole, focusedElement, getByRole } from '../support/query.js';
import '../../src/index.js';

const places = `Nom;Commune;Places;Ouverture
${Array.from({ length: 24 }, (_, row) => `Lieu ${String(row)};Ville ${String(row % 14)};${String(row * 3)};${String(1 + row)}/03/2026`).join('\n')}
`;

/** A page with these rules of its own and these elements, `%` standing for the address of the file. */
const show = async (css: string, tags: string): Promise<HTMLElement> => {
  const src = await publish('lieux.csv', places);
  const box = await mount(
    `<div style="width: 1000px"><style>${css}</style>${tags.replaceAll('%', src)}</div>`,
  );
  await until(() => allByRole(box, 'article').length > 0 && allByRole(box, 'spinbutton').length > 0);
  return box;
};

const list = '<actor-directory src="%" filters="commune: menu, places, ouverture"></actor-directory>';
const companions =
  '<actor-search for="l"></actor-search><actor-filter for="l" filters="commune: menu, places, ouverture"></actor-filter>' +
  '<actor-directory id="l" src="%"></actor-directory>';

describe('In a page with rules of its own', () => {
  for (const tags of [list, companions]) {
    it(`fields are large enough for telephones not to zoom in: ${tags.slice(1, 16)}`, async () => {
      const box = await show('main, div { font-size: 13px } input, select { font-size: 11px }', tags);
      const hosts = descendants(box).filter(({ shadowRoot }) => shadowRoot);
      const sizes = hosts.flatMap((host) =>
        underFingers(host, () =>
          [...(host.shadowRoot?.querySelectorAll('input:not([type="checkbox"]), select') ?? [])].map(
            (field) => parseFloat(getComputedStyle(field).fontSize),
          ),
        ),
      );
      expect(sizes.length).to.be.above(5);
      expect(Math.min(...sizes)).to.equal(16);
      expect(getComputedStyle(getByRole(box, 'searchbox')).fontSize).to.equal('13px');
    });
  }

  it('no frame is drawn round the whole list because something in it has the focus', async () => {
    for (const tags of [list, companions]) {
      const box = await show(
        '*:focus { outline: 3px solid black !important; } :focus-visible { outline: 2px dotted }',
        tags,
      );
      for (const field of [getByRole(box, 'searchbox'), allByRole(box, 'spinbutton')[0]]) {
        field?.focus();
        const hosts = descendants(box).filter((each) => each.shadowRoot && each.matches(':focus'));
        expect(hosts).to.have.length(1);
        expect(hosts.map((host) => getComputedStyle(host).outlineStyle)).to.deep.equal(['none']);
      }
      await press('Tab');
      const focused = focusedElement();
      expect(focused && getComputedStyle(focused).outlineStyle).to.equal('solid');
      box.remove();
    }
  });

  it('the frame of the page stays where the element itself is a stop of the keyboard', async () => {
    const box = await show('*:focus { outline: 3px solid black }', list.replace(' src', ' tabindex="0" src'));
    const host = box.querySelector<HTMLElement>('actor-directory');
    host?.focus();
    expect(host && getComputedStyle(host).outlineStyle).to.equal('solid');
  });
});
