import { expect } from 'chai';
import { card, showAgenda } from './agenda.js';

describe('The state of a session', () => {
  it('is shown as written where it is not understood, and leaves the way to register', async () => {
    const states = [
      'Presque complet',
      'Annulation gratuite 48 h avant',
      'En attente de confirmation',
      'Inscriptions closes',
    ];
    const rows = states.map(
      (state, index) =>
        `Atelier ${index};2099-12-0${index + 1};14h-16h;${state};https://exemple.test/${index}`,
    );
    const element = await showAgenda(`titre;date;heure;statut;inscription\n${rows.join('\n')}\n`);
    for (const [index, state] of states.entries())
      expect(card(element, `Atelier ${index}`))
        .to.include(state)
        .and.match(/S’inscrire(?! sur liste)/);
  });

  it('is told in words where the file tells it in terms of a vocabulary', async () => {
    const events = [
      ['Bal', 'EventCancelled', 'InStock'],
      ['Concert', 'EventScheduled', 'SoldOut'],
      ['Loto', 'EventPostponed', 'SoldOut'],
    ].map(([name, state, availability], index) => ({
      '@type': 'Event',
      name,
      startDate: `2099-05-0${index + 1}T20:00`,
      eventStatus: `https://schema.org/${state}`,
      offers: { '@type': 'Offer', availability: `https://schema.org/${availability}` },
    }));
    const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': events });
    const element = await showAgenda(json, 'page-size="50"', 'evenements.json');
    expect(card(element, 'Bal')).to.include('Annulé');
    expect(card(element, 'Concert')).to.include('Complet');
    expect(card(element, 'Loto')).to.include('Reporté').and.include('Complet');
    expect(element.shadowRoot?.textContent).to.not.include('schema.org');
  });
});
