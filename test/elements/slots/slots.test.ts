import { expect } from 'chai';
import type { ActorDirectory } from '../../../src/index.js';
import { checkAccessibility } from '../../support/axe.js';
import { mount, press, publish, until } from '../../support/page.js';
import { allByRole, focusedElement, getByRole, queryByRole, visibleText } from '../../support/query.js';
import { associations, idle, plain, search, showDirectory } from '../actor-directory/directory.js';
import { showAgenda, training } from '../training-agenda/agenda.js';

const own = `<p slot="header"><a href="#avant">Avant la liste</a></p>
  <p slot="footer"><a href="#apres">Après la liste</a></p>
  <p slot="empty">Personne ici, <a href="#tel">appelez-nous</a>.</p>
  <p slot="error">La liste est en travaux, <a href="#tel">appelez-nous</a>.</p>`;

type Kind = 'actor-directory' | 'training-agenda';
const files: Readonly<Record<Kind, string>> = {
  'actor-directory': associations,
  'training-agenda': training,
};
const kinds = Object.keys(files) as Kind[]; // the keys that stand above

const show = async (kind: Kind, src: string, content = own): Promise<ActorDirectory> => {
  const element = await mount<ActorDirectory>(
    `<${kind} src="${src}" filters="none">${content}<a href="${src}">Le fichier</a></${kind}>`,
  );
  await until(() => element.shadowRoot?.querySelector('[part~="list"], [part~="empty"], [part~="error"]'));
  await idle(element);
  return element;
};

const publishFor = (kind: Kind, content = files[kind]): Promise<string> => publish('fichier.csv', content);

const linkNames = (element: Element): readonly string[] => allByRole(element, 'link').map(visibleText);

for (const kind of kinds) {
  describe(`What the page's author puts into <${kind}>`, () => {
    it('stands above and below the list, also in the order of reading', async () => {
      const element = await show(kind, await publishFor(kind));
      const names = linkNames(element);
      expect(names.at(0)).to.equal('Avant la liste');
      expect(names.at(-1)).to.equal('Après la liste');
      expect(names).not.to.include('Le fichier');
      expect(plain(visibleText(element))).not.to.match(/Personne ici|en travaux/);
    });

    it('is reached by the keyboard in that order', async () => {
      const element = await show(kind, await publishFor(kind));
      getByRole(element, 'link', 'Avant la liste').focus();
      await press('Tab');
      expect(focusedElement()?.localName).to.equal('input');
      await press('Shift+Tab');
      expect(visibleText(focusedElement() ?? element)).to.equal('Avant la liste');
    });

    it('says in its own words that nothing was found, and keeps the way out', async () => {
      const element = await show(kind, await publishFor(kind));
      await search(element, 'introuvable');
      await until(() => queryByRole(element, 'link', 'appelez-nous'));
      expect(plain(visibleText(element))).to.include('Personne ici, appelez-nous.');
      getByRole(element, 'button', /tout afficher/).click();
      await until(() => !queryByRole(element, 'link', 'appelez-nous'));
    });

    it('says in its own words that the file is empty', async () => {
      const element = await show(kind, await publishFor(kind, 'Nom;Commune\n'));
      expect(plain(visibleText(element)))
        .to.include('Personne ici')
        .and.not.include('aucune fiche');
    });

    it('says in its own words that the file cannot be shown, and keeps the ways out', async () => {
      const element = await show(kind, '/__test/status/404');
      const alert = getByRole(element, 'alert');
      expect(plain(visibleText(alert))).to.match(/^La liste est en travaux, appelez-nous\./);
      expect(getByRole(alert, 'button', 'Réessayer').localName).to.equal('button');
      expect(linkNames(element)).to.include.members(['Avant la liste', 'Le fichier', 'Après la liste']);
    });

    it('is as accessible as our own sentences', async () => {
      expect(await checkAccessibility(await show(kind, await publishFor(kind)))).to.be.above(5);
      expect(await checkAccessibility(await show(kind, '/__test/status/404'))).to.be.above(3);
    });
  });
}

describe('Slots that nobody uses', () => {
  it('take no room', async () => {
    for (const element of [await showDirectory(), await showAgenda(training)]) {
      const slots = [...(element.shadowRoot?.querySelectorAll('slot') ?? [])];
      expect(slots.map((slot) => slot.name)).to.include.members(['header', 'footer', 'card']);
      for (const slot of slots) expect(slot.getBoundingClientRect().height, slot.name).to.equal(0);
    }
  });

  it('leave our own sentences', async () => {
    const element = await show('actor-directory', '/__test/status/404', '');
    expect(plain(visibleText(getByRole(element, 'alert')))).to.match(
      /^Nous n’arrivons pas à afficher la liste\./,
    );
  });
});
