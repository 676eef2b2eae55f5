import { expect } from 'chai';
import { mount, until } from '../support/page.js';
import { allByRole, queryByRole } from '../support/query.js';
import { showDirectory } from './actor-directory/directory.js';

const Observer = globalThis.ResizeObserver;
const people = `Nom;Commune;Présentation\n${Array.from({ length: 30 }, (_, row) => `Personne ${String(row)};${row % 2 ? 'Vif' : 'Gap'};Une phrase.`).join('\n')}\n`;

afterEach(() => {
  globalThis.ResizeObserver = Observer;
});

/** Counts what browsers tell of sizes from here on. */
const countTold = (): (() => number) => {
  let told = 0;
  globalThis.ResizeObserver = class extends Observer {
    constructor(callback: ResizeObserverCallback) {
      super((entries, observer) => {
        told += 1;
        callback(entries, observer);
      });
    }
  };
  return () => told;
};

const frames = async (): Promise<void> => {
  for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
};

describe('The width of a list', () => {
  // A height that changes while sizes are being told is an error of the page: « ResizeObserver loop completed … ».
  it('is told, and its height is not', async () => {
    const told = countTold();
    const element = await showDirectory(people);
    await frames();
    const before = told();
    expect(before).to.be.greaterThan(0);
    for (const button of allByRole(element, 'button', /^Voir la fiche/)) button.click();
    await element.updateComplete;
    await frames();
    expect(told()).to.equal(before);
  });

  it('is followed when it changes, whatever the page makes of the element itself', async () => {
    for (const display of ['block', 'contents']) {
      const element = await showDirectory(people, `filters="commune" style="display: ${display}"`);
      const box = await mount('<div style="width: 360px"></div>');
      box.append(element);
      await until(() => queryByRole(element, 'button', 'Filtrer'));
      box.style.width = '1200px';
      await until(() => !queryByRole(element, 'button', 'Filtrer'));
      box.remove();
    }
  });

  it('is known before a narrow list is drawn, which is never drawn as a wide one first', async () => {
    const box = await mount('<div style="width: 360px"></div>');
    let wide = 0;
    const look = (records: readonly MutationRecord[]): void => {
      const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
      wide += added.filter((node) => node instanceof Element && node.matches('.filters, .sides')).length;
    };
    const observer = new MutationObserver(look);
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      const root = attach.call(this, init);
      observer.observe(root, { childList: true, subtree: true });
      return root;
    };
    const append = document.body.append.bind(document.body);
    try {
      document.body.append = (...nodes) => {
        box.append(...nodes);
      };
      const element = await showDirectory(people, 'filters="commune"');
      await until(() => queryByRole(element, 'button', 'Filtrer'));
      await frames();
    } finally {
      document.body.append = append;
      Element.prototype.attachShadow = attach;
    }
    look(observer.takeRecords());
    observer.disconnect();
    expect(wide).to.equal(0);
  });
});
