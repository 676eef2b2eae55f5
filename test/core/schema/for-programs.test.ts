import { expect } from 'chai';
import { describeTable } from '../../../src/core/engines/local/describe-table.js';
import { cycle, tableOf } from './table-of.js';

/** What programs keep for themselves, column by column, and some of its cells. */
const kept: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'a calendar of WordPress': {
    global_id: ['ville.example.org?id=71', 'ville.example.org?id=72', 'ville.example.org?id=73'],
    global_id_lineage: ['ville.example.org?id=71', 'ville.example.org?id=72', 'ville.example.org?id=73'],
    status: ['publish'],
    date_utc: ['2026-10-08 08:00:00', '2026-10-09 08:00:00'],
    rest_url: [
      'https://ville.example.org/wp-json/tribe/events/v1/events/71',
      'https://ville.example.org/wp-json/tribe/events/v1/events/72',
    ],
    'start_date_details.year': ['2027'],
    'start_date_details.month': ['03', '04'],
    'start_date_details.day': ['05', '20'],
    'start_date_details.hour': ['20', '09'],
    'start_date_details.minutes': ['00'],
    utc_start_date: ['2027-03-05 19:00:00', '2027-03-20 08:00:00'],
    timezone_abbr: ['CET'],
    'cost_details.currency_code': ['EUR'],
    'cost_details.currency_symbol': ['€'],
    'cost_details.currency_position': ['postfix'],
    show_map: ['true'],
    hide_from_listings: ['false'],
    sticky: ['false', 'true'],
    featured: ['false', 'true'],
    'venue.show_map_link': ['true'],
    'venue.status': ['publish'],
    comment_status: ['closed', 'open'],
    ping_status: ['closed'],
  },
  'a site of Drupal': {
    promote: ['false'],
    status: ['true'],
    'path.alias': ['/associations/club-de-go', '/associations/mains-vertes', '/associations/judo'],
    'path.pid': ['88', '89', '90'],
    changed: ['2026-01-12T15:00:01+00:00', '2026-02-01T08:00:02+00:00', '2026-02-03T08:00:03+00:00'],
    created: ['2025-03-02T09:12:44+00:00', '2025-04-11T09:12:41+00:00', '2025-05-20T09:12:42+00:00'],
    revision_timestamp: ['2026-01-12T15:00:01+00:00', '2026-02-01T08:00:02+00:00'],
    content_translation_outdated: ['false'],
  },
  'tables of a database': {
    order: ['1.00000000000000000000', '2.00000000000000000000', '3.00000000000000000000'],
    created_at: ['2026-01-12T15:00:01.000Z', '2026-02-01T08:00:02.000Z'],
    updatedAt: ['2026-01-12T15:00:01.000Z', '2026-02-01T08:00:02.000Z'],
    createdTime: ['2026-01-12T15:00:01.000Z', '2026-02-01T08:00:02.000Z'],
    deleted_at: ['2026-01-12T15:00:01.000Z', ''],
    is_deleted: ['false'],
    is_published: ['true', 'false'],
    archived: ['false', 'true'],
  },
  'a server of maps': {
    last_edited_date: ['2025-03-05', '2025-03-06'],
    created_user: ['admin_sig'],
    last_edited_user: ['admin_sig', 'jdupont'],
    Shape__Area: ['12.5', '13.5'],
    'Shape.STLength()': ['3.2', '4.8'],
  },
  'how things look on a page': {
    'render.row_classes': ['row evt-0 even', 'row evt-1 odd', 'row evt-2 even'],
    'render.is_first_event_of_day': ['true', 'false'],
    css_class: ['event-blue', 'event-red'],
    backgroundColor: ['#ff0000', '#00ff00'],
    textColor: ['#fff', '#000'],
    marker_color: ['#e74c3c', '#3498db'],
    template: ['default', 'wide'],
    icon: ['fa-music', 'fa-book'],
  },
  'the answer of a service': {
    href: ['https://api.example.org/v2/items/1', 'https://api.example.org/v2/items/2'],
    'self.href': ['https://example.org/api/items/1', 'https://example.org/api/items/2'],
    api_url: ['https://example.org/x/1', 'https://example.org/x/2'],
    etag: ['W/"a1"', 'W/"b2"'],
    __typename: ['Event'],
    cursor: ['YXJyYXk6MA', 'YXJyYXk6MQ'],
  },
};

/** What people want to know, though it looks alike. */
const wanted: Readonly<Record<string, readonly string[]>> = {
  Statut: ['Ouvert', 'Complet'],
  Actif: ['true', 'false'],
  is_free: ['true', 'false'],
  'Accès PMR': ['1', '0'],
  annee: ['2026', '2027'],
  Couleur: ['rouge', 'bleu', 'vert'],
  'Date de création': ['1987-03-02', '2004-09-18', '1999-01-05'],
  Créée: ['1987', '2004'],
  Mois: ['mars', 'avril'],
  lien: ['https://example.org/a', 'https://example.org/b'],
  'Ordre du jour': ['Budget', 'Élections'],
  Classe: ['CM1', 'CM2', 'CE1'],
  style: ['Rock', 'Jazz'],
  devise: ['Liberté', 'Égalité'],
  Modèle: ['VTT', 'Cargo'],
  display: ['Vitrine', 'Étal'],
};

const names = Array.from('abcdefghijkl').map((letter) => `Atelier du quai ${letter}`);

async function roleOf(
  columns: Readonly<Record<string, readonly string[]>>,
  name: string,
): Promise<{ role: string | null; filter: boolean }> {
  const told = Object.values(columns).map((cells) => cycle(cells, names.length));
  const table = tableOf(
    ['title', 'start_date', 'date', 'cost', ...Object.keys(columns)],
    names.map((title, row) => [
      title,
      `2027-0${1 + (row % 9)}-05 20:0${row % 6}:00`,
      '2026-10-08 10:00:00',
      '5 €',
      ...told.map((cells) => cells[row] ?? ''),
    ]),
  );
  const column = (await describeTable(table)).schema.columns.find((one) => one.name === name);
  if (!column) throw new Error(name);
  return { role: column.role, filter: column.filter };
}

describe('what is for programs only', () => {
  for (const [program, columns] of Object.entries(kept))
    for (const name of Object.keys(columns))
      it(`is shown to nobody: ${name} of ${program}`, async () => {
        const { role, filter } = await roleOf(columns, name);
        expect(role).to.be.oneOf(['hidden', 'updated', 'id']);
        expect(filter).to.equal(false);
      });

  for (const [name, cells] of Object.entries(wanted))
    it(`is not what people want to know: ${name}`, async () => {
      expect((await roleOf({ [name]: cells }, name)).role).to.not.equal('hidden');
    });

  it('is no place: that is what an address is described by', async () => {
    const columns = {
      'physicalAddress.description': ['Marché couvert', 'Salle des fêtes'],
      'physicalAddress.locality': ['Die', 'Pau'],
    };
    expect((await roleOf(columns, 'physicalAddress.description')).role).to.equal('place');
    expect((await roleOf(columns, 'physicalAddress.locality')).role).to.equal('city');
  });

  it('is no beginning of a session', async () => {
    const { schema } = await describeTable(
      tableOf(
        ['title', 'date', 'date_utc', 'start_date', 'end_date'],
        names.map((title, row) => [
          title,
          '2026-10-08 10:00:00',
          '2026-10-08 08:00:00',
          `2027-03-${10 + row} 00:00:00`,
          `2027-03-${10 + row} 23:59:59`,
        ]),
      ),
    );
    expect(schema.columns.find(({ role }) => role === 'start')?.name).to.equal('start_date');
    expect(schema.columns.find(({ name }) => name === 'date')?.role).to.equal('hidden');
  });
});
