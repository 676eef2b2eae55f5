import { expect } from 'chai';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { makeSite, type Site } from '../prerender/site.js';

const file = [
  'id;Nom;Type;Commune;Courriel;Présentation;Mise à jour',
  '1;Maison & jardin <b>;Association;Vif;a@mj.example;Écrire à a@mj.example ou au 04 76 11 22 33.;2026-03-12',
  '2;Atelier vélo;Association;Laon;;On répare ]]> ensemble.;2026-05-02',
  '3;Club photo;Club;Laon;;Sans date;',
  ...Array.from(
    { length: 60 },
    (_, at) =>
      `${at + 10};Lieu ${at};Lieu;Vif;;Texte ${at};2025-01-${String((at % 28) + 1).padStart(2, '0')}`,
  ),
].join('\n');

const sessions = [
  'id;Titre;Date;Début;Fin;Lieu;Statut;Contact',
  '1;Atelier courriel;2090-03-12;14:00;16:00;Médiathèque;;04 76 11 22 33',
  '2;Atelier vélo;2090-03-13;10:00;12:00;Gymnase;Annulé;x@y.example',
].join('\n');

const asked = [
  '--atom',
  '--rss',
  '--json',
  '--base',
  'https://asso.example/f/',
  '--page',
  'https://asso.example/annuaire.html',
  '--title',
  'L’annuaire',
];

describe('parvis feed', () => {
  let site: Site;
  beforeEach(async () => {
    site = await makeSite();
    await site.write('annuaire.csv', file);
    await site.write('agenda.csv', sessions);
  });
  afterEach(() => site.remove());

  it('writes feeds that a reader of feeds understands, each alike', async () => {
    const { code, text } = await site.run('feed', 'annuaire.csv', ...asked);
    expect(code, text).to.equal(0);
    const atom = parseAtomFeed(await site.read('annuaire.atom'));
    const rss = parseRssFeed(await site.read('annuaire.rss'));
    const json = parseJsonFeed(await site.read('annuaire.feed.json'));
    const ids = atom.entries?.map(({ id }) => id);
    expect(ids).to.have.length(50);
    expect(ids?.slice(0, 2)).to.deep.equal([
      'tag:asso.example,2026:annuaire/2',
      'tag:asso.example,2026:annuaire/1',
    ]);
    expect(rss.items?.map(({ guid }) => guid?.value)).to.deep.equal(ids);
    expect(json.items?.map(({ id }) => id)).to.deep.equal(ids);
    expect(
      [atom.title, rss.title, json.title].map((title) => (typeof title === 'string' ? title : title?.value)),
    ).to.deep.equal(['L’annuaire', 'L’annuaire', 'L’annuaire']);
    expect(json.items?.[1]?.title).to.equal('Maison & jardin <b>');
    expect(json.items?.[0]).to.deep.include({
      url: 'https://asso.example/annuaire.html?parvis.open=2',
      date_modified: '2026-05-02T00:00:00Z',
    });
    expect(rss.items?.[0]?.pubDate).to.equal('Sat, 02 May 2026 00:00:00 GMT');
    expect(text).to.include(
      '<link rel="alternate" type="application/atom+xml" title="L’annuaire" href="https://asso.example/f/annuaire.atom">',
    );
  });

  it('gives away no contact, nor invents a date', async () => {
    const { text } = await site.run('feed', 'annuaire.csv', ...asked);
    expect(text).to.include('1 sans date lisible');
    for (const name of ['annuaire.atom', 'annuaire.rss', 'annuaire.feed.json'])
      expect(await site.read(name))
        .to.not.match(/mj\.example|04 76/)
        .and.not.include('Club photo');
    await site.run('feed', 'annuaire.csv', ...asked, '--contacts', 'all');
    expect(await site.read('annuaire.atom')).to.include('04 76 11 22 33');
  });

  it('is the same where nothing has changed, and tells what has left the file', async () => {
    await site.run('feed', 'annuaire.csv', ...asked);
    const before = await site.read('annuaire.atom');
    await site.run('feed', 'annuaire.csv', ...asked);
    expect(await site.read('annuaire.atom')).to.equal(before);
    await site.write(
      'annuaire.csv',
      file
        .split('\n')
        .filter((line) => !line.startsWith('2;'))
        .join('\n'),
    );
    expect((await site.run('feed', 'annuaire.csv', ...asked)).text).to.include(
      'plus dans le fichier : Atelier vélo',
    );
    expect(await site.read('annuaire.atom')).to.not.include('Atelier vélo');
  });

  it('writes a calendar that ical.js reads, and that stays as it is where nothing has changed', async () => {
    const words = ['agenda.csv', '--ics', '--time-zone', 'Europe/Paris'];
    expect((await site.run('feed', ...words)).code).to.equal(0);
    const before = await site.read('agenda.ics');
    const calendar = new ICAL.Component(ICAL.parse(before) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent');
    expect(events.map((each) => each.getFirstPropertyValue('summary'))).to.deep.equal([
      'Atelier courriel',
      'Atelier vélo',
    ]);
    expect(events[1]?.getFirstPropertyValue('status')).to.equal('CANCELLED');
    expect(String(calendar.getFirstPropertyValue('refresh-interval'))).to.equal('P1D');
    expect(before)
      .to.include('DTSTART;TZID=Europe/Paris:20900312T140000')
      .and.not.match(/04 76|y\.example/);
    await new Promise((done) => setTimeout(done, 1100));
    await site.run('feed', ...words);
    expect(await site.read('agenda.ics')).to.equal(before);
    await site.write('agenda.csv', sessions.replace('14:00;16:00', '15:00;17:00'));
    await site.run('feed', ...words);
    const after = await site.read('agenda.ics');
    const numbers = (text: string): readonly number[] =>
      Array.from(text.matchAll(/SEQUENCE:(\d+)/g), ([, number]) => Number(number));
    expect(after.match(/UID:.*/g)).to.deep.equal(before.match(/UID:.*/g));
    expect(numbers(after)[0]).to.be.above(numbers(before)[0] ?? 0);
    expect(numbers(after)[1]).to.equal(numbers(before)[1]);
  });

  it('tells with --check which feeds are out of date, and writes none', async () => {
    const words = ['annuaire.csv', ...asked, '--check'];
    const never = await site.run('feed', ...words);
    expect(never.code).to.equal(1);
    expect(never.text.match(/N’est plus à jour : \S*annuaire\.(?:atom|rss|feed\.json)/g)).to.have.length(3);
    expect(await site.read('annuaire.atom').catch(() => 'nothing')).to.equal('nothing');
    await site.run('feed', 'annuaire.csv', ...asked);
    const fresh = await site.run('feed', ...words);
    expect([fresh.code, fresh.text]).to.deep.equal([
      0,
      '1 sans date lisible, donc absents du flux\nTout est à jour.\n',
    ]);
    await site.write(
      'annuaire.csv',
      file.replace('Club photo;Club;Laon;;Sans date;', 'Club;Club;Laon;;;2026-06-01'),
    );
    expect((await site.run('feed', ...words)).code).to.equal(1);
    expect(await site.read('annuaire.atom')).not.to.include('2026-06-01');
  });

  it('says in which zone it takes hours to be, where nobody says it', async () => {
    const guessed = /Aucune zone horaire n’est dite : les heures sont prises pour celles de [A-Z]\w+\/\w+/;
    expect((await site.run('feed', 'agenda.csv', '--ics')).text).to.match(guessed);
    const said = await site.run('feed', 'agenda.csv', '--ics', '--time-zone', 'Europe/Paris');
    expect(said.text).not.to.match(guessed);
    await site.write('agenda.csv', 'id;Titre;Date\n1;Bal;2090-03-12');
    expect((await site.run('feed', 'agenda.csv', '--ics')).text).not.to.match(guessed);
  });

  const amiss: readonly (readonly [what: string, words: readonly string[], said: RegExp])[] = [
    ['no address of its own', ['annuaire.csv', '--atom'], /ajoutez --base/],
    ['no column of dates', ['agenda.csv', '--atom', '--base', 'https://a.example'], /n’invente pas de date/],
    [
      'a column that there is not',
      ['annuaire.csv', '--rss', '--base', 'https://a.example', '--updated-column', 'rien'],
      /ne s’appelle « rien »/,
    ],
    [
      'a column without dates',
      ['annuaire.csv', '--json', '--base', 'https://a.example', '--updated-column', 'nom'],
      /aucune date lisible/,
    ],
    [
      'a column that is not shown',
      [
        'annuaire.csv',
        '--atom',
        '--base',
        'https://a.example',
        '--fields',
        'nom',
        '--updated-column',
        'mise à jour',
      ],
      /ne s’appelle|ne dit quand/,
    ],
    [
      'a calendar without sessions',
      ['annuaire.csv', '--ics', '--fields', 'nom, type'],
      /pas de dates de séances/,
    ],
    [
      'no entry at all',
      ['annuaire.csv', '--atom', '--base', 'https://a.example', '--where', 'type: rien'],
      /Aucune fiche/,
    ],
  ];
  for (const [what, words, said] of amiss)
    it(`writes nothing where there is ${what}, and says what to do`, async () => {
      const { code, text } = await site.run('feed', ...words);
      expect([code, said.test(text) || text]).to.deep.equal([1, true]);
    });
});
