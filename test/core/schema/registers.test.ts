import { expect } from 'chai';
import { interpret, type Interpreted } from '../../../src/core/engines/local/interpret-table.js';
import { withoutHousekeeping } from '../../../src/core/engines/local/without-housekeeping.js';
import { readTable } from '../../../src/core/formats/read-table.js';
import { tableOf } from './table-of.js';

const signal = new AbortController().signal;

const seen = async (table: Parameters<typeof interpret>[0]): Promise<Interpreted> => {
  const read = await interpret(table, { schema: {}, glossary: undefined }, signal);
  const kept = await withoutHousekeeping(read.table, read.table, read.schema, {}, signal);
  return { ...read, ...kept };
};

/** What an entry shows: its labels and cells, without those that are empty or hidden. */
const shown = ({ table, schema }: Interpreted, row: number): Readonly<Record<string, string>> =>
  Object.fromEntries(
    schema.columns
      .filter(({ role, index }) => role !== 'hidden' && (table.rows[row]?.[index] ?? '') !== '')
      .map(({ label, index }) => [label, table.rows[row]?.[index] ?? '']),
  );

const titled = ({ schema }: Interpreted): string =>
  schema.columns.find(({ role }) => role === 'title')?.name ?? '';

const columns =
  'siren nic siret statutDiffusionEtablissement dateCreationEtablissement trancheEffectifsEtablissement anneeEffectifsEtablissement dateDernierTraitementEtablissement etablissementSiege complementAdresseEtablissement numeroVoieEtablissement indiceRepetitionEtablissement typeVoieEtablissement libelleVoieEtablissement codePostalEtablissement libelleCommuneEtablissement codeCommuneEtablissement dateDebut etatAdministratifEtablissement denominationUniteLegale categorieJuridiqueUniteLegale activitePrincipaleEtablissement nomenclatureActivitePrincipaleEtablissement caractereEmployeurEtablissement'.split(
    ' ',
  );
const rows = [
  '130025265 00013 13002526500013 O 2017-01-01 NN _ 2022-08-29T09:09:33 true _ 20 _ AVENUE DE_SEGUR 75007 PARIS 75107 2017-01-01 A DINUM 7120 84.13Z NAFRev2 N',
  '451234567 00021 45123456700021 O 2009-04-15 11 2021 2023-03-10T01:02:03 true BATIMENT_B 12 B RUE DES_LILAS 38130 ECHIROLLES 38151 2012-01-01 A MAISON_DES_HABITANTS 9220 94.99Z NAFRev2 O',
  '321654987 00034 32165498700034 O 1998-10-02 02 2021 2023-01-01T00:10:00 false _ _ _ LIEU-DIT LE_BOURG 38450 VIF 38545 2010-01-01 F JUDO_CLUB_DE_VIF 9220 85.51Z NAFRev2 O',
].map((row) => row.split(' ').map((cell) => (cell === '_' ? '' : cell.replaceAll('_', ' '))));

describe('an extract of the register of companies', () => {
  for (const [what, names] of [
    ['as the file of stock', columns],
    ['as a platform writes it', columns.map((name) => name.toLowerCase())],
  ] as const)
    it(`tells codes in words, and nothing of the register’s own work: ${what}`, async () => {
      const read = await seen(tableOf(names, rows));
      expect(titled(read).toLowerCase()).to.equal('denominationunitelegale');
      const facts = shown(read, 1);
      expect(facts).to.include({
        Effectif: '10 à 19 salariés',
        'Forme juridique': 'Association déclarée',
        Activité: 'Activités des organisations associatives',
        'Code d’activité (NAF)': '94.99Z',
        'Date de création': '2009-04-15',
        Adresse: 'BATIMENT B, 12 B RUE DES LILAS',
        Commune: 'ECHIROLLES',
        'Code postal': '38130',
      });
      expect(Object.values(facts)).to.not.include.members(['00021']);
      for (const hidden of ['O', 'NAFRev2', '2023-03-10T01:02:03', '38151', '2021'])
        expect(Object.values(facts), hidden).to.not.include(hidden);
      expect(shown(read, 2)['État']).to.equal('Fermé');
    });

  it('keeps what its lists do not know', async () => {
    const other = rows.map((row) => row.map((cell) => (cell === '9220' ? '6599' : cell)));
    expect(shown(await seen(tableOf(columns, other)), 1)['Forme juridique']).to.equal('6599');
  });

  it('is read as the public search answers', async () => {
    const entry = (name: string, town: string, code: string): unknown => ({
      siren: `4512345${code.slice(-2)}`,
      nom_complet: name,
      siege: {
        activite_principale: '94.99Z',
        adresse: `12 RUE DES LILAS ${code} ${town}`,
        numero_voie: '12',
        type_voie: 'RUE',
        libelle_voie: 'DES LILAS',
        code_postal: code,
        commune: `${code.slice(0, 4)}1`,
        libelle_commune: town,
        est_siege: true,
      },
      activite_principale: '94.99Z',
      section_activite_principale: 'S',
      tranche_effectif_salarie: '11',
      nature_juridique: '9220',
      score: 12.5,
    });
    const text = JSON.stringify({
      results: [
        entry('MAISON', 'ECHIROLLES', '38130'),
        entry('VÉLO', 'GRENOBLE', '38000'),
        entry('GO', 'VIF', '38450'),
      ],
      total_results: 3,
    });
    const facts = shown(await seen(await readTable(new TextEncoder().encode(text))), 1);
    expect(facts).to.include({
      Commune: 'GRENOBLE',
      Adresse: '12 RUE DES LILAS 38000 GRENOBLE',
      Effectif: '10 à 19 salariés',
    });
    expect(Object.values(facts).filter((cell) => cell === '94.99Z')).to.have.lengthOf(1);
    for (const hidden of ['S', '12.5', '38001']) expect(Object.values(facts), hidden).to.not.include(hidden);
  });
});

describe('a list that only speaks of an activity', () => {
  it('is no extract of a register', async () => {
    const read = await seen(
      tableOf(
        ['nom', 'activité principale', 'établissement'],
        [
          ['A', 'Vélo', 'Local'],
          ['B', 'Danse', 'Studio'],
        ],
      ),
    );
    expect(read.table.columns).to.have.lengthOf(3);
  });
});
