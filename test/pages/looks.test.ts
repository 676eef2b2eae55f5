import { expect } from 'chai';
import { openDemo } from './demo-page.js';

const sheets = import.meta.glob<string>('/demo/themes/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const looks = ['plain', 'civic', 'contrast', 'dsfr'] as const;

const sheetOf = (look: string): string => sheets[`/demo/themes/${look}.css`] ?? '';

/** The rules of a style sheet, as the browser reads them. */
const rulesOf = (look: string): readonly CSSStyleRule[] => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sheetOf(look));
  return [...sheet.cssRules].map((rule) => rule as CSSStyleRule); // the next test refuses all others
};

interface Item {
  readonly name: string;
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly cssParts: readonly Item[];
      readonly cssProperties: readonly Item[];
    }[];
  }[];
}

const described = async (list: 'cssParts' | 'cssProperties'): Promise<readonly string[]> => {
  const response = await fetch('/dist/custom-elements.json');
  const { modules } = (await response.json()) as Manifest; // made by .config/manifest.mjs
  return modules
    .flatMap(({ declarations }) => declarations.flatMap((each) => each[list]))
    .map(({ name }) => name);
};

/** The colour as red, green and blue from 0 to 1, painted to be sure, whatever notation a browser tells it in. */
const rgbOf = (colour: string): readonly number[] => {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) throw new Error('There is nothing to paint on');
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3).map((channel) => channel / 255);
};

/** Relative luminance (WCAG 2.2). */
const luminanceOf = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = rgbOf(colour).map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const ratioOf = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].sort((left, right) => left - right);
  return (light + 0.05) / (dark + 0.05);
};

describe('A look to copy', () => {
  for (const look of looks) {
    it(`holds nothing but rules for its own class, and asks for nothing: ${look}.css`, () => {
      expect(rulesOf(look).length).to.be.above(2);
      for (const rule of rulesOf(look)) {
        expect(rule).to.be.instanceOf(CSSStyleRule);
        for (const selector of rule.selectorText.split(','))
          expect(selector.trim()).to.match(new RegExp(`^\\.parvis-${look}(?: |$)`));
      }
      expect(sheetOf(look)).not.to.match(/url\(|@|!important/);
    });

    it(`uses only parts and custom properties that are described: ${look}.css`, async () => {
      const parts = [...sheetOf(look).matchAll(/::part\(([\w-]+)\)/g)].map(([, name]) => name);
      const properties = [...sheetOf(look).matchAll(/--parvis-[\w-]+/g)].map(([name]) => name);
      expect(await described('cssParts')).to.include.members(parts);
      expect(await described('cssProperties')).to.include.members(properties);
    });
  }

  it('brings no colour of a design system along', () => {
    expect(sheetOf('dsfr')).not.to.match(/#[\da-f]{3}|rgb|hsl|oklch/i);
  });

  it('gives the strongest contrast to those who ask for it, on light pages and on dark ones', async () => {
    const { document, window } = await openDemo('themes', 1280);
    const lists = [
      ...document.querySelectorAll('.parvis-contrast actor-directory, .parvis-contrast training-agenda'),
    ];
    expect(lists).to.have.length(4);
    for (const { shadowRoot } of lists) {
      const root = shadowRoot?.querySelector('[part~="root"]');
      if (!root) throw new Error('Nothing is drawn');
      const ground = window.getComputedStyle(root).backgroundColor;
      const shown = [
        ...root.querySelectorAll(
          '[part~="title-link"], [part~="subtitle"], [part~="fact"], [part~="more"], [part~="count"]',
        ),
      ];
      expect(shown.length).to.be.above(8);
      for (const each of shown)
        expect(ratioOf(window.getComputedStyle(each).color, ground), each.outerHTML).to.be.above(7);
    }
  });
});
