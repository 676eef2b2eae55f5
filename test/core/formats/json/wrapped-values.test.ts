import { expect } from 'chai';
import { inferSchema } from '../../../../src/core/schema/infer-schema.js';
import { columnWithRole } from '../../../../src/core/schema/schema.js';
import { readText } from '../../table/reading.js';

/** The first rows of a file, by column. */
async function rowsOf(value: unknown): Promise<readonly Readonly<Record<string, string>>[]> {
  const table = await readText(typeof value === 'string' ? value : JSON.stringify(value));
  return table.rows.map((row) =>
    Object.fromEntries(table.columns.map((column, index) => [column, row[index] ?? ''])),
  );
}

const literal = (value: string, more: object = {}): object => ({ type: 'literal', value, ...more });

/** A record as a program writes it, and what people should read of it. */
const records: readonly (readonly [
  program: string,
  record: unknown,
  row: Readonly<Record<string, string>>,
])[] = [
  [
    'an answer of SPARQL',
    {
      lieu: { type: 'uri', value: 'http://www.wikidata.org/entity/Q9' },
      lieuLabel: literal('Salle des Tilleuls', { 'xml:lang': 'fr' }),
      places: literal('320', { datatype: 'http://www.w3.org/2001/XMLSchema#decimal' }),
    },
    { lieu: 'http://www.wikidata.org/entity/Q9', lieuLabel: 'Salle des Tilleuls', places: '320' },
  ],
  [
    'choices with their colour (Baserow)',
    {
      Nom: 'Judo',
      Type: { id: 900, value: 'Sport', color: 'light-blue' },
      Publics: [
        { id: 1, value: 'Seniors', color: 'red' },
        { id: 2, value: 'Familles', color: 'red' },
      ],
      Commune: [{ id: 7, value: 'Die' }],
    },
    { Nom: 'Judo', Type: 'Sport', Publics: 'Seniors, Familles', Commune: 'Die' },
  ],
  [
    'files that were added (Baserow, Airtable, NocoDB)',
    {
      Nom: 'Judo',
      Logo: [
        {
          url: 'https://media.example.org/u/0.png',
          thumbnails: { tiny: { url: 'https://media.example.org/t/0.png', height: 21 } },
          visible_name: 'logo.png',
          name: 'abc0.png',
          mime_type: 'image/png',
        },
      ],
      Statuts: [
        {
          id: 'att1',
          url: 'https://dl.example.org/s.pdf',
          filename: 'statuts.pdf',
          size: 12,
          type: 'application/pdf',
        },
        {
          id: 'att2',
          url: 'https://dl.example.org/b.pdf',
          filename: 'bilan.pdf',
          size: 12,
          type: 'application/pdf',
        },
      ],
      Plan: [
        {
          signedUrl: 'https://dl.example.org/p.pdf',
          title: 'plan.pdf',
          mimetype: 'application/pdf',
          size: 3,
        },
      ],
    },
    {
      Nom: 'Judo',
      Logo: 'logo.png (https://media.example.org/u/0.png)',
      Statuts: 'statuts.pdf (https://dl.example.org/s.pdf), bilan.pdf (https://dl.example.org/b.pdf)',
      Plan: 'plan.pdf (https://dl.example.org/p.pdf)',
    },
  ],
  [
    'a picture in its sizes (WordPress, The Events Calendar, Strapi)',
    {
      title: 'Bal',
      image: {
        url: 'https://ville.example.org/u/71.jpg',
        id: 121,
        extension: 'jpg',
        width: 1200,
        height: 800,
        sizes: { medium: { width: 300, height: 200, url: 'https://ville.example.org/u/71-300.jpg' } },
      },
    },
    { title: 'Bal', 'image.url': 'https://ville.example.org/u/71.jpg' },
  ],
  [
    'properties that say of what kind they are (Notion)',
    {
      Nom: {
        id: 'title',
        type: 'title',
        title: [
          { type: 'text', plain_text: 'Club de ' },
          { type: 'text', plain_text: 'go' },
        ],
      },
      Thème: { id: 'a', type: 'select', select: { id: 'x', name: 'Jeux', color: 'red' } },
      Publics: {
        id: 'b',
        type: 'multi_select',
        multi_select: [
          { id: 'y', name: 'Tous', color: 'blue' },
          { id: 'z', name: 'Ados', color: 'gray' },
        ],
      },
      Quand: { id: 'c', type: 'date', date: { start: '2027-01-12', end: null, time_zone: null } },
      Site: { id: 'd', type: 'url', url: 'https://go.example.org' },
      Tél: { id: 'e', type: 'phone_number', phone_number: '04 76 00 00 01' },
      Actif: { id: 'f', type: 'checkbox', checkbox: true },
      Places: { id: 'g', type: 'number', number: 12 },
      Total: { id: 'h', type: 'formula', formula: { type: 'number', number: 3 } },
      Vide: { id: 'i', type: 'select', select: null },
      Note: { id: 'j', type: 'rich_text', rich_text: [] },
      Affiche: {
        id: 'k',
        type: 'files',
        files: [{ name: 'a.png', type: 'external', external: { url: 'https://e.example.org/a.png' } }],
      },
    },
    {
      Nom: 'Club de go',
      Thème: 'Jeux',
      Publics: 'Tous, Ados',
      'Quand.start': '2027-01-12',
      'Quand.end': '',
      'Quand.time_zone': '',
      Site: 'https://go.example.org',
      Tél: '04 76 00 00 01',
      Actif: 'true',
      Places: '12',
      Total: '3',
      Vide: '',
      Note: '',
      Affiche: 'a.png (https://e.example.org/a.png)',
    },
  ],
  [
    'nodes at the ends of edges (GraphQL)',
    {
      nom: 'Judo',
      tags: { edges: [{ node: { name: 'Sport' } }, { node: { name: 'Enfants' } }] },
      lieux: { nodes: [{ id: '1', title: 'Dojo' }], pageInfo: { hasNextPage: false } },
      auteur: { node: { name: 'Lou' } },
    },
    { nom: 'Judo', tags: 'Sport, Enfants', lieux: 'Dojo', 'auteur.name': 'Lou' },
  ],
  [
    'relations in data and attributes (Strapi 4)',
    {
      nom: 'Judo',
      ville: { data: { id: 3, attributes: { nom: 'Die', code: '26150' } } },
      tags: {
        data: [
          { id: 1, attributes: { nom: 'Sport' } },
          { id: 2, attributes: { nom: 'Enfants' } },
        ],
      },
      logo: { data: null },
    },
    { nom: 'Judo', 'ville.nom': 'Die', 'ville.code': '26150', tags: 'Sport, Enfants', logo: '' },
  ],
  [
    'values with their language (JSON-LD)',
    { nom: { '@value': 'Judo', '@language': 'fr' }, debut: { '@value': '2027-01-12', '@type': 'xsd:date' } },
    { nom: 'Judo', debut: '2027-01-12' },
  ],
  [
    'texts with what they are written in (Drupal, WordPress)',
    {
      title: { rendered: 'Judo' },
      body: { value: '<p>Ici</p>', format: 'basic_html', processed: '<p>Ici</p>', summary: '' },
      excerpt: { rendered: 'x', protected: false },
    },
    { 'title.rendered': 'Judo', 'body.value': '<p>Ici</p>', 'body.summary': '', 'excerpt.rendered': 'x' },
  ],
  [
    'trees of text (ProseMirror, Strapi 5, Portable Text, Contentful)',
    {
      a: {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            content: [
              { type: 'text', text: 'Un ' },
              { type: 'text', marks: [{ type: 'bold' }], text: 'mot' },
            ],
          },
          { type: 'paragraph', content: [{ type: 'text', text: 'Deux' }] },
        ],
      },
      b: [
        { type: 'paragraph', children: [{ type: 'text', text: 'Un' }] },
        { type: 'paragraph', children: [{ type: 'text', text: 'Deux' }] },
      ],
      c: [
        {
          _type: 'block',
          _key: 'k',
          style: 'normal',
          markDefs: [],
          children: [{ _type: 'span', _key: 's', marks: [], text: 'Un' }],
        },
      ],
      d: {
        nodeType: 'document',
        data: {},
        content: [
          {
            nodeType: 'paragraph',
            data: {},
            content: [{ nodeType: 'text', value: 'Un', marks: [], data: {} }],
          },
        ],
      },
    },
    { a: 'Un mot\nDeux', b: 'Un\nDeux', c: 'Un', d: 'Un' },
  ],
  [
    'XML that became JSON',
    {
      nom: { '#text': 'Judo', '@lang': 'fr' },
      lieu: { $t: 'Dojo' },
      prix: { _text: '5', _attributes: { devise: 'EUR' } },
    },
    { nom: 'Judo', lieu: 'Dojo', prix: '5' },
  ],
];

/** What looks like a wrapped value, and says something by each of its keys. */
const wholes: readonly (readonly [record: unknown, row: Readonly<Record<string, string>>])[] = [
  [
    { a: 'x', contact: { type: 'email', value: 'a@example.org' } },
    { a: 'x', 'contact.type': 'email', 'contact.value': 'a@example.org' },
  ],
  [
    { a: 'x', prix: { value: 5, currency: 'EUR' } },
    { a: 'x', 'prix.value': '5', 'prix.currency': 'EUR' },
  ],
  [
    { a: 'x', lieu: { id: 3, name: 'Dojo', ville: 'Die' } },
    { a: 'x', 'lieu.id': '3', 'lieu.name': 'Dojo', 'lieu.ville': 'Die' },
  ],
  [
    { a: 'x', velo: { nom: 'VTT', couleur: 'rouge' } },
    { a: 'x', 'velo.nom': 'VTT', 'velo.couleur': 'rouge' },
  ],
  [
    { a: 'x', geo: { type: 'lieu', lieu: 'Die', ville: 'Die' } },
    { a: 'x', 'geo.type': 'lieu', 'geo.lieu': 'Die', 'geo.ville': 'Die' },
  ],
];

describe('values that programs wrap', () => {
  for (const [program, record, row] of records)
    it(`come out of what wraps them: ${program}`, async () => {
      expect((await rowsOf([record]))[0]).to.deep.equal(row);
    });

  for (const [record, row] of wholes)
    it(`stay what they are: ${JSON.stringify(record)}`, async () => {
      expect((await rowsOf([record]))[0]).to.deep.equal(row);
    });

  it('are called by what they are in a list of their kind', async () => {
    const [row] = await rowsOf([
      {
        nom: 'Bal',
        organizer: [{ organizer: 'Comité', url: 'https://e.example.org' }],
        venues: [{ id: 3, venue: 'Salle', city: 'Die' }],
      },
    ]);
    expect(row).to.deep.equal({ nom: 'Bal', organizer: 'Comité', venues: 'Salle' });
  });

  it('are told in French, or in the first language, where they are told in several', async () => {
    const [row] = await rowsOf([
      {
        id: 7,
        site: 'x',
        nom: [
          { '@language': 'en', '@value': 'Chess' },
          { '@language': 'fr', '@value': 'Échecs' },
        ],
        translations: [
          { id: 1, languages_code: 'de-DE', name: 'Schach' },
          { id: 2, languages_code: 'it-IT', name: 'Scacchi' },
        ],
        langues: [{ language: 'fr' }, { language: 'oc' }],
        animation: [
          { name: 'Anna', language: 'fr' },
          { name: 'Bea', language: 'oc' },
        ],
      },
    ]);
    expect(row).to.deep.equal({
      id: '7',
      site: 'x',
      nom: 'Échecs',
      translations: 'Schach',
      langues: 'fr, oc',
      animation: 'Anna, Bea',
    });
  });

  it('may be missing now and then, and false or an empty list where PHP wrote them', async () => {
    const rows = await rowsOf([
      {
        nom: 'Bal',
        image: { url: 'https://a.example.org/1.jpg', width: 3, height: 2 },
        venue: { venue: 'Salle', city: 'Die' },
      },
      { nom: 'Go', image: false, venue: [] },
    ]);
    expect(rows).to.deep.equal([
      { nom: 'Bal', 'image.url': 'https://a.example.org/1.jpg', 'venue.venue': 'Salle', 'venue.city': 'Die' },
      { nom: 'Go', 'image.url': '', 'venue.venue': '', 'venue.city': '' },
    ]);
  });
});

describe('cells with a value and its form (Google visualisation)', () => {
  const answer = {
    version: '0.6',
    status: 'ok',
    table: {
      cols: [
        { id: 'A', label: 'Nom', type: 'string' },
        { id: 'B', label: 'Le', type: 'date' },
        { id: 'C', label: 'Début', type: 'datetime' },
        { id: 'D', label: 'Part', type: 'number' },
        { id: 'E', label: 'Libre', type: 'boolean' },
      ],
      rows: [
        {
          c: [
            { v: 'Judo' },
            { v: 'Date(2027,0,12)', f: '12/01/2027' },
            { v: 'Date(2027,0,12,18,5,0)', f: 'x' },
            { v: 0.25, f: '25 %' },
            { v: true, f: 'VRAI' },
          ],
        },
        { c: [{ v: 'Go' }, null, { v: null }, { v: 3 }, { v: false }] },
      ],
    },
  };
  const expected = [
    { Nom: 'Judo', Le: '2027-01-12', Début: '2027-01-12T18:05:00', Part: '25 %', Libre: 'true' },
    { Nom: 'Go', Le: '', Début: '', Part: '3', Libre: 'false' },
  ];
  it('are read by their headings', async () => expect(await rowsOf(answer)).to.deep.equal(expected));
  it('are read inside of a call', async () =>
    expect(
      await rowsOf(`/*O_o*/\ngoogle.visualization.Query.setResponse(${JSON.stringify(answer)});`),
    ).to.deep.equal(expected));
});

describe('an answer of SPARQL', () => {
  it('is called by its labels, and shows none of its keys', async () => {
    const bindings = ['Salle des Tilleuls', 'Bibliothèque du Canal', 'Gymnase Rosa-Bonheur'].map(
      (nom, index) => ({
        lieu: { type: 'uri', value: `http://www.wikidata.org/entity/Q90000${index}` },
        lieuLabel: literal(nom, { 'xml:lang': 'fr' }),
        communeLabel: literal(index ? 'Grenoble' : 'Échirolles', { 'xml:lang': 'fr' }),
        ...(index && {
          ouverture: literal('1987-01-01T00:00:00Z', {
            datatype: 'http://www.w3.org/2001/XMLSchema#dateTime',
          }),
        }),
      }),
    );
    const table = await readText(JSON.stringify({ head: { vars: ['lieu'] }, results: { bindings } }));
    const schema = inferSchema(table);
    expect(table.itemsPath).to.equal('results.bindings[]');
    expect(columnWithRole(schema, 'title')?.name).to.equal('lieuLabel');
    expect(columnWithRole(schema, 'city')?.name).to.equal('communeLabel');
    expect(schema.columns.map(({ label }) => label)).to.deep.equal(['Lieu', 'Lieu', 'Commune', 'Ouverture']);
    expect(schema.columns[0]?.role).to.equal('hidden');
  });
});
