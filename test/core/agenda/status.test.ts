import { expect } from 'chai';
import fc from 'fast-check';
import type { StatusCode } from '../../../src/core/schema/state-terms.js';
import { statusesOf, statusOf } from '../../../src/core/agenda/status.js';
import { leastWork } from '../../support/work.js';

const understood: readonly (readonly [StatusCode, string])[] = [
  [
    'cancelled',
    'Annulé|Annulée|ANNULÉ|annulés|Annulé(e)|annulé·e|Annulé !|❌ Annulé|Annulé (grève)|Annulé - intempéries|Annulée pour cause de grève|Annulé : trop peu d’inscrits|Séance annulée|L’atelier est annulé|Définitivement annulé|Cancelled|Canceled|CANCELLED|Event cancelled|Cancelled due to bad weather|Cancelado|Cancelada|Annullato|Abgesagt|Fällt aus|Entfällt|Geannuleerd|Afgelast|Annulé, reporté au 12 mars|N’aura pas lieu',
  ],
  [
    'full',
    'Complet|COMPLET !!|complets|Complète|Séance complète|🔴 COMPLET|Plus de places|Plus aucune place disponible|Full|FULL|Fully booked|Sold out|Sold-out !|No seats left|0 place|Guichets fermés|Épuisé|Ausgebucht|Ausverkauft|Agotado|Completo|Esaurito|Tutto esaurito|Uitverkocht|Complet – pas de liste d’attente|Complet, inscriptions closes',
  ],
  [
    'waiting',
    'Liste d’attente|Sur liste d’attente|Inscription sur liste d’attente|Waiting list|Waitlist|Warteliste|Lista de espera|Lista d’attesa|complet – liste d’attente ouverte|Complet, liste d’attente|Complet (sur liste d’attente)|Full - waiting list',
  ],
  [
    'moved',
    'Reporté|Reportée|Reporté au 12 mars|Reporté à une date ultérieure|Reportée sine die|Reporté (météo)|Postponed|Postponed to 12 March|Verschoben|Aplazado|Rinviato',
  ],
  ['rescheduled', 'Reprogrammé|Rescheduled|Nouvelle date'],
  ['ended', 'Terminé|Terminée|Ended|Over|Completed|Beendet|Finalizado'],
  ['planned', 'Confirmé|Prévu|Maintenu|Ouvert|Confirmed|Scheduled|Places disponibles|Inscriptions ouvertes'],
  ['tentative', 'À confirmer|Tentative'],
];

const notUnderstood =
  'Presque complet|Annulation gratuite 48 h avant|Annulation gratuite jusqu’à 48 h|En attente de confirmation|Inscriptions closes|Complet dès le 3 mars ?|Complet ?|Annulé ?|Non annulé|Pas annulé|pas complet|Pas encore complet|Bientôt complet|Quasi complet|Plus que 2 places|Encore 3 places avant complet|Complet sauf le mardi|Complet (matin)|Complet, sauf l’après-midi|Complet jusqu’au 12 mars|Annulé (groupe 2)|Annulé le 12 mars|Annulé ou reporté|Annulé pour les enfants|Annulé (séniors)|Annulé - grève le matin|Annulé pour cause de grève ?|Not cancelled|Not yet full|Almost full|Nearly full|Sold out soon|Free cancellation|Free cancellation up to 24 h|Cancellation policy|Waiting for confirmation|Awaiting approval|Registration closed|Registration opens soon|Full refund possible|Full day|Over 18|Open to all|Complete|Moved|En attente|Pending|Clos|Closed|Closes soon|Inscriptions terminées|Dossier complet à fournir|Programme complet en ligne|Fast ausgebucht|Casi completo|Nicht abgesagt|Quasi esaurito|No cancelado|Bijna uitverkocht|Kostenlose Stornierung|Passerelle|Décalage possible|Supprimer|???|取消|6 places|Reporté ?';

describe('A status', () => {
  for (const [code, texts] of understood)
    for (const text of texts.split('|'))
      it(`is understood: « ${text} » is ${code}`, () =>
        expect(statusOf(text)).to.deep.equal({
          code,
          text: text === 'CANCELLED' ? '' : text,
        }));

  for (const text of notUnderstood.split('|'))
    it(`takes nothing away where it is not understood to the last word: « ${text} »`, () =>
      expect(statusOf(text)).to.deep.equal({ code: 'other', text }));

  it('is not said by an empty cell, and not by half of a phrase', () => {
    expect(statusOf(' ')).to.deep.equal({ code: 'planned', text: '' });
    const words = fc.constantFrom(
      'presque',
      'pas',
      'almost',
      'bientôt',
      'not',
      'fast',
      'gratuite',
      'vielleicht',
    );
    const known = fc.constantFrom('complet', 'annulé', 'full', 'cancelled', 'terminé', 'abgesagt', 'reporté');
    fc.assert(
      fc.property(words, known, (word, status) => {
        expect(statusOf(`${word} ${status}`).code).to.equal('other');
      }),
    );
  });

  it('takes any text without failing or taking long', async () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void statusOf(text)));
    const read = (length: number): Promise<number> =>
      leastWork(() => {
        for (const piece of ['annulé ', 'reporté au ', 'a ', '- ', 'complet, '])
          statusOf(piece.repeat(length));
      });
    // Eight times the length: a quadratic reading would take 64 times as long.
    expect(await read(2000)).to.be.below(30 * Math.max(await read(250), 10));
  });
});

describe('A status as a term of a vocabulary', () => {
  const terms: readonly (readonly [string, StatusCode])[] = [
    ['https://schema.org/EventCancelled', 'cancelled'],
    ['http://schema.org/EventCancelled', 'cancelled'],
    ['https://www.schema.org/EventCancelled/', 'cancelled'],
    ['schema:EventCancelled', 'cancelled'],
    ['EventCancelled', 'cancelled'],
    ['EventStatusType.EventCancelled', 'cancelled'],
    ['event_cancelled', 'cancelled'],
    ['https://schema.org/EventPostponed', 'moved'],
    ['https://schema.org/EventRescheduled', 'rescheduled'],
    ['https://schema.org/EventMovedOnline', 'online'],
    ['https://schema.org/EventScheduled', 'planned'],
    ['https://schema.org/SoldOut', 'full'],
    ['SoldOut', 'full'],
    ['SOLD-OUT', 'full'],
    ['http://schema.org/OutOfStock', 'full'],
    ['http://schema.org/InStock', 'planned'],
    ['http://schema.org/LimitedAvailability', 'few'],
    ['https://schema.org/SomethingNew', 'planned'],
    ['CANCELLED', 'cancelled'],
    ['TENTATIVE', 'tentative'],
    ['CONFIRMED', 'planned'],
  ];
  for (const [text, code] of terms)
    it(`is told by what it means: ${text}`, () => expect(statusOf(text)).to.deep.equal({ code, text: '' }));

  it('is told by the figures of OpenAgenda', () =>
    expect(['1', '2', '3', '4', '5', '6', '7'].map((text) => statusOf(text).code)).to.deep.equal([
      'planned',
      'rescheduled',
      'online',
      'moved',
      'full',
      'cancelled',
      'other',
    ]));
});

describe('Several statuses of one session', () => {
  const codes = (...cells: readonly (readonly string[])[]): readonly string[] =>
    statusesOf(cells).map(({ code }) => code);
  it('are told both, what happens to the session first', () => {
    expect(codes(['https://schema.org/SoldOut'], ['https://schema.org/EventPostponed'])).to.deep.equal([
      'moved',
      'full',
    ]);
    expect(codes(['https://schema.org/EventScheduled'], ['https://schema.org/SoldOut'])).to.deep.equal([
      'full',
      'planned',
    ]);
    expect(codes(['EventRescheduled', 'EventMovedOnline'])).to.deep.equal(['rescheduled', 'online']);
  });
  it('are one phrase where people wrote a list', () => {
    expect(codes(['Complet', 'liste d’attente'])).to.deep.equal(['waiting', 'planned']);
    expect(codes(['Complet', 'sauf le mardi'])).to.deep.equal(['other', 'planned']);
  });
});
