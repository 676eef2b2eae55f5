import { expect } from 'chai';
import type { TrainingAgenda } from '../../../src/index.js';
import { checkAccessibility } from '../../support/axe.js';
import { mount, until } from '../../support/page.js';
import { allByRole, getByRole, nameOf } from '../../support/query.js';
import { idle, showAgenda, titles, training } from './agenda.js';

describe('An agenda for everybody', () => {
  for (const view of ['programme', 'grid', 'month', 'courses']) {
    it(`has nothing that axe finds wrong, on light and on dark pages: ${view}`, async () => {
      for (const style of ['background: #fff; color: #222', 'background: #111; color: #eee']) {
        const box = await mount(`<div style="${style}"></div>`);
        const element = await showAgenda(undefined, `view="${view}" url-state="off"`);
        box.append(element);
        await idle(element);
        expect(await checkAccessibility(box)).to.be.above(10);
        allByRole(element, 'article')[0]?.querySelector<HTMLElement>('[part~="title"] a')?.click();
        await idle(element);
        await checkAccessibility(box);
        box.remove();
      }
    });
  }

  it('has nothing wrong when it is over, fails or is empty', async () => {
    await checkAccessibility(await showAgenda(training));
    await checkAccessibility(await showAgenda('Titre;Début\n'));
    const failing = await mount<TrainingAgenda>(
      '<training-agenda src="/__test/status/404"></training-agenda>',
    );
    await until(() => allByRole(failing, 'alert').length);
    await checkAccessibility(failing);
    expect(getByRole(failing, 'button', 'Réessayer')).not.to.equal(null);
  });

  it('has headings for the agenda, its days and their sessions, one below the other', async () => {
    const element = await showAgenda(training, 'heading-level="3"');
    expect(allByRole(element, 'heading').map(({ localName }) => localName)).to.deep.equal([
      'h2',
      'h3',
      'h4',
      'h3',
      'h4',
    ]);
  });

  it('gives every link and button a name of its own', async () => {
    const element = await showAgenda();
    const names = [...allByRole(element, 'link'), ...allByRole(element, 'button')].map(nameOf);
    expect(names).to.have.length.above(10);
    expect(new Set(names).size).to.equal(names.length);
  });

  for (const width of [280, 480, 1200]) {
    it(`fits into ${String(width)} pixels`, async () => {
      const box = await mount(`<div style="width: ${String(width)}px"></div>`);
      const element = await showAgenda();
      box.append(element);
      for (const view of ['programme', 'month']) {
        element.selection = { view };
        await idle(element);
        const boxes = [...(element.shadowRoot?.querySelectorAll('[part~="root"] *') ?? [])];
        const right = Math.max(...boxes.map((each) => each.getBoundingClientRect().right));
        expect(right, view).to.be.at.most(box.getBoundingClientRect().right + 1);
      }
      expect(titles(element)).to.be.an('array');
    });
  }
});
