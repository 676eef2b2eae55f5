import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { createManifest } from '../../../.config/manifest.mjs';
import { points } from '../../../demo/site/accessibility-points.js';
import { withLayout } from '../../../demo/site/layout.js';
import { french } from '../../../demo/site/manifest-fr.js';
import { manifestTables } from '../../../demo/site/manifest-tables.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const elements = createManifest(root).modules.flatMap(({ declarations }) => declarations);

const lists = ['attributes', 'events', 'slots', 'cssParts', 'cssProperties'] as const;

describe('The points of accessibility', () => {
  it('are the forty of the plan, each known by something', () => {
    expect(points).to.have.length(40);
    for (const { en, proof, test, note } of points) {
      expect(test !== undefined, en).to.equal(proof === 'tested' || proof === 'partly');
      if (proof !== 'tested') expect(note, en).to.not.equal(undefined);
    }
  });

  for (const { en, test } of points) {
    if (!test) continue;
    it(`have a test where they say so: ${en}`, () => {
      expect(existsSync(root + test.file), test.file).to.equal(true);
      expect(readFileSync(root + test.file, 'utf8')).to.include(test.name);
    });
  }
});

describe('The tables of the elements', () => {
  for (const element of elements) {
    it(`tell everything about <${element.tagName}> in both languages`, () => {
      for (const list of lists) {
        const names = element[list].map(({ name }) => name);
        const missing = names.filter((name) => !french[list]?.has(name));
        expect(missing, `words for demo/site/manifest-fr.ts, ${list}`).to.deep.equal([]);
        for (const name of names)
          expect(manifestTables(element.tagName, 'en')).to.include(
            `<code>${name || '…'}`.replace('<code>…', '<th'),
          );
      }
    });
  }

  it('say of each part what it is without leaning on the line before, since they stand in alphabetical order', () => {
    const leaning =
      /of (?:these|them)\b|such a\b|that choice|opens it\b|closes it\b|l’une? d’e|lui-même|\bce (?:volet|titre|choix)/i;
    const english = elements.flatMap(({ cssParts }) => cssParts.map(({ description }) => description));
    for (const text of [...english, ...(french['cssParts']?.values() ?? [])])
      expect(text).not.to.match(leaning);
  });

  it('speak of nothing that has gone', () => {
    for (const list of lists) {
      const names = new Set(elements.flatMap((element) => element[list].map(({ name }) => name)));
      const stale = [...(french[list]?.keys() ?? [])].filter((name) => !names.has(name));
      expect(stale, list).to.deep.equal([]);
    }
  });

  it('say when there is no such element', () => {
    expect(() => manifestTables('no-such', 'fr')).to.throw('no-such');
  });
});

describe('The README', () => {
  const targets = [...readFileSync(`${root}README.md`, 'utf8').matchAll(/\]\(([^)#]+)\)/g)]
    .flatMap(([, target]) => target ?? [])
    .filter((target) => !target.startsWith('http'));

  it('links to files that exist', () => {
    expect(targets.length).to.be.above(1);
    expect(targets.filter((target) => !existsSync(root + target))).to.deep.equal([]);
  });

  it('has a picture that loads at once', () => {
    const pictures = targets.filter((target) => target.endsWith('.webp'));
    expect(pictures).to.have.length(1);
    for (const picture of pictures) expect(readFileSync(root + picture).length).to.be.below(150_000);
  });
});

describe('The layout of pages', () => {
  it('leaves other comments alone, and pages that are on no map without a place', () => {
    const html = '<html lang="en"><!-- note --><!-- banner --></html>';
    const page = withLayout(html, '/demo/unknown.html');
    expect(page).to.include('<!-- note -->').and.include('Skip to content');
    expect(page).to.not.include('aria-current');
  });

  it('shows a look in the language of the page, and says when there is no such look', () => {
    const panels = (lang: string): string =>
      withLayout(`<html lang="${lang}"><!-- look civic --></html>`, '/demo/unknown.html');
    expect(panels('fr')).to.include('Sur une page claire').and.include('Sur une page sombre');
    expect(panels('en')).to.include('On a light page').and.include('On a dark page');
    for (const block of ['look', 'sheet'])
      expect(() => withLayout(`<html lang="fr"><!-- ${block} no-such -->`, '/demo/x.html')).to.throw(
        'no-such',
      );
  });
});
