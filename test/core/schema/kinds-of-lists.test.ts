import { expect } from 'chai';
import { describeTable } from '../../../src/core/engines/local/describe-table.js';
import { readTable } from '../../../src/core/formats/read-table.js';
import { findProblems } from '../../../src/core/schema/find-problems.js';

interface Seen {
  readonly use: string;
  readonly roles: ReadonlyMap<string, string | null>;
  readonly separators: ReadonlyMap<string, string | null>;
  readonly told: readonly string[];
}

const see = async (text: string): Promise<Seen> => {
  const { table, schema } = await describeTable(await readTable(new TextEncoder().encode(text)));
  return {
    use: schema.use,
    roles: new Map(schema.columns.map(({ name, role }) => [name, role])),
    separators: new Map(schema.columns.map(({ name, separator }) => [name, separator])),
    told: findProblems(table, schema).map(({ code }) => code),
  };
};

const csv = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

describe('Hours beside days of the week', () => {
  const courses = [
    'Judo;4-6 ans;Mercredi;10h00-11h00;Dojo',
    'Judo;Adultes;Mardi et jeudi;19h00-20h30;Dojo',
    'Gym douce;Seniors;Lundi;9h30-10h30;Salle des fêtes',
  ];

  it('are those of courses every week', async () => {
    const { use, roles, told } = await see(csv('Discipline;Âge;Jour;Horaire;Lieu', ...courses));
    expect(told).to.not.include('bad-date');
    expect(use).to.equal('agenda');
    expect(roles.get('Jour')).to.equal('start');
    expect(roles.get('Horaire')).to.equal('start-time');
  });

  it('are no opening hours of every day', async () => {
    const { use, roles } = await see(
      csv(
        'Association;Téléphone;Permanence;Horaires',
        'Les Amis;04 76 00 00 01;Mardi;14h-17h',
        'Le Club;04 76 00 00 02;Jeudi;9h-12h',
        'La Ruche;04 76 00 00 03;Lundi;9h-12h',
      ),
    );
    expect(use).to.equal('directory');
    expect([...roles.values()]).to.not.include('hours');
  });
});

describe('Posts of a site', () => {
  it('are no sessions of the day on which they were published', async () => {
    const post = (id: number): unknown => ({
      id,
      date: `2026-09-0${String(id)}T10:00:00`,
      date_gmt: `2026-09-0${String(id)}T08:00:00`,
      link: `https://x.example/${String(id)}/`,
      title: { rendered: `Rentrée ${'abc'[id] ?? ''}` },
      class_list: ['post-12', 'post'],
    });
    const { use, roles } = await see(JSON.stringify([post(0), post(1), post(2)]));
    expect(use).to.equal('directory');
    expect(roles.get('date')).to.equal(null);
    expect(roles.get('class_list')).to.equal('hidden');
  });
});

describe('A bibliography', () => {
  it('begins on no day that a program wrote', async () => {
    const { use, roles, separators } = await see(
      csv(
        '"Key","Item Type","Author","Title","Url","Date","Date Added","Date Modified","File Attachments"',
        '"AB12CD34","book","Latour, Bruno","Où atterrir ?","https://a.example/x","2019","2026-01-02 10:11:12","2026-01-03 10:11:12",""',
        '"EF56GH78","journalArticle","Dupuis, Anne; Martin, Paul","Les tiers-lieux","https://b.example/y","2021-05","2026-01-04 10:11:12","2026-01-05 10:11:12","/home/me/x.pdf"',
        '"IJ90KL12","book","Illich, Ivan","La convivialité","","2015","2026-01-06 10:11:12","2026-01-07 10:11:12",""',
      ),
    );
    expect(use).to.equal('directory');
    expect(roles.get('Title')).to.equal('title');
    expect(roles.get('Author')).to.equal('people');
    expect(separators.get('Author')).to.equal(';');
    expect(roles.get('File Attachments')).to.equal('hidden');
    expect(roles.get('Date Added')).to.not.equal('start');
  });
});

describe('Events as Eventbrite tells them', () => {
  it('are told once, on their own clocks', async () => {
    const event = (day: string): unknown => ({
      name: { text: `Atelier ${day}`, html: `Atelier ${day}` },
      start: { timezone: 'Europe/Paris', local: `2027-01-${day}T18:30:00`, utc: `2027-01-${day}T17:30:00Z` },
      end: { timezone: 'Europe/Paris', local: `2027-01-${day}T20:30:00`, utc: `2027-01-${day}T19:30:00Z` },
      listed: true,
      shareable: true,
      tx_time_limit: 480,
    });
    const { use, roles } = await see(JSON.stringify({ events: [event('12'), event('19')] }));
    expect(use).to.equal('agenda');
    expect([...roles].filter(([, role]) => role !== 'hidden')).to.deep.equal([
      ['name.text', 'title'],
      ['start.local', 'start'],
      ['end.local', 'end'],
    ]);
  });
});

describe('Means of contact of any kind under one heading', () => {
  it('are no faults', async () => {
    const { told } = await see(
      csv('Producteur;Contact', 'GAEC;vallon@example.org', 'Marie;06 12 34 56 78', 'Pain;04 76 00 00 09'),
    );
    expect(told).to.not.include('bad-phone');
  });
});

describe('Things inside an entry', () => {
  it('lend it neither their key nor their name', async () => {
    const entry = (place: number): unknown => ({
      Title: `Cours ${'abc'[place] ?? ''} de français`,
      Lieu: { Id: place + 3, Title: ['MDH Premol', 'CCAS', 'MJC'][place] },
      Référent: { id: `usr${String(place)}`, email: `${'abc'[place] ?? ''}@r.example`, name: 'Anne' },
      nc_order: place + 1,
    });
    const { roles } = await see(JSON.stringify({ list: [entry(0), entry(1), entry(2)] }));
    expect(roles.get('Title')).to.equal('title');
    expect(roles.get('Lieu.Title')).to.equal('place');
    for (const name of ['Lieu.Id', 'Référent.id', 'nc_order'])
      expect(roles.get(name), name).to.equal('hidden');
  });
});

describe('Exhibitions', () => {
  it('take place on their dates', async () => {
    const { use, roles } = await see(
      csv(
        'N°;Nom de l’œuvre;Artiste;Lieu d’exposition;Dates d’exposition',
        '1;L’été;Chloé Œuvrard;Musée;du 12/01/2027 au 28/02/2027',
        '2;Éclats;Jérôme Noël;Musée;du 12/01/2027 au 28/02/2027',
        '3;Cœur;Zoé Lefèvre;Chapelle;du 1er au 15 mars 2027',
      ),
    );
    expect(use).to.equal('agenda');
    expect(roles.get('Dates d’exposition')).to.equal('start');
  });
});

describe('Offers of associations', () => {
  it('are named by what is wanted', async () => {
    const { roles } = await see(
      csv(
        'Poste;Association;Missions;Lieu;Date limite',
        'Bénévole accueil;Les Restos;Accueillir et orienter les gens;Vif;31/01/2027',
        'Bénévole informatique;Emmaüs Connect;Aider aux démarches;Grenoble;15/02/2027',
        'Chauffeur;Banque alimentaire;Collecte en camion;Sassenage;',
      ),
    );
    expect(roles.get('Poste')).to.equal('title');
    expect(roles.get('Association')).to.equal('subtitle');
  });
});

describe('A count below a list', () => {
  it('is no entry, and one among words is', async () => {
    const { table } = await describeTable(
      await readTable(
        new TextEncoder().encode(
          csv('Nom;Ville', 'A;Vif', 'B;Gap', 'Total : 7 jours de fête;', 'Nombre de structures : 2;'),
        ),
      ),
    );
    expect(table.rows.map(([name]) => name)).to.deep.equal(['A', 'B', 'Total : 7 jours de fête']);
  });
});

describe('Orders of HelloAsso', () => {
  it('say nothing of who paid', async () => {
    const { roles } = await see(
      csv(
        'Référence commande;Nom participant;Prénom participant;Nom payeur;Email payeur;Numéro de billet;Tarif',
        '101;DURAND;Anne;DURAND;anne@example.org;1001;Stand',
        '102;MARTIN;Paul;MARTIN;paul@example.org;1002;Stand double',
      ),
    );
    expect(roles.get('Nom payeur')).to.equal('hidden');
    expect(roles.get('Email payeur')).to.equal('hidden');
    expect(roles.get('Nom participant')).to.equal('title');
  });
});
