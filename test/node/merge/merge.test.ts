import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { expect } from 'chai';
import { readArguments, UsageError } from '../../../src/cli/arguments.js';
import { takeProposals } from '../../../src/cli/merge/take-proposals.js';
import { stateOf } from '../../../src/core/proposals/proposal.js';
import { proposalText } from '../../../src/core/proposals/proposal-text.js';

const list = 'Nom;Ville;Téléphone\r\nLe Pas;Grenoble;04 76 00 00 01\r\nLa Main;Échirolles;04 76 00 00 02\r\n';
/** All of it can be written in windows-1252 by the codes of its letters. */
const bytesOfList = Uint8Array.from(list, (letter) => letter.charCodeAt(0));

const folders: string[] = [];
afterEach(async () => {
  for (const each of folders.splice(0)) await rm(each, { recursive: true, force: true });
});

const folderWith = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'parvis-test-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
};

const columns = ['Nom', 'Ville', 'Téléphone'];
const message = (before: readonly string[], after: readonly string[]): string =>
  `Bonjour,\nle numéro a changé.\n\n${proposalText(
    { id: 'le-pas-grenoble', before: stateOf(before), columns, cells: after },
    columns.join(';'),
    after.join(';'),
  )}\n\nMerci !\n`;
const correction = message(
  ['Le Pas', 'Grenoble', '04 76 00 00 01'],
  ['Le Pas', 'Grenoble', '04 76 11 11 11'],
);

/** What the command says, and to whom. */
const merge = async (
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> => {
  const { stdout, stderr } = process;
  const [writeOut, writeErr] = [stdout.write, stderr.write];
  let [out, err] = ['', ''];
  stdout.write = (chunk: string | Uint8Array) => Boolean((out += String(chunk)));
  stderr.write = (chunk: string | Uint8Array) => Boolean((err += String(chunk)));
  try {
    const code = await takeProposals(readArguments(['merge', ...args], { LANG: 'fr_FR.UTF-8' }));
    return { code, out: plain(out), err: plain(err) };
  } finally {
    stdout.write = writeOut;
    stderr.write = writeErr;
  }
};

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('parvis merge', () => {
  it('shows what a message would change, and writes nothing', async () => {
    const folder = await folderWith({ 'a.csv': bytesOfList, 'message.txt': correction });
    for (const options of [[], ['--dry-run']]) {
      const { code, out, err } = await merge(join(folder, 'a.csv'), join(folder, 'message.txt'), ...options);
      expect([code, err]).to.deep.equal([0, '']);
      expect(out).to.equal(
        'Correction de « le-pas-grenoble », ligne 2\n' +
          '  Téléphone : 04 76 00 00 01 → 04 76 11 11 11\n' +
          '1 ligne changerait. Rien n’a été écrit. Pour écrire, ajoutez --write.\n',
      );
    }
    expect(new Uint8Array(await readFile(join(folder, 'a.csv')))).to.deep.equal(bytesOfList);
  });

  it('writes the line that changes, and leaves every other byte, the rights of the file, and no other file', async () => {
    const folder = await folderWith({ 'a.csv': bytesOfList, 'message.txt': correction });
    const path = join(folder, 'a.csv');
    await chmod(path, 0o640);
    const { code, out } = await merge(path, join(folder, 'message.txt'), '--write');
    expect(code).to.equal(0);
    expect(out).to.include('1 ligne changée dans a.csv\n');
    const after = Uint8Array.from(list.replace('00 00 01', '11 11 11'), (letter) => letter.charCodeAt(0));
    expect(new Uint8Array(await readFile(path))).to.deep.equal(after);
    expect((await stat(path)).mode & 0o777).to.equal(0o640);
    expect(await readdir(folder)).to.have.members(['a.csv', 'message.txt']);
    const again = await merge(path, join(folder, 'message.txt'), '--write');
    expect([again.code, again.out]).to.deep.equal([
      0,
      '« le-pas-grenoble » : déjà dans le fichier, rien à changer\nIl n’y a rien à changer.\n',
    ]);
  });

  it('writes nothing at all where one row was changed meanwhile', async () => {
    const other = message(['Le Pas', 'Gap', '04 76 00 00 01'], ['Le Pas', 'Gap', '04 76 22 22 22']);
    const added = 'Le Four;Vif;=1+1\n';
    const folder = await folderWith({ 'a.csv': bytesOfList, '1.txt': other, '2.csv': added });
    const { code, out, err } = await merge(
      join(folder, 'a.csv'),
      join(folder, '1.txt'),
      join(folder, '2.csv'),
      '--write',
    );
    expect(code).to.equal(1);
    expect(out).to.equal(
      '« le-pas-grenoble » : la ligne 2 a changé depuis que la proposition a été écrite. Comparez, et corrigez à la main :\n' +
        '  Ville : Grenoble → Gap\n  Téléphone : 04 76 00 00 01 → 04 76 22 22 22\n' +
        'Nouvelle fiche « Le Four »\n  Nom : Le Four\n  Ville : Vif\n  Téléphone : =1+1\n' +
        '  Attention : un tableur prendrait ce texte pour une formule.\n',
    );
    expect(err).to.equal('Rien n’a été écrit.\n');
    expect(new Uint8Array(await readFile(join(folder, 'a.csv')))).to.deep.equal(bytesOfList);
  });

  it('reads a mail as its program saves it', async () => {
    const encoded = Array.from(Buffer.from(correction), (byte) =>
      byte === 61 || byte > 126 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
    ).join('');
    const heads = [
      'Subject: Une correction',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
    ].join('\r\n');
    const mail = `${heads}\r\n\r\n${encoded.replace(/\n/g, '\r\n').replace('T=C3=A9l', 'T=C3=A9=\r\nl')}`;
    const folder = await folderWith({ 'a.csv': bytesOfList, 'message.eml': mail });
    const { code, out } = await merge(join(folder, 'a.csv'), join(folder, 'message.eml'));
    expect([code, out.split('\n')[1]]).to.deep.equal([0, '  Téléphone : 04 76 00 00 01 → 04 76 11 11 11']);
  });

  it('says what it cannot write to, and what it finds no proposal in', async () => {
    const workbook = await readFile(new URL('../../../data/mediation-exemple.ods', import.meta.url));
    const folder = await folderWith({
      'a.csv': bytesOfList,
      'b.json': '[{"nom":"Le Pas","ville":"Gap"},{"nom":"Le Fil","ville":"Vif"}]',
      'c.ods': workbook,
      'bonjour.txt': 'Bonjour !',
    });
    const said = async (file: string, proposal: string): Promise<string> => {
      const { code, err } = await merge(join(folder, file), join(folder, proposal));
      expect(code).to.equal(1);
      return err;
    };
    expect(await said('b.json', 'bonjour.txt')).to.include('n’écrit que dans les fichiers CSV');
    expect(await said('c.ods', 'bonjour.txt')).to.include('n’écrit pas dans les classeurs');
    expect(await said('a.csv', 'bonjour.txt')).to.include('bonjour.txt : aucune proposition');
    expect(await said('a.csv', 'absent.txt')).to.include('absent.txt n’a pas pu être lu');
    const { err } = await merge('https://example.org/a.csv', join(folder, 'bonjour.txt'));
    expect(err).to.include('un fichier de cet ordinateur');
  });

  it('is asked for with a file and at least a proposal', () => {
    for (const args of [['merge'], ['merge', 'a.csv'], ['merge', 'a.csv', 'b.txt', '--write', '--dry-run']])
      expect(() => readArguments(args, {})).to.throw(UsageError);
    expect(readArguments(['merge', 'a.csv', 'b', 'c', '--write'], {}).merge).to.deep.equal({
      proposals: ['b', 'c'],
      write: true,
    });
    expect(() => readArguments(['inspect', 'a.csv', 'b.csv'], {})).to.throw(UsageError);
  });
});
