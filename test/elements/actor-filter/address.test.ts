import { expect } from 'chai';
import type { Selection } from '../../../src/core/collection/selection.js';
import { warningsDuring } from '../../support/console.js';
import { until } from '../../support/page.js';
import { allByRole, getByRole, nameOf, queryByRole, visibleText } from '../../support/query.js';
import { countOf, idle, plain, showDirectory, titles } from '../actor-directory/directory.js';
import { boxes, chips, query, showPlaces, tick, visit, WIDE } from './fixture.js';

describe('Filters and the address', () => {
  it('are written in short readable form, and restored from it', async () => {
    const element = await showPlaces('id="lieux" filters="publics, type"');
    await tick(element, 'Écoles', element);
    await tick(element, 'Association', element);
    expect(query().getAll('lieux.publics')).to.deep.equal(['Écoles']);
    expect(query().getAll('lieux.type')).to.deep.equal(['Association']);
    element.remove();
    const again = await showPlaces('id="lieux" filters="publics, type"');
    expect(titles(again)).to.deep.equal(['École de voile']);
    expect(chips(again)).to.have.length(2);
  });

  it('go back one step at a time', async () => {
    const element = await showPlaces('filters="publics, type"');
    await tick(element, 'adultes', element);
    await tick(element, 'Association', element);
    await until(() => titles(element).length === 2);
    history.back();
    await until(() => !query().has('parvis.type') && titles(element).length === 4);
    history.back();
    await until(() => !query().has('parvis.publics') && titles(element).length === 12);
    expect(allByRole<HTMLInputElement>(element, 'checkbox').some((box) => box.checked)).to.equal(false);
    history.forward();
    await until(() => titles(element).length === 4);
  });

  const odd = ['a&b=c', '50 %', 'x > 3', '"cité"', 'constructor', '😀 🏳️‍🌈', '<b>gras</b>', '+ et #', 'a/b?c'];
  it('hold any character', async () => {
    const rows = Array.from({ length: 27 }, (_, row) => {
      const value = odd[row % odd.length] ?? '';
      return `Lieu ${String(row)};"${value.replaceAll('"', '""')}"`;
    });
    for (const value of odd) {
      const element = await showDirectory(
        `Nom;__proto__\n${rows.join('\n')}\n`,
        `filters="__proto__: ticks" ${WIDE}`,
      );
      const box = allByRole(element, 'checkbox').find((each) => plain(nameOf(each)) === `${value} (3)`);
      if (!box) throw new Error(`no box for ${value}`);
      box.click();
      await idle(element);
      expect(countOf(element), value).to.equal('3 résultats sur 27');
      element.remove();
      const again = await showDirectory(
        `Nom;__proto__\n${rows.join('\n')}\n`,
        `filters="__proto__: ticks" ${WIDE}`,
      );
      expect(countOf(again), value).to.equal('3 résultats sur 27');
      getByRole(again, 'button', 'Tout effacer').click();
      await idle(again);
      expect([...query().keys()].some((key) => key.startsWith('parvis.'))).to.equal(false);
      again.remove();
    }
  });

  it('keep a value that is gone from the file in view, say so, and let it be removed', async () => {
    visit('?parvis.type=Mus%C3%A9e');
    const element = await showPlaces('filters="type"');
    expect(countOf(element)).to.equal('Aucun résultat');
    expect(chips(element)).to.deep.equal(['Retirer le filtre : Type, Musée (n’est plus dans la liste)']);
    expect(boxes(element, 'Type').at(-1)).to.equal('Musée (n’est plus dans la liste) (0)');
    getByRole(element, 'button', /^Retirer/).click();
    await until(() => titles(element).length === 12);
    await until(() => element.shadowRoot?.activeElement?.matches('[part~="count"]'));
  });

  it('tell of a filter that no element shows, so that it can be taken back', async () => {
    visit('?parvis.publics=jeunes&parvis.gratuit=peut-%C3%AAtre');
    const element = await showPlaces('filters="type"');
    expect(chips(element)).to.deep.equal([
      'Retirer le filtre : Publics, jeunes',
      'Retirer le filtre : Gratuit, peut-être (n’est plus dans la liste)',
    ]);
    getByRole(element, 'button', /peut-être/).click();
    await until(() => titles(element).length === 7);
    expect(query().has('parvis.gratuit')).to.equal(false);
  });

  it('ignore nonsense', async () => {
    visit('?parvis.places=<script>&parvis.inconnu=1&parvis.mise-a-jour=..&parvis.page=-4&parvis.publics=%00');
    const element = await showPlaces('filters="places, mise à jour, type"');
    expect(countOf(element)).not.to.equal('');
    expect(visibleText(element)).not.to.include('<script>');
    for (const chip of chips(element)) expect(chip).to.match(/Publics/);
  });
});

describe('Filters and scripts', () => {
  it('tell of a change by an event that leaves the shadow tree', async () => {
    const element = await showPlaces('filters="type"');
    const heard: Selection[] = [];
    document.addEventListener('parvis-change', (event) => heard.push(event.selection), { once: true });
    await tick(element, 'Entreprise', element);
    expect(heard.map(({ filters }) => filters)).to.deep.equal([{ Type: ['Entreprise'] }]);
  });

  it('are set by a script as by a hand', async () => {
    const element = await showPlaces('filters="type, publics"');
    element.selection = { ...element.selection, filters: { Type: ['Entreprise'], Publics: ['jeunes'] } };
    await until(() => titles(element).length === 1);
    await idle(element);
    expect(chips(element)).to.have.length(2);
    expect(query().getAll('parvis.type')).to.deep.equal(['Entreprise']);
    const box = getByRole<HTMLInputElement>(element, 'checkbox', /^Entreprise/);
    expect(box.checked).to.equal(true);
    history.back();
    await until(() => !query().has('parvis.type') && titles(element).length === 12);
  });

  it('survive a selection of columns and values that do not exist', async () => {
    const element = await showPlaces('filters="type"');
    element.selection = { filters: { inconnue: ['x'], __proto__: ['y'], Type: ['Musée'] } };
    await until(() => countOf(element) === 'Aucun résultat');
    element.selection = { filters: {} };
    await until(() => titles(element).length === 12);
    expect(queryByRole(element, 'button', 'Tout effacer')).to.equal(null);
  });
});

describe('Filters and their owner', () => {
  const listen = async (act: () => Promise<unknown>): Promise<readonly string[]> =>
    (await warningsDuring(act)).filter((sentence) => sentence.includes('filters='));

  const faults: readonly (readonly [attribute: string, part: string, filters: readonly string[]])[] = [
    ['type, couleur', '"couleur"', ['Type']],
    ['type: meun', '"meun"', ['Type']],
    ['type, type: menu', 'twice', ['Type']],
    ['type: all', '"all"', ['Type']],
    ['type: range, publics', 'numbers or dates', ['Type', 'Publics']],
    ['zone > couleur, type', '"zone > couleur"', ['Type']],
    ['nom: month, type', 'dates', ['Nom', 'Type']],
  ];
  for (const [attribute, part, filters] of faults) {
    it(`tell once that ${attribute} makes no sense, and show what does`, async () => {
      let shown: readonly string[] = [];
      const said = await listen(async () => {
        const element = await showPlaces(`filters="${attribute}"`);
        shown = allByRole(element, 'button')
          .filter((button) => button.matches('[part~="filter-toggle"]'))
          .map(nameOf);
        await tick(element, 'Entreprise', element).catch(() => undefined);
        expect(titles(element).length).to.be.above(0);
      });
      expect(shown).to.deep.equal(filters);
      expect(said).to.have.length(1);
      expect(said[0]).to.include(part);
    });
  }
});
