/** Where things are in a page of Parvis, whichever its script. */
const parvis = {
  card: '[part~="list"] [part~="card"]',
  changing: '[part~="list"], [part~="count"]',
  search: 'input[type="search"]',
};

/**
 * What is measured. Each page (in `pages/`) is written as its documentation recommends for the same job: read the CSV
 * file, show its first fifty rows, search all of its columns.
 *
 * - `card`: what a visitor would call an entry; `search`: the box to type in; `changing`: what a search changes.
 *   Selectors; the probe looks into shadow roots as well.
 * - `keyup`: the page searches when the key comes up again, so its clock starts there.
 * - `floor`: the least any system can take; nothing to type in.
 */
export const systems = [
  { id: 'floor', name: 'static page, no script', page: 'floor', card: '.card', floor: true },
  { id: 'parvis', name: 'Parvis', page: 'parvis', ...parvis },
  { id: 'folder', name: 'Parvis, the folder', page: 'parvis.folder', ...parvis },
  { id: 'prerendered', name: 'Parvis, prerendered', page: 'parvis.prerendered', ...parvis },
  {
    id: 'listjs',
    name: 'List.js',
    package: 'list.js',
    page: 'listjs',
    card: '.list .card',
    changing: '.list',
    search: '.search',
    keyup: true,
  },
  {
    id: 'datatables',
    name: 'DataTables',
    package: 'datatables.net',
    page: 'datatables',
    card: '#table tbody tr',
    changing: '#table tbody, .dt-info',
    search: 'input[type="search"]',
  },
  {
    id: 'tabulator',
    name: 'Tabulator',
    package: 'tabulator-tables',
    page: 'tabulator',
    card: '.tabulator-row',
    changing: '.tabulator-table',
    search: '#search',
  },
  {
    id: 'gridjs',
    name: 'Grid.js',
    package: 'gridjs',
    page: 'gridjs',
    card: 'tbody .gridjs-tr',
    changing: '.gridjs-tbody, .gridjs-summary',
    search: '.gridjs-search-input',
  },
  {
    id: 'itemsjs',
    name: 'ItemsJS',
    package: 'itemsjs',
    page: 'itemsjs',
    card: '#results .card',
    changing: '#results, #count',
    search: '#search',
  },
];

/**
 * The same where eight columns can be filtered, each in a page of its own, since it reads more of the file. `option`: the
 * label of a box, its count in brackets at the end; `changing` holds the counts as well.
 */
export const filterSystems = [
  {
    id: 'parvis',
    name: 'Parvis',
    page: 'parvis-filters',
    card: '[part~="list"] [part~="card"]',
    changing: '[part~="list"], [part~="count"], [part~="filter"]',
    option: '[part~="option"]',
  },
  {
    id: 'itemsjs',
    name: 'ItemsJS',
    package: 'itemsjs',
    page: 'itemsjs-filters',
    card: '#results .card',
    changing: '#results, #count, #filters',
    option: '.option',
  },
];
