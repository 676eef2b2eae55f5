import { expect } from 'chai';
import { inferSchema } from '../../../../src/core/schema/infer-schema.js';
import { agendaOfTable, cellsOf } from '../calendar/reading.js';
import { times } from '../../agenda/fixture.js';
import { readText } from '../../table/reading.js';

const context = 'https://schema.org';
const event = { '@type': 'Event', name: 'Bal', startDate: '2027-05-08T20:00' };
const org = (name: string): string => `https://schema.org/${name}`;

const cellsIn = async (value: unknown): Promise<readonly Readonly<Record<string, string>>[]> =>
  cellsOf(await readText(JSON.stringify(value)));
const titlesIn = async (value: unknown): Promise<readonly (string | undefined)[]> =>
  (await cellsIn(value)).map((cells) => cells['name'] ?? cells['title']);
const sessionsIn = async (value: unknown): Promise<readonly string[]> =>
  agendaOfTable(await readText(JSON.stringify(value))).sessions.map(
    (session) => `${times(session)} ${session.title}`,
  );
const stateOf = async (told: object): Promise<readonly string[]> => {
  const table = await readText(
    JSON.stringify({ '@context': context, '@graph': [{ ...event, ...told }, event] }),
  );
  const [session] = agendaOfTable(table).sessions;
  return [session?.status.code ?? '', session?.availability.code ?? '', session?.status.text ?? ''];
};

describe('events of linked data', () => {
  const concert = { ...event, '@type': ['MusicEvent', 'Event'], name: 'Concert' };
  const page = {
    '@type': 'WebPage',
    '@id': 'https://example.org/#page',
    name: 'Agenda',
    url: 'https://example.org',
  };
  const house = { '@type': 'Organization', name: 'La Maison', url: 'https://example.org' };
  const places: readonly (readonly [what: string, value: unknown, titles: readonly string[]])[] = [
    ['in a graph', { '@context': context, '@graph': [event, concert] }, ['Bal', 'Concert']],
    [
      'beside a page and its owner',
      {
        '@context': context,
        '@graph': [
          page,
          house,
          event,
          { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', name: 'Accueil' }] },
        ],
      },
      ['Bal'],
    ],
    [
      'one by one',
      [
        { '@context': context, ...event },
        { '@context': context, ...concert },
      ],
      ['Bal', 'Concert'],
    ],
    ['alone', { '@context': context, ...event }, ['Bal']],
    [
      'in a list',
      {
        '@context': context,
        '@type': 'ItemList',
        itemListElement: [event, concert].map((item, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          item,
        })),
      },
      ['Bal', 'Concert'],
    ],
    ['of a house', { '@context': context, ...house, event: [event, concert] }, ['Bal', 'Concert']],
    [
      'in one another',
      { '@context': context, ...event, name: 'Festival', subEvent: [event, concert] },
      ['Bal', 'Concert'],
    ],
    [
      'in the words of a vocabulary',
      {
        '@context': { schema: 'http://schema.org/' },
        '@graph': [
          {
            '@type': 'schema:Event',
            'schema:name': { '@value': 'Bal', '@language': 'fr' },
            'schema:startDate': { '@value': '2027-05-08', '@type': 'xsd:date' },
          },
        ],
      },
      ['Bal'],
    ],
    [
      'with parts of which only the address is known',
      { '@context': context, ...event, subEvent: [{ '@id': 'https://example.org/2' }] },
      ['Bal'],
    ],
  ];
  for (const [what, value, titles] of places)
    it(`are found: ${what}`, async () => {
      expect(await titlesIn(value)).to.deep.equal(titles);
      expect(inferSchema(await readText(JSON.stringify(value))).use).to.equal('agenda');
    });

  it('are none where others have them, or where nothing is linked', async () => {
    const houses = [house, { ...house, name: 'Le Fil', event: [event] }];
    expect(await titlesIn({ '@context': context, '@graph': houses })).to.deep.equal(['La Maison', 'Le Fil']);
    expect(
      await titlesIn({
        items: [
          { title: 'Bal', type: 'Event' },
          { title: 'Yoga', type: 'Cours' },
        ],
      }),
    ).to.deep.equal(['Bal', 'Yoga']);
  });

  it('are read where the page’s author says', async () => {
    const table = await readText(JSON.stringify({ '@context': context, '@graph': [house, event] }), {
      itemsPath: '@graph',
    });
    expect(table.rows).to.have.length(2);
  });

  it('have prices, people and places as people read them', async () => {
    const [first, second, third] = await cellsIn({
      '@context': context,
      '@graph': [
        {
          ...event,
          performer: { '@type': 'Person', name: 'Lia' },
          offers: { '@type': 'Offer', price: 0, priceCurrency: 'EUR', url: 'https://example.org/billet' },
          location: {
            '@type': 'Place',
            name: 'Kiosque',
            address: {
              '@type': 'PostalAddress',
              streetAddress: '1 rue Haute',
              addressLocality: 'Vernois',
              addressCountry: 'FR',
            },
          },
        },
        {
          ...event,
          performer: [{ name: 'Lia' }, { name: 'Ada' }],
          offers: [
            { name: 'Plein tarif', price: '12.00', priceCurrency: 'EUR', availability: org('InStock') },
            { name: 'Réduit', price: '7.50', priceCurrency: 'EUR', availability: org('SoldOut') },
          ],
          location: 'Mairie',
        },
        {
          ...event,
          offers: { '@type': 'AggregateOffer', lowPrice: 5, highPrice: '10.00', priceCurrency: 'CHF' },
        },
      ],
    });
    expect(first).to.include({
      performer: 'Lia',
      'offers.price': '0 €',
      'offers.url': 'https://example.org/billet',
    });
    expect(first).to.include({ 'location.name': 'Kiosque', 'location.address.streetAddress': '1 rue Haute' });
    expect(Object.keys(first ?? {}).join()).to.not.match(/@|priceCurrency|Country/);
    expect(second).to.include({
      performer: 'Lia, Ada',
      'offers.price': 'Plein tarif 12 € / Réduit 7.50 €',
      'location.name': 'Mairie',
    });
    expect(second).to.not.have.property('offers.availability');
    expect(third?.['offers.price']).to.equal('5 – 10 CHF');
  });

  const states: readonly (readonly [told: object, status: string, availability: string])[] = [
    [{ eventStatus: org('EventCancelled') }, 'cancelled', 'planned'],
    [{ eventStatus: 'http://schema.org/EventCancelled' }, 'cancelled', 'planned'],
    [{ eventStatus: 'schema:EventPostponed' }, 'moved', 'planned'],
    [{ eventStatus: 'EventRescheduled', previousStartDate: '2027-05-01T20:00' }, 'rescheduled', 'planned'],
    [{ eventStatus: { '@id': 'https://schema.org/EventMovedOnline' } }, 'online', 'planned'],
    [{ eventStatus: org('EventScheduled') }, 'planned', 'planned'],
    [{ offers: { availability: org('SoldOut') } }, 'full', 'planned'],
    [{ offers: [{ availability: org('SoldOut') }, { availability: org('SoldOut') }] }, 'full', 'planned'],
    [{ offers: [{ availability: org('SoldOut') }, { availability: org('InStock') }] }, 'planned', 'planned'],
    [{ offers: { availability: 'https://schema.org/LimitedAvailability' } }, 'few', 'planned'],
    [{ eventStatus: org('EventPostponed'), offers: { availability: 'SoldOut' } }, 'moved', 'full'],
  ];
  for (const [told, status, availability] of states)
    it(`tell their state, however it is written: ${JSON.stringify(told)}`, async () => {
      expect(await stateOf(told)).to.deep.equal([status, availability, '']);
    });

  it('keep the day on which they were to be from that on which they are', async () => {
    const moved = { ...event, eventStatus: org('EventRescheduled'), previousStartDate: '2027-05-01T20:00' };
    expect(await sessionsIn({ '@context': context, '@graph': [moved] })).to.deep.equal([
      '2027-05-08 20:00 Bal',
    ]);
  });

  it('say how to take part where not all of them are on site', async () => {
    const online = {
      ...event,
      eventAttendanceMode: org('OnlineEventAttendanceMode'),
      location: { '@type': 'VirtualLocation', url: 'https://example.org/visio' },
    };
    const both = {
      ...event,
      eventAttendanceMode: org('MixedEventAttendanceMode'),
      location: [
        { '@type': 'Place', name: 'Salle' },
        { '@type': 'VirtualLocation', url: 'https://example.org/visio' },
      ],
    };
    const here = { ...event, eventAttendanceMode: org('OfflineEventAttendanceMode') };
    const rows = await cellsIn({ '@context': context, '@graph': [online, both, here] });
    expect(rows.map((cells) => cells['eventAttendanceMode'])).to.deep.equal(
      ['Online', 'Mixed', 'Offline'].map((mode) => `${mode}EventAttendanceMode`),
    );
    expect(rows[1]).to.include({ 'location.name': 'Salle', 'location.online': 'https://example.org/visio' });
    expect(
      Object.keys((await cellsIn({ '@context': context, '@graph': [here, here] }))[0] ?? {}),
    ).to.not.include('eventAttendanceMode');
  });

  it('are the times at which a course is held', async () => {
    const course = {
      '@context': context,
      '@type': 'Course',
      name: 'Bases du numérique',
      provider: { '@type': 'Organization', name: 'Emmabuntu' },
      hasCourseInstance: [
        { '@type': 'CourseInstance', startDate: '2027-01-12', endDate: '2027-01-14', location: 'Salle A' },
        {
          '@type': 'CourseInstance',
          courseMode: 'online',
          courseSchedule: {
            '@type': 'Schedule',
            startDate: '2027-02-01',
            startTime: '18:00',
            endTime: '20:00',
            repeatFrequency: 'P1W',
            repeatCount: 2,
          },
        },
      ],
    };
    expect(await sessionsIn(course)).to.deep.equal([
      '2027-01-12 > 2027-01-14 Bases du numérique',
      '2027-02-01 18:00 > 2027-02-01 20:00 Bases du numérique',
      '2027-02-08 18:00 > 2027-02-08 20:00 Bases du numérique',
    ]);
    expect(
      await titlesIn({
        '@context': context,
        '@graph': [
          { '@type': 'Course', name: 'A' },
          { '@type': 'Course', name: 'B' },
        ],
      }),
    ).to.deep.equal(['A', 'B']);
  });

  it('repeat by their schedule, on the clocks of its zone', async () => {
    const schedule = {
      '@type': 'Schedule',
      startDate: '2027-03-08',
      endDate: '2027-03-31',
      startTime: '12:00:00',
      endTime: '13:00:00',
      repeatFrequency: 'P2W',
      byDay: [org('Monday'), org('Wednesday')],
      exceptDate: '2027-03-24',
    };
    expect(await sessionsIn({ '@context': context, ...event, eventSchedule: schedule })).to.deep.equal([
      '2027-03-08 12:00 > 2027-03-08 13:00 Bal',
      '2027-03-10 12:00 > 2027-03-10 13:00 Bal',
      '2027-03-22 12:00 > 2027-03-22 13:00 Bal',
    ]);
  });
});

describe('a JSON Feed', () => {
  it('is a plain list of news', async () => {
    const table = await readText(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Nouvelles',
        items: [
          {
            id: '1',
            url: 'https://example.org/1',
            title: 'Un',
            content_html: '<p>Bonjour</p>',
            date_published: '2027-01-12T10:00:00+01:00',
            tags: ['vie'],
            authors: [{ name: 'Anna', url: 'https://example.org/anna' }],
          },
          {
            id: '2',
            external_url: 'https://example.org/2',
            title: 'Deux',
            summary: 'Court',
            content_text: 'Long',
            date_published: '2027-01-13T10:00:00Z',
          },
        ],
      }),
    );
    expect(cellsOf(table)).to.deep.equal(
      [
        {
          id: '1',
          title: 'Un',
          url: 'https://example.org/1',
          summary: '<p>Bonjour</p>',
          content: '',
          date_published: '2027-01-12T10:00:00+01:00',
          tags: 'vie',
          author: 'Anna',
        },
        {
          id: '2',
          title: 'Deux',
          url: 'https://example.org/2',
          summary: 'Court',
          content: 'Long',
          date_published: '2027-01-13T10:00:00Z',
          tags: '',
          author: '',
        },
      ].map((row) => row),
    );
    expect(inferSchema(table).use).to.equal('directory');
  });

  it('is none without its version', async () => {
    const table = await readText(
      JSON.stringify({
        version: '1.1',
        items: [
          { id: '1', content_text: 'Un' },
          { id: '2', content_text: 'Deux' },
        ],
      }),
    );
    expect(table.columns).to.deep.equal(['id', 'content_text']);
  });
});
