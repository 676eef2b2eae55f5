import { expect } from 'chai';
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

  it('tells hours on the clocks of its place, wherever the visitor is', async () => {
    for (const [zone, city] of [
      ['Pacific/Auckland', 'Auckland'],
      ['America/Lima', 'Lima'],
    ] as const) {
      const there = lines.map((line) => line.replace('Romance Standard Time', zone));
      const element = await showAgenda(there.join('\r\n'), 'url-state="off"', 'agenda.ics');
      const text = element.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';
      expect(text, zone)
        .to.match(/18 h 30/)
        .and.to.include(city);
      element.remove();
    }
  });

  it('tells them on those that its author says before', async () => {
    const attributes = 'url-state="off" time-zone="Asia/Tokyo"';
    const element = await showAgenda(lines.join('\r\n'), attributes, 'agenda.ics');
    expect(element.shadowRoot?.textContent.replace(/\s+/g, ' ')).to.match(/2 h 30/);
  });
});
