import { expect } from 'chai';
import { entriesOf } from './fixture.js';
import { sessionsOf } from '../../../src/core/agenda/sessions.js';
import { explain } from '../../../src/core/glossary/explain.js';
import { labelOf } from '../../../src/core/schema/meaning.js';
import { inferSchema } from '../../../src/core/schema/infer-schema.js';
import { columnsWithRole } from '../../../src/core/schema/schema.js';
import { readTable } from '../../../src/core/formats/read-table.js';

const event = (name: string, eventStatus: unknown, availability?: unknown): object => ({
  '@type': 'Event',
  name,
  startDate: '2027-05-08T20:00',
  eventStatus,
  ...(availability === undefined
    ? {}
    : { offers: { '@type': 'Offer', price: '5.00', priceCurrency: 'EUR', availability } }),
});

async function agendaOfJson(events: readonly object[]) {
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': events });
  const table = await readTable(new TextEncoder().encode(json));
  const schema = inferSchema(table);
  const { sessions } = sessionsOf(schema, entriesOf(table.rows), { timeZone: 'Europe/Paris', now: 0 });
  return { schema, sessions };
}

describe('Events whose state is told in the terms of a vocabulary', () => {
  it('are cancelled, postponed and sold out', async () => {
    const { sessions } = await agendaOfJson([
      event('Bal', 'https://schema.org/EventCancelled'),
      event('Concert', 'https://schema.org/EventScheduled', 'https://schema.org/SoldOut'),
      event('Loto', 'https://schema.org/EventPostponed', 'https://schema.org/SoldOut'),
      event('Conte', 'https://schema.org/EventScheduled', 'https://schema.org/InStock'),
      event('Visite', 'https://schema.org/EventMovedOnline'),
    ]);
    const told = sessions.map(({ title, status, availability }) => [title, status.code, availability.code]);
    expect(told).to.have.deep.members([
      ['Bal', 'cancelled', 'planned'],
      ['Concert', 'full', 'planned'],
      ['Loto', 'moved', 'full'],
      ['Conte', 'planned', 'planned'],
      ['Visite', 'online', 'planned'],
    ]);
    expect(JSON.stringify(sessions.map(({ status, availability }) => [status, availability]))).to.not.include(
      'schema.org',
    );
  });

  it('are called in the words of the visitor wherever their column is shown', async () => {
    const { schema } = await agendaOfJson([
      event('Bal', 'https://schema.org/EventCancelled'),
      event('Concert', 'https://schema.org/EventScheduled', 'https://schema.org/SoldOut'),
    ]);
    const [status, availability] = columnsWithRole(await explain(schema, null), 'status');
    expect(status && labelOf(status, 'https://schema.org/EventCancelled', 'fr')).to.equal('Annulé');
    expect(status && labelOf(status, 'https://schema.org/EventCancelled', 'en')).to.equal('Cancelled');
    expect(status && labelOf(status, 'https://schema.org/EventNoIdea', 'en')).to.equal('EventNoIdea');
    expect(availability && labelOf(availability, 'https://schema.org/SoldOut', 'fr')).to.equal('Complet');
  });

  it('are so in bare terms and in several at once', async () => {
    const { sessions } = await agendaOfJson([
      event('Bal', 'EventCancelled'),
      event('Concert', ['EventRescheduled', 'EventMovedOnline']),
      event('Conte', 'EventScheduled', 'SoldOut'),
    ]);
    expect(sessions.map(({ title, status }) => [title, status.code])).to.have.deep.members([
      ['Bal', 'cancelled'],
      ['Concert', 'rescheduled'],
      ['Conte', 'full'],
    ]);
  });
});
