// Questions that somebody writes by hand: a server that stands before the public refuses them, by its own settings, since no proxy looks into
// what is asked. Our own questions must go on working with those settings.

const scripted = { script_fields: { x: { script: { source: 'doc.nom.value' } } } };

export const refusals = [
  { name: 'a script that makes a field', body: scripted },
  {
    name: 'a script that filters',
    body: { query: { script: { script: { source: 'while (true) {}' } } } },
  },
  {
    name: 'a script that orders',
    body: { sort: { _script: { type: 'number', script: { source: '1' }, order: 'asc' } } },
  },
  {
    name: 'a script that counts',
    body: {
      size: 0,
      aggs: {
        x: {
          scripted_metric: {
            init_script: 'state.x = 1',
            map_script: '',
            combine_script: 'return 1',
            reduce_script: 'return 1',
          },
        },
      },
    },
  },
  {
    name: 'a field that is derived while searching',
    body: {
      derived: { x: { type: 'keyword', script: { source: 'emit(doc.nom.value)' } } },
      query: { term: { x: 'y' } },
    },
  },
  {
    name: 'a million counts',
    body: {
      size: 0,
      aggs: {
        x: {
          terms: { field: 'reference', size: 1_000_000 },
          aggs: { y: { terms: { field: 'nom.keyword', size: 1_000_000 } } },
        },
      },
    },
  },
  { name: 'a window that is too deep', body: { from: 1_000_000, size: 10 } },
  { name: 'a page that is too long', body: { size: 100_000 } },
  {
    name: 'a regular expression without an end',
    body: { query: { regexp: { 'nom.keyword': `${'(a|b)*'.repeat(200)}` } } },
  },
  {
    name: 'more conditions than a question has',
    body: {
      query: { bool: { should: Array.from({ length: 1500 }, (_, at) => ({ term: { nom: `m${at}` } })) } },
    },
  },
];
