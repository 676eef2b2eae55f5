import { expect } from 'chai';
import { runNow } from '../../../src/core/base/pace.js';
import { inferSchema } from '../../../src/core/schema/infer-schema.js';
import { joinSteps } from '../../../src/core/schema/join-columns.js';
import type { SchemaOptions } from '../../../src/core/schema/schema.js';
import { tableOf } from './table-of.js';

function addressOf(columns: readonly string[], row: readonly string[], options?: SchemaOptions) {
  const table = runNow(joinSteps(tableOf(['nom', ...columns], [['Club', ...row]]), options));
  const schema = inferSchema(table);
  const column = schema.columns.find(({ joins }) => joins);
  return column ? `${column.label}: ${table.rows[0]?.[column.index] ?? ''}` : null;
}

describe('an address in parts', () => {
  for (const [columns, row, expected] of [
    [
      'adrs_complement adrs_numvoie adrs_repetition adrs_typevoie adrs_libvoie adrs_distrib',
      ['', '12', 'B', 'RUE', 'DES LILAS', ''],
      'Adresse: 12 B RUE DES LILAS',
    ],
    [
      'adrs_complement adrs_numvoie adrs_repetition adrs_typevoie adrs_libvoie adrs_distrib',
      ['MAISON DES ASSOCIATIONS', '4', '', 'PL', 'DE LA PASSERELLE', 'BP 12'],
      'Adresse: MAISON DES ASSOCIATIONS, 4 PL DE LA PASSERELLE, BP 12',
    ],
    ['numero_voie type_voie libelle_voie', ['3', 'rue', 'Haute'], 'Adresse: 3 rue Haute'],
    [
      'numeroVoieEtablissement indiceRepetitionEtablissement typeVoieEtablissement libelleVoieEtablissement',
      ['7.0', 'bis', 'AV', 'DE LA GARE'],
      'Adresse: 7 bis AV DE LA GARE',
    ],
    ['street_number route', ['221', 'Baker Street'], 'Address: 221 Baker Street'],
    ['addr:housenumber addr:street', ['5', 'Elm Road'], 'Address: 5 Elm Road'],
    ['address.number address.street', ['5', 'Elm Road'], 'Address: 5 Elm Road'],
    ['Hausnummer Straße', ['12a', 'Hauptstraße'], 'Adresse: Hauptstraße 12a'],
    ['tipo_via nombre_via numero_via', ['Calle', 'Mayor', '8'], 'Dirección: Calle Mayor 8'],
    ['via numero_civico', ['Via Roma', '3'], 'Indirizzo: Via Roma 3'],
    ['numero_voie type_voie libelle_voie', ['3', '', ''], 'Adresse: '],
    // In whole as well.
    [
      'adresse numero_voie type_voie libelle_voie',
      ['3 rue Haute 38000 Grenoble', '3', 'rue', 'Haute'],
      'Adresse: 3 rue Haute 38000 Grenoble',
    ],
    [
      'siege.adresse siege.numero_voie siege.type_voie siege.libelle_voie',
      ['', '3', 'rue', 'Haute'],
      'Adresse: 3 rue Haute',
    ],
    [
      'adresse numero_voie libelle_voie',
      ['Bâtiment B', '3', 'rue Haute'],
      'Adresse: Bâtiment B, 3 rue Haute',
    ],
    // Not in parts.
    ['numero rue', ['3', 'rue Haute'], null],
    ['adresse commune', ['3 rue Haute', 'Vif'], null],
  ] as const)
    it(`${columns}: ${row.join('|')}`, () => expect(addressOf(columns.split(' '), row)).to.equal(expected));

  it('stays apart where the author names a part', () =>
    expect(
      addressOf(['numero_voie', 'libelle_voie'], ['3', 'rue Haute'], { only: ['libelle_voie'] }),
    ).to.equal(null));

  it('is no filter, part by part', () => {
    const rows = Array.from({ length: 12 }, (_, row) => [
      `Club ${row}`,
      '3',
      ['RUE', 'AV'][row % 2] ?? '',
      'DES LILAS',
    ]);
    const { columns } = inferSchema(tableOf(['nom', 'adrs_numvoie', 'adrs_typevoie', 'adrs_libvoie'], rows));
    expect(columns.map(({ filter }) => filter)).to.deep.equal([false, false, false, false]);
  });
});
