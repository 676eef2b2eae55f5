import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { readArguments, UsageError } from '../../../src/cli/arguments.js';
import { requestOf } from '../../../src/cli/book/book-request.js';
import { printFigures } from '../../../src/cli/stats/print-figures.js';
import { runNow } from '../../../src/core/base/pace.js';
import { bookSteps } from '../../../src/core/export/book/book.js';
import { bookHtml } from '../../../src/core/export/book/write-book.js';

const survey = fileURLToPath(new URL('../../../data/enquete-exemple.csv', import.meta.url));

const folders: string[] = [];

const fileOf = async (text: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'parvis-test-'));
  folders.push(folder);
  await writeFile(join(folder, 'enquete.csv'), text);
  return join(folder, 'enquete.csv');
};

afterEach(async () => {
  for (const each of folders.splice(0)) await rm(each, { recursive: true, force: true });
});

/** What the command says, and to whom. */
const stats = async (
  source: string,
  ...options: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> => {
  const { stdout, stderr } = process;
  const [writeOut, writeErr] = [stdout.write, stderr.write];
  let [out, err] = ['', ''];
  stdout.write = (chunk: string | Uint8Array) => Boolean((out += String(chunk)));
  stderr.write = (chunk: string | Uint8Array) => Boolean((err += String(chunk)));
  try {
    const code = await printFigures(readArguments(['stats', source, ...options], { LANG: 'fr_FR.UTF-8' }));
    return { code, out: plain(out), err: plain(err) };
  } finally {
    stdout.write = writeOut;
    stderr.write = writeErr;
  }
};

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('parvis stats', () => {
  it('tells the survey of the article in Markdown', async () => {
    const { code, out } = await stats(survey, '--questions', 'statut, en ligne, publics');
    expect(code).to.equal(0);
    expect(out).to.include('# Synthèse : enquete-exemple.csv\n\n## Statut\n');
    expect(out).to.include('Les plus cités : Bénévole (39 %), Professionnel (33 %) et Les deux (27 %).');
    expect(out).to.include(
      '| Réponse | Nombre | Part |\n| --- | ---: | ---: |\n| Bénévole | 146 | 39 % |\n| Professionnel | 124 | 33 % |\n| Les deux | 101 | 27 % |',
    );
    expect(out).to.include('| Oui | 145 | 39 % |');
    expect(out).to.include('359 réponses, 12 sans réponse. Plusieurs réponses possibles');
  });

  it('asks what visitors would where no question is named', async () => {
    const { out } = await stats(survey);
    expect(out.match(/^## .*$/gm)).to.deep.equal([
      '## Statut',
      '## Publics',
      '## Domaines',
      '## Formats d’intervention',
      '## En ligne',
      '## Région',
      '## Date de réponse',
      '## Personnes dans l’équipe',
    ]);
  });

  it('puts questions across each other, and withholds what is small', async () => {
    const { out } = await stats(
      survey,
      '--questions',
      'région',
      '--cross',
      'statut, en ligne',
      '--hide-below',
      '5',
      '--top',
      '20',
    );
    expect(out).to.include('## Statut et En ligne\n\n| Réponse | Non | Oui | Ensemble |');
    expect(out).to.include('| Ensemble | 226 | 145 | 371 |');
    expect(out).to.include('Les nombres inférieurs à 5 ne sont pas montrés');
    expect(out).to.not.match(/\| [1-4] \|/);
  });

  it('writes a page, in which whatever the file says is text', async () => {
    const source = await fileOf('Nom;Type\na;<script>1</script>\nb;<script>1</script>\nc;[A](b)\n');
    const output = `${source}.html`;
    const { code, out } = await stats(
      source,
      '--questions',
      'type',
      '--html',
      '-o',
      output,
      '--title',
      '<T>',
    );
    expect([code, out]).to.deep.equal([0, `Fichier écrit : ${output}\n`]);
    const page = await readFile(output, 'utf8');
    expect(page).to.match(/^<!doctype html>\n<html lang="fr">/);
    expect(page)
      .to.include('<h1>&lt;T&gt;</h1>')
      .and.include('<th scope="row">&lt;script&gt;1&lt;/script&gt;</th>');
    expect(page).to.not.include('<script>');
    expect((await stats(source, '--questions', 'type')).out)
      .to.include('| \\[A\\](b) | 1 | 33 % |')
      .and.not.include('<script>');
  });

  it('says what it cannot count, and fails where nothing is left', async () => {
    const { code, err } = await stats(
      await fileOf('Nom;Note\nA;un\nB;deux\nC;trois\n'),
      '--questions',
      'nom, ailleurs',
    );
    expect(code).to.equal(1);
    expect(err).to.include('Pas de chiffres de « ailleurs » : aucune colonne montrée');
    expect(err).to.include('Pas de chiffres de « Nom » : chaque ligne y dit autre chose.');
    expect(err).to.include('Aucune colonne de ce fichier');
  });

  it('tells of published rows alone, and speaks English', async () => {
    const source = await fileOf('Nom;Type;Publié\na;Club;oui\nb;Club;oui\nc;Cercle;non\nd;Ligue;oui\n');
    const { out } = await stats(source, '--questions', 'type', '--where', 'publié: oui', '--lang', 'en');
    expect(out).to.include('| Club | 2 | 67% |').and.not.include('Cercle');
    expect(out).to.include('Most cited: Club (67%) and Ligue (33%).');
  });

  it('refuses what makes no sense', () => {
    for (const options of [
      ['--base', 'some'],
      ['--top', '0'],
      ['--hide-below', '2'],
      ['--top', 'x'],
    ])
      expect(() => readArguments(['stats', 'file.csv', ...options], {})).to.throw(UsageError);
  });
});

describe('The figures of a book', () => {
  it('stand at its end, where they are asked for', async () => {
    const htmlOf = async (...options: readonly string[]): Promise<string> =>
      plain(
        bookHtml(runNow(bookSteps(await requestOf(readArguments(['book', survey, ...options], {})))), 'A4'),
      );
    const html = await htmlOf('--stats', 'statut');
    expect(html).to.include('<h2>En chiffres</h2><section class="question"><h3>Statut</h3>');
    expect(html).to.include('<th scope="row">Bénévole</th><td>146</td><td>39 %</td>');
    expect(await htmlOf()).to.not.include('En chiffres');
  });
});
