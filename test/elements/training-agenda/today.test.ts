import { expect } from 'chai';
import { openTakeMenu } from '../../support/take-menu.js';
import { queryByRole } from '../../support/query.js';
import { card, days, said, showAgenda, titles } from './agenda.js';

const file = `Titre;Début;Fin
Accueil;2099-03-13 09:00;2099-03-13 10:00
Annulée;2099-03-13 09:00;2099-03-13 10:00
Sans fin;2099-03-13 10:00;
En cours;2099-03-13 17:30;2099-03-13 19:00
Soirée;2099-03-13 20:00;2099-03-13 22:00
Demain;2099-03-14 09:00;2099-03-14 10:00
`;

/** Makes clocks show another time until the end of the test: they go on from there. */
const setClock = (iso: string): void => {
  const real = Date.now;
  const ahead = Date.parse(iso) - real();
  Date.now = () => real() + ahead;
  restore = () => {
    Date.now = real;
  };
};
let restore = (): void => undefined;

describe('At six in the evening, a programme', () => {
  beforeEach(() => {
    setClock('2099-03-13T17:00:00Z');
  });

  afterEach(() => {
    restore();
  });

  it('still shows the sessions of the morning under today, and says that they are over', async () => {
    const element = await showAgenda(file);
    expect(days(element)).to.deep.equal(['Vendredi 13 mars 2099', 'Samedi 14 mars 2099']);
    expect(titles(element)).to.include('Accueil');
    expect(card(element, 'Accueil')).to.include('Terminé');
    expect(queryByRole(element, 'button', /passée/)).to.equal(null);
  });

  it('says so of no other session: neither one that goes on, nor one whose end nobody tells', async () => {
    const element = await showAgenda(file);
    for (const title of ['Sans fin', 'En cours', 'Soirée', 'Demain'])
      expect(card(element, title), title).not.to.include('Terminé');
  });

  it('keeps telling that a session was cancelled', async () => {
    const element = await showAgenda(
      file.replace(
        /^(.*)$/gm,
        (line) =>
          `${line};${line.startsWith('Titre') ? 'Statut' : line.startsWith('Annulée') ? 'annulé' : ''}`,
      ),
    );
    expect(card(element, 'Annulée')).to.include('Annulé').and.not.to.include('Terminé');
  });

  it('counts none that is over among the next ones', async () => {
    expect(titles(await showAgenda(file, 'limit="3"'))).to.deep.equal(['Sans fin', 'En cours', 'Soirée']);
  });
});

describe('A period that nobody can read', () => {
  for (const period of ['janvier', '2099-13', '2099-03/2098-01', '13/03/2099'])
    it(`hides nothing, and the author is told: ${period}`, async () => {
      const told: string[] = [];
      const { warn } = console;
      console.warn = (sentence: string) => told.push(sentence);
      try {
        expect(titles(await showAgenda(file, `period="${period}"`)))
          .to.include('Demain')
          .and.have.length(6);
      } finally {
        console.warn = warn;
      }
      expect(told.filter((each) => each.includes(`period="${period}"`))).to.have.length(1);
    });
});

describe('Beside the calendar file', () => {
  it('is said what it leaves out, also to those who hear the button', async () => {
    const element = await showAgenda(`${file}Un jour;à fixer;\n`);
    await openTakeMenu(element);
    expect(said(element)).to.include('Le fichier .ics ne contient pas la séance sans date précise.');
    const button = queryByRole(element, 'button', /fichier \.ics/);
    const described = button?.getAttribute('aria-describedby') ?? '';
    expect(element.shadowRoot?.getElementById(described)?.textContent).to.include('sans date précise');
  });

  it('is said nothing where it holds everything', async () => {
    const element = await showAgenda(file);
    await openTakeMenu(element);
    expect(said(element)).not.to.include('.ics ne contient pas');
  });
});
