import { expect } from 'chai';
import '../../../src/index.js';
import { addBelow, translate, wayNames, ways, type WayName } from '../../support/translators.js';
import { until } from '../../support/page.js';
import { manners, mountTwins, shadowOf, translateTwin, untranslated, type Manner } from './twins.js';
import { choose, click, type, type Act } from './visitor.js';

const towns = ['Eybens', 'Grenoble', 'Vif', 'Échirolles'];
const kinds = ['Association', 'Service public', 'Entreprise'];

/** Invented, of every kind of text that a card shows: some entries lack what others have. */
const content = [
  'Nom;Type;Commune;Téléphone;Courriel;Présentation;Thèmes;Gratuit;Places;Mise à jour',
  ...Array.from({ length: 29 }, (_, row) =>
    [
      `Club ${String(row)} ${['vélo', 'lecture', 'jardin'][row % 3] ?? ''}`,
      kinds[row % 3],
      towns[row % 4],
      row % 5 === 0 ? '' : `04 65 71 ${String(row + 10)} ${String(row + 10)}`,
      row % 4 === 0 ? '' : `club${String(row)}@exemple.example`,
      row % 6 === 0 ? '' : `Une phrase sur le club ${String(row)}, qui n’est pas celle d’un autre.`,
      row % 7 === 0 ? '' : `"${['nature', 'partage', 'numérique'].slice(row % 3).join(', ')}"`,
      row % 2 ? 'oui' : 'non',
      row * 3 + 10,
      `${String((row % 27) + 1)}/01/2026`,
    ].join(';'),
  ),
].join('\n');

/** What a visitor does, one thing after the other. */
const visit: readonly (readonly [string, Act])[] = [
  ['a search', type('jardin')],
  ['a longer word', type('jardinn')],
  ['a search that finds nothing', type('jardin zzyzx')],
  ['showing all again', click('.empty [part~="clear"]')],
  ['one letter', type('c')],
  ['one letter less', type('')],
  ['the second page', click('[part~="page"]', 2)],
  ['another order', choose('#sort', 2)],
  ['a tick', click('.ticks input', 1)],
  ['a second tick', click('.ticks input', 2)],
  ['a filter that opens', click('[part~="filter-toggle"]', 3)],
  ['a choice in a menu', choose('[part~="filter-input"]', 2)],
  ['a card that opens', click('[part~="title-link"]', 1)],
  ['another card', click('[part~="more"]', 0)],
  ['a card that shuts', click('[part~="title-link"]', 1)],
  ['a chip that goes', click('[part~="chip"]', 0)],
  ['no filter', click('[part~="chips"] [part~="clear"]')],
  ['a search with open cards', type('lecture')],
  ['the end of it', type('')],
  ['the third page', click('[part~="page"]', 2)],
  ['the page before', click('[part~="page"]', 0)],
];

const directory =
  '<actor-directory src="SRC" page-size="12" url-state="off" filters="thèmes, gratuit, type: menu, places, commune" style="width: 1100px"></actor-directory>';

describe('A directory that is translated', () => {
  const check = async (way: WayName, manner: Manner): Promise<void> => {
    const twins = await mountTwins(directory, content, 'actor-directory');
    const translator = translateTwin(twins, way, manner);
    if (translator) await until(() => untranslated(twins.translated).length === 0);
    twins.check('the translation');
    for (const [what, act] of visit) {
      await twins.both(act, what);
      twins.check(what);
    }
    if (!translator) return;
    await until(() => untranslated(twins.translated).length === 0);
    twins.check('all of it');
    const { done } = translator;
    for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
    expect(translator.done, 'nobody drives the other on').to.equal(done);
    translator.stop();
  };

  for (const way of wayNames)
    for (const manner of manners.filter((each) => each !== 'again and again' || way === wayNames[0]))
      it(`shows what is current, with ${way}, ${manner}`, () => check(way, manner));

  it('shows no translation of another where translations stand below each text', async () => {
    const { translated, both } = await mountTwins(directory, content, 'actor-directory');
    const root = shadowOf(translated);
    translate(root, addBelow);
    for (const [, act] of visit) {
      await both(act);
      // A translation that is still there is one of what stands there now.
      for (const font of root.querySelectorAll(':is(font > font)')) {
        const own = [...(font.parentElement?.parentElement?.childNodes ?? [])]
          .filter((node) => !(node instanceof Element && node.matches('font')))
          .map(({ textContent }) => textContent)
          .join('');
        expect(own).to.contain(font.textContent.slice(1).trim());
      }
    }
    expect(root.querySelectorAll(':is(font)').length).to.be.greaterThan(10);
  });

  it('leaves alone what does not change', async () => {
    const { translated, both } = await mountTwins(directory, content, 'actor-directory');
    const root = shadowOf(translated);
    translate(root, ways['an element in the place of the text']);
    const cards = [...root.querySelectorAll('article')];
    const label = root.querySelector('[for="words"]')?.firstElementChild;
    await both(click('[part~="title-link"]', 1));
    expect([...root.querySelectorAll('article')]).to.deep.equal(cards);
    expect(root.querySelector('[part~="title-link"]')?.textContent).to.match(/^\s*~/);
    expect(root.querySelector('[for="words"]')?.firstElementChild).to.equal(label);
  });
});
