import { expect } from 'chai';
import type { ActorDirectory } from '../../../src/index.js';
import { checkAccessibility } from '../../support/axe.js';
import { holdTimers } from '../../support/clock.js';
import { mount, press, until } from '../../support/page.js';
import { allByRole, focusedElement, getByRole, nameOf, queryByRole } from '../../support/query.js';
import { idle, plain, titles } from '../actor-directory/directory.js';
import { chips, nameStart, query, showPlaces, tick, WIDE } from './fixture.js';

const all =
  'filters="publics: all, type: menu, zone, gratuit, places, mise a jour: month, nom: letter, site web: presence"';
const NARROW = 'style="width: 360px"';

/** Opens every filter that is shut. */
const unfold = async (root: Element, list: ActorDirectory): Promise<void> => {
  for (const button of allByRole(root, 'button')) {
    if (button.getAttribute('aria-expanded') === 'false' && button.matches('[part~="filter-toggle"]')) {
      button.click();
    }
  }
  await idle(list);
};

describe('Filters for everybody', () => {
  it('have nothing that axe finds wrong, on light and on dark pages, of every kind, with and without ticks', async () => {
    for (const [background, color] of [
      ['#fff', '#3a3a3a'],
      ['#1b1b2f', '#e8e8f0'],
    ] as const) {
      const box = await mount(`<div ${WIDE}></div>`);
      box.style.background = background;
      box.style.color = color;
      const element = await showPlaces(`${all} url-state="off"`);
      box.append(element);
      await idle(element);
      await unfold(element, element);
      expect(await checkAccessibility(box)).to.be.above(10);
      await tick(element, 'Écoles', element);
      await tick(element, 'Corse', element);
      await tick(element, 'D', element);
      await checkAccessibility(box);
      box.remove();
    }
  });

  it('have nothing that axe finds wrong in a sheet', async () => {
    for (const [background, color] of [
      ['#fff', '#3a3a3a'],
      ['#1b1b2f', '#e8e8f0'],
    ] as const) {
      const box = await mount('<div></div>');
      box.style.background = background;
      box.style.color = color;
      const element = await showPlaces(all, NARROW);
      box.append(element);
      getByRole(element, 'button', 'Filtrer').click();
      const sheet = await until(() => queryByRole(element, 'dialog', 'Filtrer'));
      await unfold(sheet, element);
      await checkAccessibility(sheet);
      expect(getComputedStyle(sheet).backgroundColor).to.equal(getComputedStyle(box).backgroundColor);
      box.remove();
    }
  });

  it('say the filter, the value and its count of every box', async () => {
    const element = await showPlaces('filters="publics, type"');
    expect(nameOf(getByRole(element, 'checkbox', nameStart('adultes')))).to.equal('adultes (4)');
    const group = getByRole(element, 'checkbox', nameStart('adultes')).closest('fieldset');
    expect(plain(nameOf(group ?? element))).to.equal('Publics, Vous pouvez cocher plusieurs cases.');
  });

  it('shut and open by the keyboard, and tell how many values are chosen while they are shut', async () => {
    const element = await showPlaces('filters="publics, type"');
    await tick(element, 'adultes', element);
    await tick(element, 'jeunes', element);
    const toggle = getByRole(element, 'button', /^Publics/);
    toggle.focus();
    await press('Enter');
    await until(() => toggle.getAttribute('aria-expanded') === 'false');
    expect(queryByRole(element, 'checkbox', nameStart('adultes'))).to.equal(null);
    expect(plain(nameOf(toggle))).to.equal('Publics 2 cases cochées');
  });

  it('keep the focus on a box that is ticked by the space bar', async () => {
    const element = await showPlaces('filters="publics, type"');
    const box = getByRole<HTMLInputElement>(element, 'checkbox', nameStart('adultes'));
    box.focus();
    await press(' ');
    await until(() => titles(element).length === 4);
    expect(focusedElement()).to.equal(box);
    expect(box.checked).to.equal(true);
  });

  it('move the focus to the next chip, then to the results, never out of the list', async () => {
    const element = await showPlaces('filters="publics"');
    for (const value of ['jeunes', 'familles', 'adultes']) await tick(element, value, element);
    const [first = '', second = '', third = ''] = chips(element);
    const focusIs = async (name: string): Promise<unknown> =>
      until(() => plain(nameOf(focusedElement() ?? element)) === name);
    getByRole(element, 'button', second).focus();
    await press('Enter');
    await focusIs(third);
    await press('Enter');
    await focusIs(first);
    await press('Enter');
    await until(() => focusedElement()?.matches('[part~="count"]'));
    await tick(element, 'jeunes', element);
    getByRole(element, 'button', 'Tout effacer').focus();
    await press('Enter');
    await until(() => focusedElement()?.matches('[part~="count"]'));
    expect(query().has('parvis.publics')).to.equal(false);
  });

  it('say the number of results once for a change', async () => {
    const element = await showPlaces('filters="publics, type"');
    const region = getByRole(element, 'status');
    // Who was told to wait is told at once what has come: on a slow machine that may be on its way still.
    await until(() => !region.textContent.includes('Chargement'));
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(plain(region.textContent)));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    const timers = holdTimers(500, 10_000);
    await tick(element, 'adultes', element);
    await tick(element, 'Association', element);
    await until(() => allByRole(element, 'article').length === 2);
    await idle(element);
    timers.goOff();
    await until(() => said.length > 0);
    timers.goOff();
    await idle(element);
    expect(said).to.deep.equal(['2 résultats sur 12']);
    observer.disconnect();
  });

  it('are shut by Escape where they are a sheet, and the focus goes back to the button', async () => {
    const element = await showPlaces('filters="publics, type"', NARROW);
    const button = getByRole(element, 'button', 'Filtrer');
    button.focus();
    await press('Enter');
    const sheet = await until(() => queryByRole(element, 'dialog', 'Filtrer'));
    await tick(sheet, 'adultes', element);
    expect(plain(nameOf(getByRole(sheet, 'button', /^Voir/)))).to.equal('Voir 4 résultats');
    await press('Escape');
    await until(() => !queryByRole(element, 'dialog'));
    await until(() => focusedElement() === button);
    expect(plain(nameOf(button))).to.equal('Filtrer (1)');
  });

  it('have targets of 24 by 24 pixels', async () => {
    const element = await showPlaces(all);
    await unfold(element, element);
    await tick(element, 'Corse', element);
    const labels = [...(element.shadowRoot?.querySelectorAll('label.tick') ?? [])];
    const controls = [...allByRole(element, 'button'), ...allByRole(element, 'spinbutton'), ...labels];
    expect(controls.length).to.be.above(30);
    for (const control of controls) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height), control.textContent.trim()).to.be.at.least(24);
    }
  });

  for (const width of [280, 1100]) {
    it(`fit into ${String(width)} pixels with the text twice as large`, async () => {
      const element = await showPlaces(all, `style="width: ${String(width)}px; font-size: 200%"`);
      const button = queryByRole(element, 'button', 'Filtrer');
      button?.click();
      if (button) await until(() => queryByRole(element, 'dialog'));
      await unfold(element, element);
      const box = queryByRole(element, 'dialog') ?? element;
      const edge = box.getBoundingClientRect().right;
      const inner = [
        ...box.querySelectorAll('*'),
        ...(element.shadowRoot?.querySelectorAll('.filter *') ?? []),
      ];
      expect(inner.length).to.be.above(50);
      for (const each of inner) expect(each.getBoundingClientRect().right).to.be.at.most(edge + 1);
    });
  }
});
