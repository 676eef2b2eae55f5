import { expect } from 'chai';
import { checkAccessibility, checkLooks } from '../support/axe.js';
import { until } from '../support/page.js';
import { allByRole, getByRole } from '../support/query.js';
import { cardsOf, directoriesOf, openDemo, type DemoPage } from './demo-page.js';

const fits = ({ documentElement: root }: Document): boolean => root.scrollWidth <= root.clientWidth;

const formOf = (page: DemoPage): HTMLElement => {
  const form = page.document.querySelector<HTMLElement>('actor-form');
  if (!form) throw new Error('There is no form');
  return form;
};

describe('The page of the form', () => {
  for (const width of [1280, 320]) {
    it(`leads from a card to what is sent, for everybody, light and dark, at ${String(width)} pixels`, async () => {
      const page = await openDemo('actor-form', width);
      const form = formOf(page);
      const [directory] = directoriesOf(page);
      const card = directory && cardsOf(directory)[0];
      if (!card) throw new Error('There is no card');
      getByRole(card, 'button', /Voir la fiche/).click();
      (await until(() => card.querySelector<HTMLElement>('[part~="correction"]'))).click();
      const asked = await until(() => form.shadowRoot?.querySelector('form'));
      expect(await checkAccessibility(form)).to.be.above(10);
      expect(fits(page.document)).to.equal(true);
      const field = getByRole<HTMLInputElement>(form, 'textbox', /^Commune/);
      field.value = 'Briançon';
      field.dispatchEvent(new page.window.InputEvent('input', { bubbles: true, composed: true }));
      asked.requestSubmit();
      await until(() => form.shadowRoot?.querySelector('#message'));
      const links = await until(() => {
        const all = allByRole<HTMLAnchorElement>(form, 'link');
        return all.length === 3 ? all : null;
      });
      expect(links.map(({ href }) => new URL(href).protocol)).to.deep.equal(['mailto:', 'https:', 'https:']);
      expect(fits(page.document)).to.equal(true);
      expect(await checkAccessibility(form)).to.be.above(10);
      page.document.documentElement.classList.add('dark');
      expect(await checkLooks(form)).to.be.above(0);
      expect(page.errors).to.deep.equal([]);
    });
  }
});
