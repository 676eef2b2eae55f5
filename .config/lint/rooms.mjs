// Which room of the library may import what: dependencies run one way, and a package of others stays in one folder.
import { noMarkup, noStyle } from './reasons.mjs';

const unsafeDirectives = [
  { group: ['**/unsafe-html.js', '**/unsafe-svg.js', '**/unsafe-mathml.js'], message: noMarkup },
  { group: ['**/static-html.js', 'lit-html/static.js'], message: noMarkup },
  { group: ['**/style-map.js'], message: noStyle },
];

const papaparse = { name: 'papaparse', message: 'papaparse is named in src/core/formats/csv only.' };
const fuse = { name: 'fuse.js', message: 'fuse.js is named in src/core/collection only.' };
const fflate = { name: 'fflate', message: 'fflate is named in src/core/formats/spreadsheet only.' };

/** Packages of others that one folder keeps to itself. */
const kept = [papaparse, fuse, fflate];

const litPackages = {
  group: ['lit', 'lit/*', 'lit-html', 'lit-html/*', '@lit/*'],
  message: 'The core and the languages know neither Lit nor the page.',
};

/** The rooms of the library and of its core, from the ground up: each may use those before it, and none after it. */
const rooms = [
  ...['core', 'locale', 'visit', 'chrome', 'actions', 'cards', 'filters', 'owner', 'views'],
  ...['keep', 'frame'],
  ...['companions', 'elements'],
];
const coreRooms = [
  ...['base', 'text', 'time', 'source', 'table', 'formats', 'schema', 'glossary', 'consent'],
  ...['collection', 'agenda', 'models', 'engines', 'export', 'proposals'],
];

const above = (order, room) => order.slice(order.indexOf(room) + 1);

const noneAbove = (order, room) =>
  above(order, room).length === 0
    ? []
    : [
        {
          group: above(order, room).map((each) => `**/${each}/**`),
          message: `Dependencies run one way: ${order.join(' ← ')}.`,
        },
      ];

const restrictImports = (folder, paths, patterns = []) => ({
  files: [`${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': ['error', { paths, patterns: [...unsafeDirectives, ...patterns] }],
  },
});

const restrictRoom = (room) =>
  restrictImports(`src/${room}`, kept, [
    ...noneAbove(rooms, room),
    ...(['core', 'locale'].includes(room) ? [litPackages] : []),
  ]);

const restrictCoreRoom = (room, libraries, folder = room) =>
  restrictImports(`src/core/${folder}`, libraries, [
    ...noneAbove(rooms, 'core'),
    ...noneAbove(coreRooms, room),
    litPackages,
  ]);

export const ofRooms = [
  restrictImports('src', kept),
  ...rooms.map(restrictRoom),
  ...coreRooms.map((room) => restrictCoreRoom(room, room === 'collection' ? [papaparse, fflate] : kept)),
  restrictCoreRoom('formats', [fuse, fflate], 'formats/csv'),
  restrictCoreRoom('formats', [papaparse, fuse], 'formats/spreadsheet'),
];
