import { expect } from 'chai';
import { until } from '../../support/page.js';
import { getByRole, visibleText } from '../../support/query.js';
import { countOf, idle, search, showDirectory, titles } from '../actor-directory/directory.js';

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

const csvOf = (rows: readonly (readonly string[])[]): string =>
  `${rows.map((row) => row.map(quoted).join(';')).join('\n')}\n`;

const showJson = (value: unknown): ReturnType<typeof showDirectory> =>
  showDirectory(JSON.stringify(value), '', { name: 'a.json', type: 'application/json' });

/** Which elements and attributes there are: data may change texts and addresses, never the structure. */
const shapeOf = (element: Element): readonly string[] =>
  [...(element.shadowRoot?.querySelectorAll('*') ?? [])]
    .map((each) => `${each.localName}[${each.getAttributeNames().sort().join()}]`)
    .sort();

const payloads = [
  '<img src=//thief.invalid/a onerror="globalThis.__pwned = 1">',
  '</li></ul><script>globalThis.__pwned = 1</script>',
  '<style>*{background:url(//thief.invalid/b)}</style>',
  '<a href="javascript:globalThis.__pwned=1">x</a>',
  '<?lit$1$?><!--lit-part-->',
  '${alert(1)}{{alert(1)}}#{alert(1)}',
  '&lt;img src=x onerror=globalThis.__pwned=1&gt;',
  '" autofocus onfocus="globalThis.__pwned=1',
];

const asked = (): readonly string[] =>
  performance.getEntriesByType('resource').map(({ name }) => new URL(name).hostname);

afterEach(() => {
  expect(globalThis, 'something of the data ran').not.to.have.property('__pwned');
  expect(asked().filter((host) => host.endsWith('.invalid'))).to.deep.equal([]);
  expect(Object.keys(Object.prototype), 'Object.prototype').to.deep.equal([]);
});

describe('Markup in a file', () => {
  it('is text in headings, cells, filters, chips, labels and counts alike', async () => {
    // Among many cells without markup: where a tenth hold it, the column is HTML, which is shown as its text.
    const tableOf = (textOf: (index: number) => string): string =>
      csvOf([
        ['Nom', `Remarque ${textOf(0)}`, 'Présentation', `Note ${textOf(3)}`],
        ...Array.from({ length: 12 * payloads.length }, (_, index) => {
          const text = index % 12 === 0 ? textOf(index / 12) : 'sans malice';
          return [`Nom ${String(index)} ${text}`, text, `${text} (a)`, `${text} (b)`];
        }),
      ]);
    const use = async (content: string): Promise<readonly string[]> => {
      const element = await showDirectory(content, 'page-size="100" url-state="off"');
      const entries = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('h3 a') ?? [])];
      for (const title of entries.filter((_, index) => index % 12 === 0)) title.click();
      await idle(element);
      return shapeOf(element);
    };
    // As long, with blanks and signs in the same places.
    const harmless = await use(tableOf((index) => (payloads[index] ?? '').replace(/[<>&"{}$#*;=/\\]/g, 'o')));
    const hostile = await use(tableOf((index) => payloads[index] ?? ''));
    expect(hostile.length).to.be.above(500);
    expect([...new Set(hostile)].filter((kind) => !harmless.includes(kind))).to.deep.equal([]);
  });

  it('is text in the keys of JSON, which become headings', async () => {
    const element = await showJson([
      { nom: 'Un', '<i onclick=alert(1)>Note</i>': 'a', '__proto__ x': 'b' },
      { nom: 'Deux', constructor: 'c', toString: 'd', hasOwnProperty: 'e', then: 'f' },
    ]);
    expect(titles(element)).to.deep.equal(['Un', 'Deux']);
    getByRole(element, 'link', 'Un').click();
    await idle(element);
    expect(visibleText(element)).to.include('<i onclick');
  });

  it('is found as it is written, and marked without becoming anything', async () => {
    const element = await showDirectory(
      csvOf([
        ['Nom', 'Ville'],
        ['Chœur <& amis>', 'Vif'],
        ['Autre', 'Gap'],
      ]),
    );
    await search(element, 'choeur <& amis');
    expect(titles(element)).to.deep.equal(['Chœur <& amis>']);
    expect(element.shadowRoot?.querySelector('article mark')?.textContent).to.equal('Chœur');
  });
});

describe('Odd values in JSON', () => {
  const odd: readonly unknown[] = [
    { _$litType$: 1, strings: { raw: ['<img src=x onerror=globalThis.__pwned=1>'] }, values: [] },
    { _$litDirective$: { name: 'x' }, values: [] },
    { nodeType: 1, nodeName: 'SCRIPT', ownerDocument: {} },
    { toString: 'x', valueOf: 'y' },
    { then: 'x', length: 3, 0: 'a' },
    { __proto__: { isAdmin: true } },
    [[[[[['profond']]]]]],
    ['<b>a</b>', { b: ['c'] }, null],
    1e308,
    -0,
    true,
    null,
    '\ud800',
    '',
    { a: { b: { c: { d: { e: { f: { g: { h: 'x' } } } } } } } },
  ];

  it('never cost the rows around them', async () => {
    const rows = odd.flatMap((value, index) => [
      { nom: `Bon ${String(index)}`, note: 'x' },
      { nom: `Étrange ${String(index)}`, note: value },
    ]);
    const element = await showDirectory(JSON.stringify(rows), 'page-size="100" url-state="off"', {
      name: 'a.json',
      type: 'application/json',
    });
    expect(titles(element)).to.have.length(2 * odd.length);
    for (const title of titles(element)) getByRole(element, 'link', title).click();
    await idle(element);
    expect(titles(element)).to.have.length(2 * odd.length);
    expect(element.shadowRoot?.querySelector('article img, article script')).to.equal(null);
  });

  it('may nest a thousand levels deep', async () => {
    const deep = `${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}`;
    const element = await showDirectory(`[{"nom":"Un","plus":${deep}},{"nom":"Deux"}]`, '', {
      name: 'a.json',
      type: 'application/json',
    });
    expect(titles(element)).to.deep.equal(['Un', 'Deux']);
  });
});

describe('A cell without measure', () => {
  it('of five million characters is cut, and the other entries stand beside it', async () => {
    const element = await showDirectory(
      csvOf([
        ['Nom', 'Présentation'],
        ['Long', 'mot '.repeat(1_250_000)],
        ['Court', 'Un mot'],
      ]),
    );
    expect(titles(element)).to.deep.equal(['Long', 'Court']);
    getByRole(element, 'link', 'Long').click();
    await idle(element);
    const shown = element.shadowRoot?.textContent.length ?? 0;
    expect(shown).to.be.within(1000, 20_000);
  });

  it('without a space in it makes nothing wider than the page', async () => {
    const element = await showDirectory(
      csvOf([
        ['Nom', 'Note'],
        ['x'.repeat(3000), 'y'.repeat(3000)],
        ['b', 'c'],
      ]),
    );
    element.shadowRoot?.querySelector<HTMLElement>('h3 a')?.click();
    await idle(element);
    expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
  });

  it('of accents on one letter stays in its lines', async () => {
    const tower = `Z${'\u0301'.repeat(100)}algo`;
    const element = await showDirectory(
      csvOf([
        ['Nom', 'Thème'],
        [tower, tower],
        ['Autre', 'Vif'],
      ]),
    );
    const marks = /\p{M}{7}/u;
    for (const shown of element.shadowRoot?.querySelectorAll('h3, .subtitle, .tags') ?? [])
      expect(marks.test(shown.textContent)).to.equal(false);
    expect(titles(element)[0]).to.match(/^Z\u0301+algo$/);
  });
});

describe('Characters that are not seen', () => {
  it('for turning the direction of writing do not reach beyond their own text', async () => {
    const places = async (kind: string): Promise<readonly number[]> => {
      const element = await showDirectory(
        csvOf([
          ['Nom', 'Type', 'Commune'],
          ['Un', kind, 'Vif'],
          ['Deux', 'Club', 'Gap'],
          ['Trois', 'Club', 'Vif'],
        ]),
      );
      const spans = element.shadowRoot?.querySelectorAll('.subtitle > span:not([aria-hidden])') ?? [];
      return [...spans].slice(0, 2).map((span) => span.getBoundingClientRect().left);
    };
    for (const kind of ['Club', '\u202eClub', '\u2067Club', '\u202bClub']) {
      const [first = 0, second = 0] = await places(kind);
      expect(second, JSON.stringify(kind)).to.be.above(first);
    }
  });

  it('for commanding terminals are left out', async () => {
    const element = await showDirectory(
      csvOf([
        ['Nom', 'Ville'],
        ['A\u0007B\u001b[31mC\u009bD', 'V\u0008if'],
        ['x', 'y'],
      ]),
    );
    expect(titles(element)[0]).to.equal('AB[31mCD');
    expect(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/.test(element.shadowRoot?.textContent ?? '')).to.equal(
      false,
    );
  });
});

describe('Names of the language’s own in a column', () => {
  it('are counted and ticked like any other value', async () => {
    const kinds = [
      'constructor',
      'constructor',
      'constructor',
      '__proto__',
      '__proto__',
      'toString',
      'toString',
      'hasOwnProperty',
    ];
    const element = await showDirectory(
      csvOf([['Nom', 'Genre'], ...kinds.map((kind, index) => [`Nom ${String(index)}`, kind])]),
      'filters="genre"',
    );
    const counts = (): unknown =>
      element.results?.facets.flatMap(({ values }) => values.map(({ value, count }) => [value, count]));
    element.selection = { filters: { Genre: ['constructor', '__proto__'] } };
    await until(() => titles(element).length === 5);
    expect(countOf(element)).to.match(/^5 /);
    expect(counts()).to.have.deep.members([
      ['constructor', 3],
      ['__proto__', 2],
      ['toString', 2],
      ['hasOwnProperty', 1],
    ]);
  });
});
