import { expect } from 'chai';
import {
  fenced,
  fileChannel,
  filledAddress,
  issueChannel,
  mailChannel,
} from '../../../src/core/proposals/channels.js';
import { forgeAt, type Forge } from '../../../src/core/proposals/forge.js';

const text = { subject: 'Correction : Le Pas', body: 'Téléphone : 1 → 2\nMerci', paste: '(coller ici)' };

const forge = (address: string, kind = '', branch = ''): Forge => {
  const found = forgeAt(address, kind, branch);
  if (!found) throw new Error(`${address} is refused`);
  return found;
};

describe('a mail', () => {
  it('goes to one address, with subject and text encoded', () => {
    const channel = mailChannel('annuaire@asso.example', text);
    expect(channel?.href).to.equal(
      'mailto:annuaire@asso.example?subject=Correction%20%3A%20Le%20Pas&body=T%C3%A9l%C3%A9phone%20%3A%201%20%E2%86%92%202%0D%0AMerci',
    );
    expect([channel?.whom, channel?.isCut]).to.deep.equal(['annuaire@asso.example', false]);
  });

  it('has no header but those, whatever is written', () => {
    const subject = 'a\r\nBcc: x@evil.example\u0000';
    const href = mailChannel('a@asso.example', { ...text, subject, body: '&bcc=x@evil.example' })?.href ?? '';
    expect(href).not.to.match(/[\r\n]|%0D|%0A|&bcc|&Bcc/i);
    expect([...new URL(href).searchParams.keys()]).to.deep.equal(['subject', 'body']);
  });

  it('is refused to other addresses than one', () => {
    for (const to of [
      '',
      'a',
      'a@b.example?bcc=c@d.example',
      'a@b.example,c@d.example',
      'a@b.example&cc=x',
      'javascript:1',
    ])
      expect(mailChannel(to, text), to).to.equal(null);
  });

  it('are addresses also where a character is cut in two', () => {
    const subject = `${'a'.repeat(149)}😀 et la suite`;
    const href = mailChannel('a@asso.example', { ...text, subject, body: 'x\ud83d' })?.href ?? '';
    expect(new URL(href).searchParams.get('subject')).to.equal(`${'a'.repeat(149)}\ufffd`);
    expect(filledAddress('https://asso.example/?n={nom}', () => '\ude00')).to.include('n=%EF%BF%BD');
  });

  it('holds at most 1900 characters, as they are encoded; longer ones say to paste', () => {
    const long = mailChannel('a@asso.example', { ...text, body: 'é'.repeat(400) });
    expect(long?.isCut).to.equal(true);
    expect(long?.href).to.include(encodeURIComponent('(coller ici)'));
    for (let length = 250; length < 320; length++) {
      const { href = '', isCut } = mailChannel('a@asso.example', { ...text, body: 'é'.repeat(length) }) ?? {};
      expect(href.length <= 1900 || isCut === true, String(length)).to.equal(true);
      expect(href.length).to.be.at.most(1900);
    }
  });
});

describe('a forge', () => {
  it('is known by its address, or by what its author says', () => {
    const kinds = [
      ['https://github.com/asso/annuaire', 'github'],
      ['https://gitlab.com/asso/annuaire', 'gitlab'],
      ['https://gitlab.asso.example/groupe/annuaire', 'gitlab'],
      ['https://framagit.org/asso/annuaire', 'gitlab'],
      ['https://codeberg.org/asso/annuaire', 'forgejo'],
      ['https://forge.asso.example/asso/annuaire', 'forgejo'],
    ];
    for (const [address = '', kind] of kinds) expect(forge(address).kind, address).to.equal(kind);
    expect(forge('https://forge.asso.example/asso/annuaire', 'gitlab').kind).to.equal('gitlab');
    expect(forge('https://forge.asso.example/a/b', 'unknown').kind).to.equal('forgejo');
  });

  it('is refused where it is not https, holds a password, or more than an address', () => {
    for (const address of [
      'http://codeberg.org/a/b',
      'https://moi:secret@codeberg.org/a/b',
      'https://codeberg.org/a/b?x=1',
      'https://codeberg.org/a/b#x',
      'javascript:alert(1)',
      'codeberg.org/a/b',
      '',
    ])
      expect(forgeAt(address), address).to.equal(null);
  });

  it('is asked for an issue as it wants to be', () => {
    const of = (address: string): URL => new URL(issueChannel(forge(address), text).href);
    const github = of('https://github.com/asso/annuaire');
    expect(github.pathname).to.equal('/asso/annuaire/issues/new');
    expect([...github.searchParams.keys()]).to.deep.equal(['title', 'body']);
    const gitlab = of('https://framagit.org/asso/annuaire/');
    expect(gitlab.pathname).to.equal('/asso/annuaire/-/issues/new');
    expect([...gitlab.searchParams.keys()]).to.deep.equal(['issue[title]', 'issue[description]']);
    const forgejo = of('https://codeberg.org/asso/annuaire');
    expect(forgejo.pathname).to.equal('/asso/annuaire/issues/new');
    expect(forgejo.searchParams.get('body')).to.equal('```text\nTéléphone : 1 → 2\nMerci\n```');
  });

  it('is given 6000 characters at most', () => {
    const long = issueChannel(forge('https://codeberg.org/a/b'), { ...text, body: 'a'.repeat(6000) });
    expect([long.isCut, long.href.length < 6000]).to.deep.equal([true, true]);
    expect(fileChannel(forge('https://codeberg.org/a/b'), 'a.csv', 'a'.repeat(6000))).to.equal(null);
  });

  it('is asked for a new file, but for GitLab, which cannot be told what it holds', () => {
    const of = (address: string, branch = ''): URL | null => {
      const channel = fileChannel(forge(address, '', branch), 'propositions/a.csv', 'Nom;Ville\n');
      return channel && new URL(channel.href);
    };
    expect(of('https://github.com/asso/annuaire')?.pathname).to.equal('/asso/annuaire/new/main');
    expect(of('https://codeberg.org/asso/annuaire', 'a/b')?.pathname).to.equal('/asso/annuaire/_new/a/b');
    expect(of('https://codeberg.org/asso/annuaire')?.searchParams.get('value')).to.equal('Nom;Ville\n');
    expect(of('https://gitlab.com/asso/annuaire')).to.equal(null);
  });

  it('shows text as text, whatever runs of back-ticks are in it', () => {
    expect(fenced('a')).to.equal('```text\na\n```');
    expect(fenced('a ```` b ]]> <script>')).to.equal('`````text\na ```` b ]]> <script>\n`````');
  });
});

describe('an address with names in braces', () => {
  it('holds what they stand for, encoded; others stay', () => {
    const filled = filledAddress('https://a.example/?n={nom}&x={ autre }&y={ }', (name) =>
      name === 'nom' ? 'a&b=#é' : null,
    );
    expect(filled).to.equal('https://a.example/?n=a%26b%3D%23%C3%A9&x={ autre }&y={ }');
  });
});
