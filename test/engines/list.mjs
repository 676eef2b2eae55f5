// A list that was made up: as many rows as wanted, always the same, with values that every query language would like to read otherwise.

export const communes = [
  'Grenoble',
  'Échirolles',
  'L’Haÿ-les-Roses',
  "Saint-Jean-d'Angély",
  'Le "Bourg" neuf',
  'Val & Mont',
  'Anti\\slash',
  '50 % bio + vrac = #1',
  'Bois (nord), est',
  'a OR 1=1',
  '`tique` * [0..9]',
  '{"match_all":{}}',
];

export const domains = [
  'Théâtre',
  'Orchestre',
  'Vélo',
  'Jardinage',
  'Numérique',
  'Échecs',
  'Poterie',
  'Randonnée',
];

const kinds = ['Atelier', 'Fédération', 'Compagnie', 'Maison', 'Réseau'];
const names = ['Zéphyr', 'Mandragore', 'Capucine', 'Horizon', 'Belvédère', 'Tournesol', 'Quartz'];
const objects = [
  'accompagner les habitants au quotidien',
  'promouvoir la musique baroque',
  'réparer ensemble bicyclettes et trottinettes',
  'cultiver un potager partagé',
  'apprendre à se servir d’un ordinateur',
];

/** Numbers that look drawn by lot, and are the same each time (a linear congruential generator). */
const lots = (seed) => {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
};

const pad = (number, length) => String(number).padStart(length, '0');

/** @typedef {{ reference: string; nom: string; objet: string; commune: string | null; domaines: string[]; adherents: number | null; cree: string; actif: boolean; site: string | null }} Row */

/** @returns {Row[]} */
export const makeRows = (count) => {
  const lot = lots(42);
  return Array.from({ length: count }, (_, at) => {
    const first = lot(domains.length);
    const some = 1 + lot(3);
    return {
      reference: `REF-${pad(at + 1, 7)}`,
      nom: `${kinds[lot(kinds.length)]} ${names[lot(names.length)]} ${pad(at + 1, 7)}`,
      objet: objects[lot(objects.length)],
      commune: lot(25) === 0 ? null : communes[lot(communes.length)],
      domaines: Array.from({ length: some }, (_, step) => domains[(first + step) % domains.length]),
      adherents: lot(20) === 0 ? null : lot(5000),
      cree: `${2000 + lot(25)}-${pad(1 + lot(12), 2)}-${pad(1 + lot(28), 2)}`,
      actif: lot(4) > 0,
      site: lot(3) === 0 ? null : `https://site-${pad(at + 1, 7)}.example/`,
    };
  });
};

const field = (name, label, type, annotations = {}) => ({
  name,
  label,
  type,
  annotations,
  description: null,
});

/** The same as a list of a portal. */
export const asPortalList = (rows) => ({
  title: 'Associations',
  modified: '2026-11-01T10:00:00+00:00',
  rows,
  fields: [
    field('reference', 'Référence', 'text'),
    field('nom', 'Nom', 'text'),
    field('objet', 'Objet', 'text'),
    field('commune', 'Commune', 'text', { facet: [] }),
    field('domaines', 'Domaines', 'text', { facet: [], multivalued: [{ name: 'separator', args: [','] }] }),
    field('adherents', 'Adhérents', 'int'),
    field('cree', 'Création', 'date'),
    field('actif', 'Actif', 'text', { facet: [] }),
    field('site', 'Site', 'text'),
  ].map((each) => (each.name === 'actif' ? { ...each, type: 'boolean' } : each)),
});

/** The same as a CSV file that data.gouv.fr has read: a list is a text. */
export const asResource = (rows, { allowsCounts = false } = {}) => ({
  allowsCounts,
  categorical: ['commune', 'actif'],
  columns: new Map(
    Object.entries({
      reference: 'string',
      nom: 'string',
      objet: 'string',
      commune: 'string',
      domaines: 'string',
      adherents: 'int',
      cree: 'date',
      actif: 'bool',
      site: 'string',
    }).map(([name, type]) => [name, { type }]),
  ),
  rows: rows.map((row, at) => ({ __id: at + 1, ...row, domaines: row.domaines.join(', ') })),
});

/** The mapping of the same as an index. */
export const mapping = {
  properties: {
    reference: { type: 'keyword' },
    nom: { type: 'text', fields: { keyword: { type: 'keyword' } } },
    objet: { type: 'text', fields: { keyword: { type: 'keyword' } } },
    commune: { type: 'text', fields: { keyword: { type: 'keyword' } } },
    domaines: { type: 'text', fields: { keyword: { type: 'keyword' } } },
    adherents: { type: 'integer' },
    cree: { type: 'date' },
    actif: { type: 'boolean' },
    site: { type: 'keyword' },
  },
};
