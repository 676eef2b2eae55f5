import { expect } from 'chai';
import { csvOf, filters, roles, see, turn } from './seen.js';

const names =
  'Vélo Chorale Judo Réparation Ludothèque Jardin Théâtre Radio Photo Débrouille Aïkido Cinéma'.split(' ');
const name = (row: number): string => `Les amis : ${names[row % names.length] ?? ''}`;
const families = 'Marchand Keller Belkacem Aubry Nguyen Rossi Lemoine Petit Diallo Roche Garnier Costa'.split(
  ' ',
);
const family = (row: number): string => families[row % families.length] ?? '';
const first = turn('Odile', 'Bruno', 'Sana');
const day = (row: number): string => `2024-0${1 + (row % 9)}-12`;
const instant = (row: number): string => `2026-03-${10 + row} 09:00:1${row % 10}`;
const hash = (row: number): string =>
  `$2y$10$${'abcdefghijklmnopqrstuvABCDEFGHIJKLMNOPQRSTUVWXYZ012345'.slice(row).padEnd(53, 'x')}`;

describe('The members of a program for associations', () => {
  const file = csvOf({
    id_adh: (row) => row + 1,
    id_statut: turn(4, 9),
    nom_adh: family,
    prenom_adh: first,
    adresse_adh: (row) => `${row + 3} rue des Lilas`,
    cp_adh: turn('38130', '38000'),
    ville_adh: turn('Échirolles', 'Grenoble'),
    gsm_adh: (row) => `06120000${10 + row}`,
    email_adh: (row) => `a${row}@asso.example`,
    login_adh: (row) => `log${row}`,
    mdp_adh: hash,
    date_crea_adh: day,
    activite_adh: turn(1),
    bool_exempt_adh: turn(0, 1),
    bool_display_info: turn(1, 0),
  });

  it('are people and how to reach them, and no agenda of the days on which they came', async () => {
    const seen = await see(file);
    expect(seen.use).to.equal('directory');
    expect(roles(seen)).to.include({
      nom_adh: 'title',
      prenom_adh: 'subtitle',
      adresse_adh: 'address',
      ville_adh: 'city',
      email_adh: 'email',
      login_adh: 'hidden',
      mdp_adh: 'hidden',
      activite_adh: 'hidden',
    });
    expect(roles(seen)['id_statut'], 'what comes back is no key').to.not.equal('id');
  });

  it('are called without what all headings end with', async () => {
    const { columns } = await see(file);
    expect(columns.get('nom_adh')?.label).to.equal('Nom');
    expect(columns.get('ville_adh')?.label).to.equal('Ville');
    expect(columns.get('date_crea_adh')?.label).to.equal('Date création');
  });

  it('tell the owner that passwords lie in the file', async () => {
    expect((await see(file)).told).to.include('passwords');
    expect((await see(csvOf({ Nom: name, Téléphone: (row) => `06120000${10 + row}` }))).told).to.not.include(
      'passwords',
    );
  });

  for (const [what, heading, cells] of [
    ['as WordPress keeps them', 'user_pass', (row: number) => `$P$B${'x'.repeat(20)}${10 + row}abcdefgh`],
    ['in plain words', 'Mot de passe', turn('soleil', 'Azur12', 'grenoble')],
    ['as Drupal keeps them', 'pass', (row: number) => `$S$E${'y'.repeat(45)}${10 + row}`],
    ['as sums', 'password', (row: number) => `${'0123456789abcdef'.repeat(2).slice(row)}${'a'.repeat(row)}`],
  ] as const)
    it(`hide passwords ${what}`, async () => {
      const seen = await see(csvOf({ Nom: name, [heading]: cells }));
      expect(roles(seen)[heading]).to.equal('hidden');
      expect(seen.told).to.include('passwords');
    });

  it('show what only speaks of passwords', async () => {
    const seen = await see(
      csvOf({ Nom: name, 'Pass culture': turn('oui', 'non'), Atelier: turn('Choisir ses mots de passe') }),
    );
    expect(roles(seen)['Pass culture']).to.equal(null);
    expect(seen.told).to.not.include('passwords');
  });
});

describe('Who wants letters', () => {
  for (const heading of [
    'Accepte de recevoir des emails',
    "Inscription à la lettre d'information",
    'Abonné à la newsletter',
    'Email opt-in',
    'Accepts Marketing',
    'Souhaitez-vous recevoir nos actualités ?',
    'SMS opt in',
  ])
    it(`is nobody’s to know: ${heading}`, async () => {
      const seen = await see(csvOf({ Nom: name, [heading]: turn('Oui', 'Non') }));
      expect(roles(seen)[heading]).to.equal('hidden');
    });

  it('is shown where the letter can be read or the thing is offered', async () => {
    const seen = await see(
      csvOf({
        Nom: name,
        Newsletter: (row) => `https://lettre${row}.example`,
        'Peut recevoir du public': turn('oui', 'non'),
      }),
    );
    expect(roles(seen)['Newsletter']).to.not.equal('hidden');
    expect(roles(seen)['Peut recevoir du public']).to.not.equal('hidden');
  });

  it('is not chosen by as people are addressed', async () => {
    const seen = await see(
      csvOf({
        Civilité: turn('M.', 'Mme'),
        Nom: family,
        Prénom: first,
        Groupe: turn('Bureau', 'Bénévoles', 'Adhérents'),
      }),
    );
    expect(filters(seen)).to.deep.equal(['Groupe']);
  });
});

describe('Tables of a site', () => {
  it('hide what Joomla keeps of its contacts', async () => {
    const kept = {
      alias: (row: number) => `les-amis-${row}`,
      default_con: turn(0),
      checked_out_time: turn('0000-00-00 00:00:00'),
      catid: turn(12, 13),
      access: turn(1),
      language: turn('*'),
      version: (row: number) => row + 3,
      hits: (row: number) => 120 + row * 7,
      ordering: (row: number) => 40 - row,
    };
    const seen = await see(
      csvOf({
        id: (row) => row + 1,
        name,
        con_position: turn('Président', 'Secrétaire', 'Accueil'),
        telephone: (row) => `04 76 00 00 ${10 + row}`,
        ...kept,
      }),
    );
    for (const heading of Object.keys(kept))
      if (heading !== 'checked_out_time') expect(roles(seen)[heading], heading).to.equal('hidden');
    expect(filters(seen)).to.deep.equal(['con_position']);
  });

  it('read its articles, and their categories as what they are about', async () => {
    const seen = await see(
      csvOf({
        id: (row) => row + 40,
        title: (row) => `${name(row)} cherche des bénévoles`,
        introtext: (row) =>
          `<p>L’association <strong>${name(row)}</strong> cherche de l’aide pour l’accueil.</p>`,
        category_title: turn('Vie associative', 'Sport'),
        created: instant,
        publish_up: instant,
        hits: (row) => 120 + row * 7,
      }),
    );
    expect(seen.use).to.equal('directory');
    expect(roles(seen)).to.include({ title: 'title', introtext: 'text', category_title: 'kind' });
    expect(filters(seen)).to.deep.equal(['category_title']);
  });

  it('name people as they are called, not as they are sorted', async () => {
    const seen = await see(
      csvOf({
        'Contact ID': (row) => row + 1,
        'Contact Type': turn('Individual'),
        'Sort Name': (row) => `${family(row)}, ${first(row)}`,
        'Display Name': (row) => `${first(row)} ${family(row)}`,
        Phone: (row) => `04 76 00 00 ${10 + row}`,
        'Phone Type': turn('Phone', 'Mobile'),
        'Tag(s)': turn('Sport', 'Culture, Jeunesse', 'Culture'),
      }),
    );
    expect(roles(seen)).to.include({
      'Display Name': 'title',
      'Contact Type': 'hidden',
      'Phone Type': 'hidden',
    });
    expect(filters(seen)).to.deep.equal(['Tag(s)']);
  });

  it('hide the state that is the same everywhere, and write short forms as they are', async () => {
    const seen = await see(
      csvOf({
        Nom: name,
        État: turn(1),
        'NAF-APE': turn('94.99Z', '93.12Z'),
        'N° TVA': (row) => `FR00${row}`,
      }),
    );
    expect(roles(seen)['État']).to.equal('hidden');
    expect(seen.columns.get('NAF-APE')?.label).to.equal('NAF APE');
  });
});

describe('Answers and subscribers of other programs', () => {
  it('are a directory of what was answered, in Typeform', async () => {
    const kept = {
      '#': (row: number) => `${row}x8f3k2j${row}lq`,
      'Response Type': turn('completed'),
      'Start Date (UTC)': instant,
      'Submit Date (UTC)': instant,
      'Network ID': (row: number) => `a${row}b2c3d4e5`,
      Ending: turn('Default'),
    };
    const seen = await see(
      csvOf({ 'Quel est le nom de votre association ?': name, Commune: turn('Grenoble', 'Eybens'), ...kept }),
    );
    expect(seen.use).to.equal('directory');
    for (const heading of Object.keys(kept)) expect(roles(seen)[heading], heading).to.equal('hidden');
    expect(filters(seen)).to.deep.equal(['Commune']);
  });

  it('are no agenda of the days on which somebody subscribed, in Sympa', async () => {
    const seen = await see(
      csvOf({
        email: (row) => `c${row}@asso.example`,
        gecos: (row) => `${first(row)} ${family(row)}`,
        reception: turn('mail', 'digest'),
        visibility: turn('noconceal', 'conceal'),
        date: (row) => 1_700_000_000 + row * 86_400,
        update_date: (row) => 1_760_000_000 + row * 86_400,
      }),
    );
    expect(seen.use).to.equal('directory');
    expect(roles(seen)).to.include({
      gecos: 'title',
      reception: 'hidden',
      visibility: 'hidden',
      date: 'hidden',
    });
    expect(filters(seen)).to.deep.equal([]);
  });

  it('are called by telephone where letters go to it, in Brevo', async () => {
    const seen = await see(
      csvOf({
        NOM: family,
        PRENOM: first,
        SMS: (row) => `336120000${10 + row}`,
        BLACKLISTED_EMAIL: turn('', '1'),
        ADDED_TIME: instant,
      }),
    );
    expect(roles(seen)).to.include({ SMS: 'phone', BLACKLISTED_EMAIL: 'hidden', ADDED_TIME: 'hidden' });
  });

  it('hide the keys of records of another table, in Airtable', async () => {
    const record = (row: number): object => ({
      id: `rec0123456789abc${row % 10}`,
      fields: {
        Nom: name(row),
        Ville: [`recVILLE00000000${row % 3}`],
        'Communes liées': [`recVILLE00000000${row % 3}`, 'recVILLE000000004'],
        'Nom de la ville': ['Grenoble', 'Eybens', 'Vif'][row % 3],
      },
    });
    const seen = await see(JSON.stringify({ records: Array.from({ length: 12 }, (_, row) => record(row)) }));
    expect(roles(seen)).to.include({ Nom: 'title', Ville: 'hidden', 'Communes liées': 'hidden' });
  });

  it('keep the hyphens of headings that people write', async () => {
    const seen = await see(
      csvOf({ Nom: name, 'E-mail': (row) => `c${row}@asso.example`, 'Rendez-vous': turn('oui', 'non') }),
    );
    expect(seen.columns.get('E-mail')?.label).to.equal('E-mail');
    expect(seen.columns.get('Rendez-vous')?.label).to.equal('Rendez-vous');
  });
});
