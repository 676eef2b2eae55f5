import { expect } from 'chai';
import { until } from '../../support/page.js';
import { getByRole } from '../../support/query.js';
import { idle, search, showDirectory, titles } from './directory.js';

const attacks = [
  '<script>globalThis.__pwned = 1</script>',
  '<img src=x onerror="globalThis.__pwned = 1">',
  '"><svg onload=globalThis.__pwned=1>',
  '${globalThis.__pwned = 1}',
  '{{constructor.constructor("globalThis.__pwned = 1")()}}',
  '&lt;b&gt;',
  '\u202egnp.exe',
  'a\u0000b',
];

const links = [
  'javascript:globalThis.__pwned=1',
  'JaVaScRiPt:globalThis.__pwned=1',
  'java\tscript:globalThis.__pwned=1',
  ' javascript:globalThis.__pwned=1',
  'data:text/html,<script>1</script>',
  'vbscript:x',
  'https://user@evil.example/',
  '//evil.example',
  'https:evil.example',
  'file:///etc/passwd',
  'https://exemple.example\\@evil.example',
];

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** Which elements and attributes there are: data may change texts and addresses, never the structure. */
const shapeOf = (element: Element): string[] =>
  [...(element.shadowRoot?.querySelectorAll('*') ?? [])]
    .map((each) => `${each.localName}[${each.getAttributeNames().sort().join()}]`)
    .sort();

describe('Hostile data', () => {
  it('never becomes markup: the structure is that of harmless data', async () => {
    const table = (cell: (index: number) => string): string =>
      `Nom;Présentation;Type\n${attacks.map((_, index) => `${quoted(cell(index))};${quoted(cell(index))};Club ${String(index % 2)}`).join('\n')}\n`;
    const harmless = await showDirectory(table((index) => `Texte sans malice ${String(index)}`));
    const hostile = await showDirectory(table((index) => `${attacks[index] ?? ''} ${String(index)}`));
    expect(titles(hostile)).to.have.length(attacks.length);
    expect(shapeOf(hostile)).to.deep.equal(shapeOf(harmless));
    expect(globalThis).not.to.have.property('__pwned');
  });

  it('never becomes a link that is not one', async () => {
    const rows = links.map((link, index) => `Club ${String(index)};${quoted(link)};Vif`);
    const element = await showDirectory(`Nom;Site web;Commune\n${rows.join('\n')}\n`);
    for (const title of titles(element)) getByRole(element, 'link', title).click();
    await idle(element);
    const schemes = [...(element.shadowRoot?.querySelectorAll('a') ?? [])].map(({ href }) => new URL(href));
    expect(schemes.length).to.be.above(5);
    for (const { protocol, hostname } of schemes) {
      expect(['http:', 'https:', 'mailto:', 'tel:']).to.include(protocol);
      expect(hostname).not.to.include('evil');
    }
  });

  it('does not run when it is searched for', async () => {
    const element = await showDirectory(
      `Nom;Commune\n${attacks.map((cell) => `${quoted(cell)};Vif`).join('\n')}\n`,
    );
    for (const words of attacks) await search(element, words);
    await search(element, 'script');
    expect(element.shadowRoot?.querySelector('mark')?.textContent).to.equal('script');
    expect(globalThis).not.to.have.property('__pwned');
  });

  it('of JSON becomes text, one odd value in a list included', async () => {
    const odd: readonly unknown[] = [
      { nom: 'Premier', commune: 'Vif' },
      {
        nom: { _$litType$: 1, strings: ['<img src=x onerror=alert(1)>'] },
        commune: { _$litDirective$: 'x' },
      },
      { nom: { toString: 'x' }, commune: [[[[[[[['profond']]]]]]]] },
      { nom: 'Dernier', commune: null, ['__proto__']: 'x', constructor: 'y' },
    ];
    const element = await showDirectory(JSON.stringify(odd), '', {
      name: 'a.json',
      type: 'application/json',
    });
    expect(titles(element)).to.have.length(4).and.include('Premier').and.include('Dernier');
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
  });

  it('may be called like the innards of the language', async () => {
    const element = await showDirectory(
      'Nom;__proto__;constructor;toString\nA;un;deux;trois\nB;un;deux;quatre\nC;x;y;z\n',
    );
    getByRole(element, 'link', 'A').click();
    await until(() => element.shadowRoot?.querySelector('[part~="details"]'));
    expect(titles(element)).to.deep.equal(['A', 'B', 'C']);
  });
});
