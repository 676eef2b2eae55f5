import { expect } from 'chai';
import fc from 'fast-check';
import { describeTable } from '../../../src/core/engines/local/describe-table.js';
import { withWrittenTimes } from '../../../src/core/schema/counted-times.js';
import type { SchemaOptions } from '../../../src/core/schema/schema.js';
import { tableOf } from './table-of.js';

/** The cells of a column, as they are once times that are counted are written out. */
function written(heading: string, cells: readonly string[], options: SchemaOptions = {}): readonly string[] {
  const table = tableOf(
    ['Nom', heading],
    cells.map((cell, row) => [`Atelier ${String(row)}`, cell]),
  );
  return withWrittenTimes(table, options).rows.map((row) => row[1] ?? '');
}

const serials = ['46399', '46406', '46413'];
const days = ['2027-01-12', '2027-01-19', '2027-01-26'];

describe('Days that spreadsheets count', () => {
  for (const heading of [
    'Date',
    'date_debut',
    'Date de début',
    'Fin',
    'Jour',
    'Quand',
    'Fondée le',
    'Inscription avant le',
    'Inscriptions jusqu’au',
    'Date limite',
    'Échéance',
    'Mise à jour',
    'Dernière visite',
    'Start Date',
    'End',
    'Deadline',
    'Created',
    'updated_at',
    'Opened on',
    'Datum',
    'Beginn',
    'Gegründet am',
    'Gültig bis',
    'Stand vom',
    'Fecha',
    'Fecha de inicio',
    'Inscripción hasta',
    'Data inizio',
  ])
    it(`are days under « ${heading} »`, () => expect(written(heading, serials)).to.deep.equal(days));

  it('have the hour that their fraction tells, as exactly as it was saved', () => {
    expect(
      written('Début', [
        '46399,583333333333',
        '46399.5833333',
        '46399,5833',
        '46399,583',
        '46399,58',
        '46399,5',
        '46399',
      ]),
    ).to.deep.equal([...Array<string>(5).fill('2027-01-12T14:00'), '2027-01-12T12:00', '2027-01-12']);
    expect(written('Horodateur', ['46399.7531250', '46400.4062731'])).to.deep.equal([
      '2027-01-12T18:04',
      '2027-01-13T09:45',
    ]);
  });

  it('may stand beside days that stayed text, and beside words', () => {
    expect(written('Date', ['46399', '13/01/2027', '46401', 'à préciser', '', 'NC'])).to.deep.equal([
      '2027-01-12',
      '13/01/2027',
      '2027-01-14',
      'à préciser',
      '',
      'NC',
    ]);
  });

  it('are none where they stand for nothing', () => {
    expect(written('Fin', ['46399', '0', '46400', '2958465'])).to.deep.equal([
      '2027-01-12',
      '1899-12-30',
      '2027-01-13',
      '9999-12-31',
    ]);
  });

  it('reach back to when associations were founded', () => {
    expect(written('Date de création', ['7306', '30105', '40210', '44562'])).to.deep.equal([
      '1920-01-01',
      '1982-06-03',
      '2010-02-01',
      '2022-01-01',
    ]);
  });

  it('are what the owner says they are', () => {
    expect(written('Rendez', serials)).to.deep.equal(serials);
    expect(written('Rendez', serials, { fields: { start: 'Rendez' } })).to.deep.equal(days);
  });

  for (const [heading, cells] of [
    ['Année', ['2019', '2020', '2021']],
    ['Date', ['2019', '2020', '2021']],
    ['Année de création', ['1998', '2011', '2015']],
    ['Prix', serials],
    ['Tarif à cette date', serials],
    ['Nombre d’inscrits à cette date', serials],
    ['Nb jours', serials],
    ['Durée', ['0,5', '0,75', '0,25']],
    ['Population', serials],
    ['Code postal', ['38000', '38100', '38400']],
    ['Code INSEE', ['38185', '38151', '38421']],
    ['Date', ['38000 Grenoble', '38100 Grenoble', '38400']],
    ['Date', ['46399', 'douze 3', '46401']],
    ['Numéro', serials],
    ['Altitude', ['1851', '2438', '2100']],
    ['Budget fin d’année', serials],
    ['Places restantes fin', ['46399', '46400', '46401']],
    ['Fin', ['12', '15', '46']],
    ['Version', ['1.2', '10.4']],
    ['Score', ['12-10', '8-10']],
    ['Horaires', ['24/7', '9h-12h']],
  ] as const)
    it(`are no numbers of something: ${heading} ${cells.join(' ')}`, () =>
      expect(written(heading, cells)).to.deep.equal(cells));

  it('come back as the days they were', () => {
    const count = fc.integer({ min: 20_000, max: 73_049 });
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 8 }), (counts) => {
        const oracle = counts.map((each) =>
          new Date(Date.UTC(1899, 11, 30 + each)).toISOString().slice(0, 10),
        );
        expect(written('Date', counts.map(String))).to.deep.equal(oracle);
      }),
    );
  });

  it('come back as the minutes they were, with five figures and more', () => {
    fc.assert(
      fc.property(
        fc.nat(1439),
        fc.integer({ min: 5, max: 15 }),
        fc.constantFrom(',', '.'),
        (minute, digits, sign) => {
          const cell = (46399 + minute / 1440).toFixed(digits).replace('.', sign);
          const clock = new Date(Date.UTC(2027, 0, 12, 0, minute)).toISOString().slice(0, 16);
          expect(written('Date', [cell, '46400'])[0]).to.equal(minute === 0 ? '2027-01-12T00:00' : clock);
        },
      ),
    );
  });
});

describe('Hours that spreadsheets count', () => {
  for (const heading of [
    'Heure',
    'Heure de début',
    'Heure fin',
    'Horaire',
    'Start Time',
    'Time',
    'Uhrzeit',
    'Hora',
    'Hora de inicio',
    'Ora',
  ])
    it(`are hours under « ${heading} »`, () =>
      expect(
        written(heading, ['0,583333333333333', '0,416666666666667', '0,75', '0.4375', '0,5833', '0']),
      ).to.deep.equal(['14:00', '10:00', '18:00', '10:30', '14:00', '00:00']));

  for (const [heading, cells] of [
    ['Heures', ['0,5', '0,75', '0,25']],
    ['Nombre d’heures', ['0,5', '0,75']],
    ['Volume horaire', ['0,5', '0,75']],
    ['Taux horaire', ['0,5', '0,75']],
    ['Durée', ['0,583333333', '0,75']],
    ['Part', ['0,583333333', '0,75']],
    ['Distance', ['0,5833', '0,75']],
    ['Heure', ['0,123456789', '0,75']],
    ['Heure', ['9', '14', '16']],
    ['Heure', ['9,5', '14', '16,25']],
    ['Heure', ['14:00', '16h']],
    ['Prix de l’heure', ['0,5', '0,75']],
  ] as const)
    it(`are no parts of something: ${heading} ${cells.join(' ')}`, () =>
      expect(written(heading, cells)).to.deep.equal(cells));
});

describe('Moments that computers count', () => {
  it('are read in seconds, thousandths and millionths, before 1970 as well', () => {
    expect(written('start_time', ['1790000000', '1790090000'])).to.deep.equal([
      '2026-09-21T14:13:20Z',
      '2026-09-22T15:13:20Z',
    ]);
    expect(written('Date', ['1790000000000', '1790090000500'])).to.deep.equal([
      '2026-09-21T14:13:20Z',
      '2026-09-22T15:13:20Z',
    ]);
    expect(written('created_at', ['1790000000000000'])).to.deep.equal(['2026-09-21T14:13:20Z']);
    expect(written('Date de naissance', ['-86399', '-631152000', '100000000'])).to.deep.equal([
      '1969-12-31T00:00:01Z',
      '1950-01-01T00:00:00Z',
      '1973-03-03T09:46:40Z',
    ]);
    expect(written('timestamp', ['1790000000.25', '1790090000.5'])).to.deep.equal([
      '2026-09-21T14:13:20Z',
      '2026-09-22T15:13:20Z',
    ]);
  });

  it('are days where all of them are midnight in Greenwich', () => {
    expect(written('D_OUV', ['1189036800000', '-31536000000', '946684800000'])).to.deep.equal([
      '2007-09-06',
      '1969-01-01',
      '2000-01-01',
    ]);
    expect(written('Ouvert le', ['1189036800', '-31536000', '0'])).to.deep.equal([
      '2007-09-06',
      '1969-01-01',
      '1970-01-01',
    ]);
  });

  for (const [heading, cells] of [
    ['Identifiant', ['1234567890', '1790000000']],
    ['id', ['1234567890123', '1790000000001']],
    ['Code-barres', ['3017620422003', '3017620422010']],
    ['ISBN', ['9782070612758', '9782070612765']],
    ['SIRET', ['20006765100018', '20006765100026']],
    ['Téléphone', ['0476121020', '0476121021']],
    ['Téléphone', ['476121020', '476121021']],
    ['Contact', ['1234567890', '1234567891']],
    ['N° de dossier', ['1790000000', '1790000001']],
    ['Population', ['1790000000', '1790000001']],
    ['Montant fin', ['1790000000', '1790000001']],
    ['Date', ['0476121020', '0476121021']],
  ] as const)
    it(`are no keys and no telephones: ${heading} ${cells.join(' ')}`, () =>
      expect(written(heading, cells)).to.deep.equal(cells));

  it('come back as the instants they were', () => {
    const moments = fc.date({
      min: new Date('1975-01-01'),
      max: new Date('2098-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, fc.constantFrom(1, 1000), (date, unit) => {
        const seconds = Math.floor(date.getTime() / 1000);
        if (seconds % 86_400 === 0) return;
        const iso = new Date(seconds * 1000).toISOString().replace('.000', '');
        expect(written('Date', [String(seconds * unit)])).to.deep.equal([iso]);
      }),
    );
  });
});

describe('Days without signs', () => {
  it('are days where their heading says so', () => {
    expect(written('Fondée le', ['19980512', '20110103'])).to.deep.equal(['1998-05-12', '2011-01-03']);
    expect(written('whenCreated', ['20270112130000Z', '20270112130000.0Z'])).to.deep.equal([
      '2027-01-12T13:00:00Z',
      '2027-01-12T13:00:00Z',
    ]);
    expect(written('Date', ['20270112140000'])).to.deep.equal(['2027-01-12T14:00:00']);
    expect(written('Date', ['2027-012', '2027-365'])).to.deep.equal(['2027-01-12', '2027-12-31']);
  });
  for (const [heading, cells] of [
    ['Référence', ['20270112', '20270113']],
    ['Facture', ['2027-012', '2027-013']],
    ['Date', ['20271312', '20270230']],
    ['Date', ['2027-366', '2027-000']],
    ['Montant', ['20270112', '20270113']],
  ] as const)
    it(`are nothing else: ${heading} ${cells.join(' ')}`, () =>
      expect(written(heading, cells)).to.deep.equal(cells));
});

describe('A file with times that are counted', () => {
  it('is the agenda that it is for the program that wrote it', async () => {
    const { table, schema } = await describeTable(
      tableOf(
        ['Date', 'Heure', 'Atelier', 'Salle', 'Inscription avant le'],
        [
          ['46399', '0,583333333333333', 'Tableur pour débuter', 'Salle A', '46392'],
          ['46406', '0,416666666666667', 'Trier ses photos', 'Salle B', '46399'],
          ['46413', '0,75', 'Écrire un courrier', 'Salle A', '46406'],
        ],
      ),
    );
    expect(schema.use).to.equal('agenda');
    expect(schema.columns.map(({ role }) => role)).to.deep.equal([
      'start',
      'start-time',
      'title',
      'room',
      'deadline',
    ]);
    expect(table.rows[0]).to.deep.equal([
      '2027-01-12',
      '14:00',
      'Tableur pour débuter',
      'Salle A',
      '2027-01-05',
    ]);
  });

  it('stays the very same where nothing is counted', () => {
    const table = tableOf(['Nom', 'Date'], [['A', '12/01/2027']]);
    expect(withWrittenTimes(table)).to.equal(table);
  });
});
