import { expect } from 'chai';
import { describeTable } from '../../../../src/core/engines/local/describe-table.js';
import { readText } from '../../table/reading.js';

/** Twelve associations, as people know them; programs tell them each in their own way. */
const people = [
  'Judo',
  'Go',
  'Yoga',
  'Chorale',
  'Théâtre',
  'Échecs',
  'Couture',
  'Tango',
  'Aïkido',
  'Jardin',
  'Vélo',
  'Lecture',
].map((name, place) => ({
  nom: `${name} du Vernois`,
  theme: ['Sport', 'Jeux', 'Culture'][place % 3] ?? '',
  commune: place % 2 ? 'Die' : 'Pau',
  courriel: `${'abcdefghijkl'.charAt(place)}@example.org`,
}));
type Person = (typeof people)[number];
const ids = (place: number): string => `0b1c2d3e-0000-4000-8000-${String(place).padStart(12, '0')}`;
const saved = (place: number): string => `2026-01-${String(place + 10)}T09:12:4${place % 10}.000Z`;
const text = (words: string): object => ({
  type: 'text',
  text: { content: words, link: null },
  annotations: { bold: false, color: 'default' },
  plain_text: words,
  href: null,
});

/** An answer of each program, where its records stand, and what the column of a property is called there. */
const answers: readonly (readonly [
  program: string,
  answer: unknown,
  path: string,
  column?: (name: string) => string,
])[] = [
  [
    'Airtable',
    {
      records: people.map((fields, place) => ({
        id: `rec${place}AbCdEf`,
        createdTime: saved(place),
        fields,
      })),
      offset: '',
    },
    'records[].fields',
  ],
  [
    'Directus',
    {
      data: people.map((person, id) => ({
        id,
        status: 'published',
        user_created: ids(1),
        date_created: saved(id),
        user_updated: null,
        ...person,
      })),
    },
    'data[]',
  ],
  [
    'Strapi 4',
    {
      data: people.map((attributes, id) => ({
        id,
        attributes: {
          ...attributes,
          createdAt: saved(id),
          updatedAt: saved(id),
          publishedAt: saved(id),
          locale: 'fr',
        },
      })),
      meta: { pagination: { page: 1, pageSize: 25, pageCount: 1, total: 12 } },
    },
    'data[].attributes',
  ],
  [
    'Strapi 5',
    {
      data: people.map((person, id) => ({
        id,
        documentId: `a1b2c3d4e5${id}`,
        ...person,
        createdAt: saved(id),
        updatedAt: saved(id),
        publishedAt: saved(id),
        locale: null,
      })),
      meta: { pagination: { page: 1, pageSize: 25, pageCount: 1, total: 12 } },
    },
    'data[]',
  ],
  [
    'Hasura',
    { data: { associations: people.map((person) => ({ ...person, __typename: 'associations' })) } },
    'data.associations[]',
  ],
  [
    'GraphQL with edges',
    {
      data: {
        associations: {
          edges: people.map((node, place) => ({ cursor: `YXJy${place}`, node: { id: ids(place), ...node } })),
          pageInfo: { hasNextPage: false, endCursor: 'YXJy' },
        },
      },
    },
    'data.associations.edges[].node',
  ],
  [
    'SPARQL',
    {
      head: { vars: Object.keys(people[0] ?? {}) },
      results: {
        bindings: people.map((person) =>
          Object.fromEntries(
            Object.entries(person).map(([key, value]) => [key, { type: 'literal', value, 'xml:lang': 'fr' }]),
          ),
        ),
      },
    },
    'results.bindings[]',
  ],
  [
    'Socrata',
    {
      meta: {
        view: {
          id: 'abcd-1234',
          name: 'Associations',
          columns: [
            { id: -1, name: 'sid', fieldName: ':sid', dataTypeName: 'meta_data' },
            ...Object.keys(people[0] ?? {}).map((name, id) => ({
              id,
              name,
              fieldName: name,
              dataTypeName: 'text',
            })),
          ],
        },
      },
      data: people.map((person, place) => [`row-9dya_jd7i~r${place}m`, ...Object.values(person)]),
    },
    'data[]',
  ],
  [
    'CKAN',
    {
      help: 'https://x',
      success: true,
      result: {
        include_total: true,
        resource_id: ids(3),
        fields: [
          { type: 'int', id: '_id' },
          ...Object.keys(people[0] ?? {}).map((id) => ({ type: 'text', id })),
        ],
        records: people.map((person, place) => ({ _id: place + 1, ...person })),
        total: 12,
      },
    },
    'result.records[]',
  ],
  ['Grist', { records: people.map((fields, id) => ({ id, fields })) }, 'records[].fields'],
  [
    'OData',
    {
      '@odata.context': 'https://x/$metadata#associations',
      '@odata.count': 12,
      value: people.map((person, place) => ({ '@odata.etag': `W/"${place}"`, ...person })),
    },
    'value[]',
  ],
  [
    'HAL',
    {
      _embedded: {
        associations: people.map((person, place) => ({
          ...person,
          _links: { self: { href: `https://x.example.org/api/associations/${place}` } },
        })),
      },
      _links: { self: { href: 'https://x.example.org/api/associations' } },
      page: { size: 20, totalElements: 12, totalPages: 1, number: 0 },
    },
    '_embedded.associations[]',
  ],
  [
    'Google Sheets',
    {
      range: 'Feuille1!A1:D13',
      majorDimension: 'ROWS',
      values: [Object.keys(people[0] ?? {}), ...people.map((person) => Object.values(person))],
    },
    'values[]',
  ],
  [
    'Google visualisation',
    {
      version: '0.6',
      reqId: '0',
      status: 'ok',
      sig: '1',
      table: {
        cols: Object.keys(people[0] ?? {}).map((label, place) => ({
          id: 'ABCD'.charAt(place),
          label,
          type: 'string',
        })),
        rows: people.map((person) => ({ c: Object.values(person).map((v) => ({ v })) })),
        parsedNumHeaders: 1,
      },
    },
    'table.rows[].c',
  ],
  [
    'Elasticsearch',
    {
      took: 3,
      timed_out: false,
      _shards: { total: 1, successful: 1 },
      hits: {
        total: { value: 12, relation: 'eq' },
        max_score: 1,
        hits: people.map((_source, place) => ({
          _index: 'associations',
          _type: '_doc',
          _id: ids(place),
          _score: 1,
          _source,
        })),
      },
    },
    'hits.hits[]._source',
  ],
  [
    'Contentful',
    {
      sys: { type: 'Array' },
      total: 12,
      skip: 0,
      limit: 100,
      items: people.map((fields, place) => ({
        metadata: { tags: [] },
        sys: { id: ids(place), type: 'Entry', createdAt: saved(place), revision: 1 },
        fields,
      })),
    },
    'items[].fields',
  ],
  [
    'Notion',
    {
      object: 'list',
      results: people.map((person, place) => ({
        object: 'page',
        id: ids(place),
        created_time: saved(place),
        archived: false,
        url: `https://www.notion.so/x${place}`,
        properties: {
          nom: { id: 'title', type: 'title', title: [text(person.nom)] },
          theme: { id: 'a', type: 'select', select: { id: 'x', name: person.theme, color: 'red' } },
          commune: {
            id: 'b',
            type: 'multi_select',
            multi_select: [{ id: 'y', name: person.commune, color: 'blue' }],
          },
          courriel: { id: 'c', type: 'email', email: person.courriel },
        },
      })),
      next_cursor: null,
      has_more: false,
      type: 'page_or_database',
    },
    'results[].properties',
  ],
  [
    'NocoDB',
    {
      list: people.map((person, id) => ({ Id: id, CreatedAt: saved(id), UpdatedAt: saved(id), ...person })),
      pageInfo: { totalRows: 12, page: 1, pageSize: 25, isFirstPage: true, isLastPage: true },
    },
    'list[]',
  ],
  [
    'HubSpot',
    {
      total: 12,
      results: people.map((properties, id) => ({
        id: String(id),
        properties: { ...properties, hs_object_id: String(id) },
        createdAt: saved(id),
        updatedAt: saved(id),
        archived: false,
      })),
    },
    'results[].properties',
  ],
  [
    'JSON:API',
    {
      data: people.map(({ theme, ...attributes }, id) => ({
        type: 'asso',
        id: String(id),
        attributes,
        relationships: { theme: { data: { type: 'theme', id: theme } } },
        links: { self: `/api/${id}` },
      })),
      included: ['Sport', 'Jeux', 'Culture'].map((id) => ({ type: 'theme', id, attributes: { name: id } })),
    },
    'data[].attributes',
  ],
  [
    'ArcGIS',
    {
      objectIdFieldName: 'OBJECTID',
      geometryType: 'esriGeometryPoint',
      spatialReference: { wkid: 4326 },
      fields: Object.keys(people[0] ?? {}).map((name) => ({
        name: name.toUpperCase(),
        alias: name,
        type: 'esriFieldTypeString',
      })),
      features: people.map((person, place) => ({
        attributes: {
          OBJECTID: place,
          ...Object.fromEntries(Object.entries(person).map(([key, value]) => [key.toUpperCase(), value])),
        },
        geometry: { x: 5, y: 45 },
      })),
    },
    'features[].attributes',
    (name) => name.toUpperCase(),
  ],
  [
    'Opendatasoft 1',
    {
      nhits: 12,
      parameters: { dataset: ['x'], rows: 100, format: 'json' },
      records: people.map((fields, place) => ({
        datasetid: 'x',
        recordid: ids(place),
        fields,
        record_timestamp: saved(place),
      })),
      facet_groups: [
        { name: 'theme', facets: [{ name: 'Sport', count: 4, state: 'displayed', path: 'Sport' }] },
      ],
    },
    'records[].fields',
  ],
  ['Opendatasoft 2', { total_count: 12, results: people }, 'results[]'],
  [
    'Baserow',
    {
      count: 12,
      next: null,
      previous: null,
      results: people.map(({ theme, ...person }, id) => ({
        id,
        order: `${id}.00000000000000000000`,
        ...person,
        theme: { id: 9, value: theme, color: 'red' },
      })),
    },
    'results[]',
  ],
  [
    'Django REST',
    {
      count: 12,
      next: null,
      previous: null,
      results: people.map((person, place) => ({
        url: `https://x.example.org/api/associations/${place}/`,
        ...person,
      })),
    },
    'results[]',
  ],
  [
    'Laravel',
    {
      data: people,
      links: { first: 'x', last: 'x', prev: null, next: null },
      meta: {
        current_page: 1,
        from: 1,
        last_page: 1,
        links: [
          { url: null, label: '&laquo; Précédent', active: false },
          { url: 'x', label: '1', active: true },
        ],
        per_page: 20,
        to: 12,
        total: 12,
      },
    },
    'data[]',
  ],
  [
    'Hydra',
    {
      '@context': '/contexts/Asso',
      '@id': '/assos',
      '@type': 'hydra:Collection',
      'hydra:totalItems': 12,
      'hydra:member': people.map((person, place) => ({
        '@id': `/assos/${place}`,
        '@type': 'Asso',
        ...person,
      })),
    },
    'hydra:member[]',
  ],
  [
    'WordPress with ACF',
    people.map(({ nom, ...acf }, id) => ({
      id,
      date: saved(id),
      date_gmt: saved(id),
      modified: saved(id),
      slug: `a-${id}`,
      status: 'publish',
      type: 'asso',
      link: `https://x.example.org/a-${id}/`,
      title: { rendered: nom },
      content: { rendered: '', protected: false },
      template: '',
      acf,
      _links: { self: [{ href: 'x' }] },
    })),
    '',
    (name) => (name === 'nom' ? 'title.rendered' : `acf.${name}`),
  ],
  [
    'Firestore',
    {
      documents: people.map((person, place) => ({
        name: `projects/x/databases/y/documents/assos/${place}`,
        fields: Object.fromEntries(
          Object.entries(person).map(([key, stringValue]) => [key, { stringValue }]),
        ),
        createTime: saved(place),
        updateTime: saved(place),
      })),
    },
    'documents[].fields',
  ],
  [
    'MongoDB',
    people.map((person, place) => ({
      _id: { $oid: `64b7f0c2a1b2c3d4e5f6a7${String(place).padStart(2, '0')}` },
      ...person,
      createdAt: { $date: saved(place) },
      __v: 0,
    })),
    '',
  ],
  [
    'Algolia',
    {
      hits: people.map((person, place) => ({
        objectID: String(place),
        ...person,
        _highlightResult: { nom: { value: person.nom, matchLevel: 'none', matchedWords: [] } },
      })),
      nbHits: 12,
      page: 0,
      nbPages: 1,
      hitsPerPage: 20,
      processingTimeMS: 1,
    },
    'hits[]',
  ],
  [
    'Solr',
    {
      responseHeader: { status: 0, QTime: 1, params: { q: '*:*' } },
      response: { numFound: 12, start: 0, docs: people.map((person) => ({ ...person, _version_: '17' })) },
    },
    'response.docs[]',
  ],
];

describe('a list of associations in the answer of a program', () => {
  for (const [program, answer, path, column = (name: string) => name] of answers)
    it(`is read: ${program}`, async () => {
      const table = await readText(JSON.stringify(answer));
      const { schema } = await describeTable(table);
      const cells = (name: string): readonly (string | undefined)[] => {
        const index = table.columns.indexOf(column(name));
        return table.rows.map((row) => row[index]);
      };
      expect(table.itemsPath).to.equal(path);
      expect(table.problems).to.deep.equal([]);
      for (const name of ['nom', 'theme', 'commune', 'courriel'] as const)
        expect(cells(name)).to.deep.equal(people.map((person: Person) => person[name]));
      const roleOf = (name: string): string | null | undefined =>
        schema.columns.find((one) => one.name === column(name))?.role;
      expect(['nom', 'commune', 'courriel'].map(roleOf)).to.deep.equal(['title', 'city', 'email']);
      const filters = schema.columns.filter(({ filter }) => filter).map(({ name }) => name);
      expect([...filters].sort()).to.deep.equal([column('commune'), column('theme')].sort());
      const told = schema.columns
        .filter(
          ({ role, empty }) =>
            empty < people.length && role !== 'hidden' && role !== 'id' && role !== 'updated',
        )
        .map(({ name }) => name);
      const allowed = ['nom', 'theme', 'commune', 'courriel'].map(column);
      expect(
        told.filter(
          (name) =>
            !allowed.includes(name) && !/^(?:url|link|date|geometry\..*|content\.rendered)$/.test(name),
        ),
      ).to.deep.equal([]);
    });
});
