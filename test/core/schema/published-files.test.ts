import { expect } from 'chai';
import { csvOf, filters, roles, see, turn } from './seen.js';

const towns = turn('Valbrune', 'Échirelles', 'Saint-Omblaz', 'Le Verdon', 'Mirepont');
const postcodes = turn('38911', '38912', '38913', '38914', '38915');
const codes = turn('38501', '38502', '38503', '38504', '38505');
const latitude = (row: number): string => (45.1 + row / 1000).toFixed(4);
const longitude = (row: number): string => (5.7 + row / 1000).toFixed(4);
const none = (): number => 0;

const shown = (found: Readonly<Record<string, string | null>>): readonly string[] =>
  Object.keys(found).filter((name) => found[name] !== 'hidden');

describe('The list of sports grounds', () => {
  const text = csvOf({
    inst_numero: (row) => `I38501000${String(row)}`,
    inst_nom: turn('COMPLEXE DES ROSEAUX', 'STADE MUNICIPAL', 'PISCINE DU VERDON'),
    inst_adresse: (row) => `${String(row + 1)} avenue du Stade`,
    inst_cp: postcodes,
    inst_com_nom: towns,
    new_code: codes,
    new_name: towns,
    inst_etat: () => 'Validé',
    inst_date_valid: () => '2026-03-04',
    inst_part_bool: () => 'Non',
    equip_numero: (row) => `E001I38501000${String(row)}`,
    equip_nom: (row) => `${['GYMNASE', 'TERRAIN', 'BASSIN'][row % 3] ?? ''} ${String(row)}`,
    equip_type_name: turn('Salle multisports', 'Terrain de football', 'Bassin sportif'),
    equip_x: longitude,
    equip_y: latitude,
    equip_coordonnees: (row) => `${latitude(row)}, ${longitude(row)}`,
    equip_surf: turn(1040, 7140, 375),
    aps_name: turn('["Basket-Ball", "Handball"]', '["Football"]', '["Natation"]'),
    aps_code: turn('["2502", "2503"]', '["1101"]', '["2201"]'),
  });

  it('tells what can be played where, and nothing of its keys', async () => {
    const seen = await see(text);
    expect(shown(roles(seen))).to.deep.equal([
      'inst_nom',
      'inst_adresse',
      'inst_cp',
      'inst_com_nom',
      'equip_nom',
      'equip_type_name',
      'equip_coordonnees',
      'equip_surf',
      'aps_name',
    ]);
    expect(filters(seen)).to.include.members(['inst_com_nom', 'equip_type_name', 'aps_name']);
  });

  it('says the town once, and what the ground belongs to below what it is called', async () => {
    expect(roles(await see(text))).to.include({
      inst_com_nom: 'city',
      new_name: 'hidden',
      equip_nom: 'title',
      inst_nom: 'subtitle',
    });
  });
});

describe('The list of schools', () => {
  const text = csvOf({
    Identifiant_de_l_etablissement: (row) => `038${String(1000 + row * 37)}A`,
    Nom_etablissement: (row) => `Ecole ${String.fromCharCode(65 + row)}`,
    Type_etablissement: turn('Ecole', 'Collège', 'Lycée'),
    Adresse_1: (row) => `${String(row + 2)} rue des Écoles`,
    Code_postal: postcodes,
    Nom_commune: towns,
    Restauration: turn(1, 0),
    Section_arts: none,
    Section_sport: turn(0, 0, 1),
    SIREN_SIRET: (row) => `213805010${String(10_000 + row * 13)}`,
    coordX_origine: (row) => (913_000.5 + row * 10).toFixed(1),
    coordY_origine: (row) => (6_457_000.1 + row * 7).toFixed(1),
    epsg: () => 'EPSG:2154',
    latitude,
    longitude,
    precision_localisation: turn('Numéro de rue', 'Parcelle'),
    etat: () => 'OUVERT',
    multi_uai: none,
    code_nature: turn(101, 340, 302),
    libelle_nature: turn('ECOLE MATERNELLE', 'COLLEGE', 'LYCEE D ENSEIGNEMENT GENERAL'),
    PIAL: (row) => `038${String(2000 + row)}K`,
  });

  it('tells nothing of its keys, nor of what no school has', async () => {
    const found = roles(await see(text));
    for (const name of ['Section_arts', 'SIREN_SIRET', 'epsg', 'precision_localisation', 'etat', 'PIAL'])
      expect(found[name], name).to.equal('hidden');
    for (const name of ['Restauration', 'Section_sport', 'Nom_commune'])
      expect(found[name], name).to.not.equal('hidden');
  });

  it('asks nobody to convert metres that it tells in degrees as well', async () => {
    const { told } = await see(text);
    expect(told).to.not.include('projected-coordinates').and.not.include('converted-coordinates');
  });
});

describe('The list of facilities', () => {
  it('has addresses in parts, towns and points once', async () => {
    const seen = await see(
      csvOf({
        AN: () => 2025,
        REG: () => 84,
        DEPCOM: codes,
        LIBCOM: towns,
        DCIRIS: turn('38501_0101', '38502_0000'),
        TYPEQU: turn('A203', 'B304', 'D265'),
        LIBTYPEQU: turn('Banque, caisse d’épargne', 'Boulangerie', 'Médecin généraliste'),
        NOMRS: (row) => `ETABLISSEMENT ${String.fromCharCode(65 + row)}`,
        NUMVOIE: (row) => row + 1,
        TYPVOIE: turn('RUE', 'AV'),
        LIBVOIE: turn('DES LILAS', 'DU PONT'),
        CODPOS: postcodes,
        LAMBERT_X: (row) => (913_000.5 + row).toFixed(2),
        LAMBERT_Y: (row) => (6_457_000.1 + row).toFixed(2),
        LONGITUDE: longitude,
        LATITUDE: latitude,
        QUALITE_XY: turn('Bonne', 'Acceptable'),
        EPSG: () => 2154,
        QP: turn('CSZ', 'HZ'),
      }),
    );
    expect(shown(roles(seen))).to.have.members([
      'LIBCOM',
      'LIBTYPEQU',
      'NOMRS',
      'NUMVOIE',
      'TYPVOIE',
      'LIBVOIE',
      'CODPOS',
      'LONGITUDE',
      'LATITUDE',
    ]);
    expect(roles(seen)).to.include({ LIBCOM: 'city', CODPOS: 'postcode', NOMRS: 'title' });
    expect(seen.told).to.not.include('converted-coordinates');
  });
});

describe('The register of health establishments, without headings', () => {
  const kinds = ['Centre Hospitalier', 'EHPAD', 'Pharmacie d’Officine', 'Laboratoire de Biologie Médicale'];
  const row = (place: number): string =>
    [
      'structureet',
      `38000${String(1000 + place * 11)}`,
      `38001${String(2000 + place * 13)}`,
      `MAISON ${String.fromCharCode(65 + place)}`,
      `ETABLISSEMENT MAISON ${String.fromCharCode(65 + place)}`,
      '',
      '',
      String(place + 1),
      'R',
      'DES LILAS',
      '',
      '',
      String(501 + (place % 3)),
      '38',
      'ISERE',
      `${postcodes(place)} ${towns(place).toUpperCase()}`,
      `04769900${String(10 + place)}`,
      `04769901${String(10 + place)}`,
      String(355 + (place % 4)),
      kinds[place % 4] ?? '',
      String(1102 + (place % 4)),
      'Etablissements',
      `2601000450${String(1000 + place)}`,
      '8610Z',
      '03',
      'ARS',
      '1',
      'Etablissement public',
      `${String(1979 + place)}-02-13`,
      `${String(1978 + place)}-01-01`,
      `2026-0${String(1 + (place % 9))}-04`,
      '',
    ].join(';');
  const rows = Array.from({ length: 12 }, (_, place) => row(place));

  it('is a directory with the headings of its documentation', async () => {
    const seen = await see(`${['finess;etalab;111;2026-05-12', ...rows].join('\n')}\n`);
    expect(seen.use).to.equal('directory');
    expect(seen.rows).to.have.lengthOf(12);
    expect(roles(seen)).to.include({
      Nom: 'title',
      'Code postal': 'postcode',
      Commune: 'city',
      Téléphone: 'phone',
    });
    expect(seen.cells('Commune')[1]).to.equal('ÉCHIRELLES');
    expect(seen.cells('Code postal')[1]).to.equal('38912');
    expect(filters(seen)).to.include('Catégorie');
    expect(roles(seen)).to.include({ _section: 'hidden', _mft: 'hidden', 'Code catégorie': 'hidden' });
    expect(seen.told).to.not.include('no-heading');
    expect(Object.values(roles(seen))).to.not.include('start');
  });

  it('would be no agenda under any headings, nor without', async () => {
    const others = rows.map((each) => each.replace('structureet', 'etablissement'));
    expect((await see(`${others.join('\n')}\n`)).use).to.equal('directory');
  });
});
