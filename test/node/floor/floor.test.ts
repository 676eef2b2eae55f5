import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { floor, lateIn } from './browser-data.js';
import { featureOf, usesIn } from './used-in-scripts.js';
import { sheetsIn, styleFeatureOf, usedIn } from './used-in-styles.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');

const filesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`);

/** What scripts use that came later than the oldest browsers, each asked for before it is used. */
const askedFor = [
  'CSSStyleSheet.replaceSync', // Safari before 16.4 gets elements, as Lit makes them
  'CanvasTextDrawingStyles.font', // Safari before 18.4 draws with it, and only reads it back without its weight
  'DocumentOrShadowRoot.adoptedStyleSheets',
  'Intl.Segmenter', // Firefox before 125 marks what was found letter by letter
  'Intl.Segmenter.segment',
  'Navigator.share', // Firefox has none on computers: there is a link to copy
  'requestIdleCallback', // Safari goes on once the first entries are painted
];

/** What style sheets use that came later, and what is seen without it. */
const seenWithout = {
  '1dvh': 'the sheet of filters is as high as the screen without the bars around it',
  ':-webkit-search-cancel-button': 'no cross to hide',
  ':dir': 'arrows point to the right in pages written from the right',
  ':has': 'facts stand below the text, the bullet of a term is drawn',
  '@container': 'the list keeps the form for a room of middle width',
  '@media scripting': 'the room of controls that come with a script is kept where there is none',
  'accent-color:': 'boxes are ticked in the colour of the browser',
  'break-after: avoid': 'a heading may end a printed page',
  'color-mix()': 'plain colours, by @supports; in the looks the colours of the page',
  'contain-intrinsic-block-size:': 'nothing, it is for speed',
  'container-type:': 'as for @container',
  'container-type: inline-size': 'as for @container',
  'content-visibility:': 'nothing, it is for speed',
  'content-visibility: auto': 'nothing, it is for speed',
  'content-visibility: visible': 'nothing, it is for speed',
  'cursor: pointer': 'there is no pointer',
  'cursor: grab': 'there is no pointer',
  'cursor: grabbing': 'as for cursor: grab',
  'field-sizing:': 'the field for the order is as wide as its longest choice',
  'field-sizing: content': 'as for field-sizing',
  'font-family: ui-monospace': 'the next font of the list',
  'forced-color-adjust:': 'places have the colours of the system one by one',
  'forced-color-adjust: none': 'as for forced-color-adjust',
  'light-dark()': 'the looks have the colours of the page',
  'oklch()': 'the colours of the page, by @supports',
  'outline:': 'its corners are not round',
  'overflow-clip-margin:':
    'written cards far down may lose a piece of the ring around what has the focus, until the element comes',
  'paint-order:': 'letters on a map are thinner',
  'print-color-adjust:': 'land is as white as the paper',
  'print-color-adjust: exact': 'as for print-color-adjust',
  'scale:': 'as for :dir',
  'text-wrap:': 'the second line of a date may be short',
  'text-wrap: balance': 'as for text-wrap',
  'translate:': 'a hint on a map stands a little lower',
  'user-select:': 'the tag to copy is not selected by one click',
};

describe('The oldest browsers that we serve', () => {
  const uses = usesIn(root, 'src/');

  it('know all that scripts use without asking', () => {
    const late = [...uses.keys()].filter((name) => {
      const feature = featureOf(name);
      return feature && lateIn(feature).length > 0;
    });
    const told = late
      .filter((name) => !askedFor.includes(name))
      .map((name) => `${name}: ${uses.get(name)?.join(' ') ?? ''}`);
    expect(told).to.deep.equal([]);
    expect(late.sort()).to.deep.equal(askedFor);
  });

  it('are asked of everything: there is no name whose age is not known', () => {
    expect(uses.size).to.be.above(300);
    expect([...uses.keys()].filter((name) => featureOf(name) === undefined)).to.deep.equal([]);
  });

  it('have no look-behind: it is a fault of syntax in Safari before 16.4', () => {
    for (const file of filesIn('src', '.ts')) expect(read(file), file).not.to.match(/\(\?<[=!]/);
  });

  it('draw all that style sheets use, or something for it', () => {
    const ours = filesIn('src', 'styles.ts').flatMap((file) => sheetsIn(read(file)));
    const looks = filesIn('demo/themes', '.css').map(read);
    const used = new Set([...ours, ...looks].flatMap((sheet) => [...usedIn(sheet)]));
    expect(ours.length).to.be.above(8);
    expect(used.size).to.be.above(150);
    const late = [...used].filter((use) => {
      const feature = styleFeatureOf(use);
      return feature && lateIn(feature).length > 0;
    });
    expect(late.sort()).to.deep.equal(Object.keys(seenWithout).sort());
    // Words may be names; everything else is known to MDN.
    const unknown = [...used].filter((use) => !use.includes(': ') && !styleFeatureOf(use));
    // Safari alone draws the triangle of `<summary>` as this; others leave the rule out.
    expect(unknown).to.deep.equal([':-webkit-details-marker']);
  });

  it('are the ones that people read of', () => {
    const major = (name: Parameters<typeof floor.get>[0]): string => floor.get(name)?.split('.')[0] ?? '';
    expect(floor.get('edge')).to.equal(floor.get('chrome'));
    expect(floor.get('safari_ios')).to.equal(floor.get('safari'));
    for (const file of ['README.md', 'demo/sites.html', 'demo/sites.en.html', 'src/elements/define.ts'])
      for (const [name, browser] of [
        ['Chrome', 'chrome'],
        ['Firefox', 'firefox'],
        ['Safari', 'safari'],
      ] as const)
        expect(read(file), file).to.match(new RegExp(`${name}[\\s\u00a0]${major(browser)}\\b`));
  });
});
