import { expect } from 'chai';
import { mount, publish, until } from '../../support/page.js';
import { allByRole, visibleText } from '../../support/query.js';
import { showAgenda, titles } from './agenda.js';

const lines = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'BEGIN:VEVENT',
  'UID:1@example.org',
  'SUMMARY:Chorale',
  'DTSTART;TZID=Romance Standard Time:20990112T183000',
  'DTEND;TZID=Romance Standard Time:20990112T200000',
  'RRULE:FREQ=WEEKLY;COUNT=2',
  'LOCATION:Maison de quartier',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:2@example.org',
  'SUMMARY:ANNULÉ - Bal',
  'DTSTART;VALUE=DATE:20990113',
  'END:VEVENT',
  'END:VCALENDAR',
];

describe('An agenda of a calendar', () => {
  it('shows what repeats, and what is called off', async () => {
    const element = await showAgenda(lines.join('\r\n'), 'url-state="off"', 'agenda.ics');
    expect(titles(element)).to.deep.equal(['Chorale', 'ANNULÉ - Bal', 'Chorale']);
    const text = element.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';
    expect(text)
      .to.include('Maison de quartier')
      .and.to.match(/Annulé/);
    expect(text).to.not.match(/RRULE|TZID|example\.org/);
  });

  const textOf = async (zone: string, attributes = ''): Promise<string> => {
    const there = lines.map((line) => line.replace('Romance Standard Time', zone)).join('\r\n');
    const src = await publish('agenda.ics', there, { type: 'text/calendar' });
    const element = await mount(
      `<training-agenda src="${src}" url-state="off" ${attributes}></training-agenda>`,
    );
    await until(() => allByRole(element, 'article').length > 0);
    return visibleText(element).replace(/\s+/g, ' ');
  };

  it('tells hours on the clocks of its place, wherever the visitor is', async () => {
    for (const [zone, city] of [
      ['Pacific/Auckland', 'Auckland'],
      ['America/Lima', 'Lima'],
    ] as const)
      expect(await textOf(zone), zone)
        .to.include('18 h 30')
        .and.to.include(city);
  });

  it('tells them on those that its author says before', async () => {
    expect(await textOf('Europe/Paris', 'time-zone="Asia/Tokyo"'))
      .to.include('2 h 30')
      .and.to.include('Tokyo');
  });
});
