import { Buffer } from 'node:buffer';
import { expect } from 'chai';
import fc from 'fast-check';
import { mailText } from '../../../src/cli/merge/mail-text.js';

const text =
  'Bonjour,\n\nLe numéro a changé : « œuvre » = 04 76 €\n\n[parvis 1 x 00000000 00000000]\nNom;Téléphone\n[/parvis]\n';

/** As mail programs write it: no line over 76 letters, what is no ASCII by its bytes, blanks at the end of lines too. */
const quoted = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) =>
    byte === 10
      ? '\r\n'
      : byte < 32 || byte > 126 || byte === 61
        ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(byte),
  )
    .join('')
    .replace(/ (?=\r\n)/g, '=20')
    .split('\r\n')
    .map((line) => line.replace(/((?:=[\dA-F]{2}|[^=]){1,24})(?=.)/g, '$1=\r\n'))
    .join('\r\n');

const mail = (heads: string, body: string): Buffer =>
  Buffer.from(
    `Received: by x\r\nSubject: =?utf-8?Q?Une_fiche?=\r\nMIME-Version: 1.0\r\n${heads}\r\n\r\n${body}`,
    'latin1',
  );

const read = (heads: string, body: string): string | undefined =>
  mailText(mail(heads, body))?.replace(/\r\n/g, '\n');

const utf8 = Buffer.from(text, 'utf-8');
const quotedHeads =
  'Content-Type: text/plain; charset="UTF-8"\r\nContent-Transfer-Encoding: quoted-printable';

describe('The text of a mail', () => {
  it('is read as it was encoded', () => {
    expect(read(quotedHeads, quoted(utf8))).to.equal(text);
    expect(
      read(
        'Content-Type: text/plain;\r\n charset=utf-8\r\nContent-Transfer-Encoding: base64',
        utf8.toString('base64'),
      ),
    ).to.equal(text);
    expect(
      read(
        'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit',
        utf8.toString('latin1'),
      ),
    ).to.equal(text);
    expect(
      read(
        'Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable',
        'Num=E9ro',
      ),
    ).to.equal('Numéro');
    expect(read('Content-Type: text/plain', 'Num\xe9ro')).to.equal('Numéro');
    expect(read('Content-Type: text/plain; charset=x-unknown', 'Numéro')).to.equal('Numéro');
  });

  it('is the plain one of several, with the texts attached, and that of a mail which is passed on', () => {
    const alternative = [
      'Content-Type: multipart/alternative; boundary="b 2"',
      '',
      '--b 2',
      quotedHeads,
      '',
      quoted(utf8),
      '--b 2',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<p>Bonjour</p>',
      '--b 2--',
    ].join('\r\n');
    const attached = [
      'Content-Type: application/octet-stream; name="a.txt"',
      'Content-Disposition: attachment; filename="a.txt"',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from('joint').toString('base64'),
    ].join('\r\n');
    const picture = ['Content-Type: image/png', 'Content-Transfer-Encoding: base64', '', 'iVBORw0KGgo='].join(
      '\r\n',
    );
    const whole = [
      'Préambule',
      '--b1',
      alternative,
      '--b1',
      attached,
      '--b1',
      picture,
      '--b1--',
      'après',
    ].join('\r\n');
    const found = read('Content-Type: multipart/mixed; boundary=b1', whole);
    expect(found).to.include(text.trim()).and.include('joint');
    expect(found).to.not.include('<p>').and.not.include('PNG').and.not.include('après');
    const passedOn = Buffer.from(mail(quotedHeads, quoted(utf8))).toString('latin1');
    expect(read('Content-Type: message/rfc822', passedOn)).to.equal(text);
    expect(read('Content-Type: text/html; charset=utf-8', '<p>Un<br>deux &amp; trois</p>')).to.include(
      'deux & trois',
    );
  });

  it('is that of every mail where the file is a mailbox', () => {
    const one = mail(quotedHeads, quoted(utf8)).toString('latin1');
    const other = mail(
      'Content-Type: text/plain; charset=utf-8',
      'Other\r\n\r\n>From here\r\nFrom afar',
    ).toString('latin1');
    const first = 'From - Mon Nov 30 18:00:00 2026';
    const second = 'From a@b.example Tue Dec  1 09:05:00 2026 +0100';
    for (const end of ['\r\n', '\n']) {
      const box = [first, one, '', second, other, ''].join('\r\n').replaceAll('\r\n', end);
      const told = mailText(Buffer.from(box, 'latin1'))?.replace(/\r\n/g, '\n');
      expect(told).to.equal(`${text}\nOther\n\nFrom here\nFrom afar\n`);
    }
    expect(mailText(Buffer.from(`${first}\n\nBonjour`))).to.equal(null);
    expect(mailText(Buffer.from('From Paris to Rome at 10:00 in 2026\nNom;Ville\n'))).to.equal(null);
  });

  it('is none where the file is no mail', () => {
    for (const each of [
      '',
      text,
      'Objet : une fiche\n\nBonjour',
      'Nom: Le Pas\nVille: Grenoble\n\nBonjour',
      '\n\n',
      'a',
    ])
      expect(mailText(Buffer.from(each)), each).to.equal(null);
  });

  it('is read whatever the file holds', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('base64', 'quoted-printable', '8bit'),
        (bytes, encoding) => {
          const body = Buffer.from(bytes).toString('latin1');
          const heads = `Content-Type: multipart/mixed; boundary=b\r\nContent-Transfer-Encoding: ${encoding}`;
          mailText(bytes);
          expect(mailText(mail(heads, `--b\r\n\r\n${body}`))).to.be.a('string');
        },
      ),
    );
  });
});
