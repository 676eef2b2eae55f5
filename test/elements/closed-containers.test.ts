import { expect } from 'chai';
import { mount, publish, until } from '../support/page.js';
import { allByRole, focusedElement, queryByRole, visibleText } from '../support/query.js';
import '../../src/index.js';

const places = 'id;Nom;Commune;Accueil\na1;Café du lundi;Vif;oui\nb2;Le Fil;Claix;non\nc3;Iris;Gap;oui\n';
const start = location.href;

const containers: readonly (readonly [name: string, html: string])[] = [
  ['closed details', '<details><summary>Annuaire</summary>LIST</details>'],
  [
    'details in details',
    '<details><summary>A</summary><details><summary>B</summary>LIST</details></details>',
  ],
  ['a panel that waits to be found', '<div hidden="until-found">LIST</div>'],
  [
    'the panel of a tab',
    `<div role="tablist"><button role="tab" aria-selected="true" aria-controls="p1">A</button>
    <button role="tab" aria-selected="false" aria-controls="p2" onclick="p2.hidden = false; p1.hidden = true; this.ariaSelected = 'true'">B</button></div>
    <div id="p1" role="tabpanel">Autre</div><div id="p2" role="tabpanel" hidden>LIST</div>`,
  ],
  [
    'an accordion',
    `<button aria-expanded="false" aria-controls="c" onclick="c.style.display = ''; this.ariaExpanded = 'true'">Annuaire</button>
    <div id="c" style="display: none">LIST</div>`,
  ],
];

/** Opens a page in which a list lies, at this query. */
const show = async (html: string, query: string): Promise<HTMLElement> => {
  const url = new URL(start);
  url.search = query;
  history.replaceState(null, '', url.href);
  const src = await publish('lieux.csv', places);
  const list = `<actor-directory src="${src}" field-id="id"></actor-directory>`;
  const box = await mount(`<div>${html.replace('LIST', list)}</div>`);
  await until(
    () => box.querySelector('actor-directory')?.shadowRoot?.querySelectorAll('article').length === 3,
  );
  return box;
};

describe('A link to an entry whose list lies in', () => {
  afterEach(() => {
    history.replaceState(null, '', start);
  });

  for (const [name, html] of containers) {
    it(`${name} opens that, and leads to the entry`, async () => {
      const box = await show(html, '?parvis.open=c3');
      await until(() => queryByRole(box, 'link', 'Iris'));
      await until(() => focusedElement()?.textContent.trim() === 'Iris');
      expect(visibleText(box)).to.include('Le Fil');
    });

    it(`${name} that is gone says so in the open`, async () => {
      const box = await show(html, '?parvis.open=d4');
      await until(() => visibleText(box).includes('n’est plus dans cette liste'));
    });

    it(`${name} leaves that shut where the address names no entry`, async () => {
      const box = await show(html, '?autre=x');
      await until(() => allByRole(box, 'article').length === 0);
      expect(queryByRole(box, 'link', 'Iris')).to.equal(null);
    });
  }

  it('a panel that waits to be found tells the scripts of the page, as browsers do', async () => {
    const found: EventTarget[] = [];
    const onMatch = ({ target }: Event): void => {
      if (target) found.push(target);
    };
    addEventListener('beforematch', onMatch);
    await show('<div id="panel" hidden="until-found">LIST</div>', '?parvis.open=c3');
    await until(() => found.length > 0);
    removeEventListener('beforematch', onMatch);
    expect(found.map((each) => (each as Element).id)).to.deep.equal(['panel']);
  });
});
