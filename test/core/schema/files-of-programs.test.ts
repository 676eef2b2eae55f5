import { expect } from 'chai';
import { csv, meet, see, type Seen } from './seen.js';

describe('The answers of a poll', () => {
  const polls: readonly (readonly [what: string, text: string])[] = [
    [
      'days and hours, as Framadate exports them',
      csv(
        '"";"lundi 11 janvier 2027";"lundi 11 janvier 2027";"mardi 12 janvier 2027"',
        '"";"9h-12h";"14h-17h";"9h-12h"',
        '"Amina B.";"Oui";"Non";"Si nécessaire"',
        '"Jean-Paul";"Oui";"Oui";"Non"',
        '"Chloé";"Inconnu";"Oui";"Oui"',
      ),
    ],
    [
      'choices in words',
      csv(
        '"","Salle polyvalente","Maison des associations","Médiathèque"',
        '"Amina","Oui","Non","Si nécessaire"',
        '"Jean","Non","Oui","Oui"',
      ),
    ],
    [
      'in English',
      csv(
        ',2027-01-11 09:00,2027-01-12 09:00,2027-01-13 09:00',
        'Amy,Yes,If need be,No',
        'Ben,No,Yes,Yes',
        'Cleo,,Yes,(Yes)',
      ),
    ],
    [
      'of Doodle, with its count below',
      csv(',11/01/2027,12/01/2027', 'Amina,OK,(OK)', 'Jean,OK,', 'Lou,,OK'),
    ],
    ['in German', csv(';Mo 11.01.2027;Di 12.01.2027', 'Jörg;ja;falls nötig', 'Anna;nein;ja', 'Käthe;ja;ja')],
  ];
  for (const [what, text] of polls) {
    it(`are told, and are no opening hours: ${what}`, async () => {
      const { told, columns } = await see(text);
      expect(told).to.include('poll');
      expect([...columns.values()].map(({ role }) => role)).to.not.include('hours');
    });
  }

  it('are not suspected in a list of things that are there or not', async () => {
    const list = csv(
      ';Wifi;Parking;Accessible',
      'Mairie;oui;non;oui',
      'Médiathèque;oui;oui;non',
      'Gymnase;non;oui;oui',
    );
    expect((await see(list)).told).to.not.include('poll');
    const days = csv(';Lundi;Mardi', 'Mairie;oui;non', 'Médiathèque;oui;oui', 'Gymnase;non;oui');
    expect((await see(days)).told).to.not.include('poll');
  });
});

describe('A form of KoBoToolbox', () => {
  const heading =
    'start;end;Nom de la structure;Commune;Services proposés;Services proposés/Accès libre;Services proposés/Atelier;_Coordonnées_latitude;_Coordonnées_longitude;_id;_uuid;_submission_time;_status;__version__;_index';
  const text = csv(
    heading,
    '2026-09-01T09:12:00.000+02:00;2026-09-01T09:20:00.000+02:00;Maison du numérique;Échirolles;Accès libre Atelier;1;1;45.14;5.71;231001;9f1c9d3e-1111-4222-8333-444455556666;2026-09-01T07:20:11;submitted_via_web;vA1;1',
    '2026-09-02T09:12:00.000+02:00;2026-09-02T09:20:00.000+02:00;Les Granges;Échirolles;Atelier;0;1;45.15;5.71;231002;8f1c9d3e-1111-4222-8333-444455556667;2026-09-02T07:20:11;submitted_via_web;vA1;2',
    '2026-09-03T09:12:00.000+02:00;2026-09-03T09:20:00.000+02:00;Neruda;Grenoble;Accès libre;1;0;45.18;5.72;231003;7f1c9d3e-1111-4222-8333-444455556668;2026-09-03T07:20:11;submitted_via_web;vA1;3',
  );

  it('is a directory: when it was filled in is nobody’s session', async () => {
    const { use, columns } = await see(text);
    expect(use).to.equal('directory');
    for (const name of ['start', 'end', '_submission_time', '_status', '__version__', '_index'])
      expect(columns.get(name)?.role, name).to.equal('hidden');
  });

  it('tells the choices of a question once', async () => {
    const { columns, cells } = await meet(text);
    const shown = [...columns.values()].filter(
      ({ name, role }) => name.startsWith('Services') && role !== 'hidden',
    );
    expect(shown.map(({ label }) => label)).to.deep.equal(['Services proposés']);
    expect(cells(shown[0]?.name ?? '')).to.deep.equal(['Accès libre\nAtelier', 'Atelier', 'Accès libre']);
  });

  it('tells them by the names of a program as well, and keeps what a person wrote beside them', async () => {
    const coded = await meet(
      csv('nom,public,public/jeunes,public/adultes', 'A,jeunes adultes,1,1', 'B,adultes,0,1', 'C,jeunes,1,0'),
    );
    expect([...coded.columns.values()].filter(({ role }) => role !== 'hidden')).to.have.lengthOf(2);
    const written = await meet(
      csv(
        'nom,public,public/jeunes,public/adultes',
        'A,sur inscription,1,1',
        'B,adultes,0,1',
        'C,jeunes,1,0',
      ),
    );
    expect(written.columns.get('public')?.role).to.not.equal('hidden');
  });
});

describe('A form of Drupal', () => {
  it('is a directory, whatever its day of submission is called', async () => {
    const { use, columns } = await see(
      csv(
        'Numéro de série,SID,Date,Adresse IP,Nom de la structure,Commune',
        '1,3301,2026-09-01 10:11:12,10.0.0.1,Asso Alpha,Échirolles',
        '2,3302,2026-09-02 10:11:12,10.0.0.2,Asso Bêta,Grenoble',
        '3,3303,2026-09-03 10:11:12,10.0.0.3,Asso Gamma,Fontaine',
      ),
    );
    expect(use).to.equal('directory');
    expect(columns.get('Date')?.role).to.equal('hidden');
    expect(columns.get('Numéro de série')?.role).to.equal('hidden');
  });
});

describe('Answers as survey programs export them', () => {
  it('are a directory of what was answered, in Qualtrics', async () => {
    const { use, columns } = await see(
      csv(
        'StartDate,EndDate,Status,Progress,Duration (in seconds),RecordedDate,ResponseId,Q1,Q2',
        'Start Date,End Date,Response Type,Progress,Duration (in seconds),Recorded Date,Response ID,Nom de votre structure,Commune',
        '2026-09-01 09:12:00,2026-09-01 09:20:00,IP Address,100,480,2026-09-01 09:20:01,R_1abcDEF,Maison du numérique,Échirolles',
        '2026-09-02 09:12:00,2026-09-02 09:20:00,IP Address,100,300,2026-09-02 09:20:01,R_2abcDEF,Les Granges,Échirolles',
        '2026-09-03 09:12:00,2026-09-03 09:20:00,IP Address,100,280,2026-09-03 09:20:01,R_3abcDEF,Neruda,Grenoble',
      ),
    );
    expect(use).to.equal('directory');
    expect(
      [...columns.values()].filter(({ role }) => role !== 'hidden').map(({ name }) => name),
    ).to.deep.equal(['Nom de votre structure', 'Commune']);
  });

  it('are a directory of what was answered, in SurveyMonkey', async () => {
    const { use, columns } = await see(
      csv(
        'Respondent ID,Collector ID,Date Created,Date Modified,Email Address,First Name,Nom de l’association,Quelles activités proposez-vous ?,,Site internet',
        ',,,,,,Open-Ended Response,Sport,Culture,Open-Ended Response',
        '118000001,4100001,01/09/2026 10:11:12,01/09/2026 10:15:12,a@b.example,Ana,Judo Club,Sport,,judo.example.org',
        '118000002,4100001,02/09/2026 10:11:12,02/09/2026 10:15:12,c@d.example,Bea,Chorale,,Culture,chorale.example.org',
      ),
    );
    expect(use).to.equal('directory');
    for (const name of [
      'Respondent ID',
      'Collector ID',
      'Date Created',
      'Date Modified',
      'Email Address',
      'First Name',
    ])
      expect(columns.get(name)?.role, name).to.equal('hidden');
    expect(columns.get('Nom de l’association')?.role).to.equal('title');
  });

  const offers = ['Bücherei, Jugendtreff', 'Bücherei', 'Musikschule', '', 'Jugendtreff, Musikschule'];
  const numbered: readonly (readonly [string, string, (row: number) => string])[] = [
    ['LimeSurvey, in German', 'Antwort-ID', (row) => String(1000 + row)],
    ['a French form', 'N° de réponse', (row) => String(row + 1)],
    ['a form in English', 'Response number', (row) => `R${String(row + 1)}`],
    ['KoBoToolbox', '_id', (row) => String(39_000_000 + row)],
    ['a Spanish form', 'ID', (row) => String(row + 7)],
  ];
  for (const [program, heading, numberOf] of numbered) {
    it(`keep every question a question where nobody is named: ${program}`, async () => {
      const rows = Array.from(
        { length: 40 },
        (_, row) => `${numberOf(row)};${['18-29', '30-49', '50-64'][row % 3]};${offers[row % 5]}`,
      );
      const { columns } = await see(csv(`${heading};Âge;Angebote`, ...rows));
      expect(columns.get('Angebote')).to.deep.include({ role: null, separator: ',', filter: true });
      expect(columns.get('Âge')).to.deep.include({ role: null, filter: true });
      expect(columns.get(heading)?.role).to.equal('title');
    });
  }

  it('keep a question with many answers one where nearly every row gives others together', async () => {
    const uses = ['Lire', 'Jouer', 'Travailler', 'Écouter', 'Emprunter', 'Imprimer', 'Apprendre'];
    const rows = Array.from({ length: 60 }, (_, row) => {
      const given = uses.filter((_use, at) => (row + 1) & (1 << at));
      return `${String(row + 1)};${given.join('|')};${['Nord', 'Sud'][row % 2]}`;
    });
    const { columns } = await see(csv('N°;Vos usages;Quartier', ...rows));
    expect(columns.get('Vos usages')).to.deep.include({ role: null, separator: '|', distinct: 6 });
  });

  it('keep lists of JSON questions as well', async () => {
    const answers = Array.from({ length: 40 }, (_, row) => ({
      id: row,
      tags: [['eau', 'air'], ['feu'], [], ['air', 'terre', 'eau']][row % 4],
    }));
    const { columns } = await see(JSON.stringify(answers));
    expect(columns.get('tags')).to.deep.include({ role: null, filter: true, distinct: 4 });
    expect(columns.get('id')?.role).to.equal('title');
  });
});

describe('Names that go on in the line below', () => {
  const join = async (...lines: readonly string[]): Promise<Seen> =>
    see(csv('Structure;Téléphone;Public', ...lines));

  it('are one name', async () => {
    const { rows, told } = await join(
      'Association des habitants;04 76 00 00 01;Tout public',
      'du quartier Sud;;',
      'Club informatique;04 76 00 00 02;Seniors',
      'Les Amis de la;04 76 00 00 03;Jeunes',
      'Médiathèque;;',
      'Croix-Rouge;04 76 00 00 04;Tout public',
    );
    expect(rows).to.deep.equal([
      'Association des habitants du quartier Sud|04 76 00 00 01|Tout public',
      'Club informatique|04 76 00 00 02|Seniors',
      'Les Amis de la Médiathèque|04 76 00 00 03|Jeunes',
      'Croix-Rouge|04 76 00 00 04|Tout public',
    ]);
    expect(told).to.include('names-joined');
  });

  it('over three lines, behind a comma, a bracket or a hyphen', async () => {
    const { rows } = await join(
      'Union départementale des centres;04 76 00 00 01;Tout public',
      'communaux',
      'd’action sociale',
      'Atelier (vélo,;04 76 00 00 02;Seniors',
      'Trottinette)',
      'Saint-;04 76 00 00 03;Jeunes',
      'Bruno',
      'Croix-Rouge;04 76 00 00 04;Tout public',
    );
    expect(rows).to.deep.equal([
      'Union départementale des centres communaux d’action sociale|04 76 00 00 01|Tout public',
      'Atelier (vélo, Trottinette)|04 76 00 00 02|Seniors',
      'Saint-Bruno|04 76 00 00 03|Jeunes',
      'Croix-Rouge|04 76 00 00 04|Tout public',
    ]);
  });

  it('are entries of their own where nothing says that they go on', async () => {
    const { rows } = await join(
      'Judo club;04 76 00 00 01;Tout public',
      'Amicale laïque',
      'Club informatique;04 76 00 00 02;Seniors',
    );
    expect(rows).to.have.lengthOf(3);
  });

  it('in small letters everywhere say nothing', async () => {
    const { rows } = await join(
      'judo club;04 76 00 00 01;tout public',
      'amicale laïque',
      'club informatique;04 76 00 00 02;seniors',
    );
    expect(rows).to.have.lengthOf(3);
  });
});

describe('A programme by month', () => {
  const sessions = [
    'Date;Heure;Atelier;Lieu',
    'Mardi 12;14h-16h;Découvrir l’ordinateur;Médiathèque',
    'Jeudi 21;9h30-11h30;Mes démarches en ligne;CCAS',
    'FÉVRIER',
    'Mardi 2;14h-16h;Naviguer en sécurité;Médiathèque',
    'Jeudi 11;9h30-11h30;Smartphone;CCAS',
  ];
  const days = [
    'Mardi 12 janvier 2027',
    'Jeudi 21 janvier 2027',
    'Mardi 2 février 2027',
    'Jeudi 11 février 2027',
  ];

  it('tells the month above the headings and the year in the title', async () => {
    const { use, columns, cells } = await see(
      csv('Programme des ateliers numériques 2027;;;', 'JANVIER;;;', ...sessions),
    );
    expect(use).to.equal('agenda');
    expect(cells('Date').map((day) => day.toLowerCase())).to.deep.equal(days.map((day) => day.toLowerCase()));
    expect(columns.get('Date')?.role).to.equal('start');
    expect(columns.get('Atelier')?.role).to.equal('title');
  });

  it('tells month and year in each section', async () => {
    const { cells } = await see(
      csv(
        'Date;Heure;Atelier;Lieu',
        'JANVIER 2027',
        '12;14h-16h;Découvrir l’ordinateur;Médiathèque',
        '21;9h30-11h30;Mes démarches en ligne;CCAS',
        'FÉVRIER 2027',
        '2;14h-16h;Naviguer en sécurité;Médiathèque',
        '11;9h30-11h30;Smartphone;CCAS',
      ),
    );
    expect(cells('Date').map((day) => day.toLowerCase())).to.deep.equal([
      '12 janvier 2027',
      '21 janvier 2027',
      '2 février 2027',
      '11 février 2027',
    ]);
  });

  it('tells the month in a merged column', async () => {
    const { use, cells } = await see(
      csv(
        'Mois;Jour;Heure;Atelier',
        'Janvier 2027;Mardi 12;14h;Ordinateur',
        ';Jeudi 21;9h30;Démarches',
        ';Mardi 26;14h;Courriel',
        'Février 2027;Mardi 2;14h;Sécurité',
        ';Jeudi 11;9h30;Smartphone',
        ';Jeudi 18;9h30;Photos',
      ),
    );
    expect(use).to.equal('agenda');
    expect(cells('Jour')[4]?.toLowerCase()).to.equal('jeudi 11 février 2027');
  });

  it('keeps numbers that are no days of the month they stand in', async () => {
    const { cells } = await see(
      csv(
        'Salle;Heure;Atelier;Lieu',
        'JANVIER 2027',
        '12;14h-16h;Ordinateur;Médiathèque',
        '41;9h30-11h30;Démarches;CCAS',
        'FÉVRIER 2027',
        '2;14h-16h;Sécurité;Médiathèque',
        '11;9h30-11h30;Smartphone;CCAS',
      ),
    );
    expect(cells('Salle')).to.deep.equal(['12', '41', '2', '11']);
  });
});

describe('Records of a program for content', () => {
  it('lists what stands behind a junction (Directus)', async () => {
    const { cells } = await see(
      JSON.stringify({
        data: [
          {
            id: 1,
            titre: 'Jardin',
            themes: [{ themes_id: { id: 1, nom: 'Nature' } }, { themes_id: { id: 2, nom: 'Solidarité' } }],
          },
          { id: 2, titre: 'Repair café', themes: [{ themes_id: { id: 3, nom: 'Numérique' } }] },
        ],
      }),
    );
    expect(cells('themes').map((cell) => cell.split(/\W*[\n,;|]\W*/))).to.deep.equal([
      ['Nature', 'Solidarité'],
      ['Numérique'],
    ]);
  });

  it('tells nothing of a picture but the picture, and nothing of its own work (Strapi)', async () => {
    const entry = (id: number, nom: string, logo: unknown): unknown => ({
      id,
      attributes: {
        nom,
        createdAt: `2026-01-0${String(id)}T00:00:00.000Z`,
        updatedAt: `2026-01-0${String(id + 1)}T00:00:00.000Z`,
        publishedAt: `2026-01-0${String(id + 1)}T00:00:00.000Z`,
        locale: 'fr',
        logo: { data: logo },
      },
    });
    const file = {
      name: 'velo.png',
      alternativeText: 'Un vélo',
      url: '/uploads/velo.png',
      mime: 'image/png',
      size: 12.3,
      width: 40,
      hash: 'velo_1',
      ext: '.png',
    };
    const { columns } = await see(
      JSON.stringify({
        data: [entry(1, 'Atelier vélo', { id: 9, attributes: file }), entry(2, 'Fablab', null)],
        meta: {},
      }),
    );
    const shown = [...columns.values()].filter(({ role }) => role !== 'hidden' && role !== 'id');
    expect(shown.map(({ name }) => name)).to.have.members(['nom', 'logo.url', 'updatedAt']);
  });
});

describe('Means of contact in one cell of DATAtourisme', () => {
  it('are a telephone, an address of mail and a site', async () => {
    const { columns, cells } = await see(
      csv(
        'Nom_du_POI,Categories_de_POI,Code_postal_et_commune,Contacts_du_POI,URI_ID_du_POI',
        'Fort,https://www.datatourisme.fr/ontology/core#CulturalSite,38000#Grenoble,+33 4 76 44 33 65#info@exemple.fr#https://fort.exemple.fr,https://data.datatourisme.fr/1/a',
        'Musée,https://www.datatourisme.fr/ontology/core#Museum,38000#Grenoble,+33 4 57 58 89 01#musee@exemple.fr#+33 4 57 58 89 02,https://data.datatourisme.fr/1/b',
        'Lac,https://www.datatourisme.fr/ontology/core#NaturalHeritage,38220#Laffrey,https://laffrey.exemple.fr,https://data.datatourisme.fr/1/c',
      ),
    );
    const named = (role: string): string =>
      [...columns.values()].find((column) => column.role === role)?.name ?? '';
    expect(cells(named('phone'))).to.deep.equal([
      '+33 4 76 44 33 65',
      '+33 4 57 58 89 01\n+33 4 57 58 89 02',
      '',
    ]);
    expect(cells(named('email'))).to.deep.equal(['info@exemple.fr', 'musee@exemple.fr', '']);
    expect(cells(named('website'))).to.deep.equal([
      'https://fort.exemple.fr',
      '',
      'https://laffrey.exemple.fr',
    ]);
  });
});

describe('Codes that look like figures', () => {
  it('are no quantities', async () => {
    const { columns } = await see(
      csv(
        'Dénomination;Catégorie juridique;Code APE;Charity no.;N° RNE;Nomenclature',
        'A;9220;9499;1098765;380001;4',
        'B;9220;8121;1123456;380002;5',
        'C;5560;5914;1134567;380003;6',
        'D;5560;8559;1134568;380004;7',
      ),
    );
    for (const name of ['Catégorie juridique', 'Code APE', 'Charity no.', 'N° RNE'])
      expect(columns.get(name)?.type, name).to.equal('text');
  });
});

describe('Headings of other countries', () => {
  it('name opening hours, and keep the slash of people', async () => {
    const english = await see(
      csv(
        'Organisation,Opening times,Tel',
        'Park,Mon-Fri 9am-5pm,020 7946 0991',
        'Tea,Tues 10am-12pm,020 7946 0992',
      ),
    );
    expect(english.columns.get('Opening times')?.role).to.equal('hours');
    const german = await see(
      csv(
        'Verein;Ansprechpartner/in;Öffnungszeiten;Telefon',
        'Rad;Müller, Jörg;Mo–Do 16–19 Uhr;0351 1234567',
        'Café;Groß, Anna;Di 9.30–12 Uhr;0341 1234567',
      ),
    );
    expect(german.columns.get('Öffnungszeiten')?.role).to.equal('hours');
    expect(german.columns.get('Ansprechpartner/in')?.label).to.equal('Ansprechpartner/in');
  });
});

describe('A timetable of courses', () => {
  it('is named by the courses, which come back', async () => {
    const { columns } = await see(
      csv(
        'Cours,Jour,Début,Fin,Niveau,Professeur',
        'Yoga,Lundi,18:00,19:15,Tous niveaux,Anne',
        'Judo,Mercredi,14:00,15:00,6-8 ans,Paul',
        'Judo,Mercredi,15:00,16:15,9-12 ans,Paul',
        'Guitare,Samedi,10:00,10:30,Débutant,Luc',
      ),
    );
    expect(columns.get('Cours')?.role).to.equal('title');
  });
});

describe('Places of OpenStreetMap', () => {
  it('have two numbers under two names', async () => {
    const { columns } = await see(
      JSON.stringify({
        elements: [
          {
            type: 'node',
            id: 1,
            lat: 45.1,
            lon: 5.7,
            tags: { name: 'Centre', 'contact:phone': '+33 4 76 00 00 24' },
          },
          { type: 'node', id: 2, lat: 45.2, lon: 5.7, tags: { name: 'Biblio', phone: '+33 4 76 00 00 25' } },
        ],
      }),
    );
    expect(columns.get('tags.contact:phone')?.label).to.equal('Contact phone');
    expect(columns.get('tags.phone')?.label).to.equal('Phone');
  });
});

describe('The day on which an association was founded', () => {
  it('begins no session', async () => {
    for (const heading of ['Data fondazione', 'Date de fondation', 'Founding date', 'Gründungsdatum']) {
      const { columns } = await see(
        csv(
          `Nome,Comune,${heading}`,
          'Verdi,Milano,12/03/1987',
          'Parco,Firenze,01/09/2001',
          'Loco,Torino,23/11/1995',
        ),
      );
      expect(columns.get(heading)?.role, heading).to.equal(null);
    }
  });
});

describe('The directory of administrations', () => {
  const offices = [
    {
      plage_ouverture: JSON.stringify([
        {
          nom_jour_debut: 'Lundi',
          nom_jour_fin: 'Vendredi',
          valeur_heure_debut_1: '08:30:00',
          valeur_heure_fin_1: '12:00:00',
          valeur_heure_debut_2: '13:30:00',
          valeur_heure_fin_2: '17:00:00',
          commentaire: '',
        },
        {
          nom_jour_debut: 'Samedi',
          nom_jour_fin: 'Samedi',
          valeur_heure_debut_1: '09:00:00',
          valeur_heure_fin_1: '12:00:00',
          valeur_heure_debut_2: '',
          valeur_heure_fin_2: '',
          commentaire: 'sauf en "août"',
        },
      ]),
      site_internet: JSON.stringify([{ libelle: '', valeur: 'https://mairie.example' }]),
      nom: 'Mairie',
      telephone: JSON.stringify([
        { valeur: '04 76 00 00 24', description: '' },
        { valeur: '04 76 00 00 25', description: 'état civil' },
      ]),
      adresse: JSON.stringify([
        {
          type_adresse: 'Adresse postale',
          numero_voie: 'BP 1',
          code_postal: '38131',
          nom_commune: 'Échirolles Cedex',
        },
        {
          type_adresse: 'Adresse',
          complement1: 'Hôtel de ville',
          numero_voie: '1 place Neuve',
          code_postal: '38130',
          nom_commune: 'Échirolles',
          longitude: '5.7186',
          latitude: '45.1436',
        },
      ]),
    },
    { plage_ouverture: '', site_internet: '', nom: 'Trésorerie', telephone: '', adresse: 'non communiquée' },
  ];
  const columns = Object.keys(offices[0] ?? {});
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  const files: readonly (readonly [what: string, text: string])[] = [
    ['as JSON', JSON.stringify(offices)],
    [
      'as CSV',
      csv(columns.join(';'), ...offices.map((office) => Object.values(office).map(quoted).join(';'))),
    ],
  ];
  for (const [what, text] of files) {
    it(`tells addresses, hours and telephones as people write them, ${what}`, async () => {
      const { columns: read, cells } = await see(text);
      const named = (role: string): readonly string[] =>
        cells([...read.values()].find((column) => column.role === role)?.name ?? '');
      expect(named('title')).to.deep.equal(['Mairie', 'Trésorerie']);
      expect(named('address')).to.deep.equal(['Hôtel de ville, 1 place Neuve', 'non communiquée']);
      expect(named('postcode')).to.deep.equal(['38130', '']);
      expect(named('city')).to.deep.equal(['Échirolles', '']);
      expect(named('latitude')).to.deep.equal(['45.1436', '']);
      expect(named('website')).to.deep.equal(['https://mairie.example', '']);
      expect(named('phone')).to.deep.equal(['04 76 00 00 24\n04 76 00 00 25 (état civil)', '']);
      expect(named('hours')).to.deep.equal([
        'Mo-Fr 08:30-12:00,13:30-17:00; Sa 09:00-12:00 "sauf en ”août”"',
        '',
      ]);
    });
  }
});

describe('An answer of Google Calendar', () => {
  it('is an agenda by the names of its events', async () => {
    const event = (
      id: string,
      summary: string,
      location: string | undefined,
      start: unknown,
      end: unknown,
    ): unknown => ({
      kind: 'calendar#event',
      etag: '"1"',
      id,
      status: 'confirmed',
      htmlLink: `https://www.google.com/calendar/event?eid=${id}`,
      created: '2026-10-01T00:00:00Z',
      updated: '2026-10-01T00:00:00Z',
      summary,
      ...(location && { location }),
      organizer: { email: 'x@exemple.fr', self: true },
      start,
      end,
      iCalUID: `${id}@google.com`,
      sequence: 0,
      eventType: 'default',
    });
    const { use, columns } = await see(
      JSON.stringify({
        kind: 'calendar#events',
        items: [
          event(
            'a1',
            'Réunion',
            'MJC, 1 rue Jaurès',
            { dateTime: '2027-01-12T18:00:00+01:00' },
            { dateTime: '2027-01-12T20:00:00+01:00' },
          ),
          event('a2', 'Vide-grenier', undefined, { date: '2027-03-14' }, { date: '2027-03-16' }),
        ],
      }),
    );
    expect(use).to.equal('agenda');
    expect(columns.get('summary')?.role).to.equal('title');
    expect(columns.get('location')?.role).to.equal('place');
    expect(columns.get('iCalUID')?.role).to.equal('hidden');
  });
});

describe('Calls and offers', () => {
  it('are named by the mission, and end on their last day instead of beginning then', async () => {
    const missions = await see(
      csv(
        'Mission,Association,Lieu',
        'Aide aux devoirs,AFEV,Échirolles',
        'Maraude,Croix-Rouge,Grenoble',
        'Collecte,Banque alimentaire,Grenoble',
      ),
    );
    expect(missions.columns.get('Mission')?.role).to.equal('title');
    const tenders = await see(
      csv(
        'Intitulé du marché;Nature;Date limite de remise des offres;Lien DCE',
        'Réfection;Travaux;04/12/2026 12:00;https://marches.exemple.fr/1',
        'Restauration;Services;11/12/2026 12h00;https://marches.exemple.fr/2',
        'Véhicules;Fournitures;16/12/2026 17h;https://marches.exemple.fr/3',
      ),
    );
    expect(tenders.columns.get('Date limite de remise des offres')?.role).to.equal('deadline');
  });
});

describe('Lists within lists', () => {
  it('say of each entry in which groups it stands, also where all have a name alike', async () => {
    const { columns, cells } = await see(
      JSON.stringify({
        communes: [
          {
            nom: 'Échirolles',
            quartiers: [
              {
                nom: 'Village',
                lieux: [
                  { nom: 'Mairie', tel: '0476206300' },
                  { nom: 'Poste', tel: '3631' },
                ],
              },
              { nom: 'Ouest', lieux: [{ nom: 'MJC', tel: '0476000001' }] },
            ],
          },
          {
            nom: 'Eybens',
            quartiers: [{ nom: 'Bourg', lieux: [{ nom: 'Bibliothèque', tel: '0476000002' }] }],
          },
        ],
      }),
    );
    expect(cells('communes.nom')).to.deep.equal(['Échirolles', 'Échirolles', 'Échirolles', 'Eybens']);
    expect(cells('quartiers.nom')).to.deep.equal(['Village', 'Village', 'Ouest', 'Bourg']);
    expect(columns.get('nom')?.role).to.equal('title');
    expect(columns.get('quartiers.nom')?.label).to.equal('Quartiers');
  });

  it('say nothing of the list as a whole', async () => {
    const { columns } = await see(
      JSON.stringify({
        title: 'Programme',
        sessions: [
          { title: 'A', room: 'x' },
          { title: 'B', room: 'y' },
        ],
      }),
    );
    expect([...columns.keys()]).to.deep.equal(['title', 'room']);
  });
});

describe('Addresses of things in an API', () => {
  it('are for programs', async () => {
    const { columns } = await see(
      JSON.stringify({
        'hydra:member': [
          { '@id': '/places/1', name: 'MJC', tags: ['/tags/1', '/tags/2'], owner: '/users/7' },
          { '@id': '/places/2', name: 'Médiathèque', tags: ['/tags/2'], owner: '/users/8' },
        ],
      }),
    );
    expect(columns.get('tags')?.role).to.equal('hidden');
    expect(columns.get('owner')?.role).to.equal('hidden');
  });
});

describe('A cell that looks for ever like addresses of things', () => {
  it('is read like any other', async () => {
    const { rows } = await see(csv('name;tags', `MJC;${'/1'.repeat(200)}!`, `Club;${'/1'.repeat(200)}`));
    expect(rows).to.have.lengthOf(2);
  });
});

describe('Opening hours of the directory of administrations that name no day', () => {
  it('are told as they are, and are those of no day', async () => {
    const hours = [{ nom_jour_debut: '', valeur_heure_debut_1: '08:30:00', valeur_heure_fin_1: '12:00:00' }];
    const { cells } = await see(
      JSON.stringify([
        { nom: 'Mairie', plage_ouverture: JSON.stringify(hours) },
        { nom: 'Poste', plage_ouverture: '' },
      ]),
    );
    expect(cells('plage_ouverture')).to.deep.equal(['"08:30-12:00"', '']);
  });
});

describe('Columns of days with hours in their headings', () => {
  it('hold who is there then, and no opening hours', async () => {
    const { columns } = await see(
      csv(
        'Équipement;Lundi 18h-20h;Mardi 18h-20h;Mercredi 14h-18h',
        'Gymnase Croizat;Judo club;;Basket U11',
        'Gymnase Picasso;;Volley;École de sport',
        'Stade Delaune;Rugby;Rugby;Foot U9',
      ),
    );
    expect(columns.get('Lundi 18h-20h')?.role).to.equal(null);
    const seasons = await see(
      csv(
        'Club;Horaires 2026/2027',
        'Judo;Lundi 18h-20h',
        'Volley;Mardi 18h-20h',
        'Rugby;mercredi de 14h à 18h',
      ),
    );
    expect(seasons.columns.get('Horaires 2026/2027')?.role).to.equal('hours');
  });
});
