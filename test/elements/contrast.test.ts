import { expect } from 'chai';
import { mount, publish, until } from '../support/page.js';
import { descendants, isVisible } from '../support/flat-tree.js';
import { allByRole, getByRole, queryByRole } from '../support/query.js';
import '../../src/index.js';

const sheets = import.meta.glob<string>('/demo/themes/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A colour as red, green, blue and opacity from 0 to 1, painted to be sure, whatever notation a browser tells it in. */
const painted = (...colours: readonly string[]): readonly number[] => {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) throw new Error('There is nothing to paint on');
  for (const colour of colours) {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
  }
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3).map((channel) => channel / 255);
};

/** Relative luminance (WCAG 2.2). */
const luminance = (colour: readonly number[]): number => {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const around = (element: Element): Element | null => {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};

/** The grounds that lie behind an element, the lowest one first. */
const grounds = (element: Element | null): readonly string[] =>
  element ? [...grounds(around(element)), getComputedStyle(element).backgroundColor] : ['#fff'];

/** How far the letters of an element stand out from what is behind them. */
const contrast = (element: Element): number => {
  const behind = grounds(element);
  const [dark = 0, light = 0] = [painted(...behind), painted(...behind, getComputedStyle(element).color)]
    .map(luminance)
    .sort((left, right) => left - right);
  return (light + 0.05) / (dark + 0.05);
};

const hasOwnText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());

/** What can be read in an element, however it is marked up: what cannot be pressed is read as well. */
const faint = (box: Element): readonly string[] =>
  descendants(box)
    .filter((element) => element.localName !== 'option' && hasOwnText(element) && isVisible(element))
    .map((element) => `${contrast(element).toFixed(2)} ${element.outerHTML.slice(0, 90)}`)
    .filter((line) => parseFloat(line) < 4.5);

const many = `Nom;Commune;Site web\n${Array.from(
  { length: 65 },
  (_, index) =>
    `Club ${String(index + 1)};${['Vif', 'Claix', 'Gières'][index % 3] ?? ''};https://club-${String(index)}.example/une/adresse/longue`,
).join('\n')}\n`;

/** A directory in which much is to be read: words found, a filter, pages, what a filter counts. */
const show = async (attributes: string, css = ''): Promise<HTMLElement> => {
  history.replaceState(null, '', '?parvis.q=club&parvis.commune=Vif&parvis.commune=Claix&parvis.page=2');
  const src = await publish('clubs.csv', many, { type: 'text/csv; charset=utf-8' });
  const box = await mount(
    `<div ${attributes}><style>${css}</style>` +
      `<actor-directory src="${src}" filters="commune: ticks" source-name="La ville"></actor-directory></div>`,
  );
  await until(() => allByRole(box, 'navigation').length > 0);
  await until(() => queryByRole(box, 'checkbox', /^Vif/) ?? queryByRole(box, 'button', /^Filtrer/));
  return box;
};

const pages = {
  light: 'color-scheme: light; color: #1d1d24; background: #fff',
  dark: 'color-scheme: dark; color: #eceaf3; background: #15151b',
  beige: 'color-scheme: light; color: #333; background: #f7f1e3',
  night: 'color-scheme: dark; color: #c9c5bd; background: #222b36',
};

const looks = ['', 'plain', 'civic', 'contrast', 'dsfr'];

/** The rules of a look, and the colours that a page brings along for the one that has none. */
const rulesOf = (look: string): string =>
  [look, ...(look === 'dsfr' ? ['invented-tokens'] : [])]
    .map((name) => sheets[`/demo/themes/${name}.css`] ?? '')
    .join('\n');

describe('What is written', () => {
  for (const [page, style] of Object.entries(pages)) {
    for (const look of looks) {
      it(`can be read on a ${page} page, ${look ? `in the look ${look}` : 'without a look'}`, async () => {
        const classes = `parvis-${look} invented ${style.includes('scheme: dark') ? 'dark' : ''}`;
        const box = await show(`class="${classes}" style="width: 1000px; ${style}"`, rulesOf(look));
        expect(contrast(getByRole(box, 'link', 'Page 2').firstElementChild ?? box)).to.be.at.least(4.5);
        expect(faint(box)).to.deep.equal([]);
      });
    }
  }

  it('can be read on whatever colour a site has chosen for its buttons', async () => {
    const accents = [
      '#e2001a',
      '#00a651',
      '#f39200',
      '#0085ca',
      '#767676',
      '#8a8a8a',
      '#ff5c8a',
      '#7a5cff',
      '#ffd500',
    ];
    for (const accent of accents) {
      const box = await show(`style="width: 1000px; ${pages.light}; --parvis-accent: ${accent}"`);
      const current = getByRole(box, 'link', 'Page 2').firstElementChild ?? box;
      expect(contrast(current), accent).to.be.at.least(4.5);
      box.remove();
    }
  });
});
