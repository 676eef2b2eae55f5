import { expect } from 'chai';
import type { ActorDirectory } from '../../../src/index.js';
import { inForcedColours } from '../../support/media.js';
import { checkAccessibility } from '../../support/axe.js';
import { holdTimers } from '../../support/clock.js';
import { closeGate, mount, press, publish, type, until } from '../../support/page.js';
import {
  allByRole,
  descriptionOf,
  focusedElement,
  getByRole,
  nameOf,
  visibleText,
} from '../../support/query.js';
import { countOf, idle, plain, search, showDirectory, titles } from './directory.js';

const status = (element: Element): string =>
  element.shadowRoot?.querySelector('[role="status"]')?.textContent ?? '';

/** The relative luminance of a colour, however it is written. */
const luminance = (colour: string): number => {
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) throw new Error('There is no canvas');
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

describe('A directory for everybody', () => {
  it('has nothing that axe finds wrong, on light and on dark pages, closed and open', async () => {
    for (const [background, color] of [
      ['#fff', '#000'],
      ['#fff', '#3a3a3a'],
      ['#000', '#fff'],
      ['#1b1b2f', '#e8e8f0'],
    ] as const) {
      const box = await mount(`<div></div>`);
      box.style.background = background;
      box.style.color = color;
      const element = await showDirectory(undefined, 'page-size="2" url-state="off"');
      box.append(element);
      await idle(element);
      expect(await checkAccessibility(box)).to.be.above(10);
      getByRole(element, 'link', 'Café réparation').click();
      await search(element, 'cafe');
      await idle(element);
      await checkAccessibility(box);
      box.remove();
    }
  });

  it('has nothing wrong when it fails, is empty, finds nothing or loads', async () => {
    const failing = await mount<ActorDirectory>(
      '<actor-directory src="/__test/status/404"></actor-directory>',
    );
    await until(() => allByRole(failing, 'alert').length);
    await checkAccessibility(failing);
    await checkAccessibility(await showDirectory('Nom;Commune\n'));
    const searching = await showDirectory();
    await search(searching, 'xylophone');
    await checkAccessibility(searching);
    const src = await publish('annuaire.csv', 'Nom\nA\n');
    const timers = holdTimers(500, 10_000);
    const loading = await mount<ActorDirectory>(
      `<actor-directory src="${src}?${closeGate().before}"></actor-directory>`,
    );
    await timers.goOffUntil(() => visibleText(loading).includes('Chargement'));
    await checkAccessibility(loading);
  });

  it('gives every field a visible label and says that results come by themselves', async () => {
    const element = await showDirectory();
    const input = getByRole(element, 'searchbox', 'Rechercher');
    expect(descriptionOf(input)).to.equal('La liste change quand vous écrivez.');
    expect(visibleText(element)).to.include('Rechercher').and.include('Trier par');
    for (const field of [...allByRole(element, 'searchbox'), ...allByRole(element, 'combobox')]) {
      expect(nameOf(field)).not.to.equal('');
    }
  });

  it('has a search landmark whose name tells two of them apart', async () => {
    const first = await showDirectory(undefined, 'id="clubs"');
    const second = await showDirectory(undefined, 'id="lieux"');
    const names = [first, second].map((each) => nameOf(getByRole(each, 'search')));
    expect(new Set(names)).to.have.property('size', 2);
  });

  it('says the count once, after the typing has ended, and only when it has changed', async () => {
    const element = await showDirectory();
    const region = getByRole(element, 'status');
    expect(region.textContent).to.equal('');
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(plain(region.textContent)));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    const input = getByRole<HTMLInputElement>(element, 'searchbox', 'Rechercher');
    input.focus();
    const timers = holdTimers(500, 10_000);
    await type('hirs');
    await until(() => titles(element).length === 1);
    await idle(element);
    expect(timers.pauses, 'one silence after the last key').to.deep.equal([800]);
    expect(said).to.deep.equal([]);
    timers.goOff();
    await until(() => said.length > 0);
    expect(said).to.deep.equal(['1 résultat sur 5']);
    await type('o');
    await until(() => input.value === 'hirso');
    await idle(element);
    timers.goOff();
    await idle(element);
    expect(said).to.have.length(1);
    observer.disconnect();
  });

  it('draws its icons in the colour of texts where visitors have chosen the only colours', async () => {
    const element = await showDirectory(undefined, 'style="--parvis-muted: rgb(1, 2, 3)"');
    const icon = element.shadowRoot?.querySelector('.fact > .icon') ?? element;
    const text = await mount('<p style="color: CanvasText"></p>');
    expect(getComputedStyle(icon).color).to.equal('rgb(1, 2, 3)');
    expect(inForcedColours(element, () => getComputedStyle(icon).color)).to.equal(
      getComputedStyle(text).color,
    );
  });

  it('says at once that nothing was found, in the same region', async () => {
    const element = await showDirectory();
    const timers = holdTimers(500, 10_000);
    await search(element, 'xylophone');
    await timers.goOffUntil(() => status(element).startsWith('Nous n’avons rien trouvé'));
    expect(allByRole(element, 'status')).to.have.length(1);
  });

  it('has results in a list with a heading each', async () => {
    const element = await showDirectory();
    const list = element.shadowRoot?.querySelector('[part~="list"]');
    expect(list?.getAttribute('role')).to.equal('list');
    expect(list?.children).to.have.length(5);
    expect(allByRole(element, 'heading').map((each) => each.localName)).to.deep.equal([
      'h2',
      ...Array<string>(5).fill('h3'),
    ]);
  });

  it('can be used by keyboard alone', async () => {
    const element = await showDirectory();
    getByRole(element, 'searchbox', 'Rechercher').focus();
    await type('cafe');
    await until(() => titles(element).length === 1);
    const reached: string[] = [];
    for (let step = 0; step < 8; step += 1) {
      await press('Tab');
      const focused = focusedElement();
      reached.push(focused ? nameOf(focused) : '');
      if (reached.at(-1) === 'Café réparation') break;
    }
    expect(reached.at(-1)).to.equal('Café réparation');
    await press('Enter');
    await until(() => element.shadowRoot?.querySelector('[part~="open"]'));
    expect(nameOf(focusedElement() ?? element)).to.equal('Café réparation');
  });

  it('shows the focus by a ring of 2 pixels that stands out from the page, light or dark', async () => {
    for (const [background, color] of [
      ['#fff', '#000'],
      ['#15171c', '#e7e8eb'],
    ] as const) {
      const box = await mount(`<div style="background: ${background}; color: ${color}"></div>`);
      const element = await showDirectory(undefined, 'page-size="2" url-state="off"');
      box.append(element);
      await idle(element);
      await press('Tab'); // from here on the browser takes the focus for a keyboard's
      for (const role of ['searchbox', 'combobox', 'button', 'link', 'checkbox'] as const) {
        for (const control of allByRole(element, role).filter(({ tabIndex }) => tabIndex >= 0)) {
          control.focus();
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(control);
          const ring = `${role} ${nameOf(control)}: ${outlineStyle} ${outlineWidth} ${outlineColor}`;
          expect(outlineStyle, ring).to.equal('solid');
          expect(parseFloat(outlineWidth), ring).to.be.at.least(2);
          expect(contrast(outlineColor, background), ring).to.be.at.least(3);
        }
      }
      box.remove();
    }
  });

  it('keeps what has the focus clear of a header that sticks to the top', async () => {
    const HEIGHT = 120;
    await mount(`<div style="position: fixed; inset: 0 0 auto; height: ${String(HEIGHT)}px"></div>`);
    const element = await showDirectory();
    element.style.setProperty('--parvis-sticky-offset', `${String(HEIGHT)}px`);
    await mount('<div style="height: 2000px"></div>');
    const [, , third] = allByRole(element, 'article');
    const link = third?.querySelector<HTMLElement>('a');
    const button = [...allByRole(element, 'button', /^Voir la fiche/)][1];
    if (!link || !button) throw new Error('There are too few cards');
    scrollBy({ top: button.getBoundingClientRect().top - HEIGHT / 2, behavior: 'instant' });
    link.focus({ preventScroll: true });
    expect(button.getBoundingClientRect().top, 'under the header').to.be.below(HEIGHT);
    await press('Shift+Tab');
    await until(() => focusedElement() === button);
    await until(() => button.getBoundingClientRect().top >= HEIGHT);
  });

  it('has targets of at least 24 by 24 pixels', async () => {
    const element = await showDirectory(undefined, 'page-size="2"');
    getByRole(element, 'link', 'Café réparation').click();
    await idle(element);
    const controls = [
      ...allByRole(element, 'button'),
      ...allByRole(element, 'searchbox'),
      ...allByRole(element, 'combobox'),
    ];
    expect(controls.length).to.be.above(5);
    for (const control of controls) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height), nameOf(control)).to.be.at.least(24);
    }
  });

  for (const width of [280, 320, 480, 1200]) {
    it(`fits into ${String(width)} pixels, also with the text twice as large and spaced out`, async () => {
      const box = await mount('<div></div>');
      box.style.width = `${String(width)}px`;
      const element = await showDirectory(undefined, 'page-size="1"');
      box.append(element);
      getByRole(element, 'button', /^Voir la fiche/).click();
      await idle(element);
      for (const style of [
        '',
        'font-size: 200%',
        'line-height: 1.5; letter-spacing: .12em; word-spacing: .16em',
      ]) {
        box.style.cssText = `width: ${String(width)}px; ${style}`;
        const root = element.shadowRoot?.querySelector<HTMLElement>('[part~="root"]');
        const inner = Math.max(
          ...[...(root?.querySelectorAll('*') ?? [])].map((each) => each.getBoundingClientRect().right),
        );
        expect(inner, style).to.be.at.most(box.getBoundingClientRect().right + 1);
      }
    });
  }

  it('is mirrored in pages that are written from right to left', async () => {
    const box = await mount('<div dir="rtl"></div>');
    const element = await showDirectory();
    box.append(element);
    await idle(element);
    const icon = element.shadowRoot?.querySelector('.box > .icon')?.getBoundingClientRect();
    const field = element.shadowRoot?.querySelector('.box > .field')?.getBoundingClientRect();
    if (!icon || !field) throw new Error('no search box');
    expect(field.right - icon.right).to.be.below(icon.left - field.left);
  });

  it('keeps its words when the count is zero', async () => {
    const element = await showDirectory();
    await search(element, 'zzzz');
    expect(countOf(element)).to.equal('Aucun résultat');
    expect(getByRole<HTMLInputElement>(element, 'searchbox', 'Rechercher').value).to.equal('zzzz');
  });
});
