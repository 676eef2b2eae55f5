import '../../../src/index.js';
import { until } from '../../support/page.js';
import { type WayName } from '../../support/translators.js';
import { mountTwins, translateTwin, untranslated, type Manner } from './twins.js';
import { choose, click, type, type Act } from './visitor.js';

const rooms = ['Amphi', 'Salle B', 'Médiathèque'];

/** Invented: three days of parallel sessions, some of them held again, one of them in another month, one that lies behind, one without a date. */
const content = [
  'Titre;Début;Fin;Salle;Type;Intervenants;Places;Prix;Statut;Inscription;Date limite;Description',
  ...Array.from({ length: 24 }, (_, row) => {
    const day = ['2099-03-13', '2099-03-14', '2099-04-02'][Math.floor(row / 8)] ?? '';
    const hour = 9 + Math.floor((row % 8) / 2);
    return [
      `Séance ${String(row % 16)} ${['vélo', 'lecture', 'jardin'][(row % 16) % 3] ?? ''}`,
      `${day} ${String(hour).padStart(2, '0')}:00`,
      `${day} ${String(hour + 1).padStart(2, '0')}:00`,
      rooms[row % 2],
      ['Atelier', 'Exposé'][row % 2],
      row % 4 === 0 ? '' : `Personne ${String(row)}`,
      10 + row,
      row % 3 === 0 ? 'gratuit' : `${String(row)} €`,
      ['', 'complet', 'annulé', ''][row % 4],
      row % 5 === 0 ? '' : `https://inscription.example/${String(row)}`,
      row % 2 ? '01/03/2099' : '',
      row % 6 === 0 ? '' : `Ce que l’on fait dans la séance ${String(row)}, et pas ailleurs.`,
    ].join(';');
  }),
  'Séance passée;2020-03-14 16:00;2020-03-14 17:00;Amphi;Exposé;;5;gratuit;;;;',
  'Plus tard;un jour;;;Exposé;;5;gratuit;;;;',
].join('\n');

const view = (place: number): Act => click('[part~="view"]', place);

const visit: readonly (readonly [string, Act])[] = [
  ['the programme', view(0)],
  ['a search', type('jardin')],
  ['a search that finds nothing', type('zzyzx')],
  ['showing all again', click('.empty [part~="clear"]')],
  ['past sessions', click('[part~="past"]')],
  ['their end', click('[part~="past"]')],
  ['a card that opens', click('[part~="title-link"]', 3)],
  ['a tick', click('.ticks input', 0)],
  ['no tick', click('[part~="chips"] [part~="clear"]')],
  ['more sessions', click('[part~="next"]')],
  ['the second layout', view(1)],
  ['a search there', type('lecture')],
  ['the end of it', type('')],
  ['a card there', click('[part~="title-link"]', 2)],
  ['the third layout', view(2)],
  ['the next month', click('[part~="jump"]')],
  ['the month before', click('[part~="jump"]')],
  ['a search in a month', type('jardin')],
  ['the end of that one', type('')],
  ['a day of the month', click('td [part~="jump"]', 1)],
  ['courses', view(3)],
  ['a search in courses', type('séance 1')],
  ['a course that opens', click('[part~="more"]', 1)],
  ['back to the programme', view(0)],
  ['a menu', choose('select', 1)],
];

const agenda =
  '<training-agenda src="SRC" time-zone="Europe/Paris" view="courses" page-size="9" url-state="off" filters="type, salle: menu" style="width: 1100px"></training-agenda>';

describe('An agenda that is translated', () => {
  const check = async (way: WayName, manner: Manner): Promise<void> => {
    const twins = await mountTwins(agenda, content, 'training-agenda');
    const translator = translateTwin(twins, way, manner);
    if (translator) await until(() => untranslated(twins.translated).length === 0);
    twins.check('the translation');
    for (const [what, act] of visit) {
      await twins.both(act, what);
      twins.check(what);
    }
    translator?.stop();
  };

  for (const [way, manner] of [
    ['an element in the place of the text', 'once'],
    ['an element in the place of the text', 'slowly'],
    ['an element around the text', 'again and again'],
    ['other words in the same text', 'slowly'],
    ['the whole content of an element', 'once'],
  ] as const)
    it(`shows what is current in every layout, with ${way}, ${manner}`, () => check(way, manner));
});
