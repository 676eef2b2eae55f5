import { expect } from 'chai';
import type { ActorDirectory } from '../../../src/index.js';
import '../../../src/index.js';
import { mount, publish, until } from '../../support/page.js';
import { visibleText } from '../../support/query.js';
import { countOf, plain, search, showDirectory, titles } from '../actor-directory/directory.js';
import { showAgenda } from '../training-agenda/agenda.js';

const noticeOf = (element: Element): string =>
  plain([...(element.shadowRoot?.querySelectorAll('[part~="notice"]') ?? [])].map(visibleText).join(' '));

describe('What is too much is cut, and told', () => {
  it('says nothing where nothing is cut', async () => {
    expect(noticeOf(await showDirectory())).to.equal('');
  });

  it('stops a small answer that unpacks into a huge one while it streams', async () => {
    const element = await mount<ActorDirectory>(
      '<actor-directory src="/__test/gzip-bomb?megabytes=512"></actor-directory>',
    );
    await until(() => noticeOf(element));
    expect(noticeOf(element)).to.equal(
      'Le fichier est trop long pour être montré en entier : en voici les 200 000 premières lignes.',
    );
    await until(() => countOf(element) === '200 000 structures');
  });

  it('reads 500 columns, and says so', async () => {
    const names = Array.from({ length: 600 }, (_, index) => `Colonne ${String(index)}`);
    const values = (row: string): string => names.map((name) => `${row} ${name.length}`).join(';');
    const element = await showDirectory(`Nom;${names.join(';')}\nA;${values('x')}\nB;${values('y')}\n`);
    expect(noticeOf(element)).to.equal(
      'Le fichier a trop de colonnes : seules les 500 premières sont montrées.',
    );
    expect(titles(element)).to.deep.equal(['A', 'B']);
  });

  it('cuts a text that nobody would read to its end, and says so', async () => {
    const element = await showDirectory(`Nom;Texte\nA;${'long '.repeat(30_000)}\nB;court\n`);
    expect(noticeOf(element)).to.equal('Un texte trop long est coupé.');
  });

  it('looks for the first hundred characters of a search, and says so', async () => {
    const element = await showDirectory();
    await search(element, `maison ${'a'.repeat(94)}`);
    expect(noticeOf(element)).to.match(/^La recherche est trop longue : seuls ses 100 premiers caractères/);
    await search(element, 'deux trois quatre cinq six sept huit neuf dix');
    expect(noticeOf(element)).to.match(/huit mots au plus/);
    await search(element, 'maison');
    expect(noticeOf(element)).to.equal('');
  });

  it('tells 500 dates of a session that repeats for longer, and says so', async () => {
    const element = await showAgenda(
      'Titre;Début;Répétition\nAccueil;2099-01-01 09:00;FREQ=DAILY;COUNT=900\nFête;2099-06-01 10:00;\n'.replace(
        'FREQ=DAILY;COUNT=900',
        '"FREQ=DAILY;COUNT=900"',
      ),
    );
    expect(noticeOf(element)).to.equal(
      'Certaines séances se répètent longtemps : seules 500 dates de chacune sont montrées.',
    );
  });

  it('tells English visitors in English', async () => {
    const src = await publish('a.csv', `Name;Text\nA;${'long '.repeat(30_000)}\nB;short\n`);
    const element = await mount<ActorDirectory>(`<actor-directory lang="en" src="${src}"></actor-directory>`);
    await until(() => noticeOf(element) === 'A text that is too long is cut.');
  });
});
