import type { Abilities } from '../../src/core/collection/abilities.js';
import { localAbilities } from '../../src/core/engines/local/abilities.js';
import { portalAbilities } from '../../src/core/engines/opendatasoft/portal-table.js';
import { fieldsIn } from '../../src/core/engines/opensearch/fields.js';
import { IndexTable } from '../../src/core/engines/opensearch/index-table.js';
import type { Field } from '../../src/core/engines/remote/list-schema.js';
import { ResourceTable } from '../../src/core/engines/tabular/resource-table.js';
import type { Schema } from '../../src/core/schema/schema.js';
import type { Language } from './pages.js';

/** A list with a field of every kind, so that each engine shows all that it can. */
const fields: readonly Field[] = (['text', 'number', 'date', 'boolean'] as const).map((kind) => ({
  name: kind,
  label: null,
  kind,
  isFacet: true,
  isList: false,
}));

const schema: Schema = { columns: [], use: 'directory', problems: [] };

const mapping = {
  list: { mappings: { properties: { text: { type: 'text', fields: { k: { type: 'keyword' } } } } } },
};

const resource = (isAllowed: boolean): Abilities =>
  new ResourceTable('', [], fields, { isAllowed, columns: null }).abilities;

const engines: readonly (readonly [name: Readonly<Record<Language, string>>, abilities: Abilities])[] = [
  [{ fr: 'Un fichier', en: 'A file' }, localAbilities],
  [
    { fr: 'Opendatasoft', en: 'Opendatasoft' },
    { ...portalAbilities(fields, schema), find: true },
  ],
  [{ fr: 'data.gouv.fr', en: 'data.gouv.fr' }, resource(false)],
  [
    { fr: 'data.gouv.fr, ressources comptées', en: 'data.gouv.fr, resources that are counted' },
    resource(true),
  ],
  [
    { fr: 'OpenSearch, Elasticsearch', en: 'OpenSearch, Elasticsearch' },
    new IndexTable('', fieldsIn(mapping), schema).abilities,
  ],
];

type Tell = (abilities: Abilities, language: Language) => string;

const yes = (is: boolean, language: Language): string =>
  is ? (language === 'fr' ? 'oui' : 'yes') : language === 'fr' ? 'non' : 'no';

const amount = (count: number, language: Language): string =>
  Number.isFinite(count)
    ? new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB').format(count)
    : language === 'fr'
      ? 'tout'
      : 'all';

const words: Readonly<Record<Abilities['words'], Readonly<Record<Language, string>>>> = {
  none: { fr: 'non', en: 'no' },
  contains: { fr: 'des lettres qui se suivent, accents compris', en: 'letters in a row, accents counting' },
  prefix: { fr: 'des débuts de mots', en: 'beginnings of words' },
  typos: {
    fr: 'des débuts de mots, fautes de frappe réparées',
    en: 'beginnings of words, typing errors mended',
  },
};

const kinds: Readonly<Record<Abilities['facets'][number], Readonly<Record<Language, string>>>> = {
  values: { fr: 'valeurs', en: 'values' },
  range: { fr: 'de… à…', en: 'from… to…' },
  month: { fr: 'mois', en: 'months' },
  year: { fr: 'années', en: 'years' },
  letter: { fr: 'première lettre', en: 'first letter' },
  presence: { fr: 'avec ou sans', en: 'with or without' },
};

const lines: readonly (readonly [label: Readonly<Record<Language, string>>, tell: Tell])[] = [
  [{ fr: 'Cherche', en: 'Looks for' }, ({ words: way }, language) => words[way][language]],
  [
    { fr: 'Filtres', en: 'Filters' },
    ({ facets }, language) => facets.map((kind) => kinds[kind][language]).join(', '),
  ],
  [
    { fr: 'Nombres à côté des choix', en: 'Numbers beside choices' },
    ({ counts }, language) => yes(counts, language),
  ],
  [
    { fr: 'Tri', en: 'Orders' },
    ({ sort }, language) =>
      sort === 'all'
        ? { fr: 'toute colonne, dans l’ordre de la langue', en: 'any column, in the order of the language' }[
            language
          ]
        : {
            fr: 'les colonnes qu’il sait comparer, dans son ordre',
            en: 'the columns that it can compare, in its order',
          }[language],
  ],
  [
    { fr: 'Fiches que l’on peut feuilleter', en: 'Entries to page through' },
    ({ deepest }, language) => amount(deepest, language),
  ],
  [
    { fr: 'Fiches emportées par la page', en: 'Entries that the page takes away' },
    ({ most }, language) => amount(most, language),
  ],
  [
    { fr: 'Fiches imprimées', en: 'Entries printed' },
    ({ printed, most }, language) => amount(printed ?? most, language),
  ],
  [{ fr: 'Lien vers une fiche', en: 'Link to an entry' }, ({ find }, language) => yes(find, language)],
  [{ fr: 'Carte et distances', en: 'Map and distances' }, ({ points }, language) => yes(points, language)],
];

/** What each engine can do, as its adapter says it: the page cannot tell otherwise. */
export const abilitiesTable = (language: Language): string => {
  const heads = engines.map(([name]) => `<th scope="col">${name[language]}</th>`).join('');
  const rows = lines.map(([label, tell]) => {
    const cells = engines.map(([, abilities]) => `<td>${tell(abilities, language)}</td>`).join('');
    return `<tr><th scope="row">${label[language]}</th>${cells}</tr>`;
  });
  return `<thead><tr><td></td>${heads}</tr></thead><tbody>${rows.join('')}</tbody>`;
};
