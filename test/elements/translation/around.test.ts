import { expect } from 'chai';
import type { ActorDirectory } from '../../../src/index.js';
import '../../../src/index.js';
import { closeGate, mount, publish, until } from '../../support/page.js';
import { focusedElement } from '../../support/query.js';
import { translate, ways, type WayName } from '../../support/translators.js';
import { places } from '../actor-filter/fixture.js';
import { countOf, search, showDirectory, titles } from '../actor-directory/directory.js';
import { mountTwins, shadowOf, translateTwin } from './twins.js';
import { click, type, type Act } from './visitor.js';

const some = [
  'an element in the place of the text',
  'another text',
  'the whole content of an element',
] as const;

const filters = `<actor-filter for="ID" filters="publics, type, zone"></actor-filter><actor-search for="ID"></actor-search>
  <actor-directory id="ID" src="SRC" url-state="off" style="width: 1100px"></actor-directory>`;

/** A visit that begins in a companion; `list` is what is done in the list, which the companion follows. */
const followed: readonly (readonly [string, string, Act])[] = [
  ['a tick', 'actor-filter', click('.ticks input', 1)],
  ['a search', 'actor-search', type('atelier')],
  ['a word that nobody has', 'actor-search', type('zzyzx')],
  ['no word', 'actor-search', type('')],
  ['a filter that opens', 'actor-filter', click('[part~="filter-toggle"]', 0)],
  ['the same again', 'actor-filter', click('[part~="filter-toggle"]', 0)],
  ['another tick', 'actor-filter', click('.ticks input', 3)],
];

describe('Around a list that is translated', () => {
  const check = async (tag: 'actor-filter' | 'actor-search', way: WayName): Promise<void> => {
    const twins = await mountTwins(filters, places, tag);
    translateTwin(twins, way, 'once');
    for (const [what, where, act] of followed) {
      await twins.both((root) => {
        const box = root.host.parentElement?.querySelector(where);
        if (box) act(shadowOf(box));
      }, what);
      twins.check(what);
    }
  };

  for (const tag of ['actor-filter', 'actor-search'] as const)
    for (const way of some)
      it(`<${tag}> shows what is current, with ${way}`, async () => {
        await check(tag, way);
      });

  it('the sheet of filters shows what is current, and stays open', async () => {
    for (const way of some) {
      const element = await showDirectory(places, 'filters="publics" style="width: 360px" url-state="off"');
      const root = shadowOf(element);
      await until(() => root.querySelector('.filter-button'));
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      click('.filter-button')(root);
      await until(() => root.querySelector('dialog')?.matches(':modal'));
      translate(root, ways[way]);
      click('.ticks input')(root);
      const shown = (): string =>
        /(\d+) résultat/.exec(root.querySelector('[part~="show"]')?.textContent ?? '')?.[1] ?? '12';
      await until(() => shown() !== '12');
      const sheet = root.querySelector('dialog');
      expect(sheet?.matches(':modal'), way).to.equal(true);
      expect(countOf(element).replace('~', ''), way).to.equal(`${shown()} résultats sur 12`);
      sheet?.close();
      element.remove();
    }
  });

  it('a file that is still on its way, or failed, is shown whole when it is there', async () => {
    const rows = Array.from({ length: 12_000 }, (_, row) => `Club ${String(row)};Vif`).join('\n');
    const src = await publish('annuaire.csv', `Nom;Commune\n${rows}\n`);
    const gate = closeGate();
    const element = await mount<ActorDirectory>(
      `<actor-directory src="${src}?${gate.within(2)}" url-state="off"></actor-directory>`,
    );
    await until(() => element.shadowRoot?.querySelector('[aria-busy="true"]'));
    translate(shadowOf(element), ways['an element in the place of the text']);
    await gate.open();
    await until(() => element.shadowRoot?.querySelector('[aria-busy="false"]'));
    await until(() => /^~?12\s?000 /.test(countOf(element)));
    await search(element, 'club 11999');
    await until(() => titles(element).length === 1);
    expect(titles(element)[0]).to.match(/11999/);
  });

  it('the focus stays in the field while all has to be drawn from the beginning', async () => {
    const element = await showDirectory(places, 'url-state="off"');
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    const root = shadowOf(element);
    translate(root, ways['the whole content of an element']);
    root.querySelector<HTMLElement>('#words')?.focus();
    await search(element, 'atelier');
    await until(() => titles(element).length === 1);
    expect(focusedElement()?.id).to.equal('words');
    expect(root.querySelector<HTMLInputElement>('#words')?.value).to.equal('atelier');
  });
});
