import { expect } from 'chai';
import { describeTable } from '../../../src/core/engines/local/describe-table.js';
import { runNow } from '../../../src/core/base/pace.js';
import { withoutEmptyAnswersSteps, withoutHousekeepingSteps } from '../../../src/core/schema/housekeeping.js';
import { inferSchema } from '../../../src/core/schema/infer-schema.js';
import type { Schema, SchemaOptions } from '../../../src/core/schema/schema.js';
import type { Table } from '../../../src/core/table/table.js';
import { cycle, tableOf } from './table-of.js';

const names = 'abcdefghijkl'.split('').map((letter) => `Atelier du quai ${letter}`);

async function rolesOf(
  cells: Readonly<Record<string, readonly string[]>>,
  options: SchemaOptions = {},
  count = 8,
) {
  const columns = { Nom: names, ...cells };
  const rows = Array.from({ length: count }, (_, row) =>
    Object.values(columns).map((column) => cycle(column, count)[row] ?? ''),
  );
  const { schema } = await describeTable(tableOf(Object.keys(columns), rows), options);
  return Object.fromEntries(schema.columns.map(({ name, role }) => [name, role]));
}

const seeds = '1840220133 204417719 993312004 1288400512 771920355 66120399 391801489 1102938475'.split(' ');
const stamps = Array.from(
  { length: 12 },
  (_, row) => `2026-10-${String(10 + row)} 18:04:${String(11 + row * 3)}`,
);
const sent = Array.from(
  { length: 12 },
  (_, row) => `${String(10 + row)}/10/2026 18:04:${String(11 + row * 3)}`,
);

describe('what programs keep for themselves is hidden', () => {
  for (const [what, name, cells] of [
    ['a reminder of Outlook', 'Reminder on/off', ['True', 'False']],
    ['its day', 'Reminder Date', ['20-4-2027', '', '21-4-2027']],
    ['a reminder in German', 'Erinnerung Ein/Aus', ['Ein', 'Aus']],
    ['a reminder in French', 'Rappel', ['VRAI', 'FAUX']],
    ['a priority', 'Priority', ['Normal', 'High']],
    ['a priority in French', 'Importance', ['Normale', 'Haute', 'Basse']],
    ['how secret it is', 'Sensitivity', ['Normal']],
    ['whether somebody is busy', 'Show time as', ['2', '0']],
    ['whether somebody is busy, in words', 'Transparency', ['OPAQUE', 'TRANSPARENT']],
    ['whether it is private', 'Private', ['False']],
    ['the last page of a survey', 'Dernière page', ['3', '2', '3']],
    ['its seed', 'Tête de série', ['1840220133', '204417719', '993312004']],
    ['a seed under any name', 'zzz', seeds],
    ['its language', 'Langue de départ', ['fr', 'en']],
    ['its language in German', 'Startsprache', ['de', 'de-easy']],
    ['when it was sent, which it does not tell', 'Date de soumission', ['1980-01-01 00:00:00']],
    ['when it was sent', 'Soumis le', stamps],
    ['the stamp of a form', 'Horodateur', sent],
    ['the stamp of a form in English', 'Timestamp', stamps],
    ['instants under any name', 'zzz', stamps],
    ['when Notion made the page', 'Created time', ['October 2, 2026 9:14 AM', 'October 5, 2026 6:02 PM']],
    ['when a database wrote it', 'created_at', ['2026-10-02T09:14:00Z', '2026-10-05T18:02:00Z']],
    ['who wrote it', 'Created by', ['Ana Blum', 'Bo Lind']],
    ['who wrote it, in French', 'modifié_par', ['Ana Blum', 'Bo Lind']],
    ['whether it is deleted', 'is_deleted', ['0']],
    ['whether it is published', 'Publié', ['oui']],
    ['in what order it stands', 'sort_order', ['1', '2', '3']],
    ['its version', 'row_version', ['12', '7']],
    ['who answered a form without a name', 'Adresse de messagerie', ['anonymous']],
    ['where somebody sat', 'Adresse', ['192.0.2.17', '198.51.100.4']],
    ['classes of style sheets', 'render.row_classes', ['row evt-0 even', 'row evt-1 odd']],
    ['classes under another name', 'cssClass', ['highlight', 'muted big']],
    ['colours', 'couleur', ['#ff8800', '#0af']],
  ] as const)
    it(what, async () => expect((await rolesOf({ [name]: cells }))[name]).to.equal('hidden'));

  it('a day in words beside the same day in figures', async () => {
    const days = ['9/1/27 7:00', '17/1/27 6:30', '23/1/27 8:00', '3/2/27 9:00'];
    const words = [
      'Samedi 9 janvier 2027',
      'Dimanche 17 janvier 2027',
      'Samedi 23 janvier 2027',
      'Mercredi 3 février 2027',
    ];
    const ends = ['9/1/27 17:00', '17/1/27 18:00', '24/1/27 16:00', '3/2/27 13:00'];
    const roles = await rolesOf({
      debut1: words,
      debut2: days,
      fin2: ends,
      debut_internet: ['2/1/27 7:00', '10/1/27 7:00'],
    });
    expect(roles).to.include({ debut1: 'hidden', debut2: 'start', fin2: 'end', debut_internet: null });
  });

  it('codes of the register of associations', async () => {
    const roles = await rolesOf({
      rup_mi: [''],
      nature: ['D', 'R'],
      groupement: ['S', 'F'],
      position: ['A', 'D'],
      objet_social1: ['007075', '006000', '011000'],
      titre: names,
    });
    expect(roles).to.include({
      nature: 'hidden',
      groupement: 'hidden',
      position: 'hidden',
      objet_social1: 'hidden',
    });
  });
});

describe('an answer that nobody wrote', () => {
  const survey = (row: readonly string[]) =>
    tableOf(
      ['id', 'Dernière page', 'Langue de départ', 'Tête de série', 'Nom', 'Commune'],
      [
        ['4', '3', 'fr', '1840220133', 'Fablab', 'Vif'],
        row,
        ['13', '3', 'fr', '66120399', 'Point d’accès', 'Gap'],
        ['14', '2', 'en', '771920355', 'Bus', 'Vif'],
      ],
    );
  it('is no entry, and told', async () => {
    const { table } = await describeTable(survey(['12', '1', 'fr', '771920355', '', '']));
    expect(table.rows.map((row) => row[0])).to.deep.equal(['4', '13', '14']);
    expect(table.lineOf(1)).to.equal(4);
    expect(table.problems).to.deep.equal([{ code: 'empty-answers', count: 1, line: 3 }]);
  });
  it('is one as soon as it says anything', async () => {
    const { table } = await describeTable(survey(['12', '1', 'fr', '771920355', '', 'Gap']));
    expect(table.rows).to.have.length(4);
  });
});

describe('what people write is not', () => {
  for (const [what, name, cells] of [
    ['a priority in words', 'Priorité', ['Les familles', 'Les aînés']],
    ['languages', 'Langues', ['fr', 'en', 'fr,en']],
    ['a day of foundation', 'Créée le', ['1998-05-12', '2011-01-03']],
    [
      'large numbers of something',
      'Population',
      names.map((_, row) => String(1_234_567 * 7 ** (row % 5) + row)),
    ],
    ['identifiers of a length', 'Numéro', names.map((_, row) => String(123_456_789 + row * 7919))],
    ['whether it is active, where some are not', 'Actif', ['oui', 'non']],
    ['by whom it is led', 'Animé par', ['Ana Blum', 'Bo Lind']],
    ['a class of a school', 'Classe', ['CP', 'CE1', 'CM2']],
    ['a private lesson', 'Cours privé', ['oui', 'non']],
    ['pages of a book', 'Pages', ['120', '96']],
    ['hours of a course', 'Prochaine séance', ['2027-10-02T18:30', '2027-10-01T18:30']],
  ] as const)
    it(what, async () => expect((await rolesOf({ [name]: cells }))[name]).to.not.equal('hidden'));

  it('what the author names', async () => {
    const roles = await rolesOf({ Priority: ['Normal', 'High'] }, { only: ['Nom', 'Priority'] });
    expect(roles['Priority']).to.equal(null);
  });
});

/** Whether a column of these cells is hidden beside names, as the module itself tells. */
function isHidden(heading: string, cells: readonly string[], count = 8): boolean {
  const rows = Array.from({ length: count }, (_, row) => [names[row] ?? '', cycle(cells, count)[row] ?? '']);
  const table = tableOf(['Nom', heading], rows);
  const found = inferSchema(table);
  const bare = {
    ...found,
    columns: found.columns.map((column) => (column.index === 1 ? { ...column, role: null } : column)),
  };
  return runNow(withoutHousekeepingSteps(table, bare)).columns[1]?.role === 'hidden';
}

const truths = ['True', 'False'];
const moments = ['2026-10-02T09:14:00Z', '2026-10-05T18:02:00Z', '2026-10-03T07:00:00Z'];
const authors = ['Ana Blum', 'Bo Lind', 'Cy Dan'];

/** Headings under which such cells are kept, and headings that only look like them. */
const told: readonly (readonly [cells: readonly string[], kept: string, others: string])[] = [
  [
    truths,
    'Reminder,Reminders,Rappel,Rappels,Erinnerungen,Recordatorio,Promemoria,Alarme,Alarm',
    'Rappelle,Alarmant',
  ],
  [
    ['Low', 'High', 'Normal'],
    'Priority,Priorité,Importance,Priorität,Sensitivity,Confidentialité,Critère de diffusion,Class,Visibility',
    'Priority level of noise,Top priority,First class,Classement',
  ],
  [
    ['Busy', 'Free'],
    'Show time as,Show as,Show me as,Busy status,Free busy,Afficher la disponibilité,Montrer mon statut,Anzeigen als,Mostrar como,Transp,Transparency',
    'Shows as,Business,Transport,Status busy',
  ],
  [truths, 'Private,Privé,Privat,Privado,Is private', 'Private room,Privatif'],
  [['1', '2', '3'], 'Dernière page,Last page,Lastpage,Letzte Seite,Última página', 'Pages,Last pages'],
  [
    ['fr', 'en', 'de-easy'],
    'Langue de départ,Langue de base,Start language,Base language,Startsprache,Basissprache,Idioma inicial,Lingua iniziale',
    'Langue,Langue de départ du train,Sprache',
  ],
  [['12', '7', '9'], 'Tête de série,Seed,Random seed,Semilla,Zufallsstartwert', 'Seeds,Seed count'],
  [
    moments,
    'Date de soumission,Date submitted,Date de lancement,Date last action,Submit date,Datestamp,Abgeschickt,Fecha de envío,Submitted at,Submission date,Created,Création,Erstellt,Last edited,Modified,Ajouté,Enregistré le',
    'Date de soumission du dossier,Recreated,Concert',
  ],
  [
    truths,
    'is_published,show_map,hidden,is_sticky,featured,archived,visible,locked,is_spam,status,break,hide_listings',
    'Shower,unhiddenness,statuses,workshop',
  ],
  [
    moments,
    'created_at,changed_on,revision_time,updated,deleted_at,synced_at,indexed_at',
    'createdness,date_opening',
  ],
  [authors, 'created_user,last_edited_user,editor_by,modified_by,updated_user', 'created_users_list,author'],
  [['1', '2', '3.5'], 'order,menu_order,position,weight,sort', 'orders,weight_kg,position_x'],
  [['/a/b', '/c'], 'alias,path,path_alias', 'pathology,aliases'],
  [['12', '7'], 'pid,nid,vid,node_tid,mid', 'pids,humid_level'],
  [['a1', 'b2'], 'etag,odata_etag,typename,cursor,icon,template,layout', 'icons,templates'],
  [['12.5', '8.25'], 'shape_area,shape_st_area', 'area,shape'],
  [
    authors,
    'Created by,Modified by,Last edited by,Entered by,Créé par,Modifié par,Mis à jour par,Saisi par,Erstellt von,Creado por,Creato da,Created by someone',
    'Created bypass,Animé par',
  ],
  [
    ['0'],
    'is deleted,Deleted,Published,Publié,Publiée,Enabled,Brouillon,Locked,Featured,Supprimé',
    'Deleted by,Locked doors',
  ],
  [
    ['1', '2', '3'],
    'sort_order,Sort order,Menu order,Display order,Ordre,Ordre d’affichage,Version,Row version,Revision,Rev,Sortierung,Orden',
    'Ordres,Versions,Ordre de passage',
  ],
  [['row a', 'row-b c'], 'css,class,classes,classname,style,styles,render', 'classic,stylish'],
];

describe('what is kept is told by heading and cells', () => {
  for (const [cells, kept, others] of told) {
    for (const heading of kept.split(','))
      it(`${heading}: hidden over « ${cells[0] ?? ''} »`, () => {
        expect(isHidden(heading, cells)).to.equal(true);
        expect(isHidden(heading, ['Un atelier de poterie', 'Une chorale du quartier'])).to.equal(
          cells === authors,
        );
      });
    for (const heading of others.split(','))
      it(`${heading}: shown over « ${cells[0] ?? ''} »`, () => {
        expect(isHidden(heading, cells)).to.equal(false);
      });
  }
});

describe('an answer that nobody wrote', () => {
  const schemaOf = (table: Table): Schema => {
    const found = inferSchema(table);
    return {
      ...found,
      columns: found.columns.map((column) =>
        column.name === 'seed' ? { ...column, role: 'hidden' as const } : column,
      ),
    };
  };
  const told = (rows: readonly (readonly string[])[], more: Partial<Table> = {}): Table => {
    const table = tableOf(['Nom', 'Ville', 'seed'], rows, more);
    return runNow(withoutEmptyAnswersSteps(table, schemaOf(table)));
  };

  it('is left out, and told with its line', () => {
    const table = told([
      ['Lac', 'Vif', '1'],
      ['', ' ', '2'],
      ['Bois', '', '3'],
      ['-', 'n/a', '4'],
    ]);
    expect(table.rows.map(([name]) => name)).to.deep.equal(['Lac', 'Bois']);
    expect(table.problems).to.deep.equal([{ code: 'empty-answers', count: 2, line: 3 }]);
    expect([0, 1, 2].map((row) => table.lineOf(row))).to.deep.equal([2, 4, 1]);
  });

  it('is told without a line where lines mean nothing', () => {
    const { problems } = told(
      [
        ['Lac', '', '1'],
        ['', '', '2'],
      ],
      { lineOf: () => null },
    );
    expect(problems).to.deep.equal([{ code: 'empty-answers', count: 1 }]);
  });

  it('is none where all rows are such, or none is', () => {
    for (const rows of [
      [
        ['', '', '1'],
        ['', '', '2'],
      ],
      [
        ['Lac', '', '1'],
        ['', 'Vif', '2'],
      ],
    ]) {
      const table = told(rows);
      expect(table.rows).to.have.lengthOf(2);
      expect(table.problems).to.deep.equal([]);
    }
  });

  it('is looked for with pauses', () => {
    const table = tableOf(
      ['Nom', 'seed'],
      Array.from({ length: 1200 }, (_, row) => [`Lieu ${String(row)}`, '1']),
    );
    expect([...withoutEmptyAnswersSteps(table, schemaOf(table))]).to.have.lengthOf(2);
  });
});
