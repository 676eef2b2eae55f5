import { expect } from 'chai';
import {
  attributesOf,
  choicesFor,
  having,
  labelled,
  moved,
  showing,
  type Choices,
} from '../../../demo/builder/choices.js';
import { flavours, write, writeStyles, type Wanted } from '../../../demo/builder/flavours.js';
import { inspect } from '../../../src/core/inspect.js';
import { inferSchema } from '../../../src/core/schema/infer-schema.js';
import { readTable } from '../../../src/core/formats/read-table.js';

const towns = ['Vif', 'Claix', 'Gap'];
const themes = ['"nature, partage"', '"réparation, partage"', 'nature', 'partage'];

const file = [
  'Nom;Commune;Thèmes;Prix, en euros',
  ...Array.from(
    { length: 24 },
    (_, place) => `Le lieu n° ${place};${towns[place % 3] ?? ''};${themes[place % 4] ?? ''};${place}`,
  ),
].join('\n');

const table = await readTable(new TextEncoder().encode(file));
const report = inspect(table, inferSchema(table));
const found = choicesFor(report);

const attributesWith = (change: Partial<Choices>): Record<string, string> =>
  Object.fromEntries(attributesOf({ ...found, ...change }, report));

describe('The attributes of the tag', () => {
  it('are none while the choices are what was found', () => {
    expect(attributesOf(found, report)).to.deep.equal([]);
    expect(found.title).to.equal('Nom');
    expect(found.filters.size).to.be.above(0);
  });

  it('name the columns that are left, in their order', () => {
    expect(attributesWith(showing(found, report, 'Commune', false))).to.deep.equal({
      fields: 'Nom, Thèmes, Prix en euros',
    });
    expect(attributesWith(moved(found, 'Commune', -1))['fields']).to.equal(
      'Commune, Nom, Thèmes, Prix en euros',
    );
  });

  it('know the filters that the list would show, ranges of numbers among them', () => {
    expect([...found.filters]).to.deep.equal(['Thèmes', 'Commune', 'Prix, en euros']);
    expect(attributesWith({ filters: having(found.filters, 'Thèmes', false) })).to.deep.equal({
      filters: 'Commune, Prix en euros',
    });
  });

  it('hold no filter on a column that is taken out, and its filter again once it is back', () => {
    const without = { ...found, ...showing(found, report, 'Commune', false) };
    expect(without.filters.has('Commune')).to.equal(false);
    expect(attributesOf(without, report)).to.deep.equal([['fields', 'Nom, Thèmes, Prix en euros']]);
    expect(attributesOf({ ...without, ...showing(without, report, 'Commune', true) }, report)).to.deep.equal(
      [],
    );
  });

  it('name the filters where one is wanted on a column that is not shown', () => {
    const without = { ...found, ...showing(found, report, 'Commune', false) };
    const filters = having(without.filters, 'Commune', true);
    expect(Object.fromEntries(attributesOf({ ...without, filters }, report))).to.deep.equal({
      fields: 'Nom, Thèmes, Prix en euros',
      filters: 'Thèmes, Prix en euros, Commune',
    });
  });

  it('leave the filters to the order of the columns', () => {
    expect(attributesWith(moved(found, 'Thèmes', -1))).to.deep.equal({
      fields: 'Nom, Thèmes, Commune, Prix en euros',
    });
  });

  it('keep the title where every column is taken out', () => {
    expect(attributesWith({ shown: new Set(), filters: new Set() })).to.deep.equal({ fields: 'Nom' });
  });

  it('say nothing once a column is back in its place', () => {
    expect(attributesOf(moved(moved(found, 'Nom', 1), 'Nom', -1), report)).to.deep.equal([]);
  });

  it('leave a column where it is when there is no place beyond', () => {
    expect(moved(found, 'Nom', -1)).to.equal(found);
  });

  it('name the filters, or say that there are none', () => {
    expect(attributesWith({ filters: new Set(['Thèmes']) })).to.deep.equal({ filters: 'Thèmes' });
    expect(attributesWith({ filters: new Set() })).to.deep.equal({ filters: 'none' });
  });

  it('hold labels that differ from what was found', () => {
    const column = { name: 'Commune', label: 'Commune' };
    const labels = labelled(found.labels, column, 'Où, au juste');
    expect(attributesWith({ labels })).to.deep.equal({ labels: 'Commune: Où au juste' });
    expect(labelled(labels, column, ' Commune ').size).to.equal(0);
    expect(labelled(labels, column, '').size).to.equal(0);
  });

  it('are only those that the element knows', () => {
    const change = { view: 'grid', pageSize: 50, sort: 'Commune' };
    expect(attributesWith({ ...change, element: 'actor-directory' })).to.deep.equal({
      sort: 'Commune',
      'page-size': '50',
    });
    expect(attributesWith({ ...change, element: 'training-agenda' })).to.deep.equal({ view: 'grid' });
  });

  it('say the title, the order, the page, the language', () => {
    expect(
      attributesWith({
        title: 'Commune',
        sort: 'Prix, en euros',
        isDescending: true,
        pageSize: 50,
        language: 'en',
      }),
    ).to.deep.equal({
      'field-title': 'Commune',
      sort: '-Prix en euros',
      'page-size': '50',
      lang: 'en',
    });
  });
});

const wanted: Wanted = {
  element: 'actor-directory',
  src: '/files/a.csv?b=1&c=2',
  attributes: [['labels', 'a: "b" <c>']],
  link: 'Voir <le fichier>',
  title: 'Annuaire',
  scheme: '',
};

describe('The tag', () => {
  const expected = {
    page: `<script type="module" src="/assets/parvis/parvis.js"></script>
<div>
  <actor-directory src="/files/a.csv?b=1&amp;c=2" labels="a: &quot;b&quot; &lt;c&gt;"><a href="/files/a.csv?b=1&amp;c=2">Voir &lt;le fichier&gt;</a></actor-directory>
</div>`,
    cms: `<script type="module" src="/assets/parvis/parvis.js"></script>
<div
  data-parvis="actor-directory"
  data-src="/files/a.csv?b=1&amp;c=2"
  data-labels="a: &quot;b&quot; &lt;c&gt;"
><a href="/files/a.csv?b=1&amp;c=2">Voir &lt;le fichier&gt;</a></div>`,
    iframe: `<iframe
  src="/assets/parvis/embed.html?element=actor-directory&amp;src=%2Ffiles%2Fa.csv%3Fb%3D1%26c%3D2&amp;labels=a%3A+%22b%22+%3Cc%3E"
  title="Annuaire"
  width="100%"
  height="800"
  loading="lazy"
  referrerpolicy="origin"
></iframe>`,
    react: `import 'parvis/elements/actor-directory';

<actor-directory
  src={"/files/a.csv?b=1&c=2"}
  labels={"a: \\"b\\" <c>"}
/>`,
  };

  for (const flavour of flavours) {
    it(`is written for ${flavour}, with every sign that means something there escaped`, () => {
      expect(write(flavour, wanted)).to.equal(expected[flavour]);
    });
  }

  it('tells a frame the colours of the page around, where they were chosen', () => {
    expect(write('iframe', { ...wanted, scheme: 'auto' })).to.include('%3Cc%3E&amp;color-scheme=auto"');
    for (const flavour of ['page', 'cms', 'react'] as const)
      expect(write(flavour, { ...wanted, scheme: 'auto' })).to.equal(expected[flavour]);
  });

  it('has a rule beside it only where a colour was chosen', () => {
    expect(writeStyles('actor-directory', '')).to.equal('');
    expect(writeStyles('training-agenda', '#112233')).to.equal(
      'training-agenda {\n  --parvis-accent: #112233;\n}',
    );
  });
});
