import { expect } from 'chai';
import { zoneHere } from '../../../src/cli/zone-here.js';
import { makeSite, type Site } from './site.js';

const page = (tag: string): string =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Agenda</title><body>${tag}</body></html>`;

/** What a clock of a zone shows at an instant, as pages say it. */
const clockIn = (timeZone: string, instant: string): string =>
  new Intl.DateTimeFormat('fr', { timeZone, hour: 'numeric', minute: '2-digit' })
    .format(new Date(Date.parse(instant)))
    .replace(':', ' h ')
    .replace(/^0/, '');

const instant = '2090-03-12T17:30:00Z';

describe('The zone of written pages', () => {
  let site: Site;
  beforeEach(async () => {
    site = await makeSite();
    await site.write(
      'agenda.json',
      JSON.stringify([
        { title: 'Atelier', start: instant, place: 'Salle' },
        { title: 'Concert', start: '2090-03-13T17:30:00Z', place: 'Halle' },
      ]),
    );
  });
  afterEach(() => site.remove());

  const written = async (attributes = ''): Promise<string> => {
    await site.write('page.html', page(`<training-agenda src="agenda.json"${attributes}></training-agenda>`));
    expect((await site.run('prerender', 'page.html')).code).to.equal(0);
    return (await site.read('page.html')).replace(/[\u00a0\u202f]/g, ' ');
  };

  it('is that of the machine, and for one in Greenwich that of France', async () => {
    expect(zoneHere('Asia/Tokyo')).to.equal('Asia/Tokyo');
    for (const none of ['UTC', 'Etc/UTC', 'GMT', 'Etc/Unknown', ''])
      expect(zoneHere(none)).to.equal('Europe/Paris');
    expect(await written()).to.include(clockIn(zoneHere(), instant));
  });

  it('is the author’s, and nothing tells a reader there that it is another', async () => {
    const html = await written(' time-zone="America/Montreal"');
    expect(html).to.include(clockIn('America/Montreal', instant)).and.not.include('part="zone"');
  });
});
