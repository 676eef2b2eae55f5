import { expect } from 'chai';
import { describeTable } from '../../../../src/core/engines/local/describe-table.js';
import { readTable } from '../../../../src/core/formats/read-table.js';

interface Seen {
  readonly path: string | null;
  readonly use: string;
  /** The cells of the first row by role. */
  readonly first: Readonly<Record<string, string>>;
  readonly rows: number;
  readonly columns: readonly string[];
}

const see = async (value: unknown): Promise<Seen> => {
  const { table, schema } = await describeTable(
    await readTable(new TextEncoder().encode(JSON.stringify(value))),
  );
  return {
    path: table.itemsPath,
    use: schema.use,
    rows: table.rows.length,
    columns: schema.columns.filter(({ role }) => role !== 'hidden').map(({ name }) => name),
    first: Object.fromEntries(
      schema.columns.map(({ role, name, index }) => [role ?? name, table.rows[0]?.[index] ?? '']),
    ),
  };
};

const towns = ['Vif', 'Gap', 'Die'];
const club = (place: number): unknown => ({ nom: `Club ${'abc'[place] ?? ''}`, commune: towns[place] });
const envelopes: readonly (readonly [what: string, path: string, file: unknown])[] = [
  [
    'of a search',
    'results[].item',
    { results: [0, 1, 2].map((place) => ({ score: 1.2, item: club(place) })) },
  ],
  [
    'of a search by its documents',
    'hits[].document',
    { found: 3, hits: [0, 1, 2].map((place) => ({ document: club(place), highlights: [], text_match: 7 })) },
  ],
  [
    'of a bundle',
    'entry[].resource',
    {
      type: 'searchset',
      entry: [0, 1, 2].map((place) => ({
        fullUrl: 'https://x.example/1',
        resource: club(place),
        search: { mode: 'match' },
      })),
    },
  ],
  [
    'of an outbox',
    'orderedItems[].object',
    {
      type: 'OrderedCollection',
      orderedItems: [0, 1, 2].map((place) => ({
        id: `https://x.example/${String(place)}/activity`,
        type: 'Create',
        actor: 'https://x.example/@asso',
        published: '2026-12-01T10:00:00Z',
        to: ['https://www.w3.org/ns/activitystreams#Public'],
        object: club(place),
      })),
    },
  ],
];

describe('an envelope around each record', () => {
  for (const [what, path, file] of envelopes)
    it(`is left out: ${what}`, async () => {
      const seen = await see(file);
      expect(seen.path).to.equal(path);
      expect(seen.columns).to.deep.equal(['nom', 'commune']);
      expect(seen.first).to.include({ title: 'Club a', city: 'Vif' });
    });

  it('may be missing around what others wrote', async () => {
    const { rows, first } = await see({
      orderedItems: [
        { type: 'Create', actor: 'https://x.example', object: club(0) },
        { type: 'Announce', actor: 'https://x.example', object: 'https://other.example/77' },
        { type: 'Create', actor: 'https://x.example', object: club(1) },
      ],
    });
    expect(rows).to.equal(2);
    expect(first['title']).to.equal('Club a');
  });

  it('is none where it says something itself', async () => {
    const { path } = await see({
      results: [0, 1, 2].map((place) => ({ quantité: place, salle: 'Bleue', event: club(place) })),
    });
    expect(path).to.equal('results[]');
  });
});

describe('parts in lists', () => {
  const organisation = (place: number, telecom: readonly unknown[]): unknown => ({
    name: `Centre ${'abc'[place] ?? ''} des Lilas`,
    type: [{ coding: [{ system: 'https://x.example', code: '355', display: 'Centre hospitalier' }] }],
    telecom,
    address: [{ line: ['12 rue des Lilas'], city: towns[place], postalCode: '38130' }],
  });

  it('are means of contact by what they are, and an address by its parts', async () => {
    const { first } = await see([
      organisation(0, [
        { system: 'phone', value: '04 76 00 00 01' },
        { system: 'email', value: 'a@b.example' },
      ]),
      organisation(1, [{ system: 'phone', value: '04 76 00 00 02' }]),
      organisation(2, []),
    ]);
    expect(first).to.include({
      title: 'Centre a des Lilas',
      phone: '04 76 00 00 01',
      email: 'a@b.example',
      address: '12 rue des Lilas',
      city: 'Vif',
      postcode: '38130',
      kind: 'Centre hospitalier',
    });
  });

  it('are several addresses below each other', async () => {
    const two = [
      { line: ['1 rue A'], city: 'Vif' },
      { line: ['2 rue B'], city: 'Gap' },
    ];
    const { columns } = await see([
      { nom: 'Club', address: two },
      { nom: 'Chorale', address: two },
    ]);
    expect(columns).to.deep.equal(['nom', 'address']);
  });
});

describe('Events with a beginning and no end', () => {
  it('are an agenda, even at an address', async () => {
    const event = (name: string, startDate: string): unknown => ({
      '@type': 'Event',
      name,
      startDate,
      location: { '@type': 'Place', name: 'Salle A', address: '1 rue B, Lyon' },
    });
    const { use } = await see({
      '@context': 'https://schema.org',
      '@graph': [event('Concert', '2027-03-01T20:00'), event('Bal', '2027-03-08T20:00')],
    });
    expect(use).to.equal('agenda');
  });
});

describe('An outbox of ActivityPub', () => {
  const post = (place: number, more: Readonly<Record<string, unknown>>): unknown => ({
    type: 'Create',
    actor: 'https://x.example/@asso',
    object: {
      id: `https://x.example/events/${String(place)}`,
      type: 'Event',
      name: `Atelier ${'abc'[place] ?? ''}`,
      startTime: `2027-01-1${String(place)}T18:30:00+01:00`,
      location: {
        type: 'Place',
        name: 'MDH Prémol',
        address: { type: 'PostalAddress', streetAddress: '7 rue Haute' },
      },
      to: ['https://www.w3.org/ns/activitystreams#Public'],
      attributedTo: 'https://x.example/@asso',
      actor: 'https://x.example/@amina',
      url: `https://x.example/events/${String(place)}`,
      published: '2026-12-01T10:00:00Z',
      joinMode: 'free',
      commentsEnabled: true,
      mediaType: 'text/html',
      ...more,
    },
  });

  it('tells what was published, and not what servers say to each other', async () => {
    const { use, first, columns } = await see({
      type: 'OrderedCollection',
      orderedItems: [0, 1, 2].map((place) => post(place, {})),
    });
    expect(use).to.equal('agenda');
    expect(first).to.include({ title: 'Atelier a', place: 'MDH Prémol' });
    expect(columns).to.have.members([
      'id',
      'name',
      'startTime',
      'location.name',
      'location.address.streetAddress',
      'url',
    ]);
  });
});
