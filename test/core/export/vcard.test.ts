import { expect } from 'chai';
import ICAL from 'ical.js';
import { take, type TakingOptions } from './taking.js';

const long = 'Une présentation où l’on dit tout, œuvre après œuvre. '.repeat(8).trim();

const file = `Nom;Type;Adresse;Code postal;Commune;Présentation;Téléphone;Portable;Courriel;Site web;Thèmes;Latitude;Longitude;Mise à jour
"Les Œufs de l’Été";Association;"3; rue des Écoles, bât. B";38130;Échirolles;"${long}";04 65 71 12 34;06 39 98 12 34;jardin@exemple.example;https://jardin.example/a;"nature, partage";45.15;5.72;31/01/2026
Café réparation;Association;;38000;Grenoble;"Ligne 1\nLigne 2";04 65 71 22 33;;nobody at home;javascript:alert(1);"réparation, nature";;;
Sans contact;Collectif;;;Vif;;;;;;partage;;;
`;

/** A card as another program reads it: each property by its name, in its order. */
type Card = ReadonlyMap<string, readonly unknown[]>;

const cardsIn = (text: string): readonly Card[] => {
  const parsed = ICAL.parse(text) as unknown[];
  const all = Array.isArray(parsed[0]) ? (parsed as unknown[][]) : [parsed];
  return all.map((each) => {
    const card = new ICAL.Component(each);
    const names = card.getAllProperties().map(({ name }) => name);
    return new Map(
      names.map((name) => [name, card.getAllProperties(name).flatMap((one) => one.getValues() as unknown[])]),
    );
  });
};

const read = async (text = file, options: TakingOptions = {}): Promise<readonly Card[]> =>
  cardsIn(await take('vcf', text, options));

describe('A file for contacts', () => {
  it('is one that another reader gives back field by field', async () => {
    const [card] = await read();
    expect(card?.get('version')).to.deep.equal(['3.0']);
    expect(card?.get('fn')).to.deep.equal(['Les Œufs de l’Été']);
    expect(card?.get('org')).to.deep.equal(['Les Œufs de l’Été']);
    expect(card?.get('n')).to.deep.equal([['Les Œufs de l’Été', '', '', '', '']]);
    expect(card?.get('note')).to.deep.equal([long]);
    expect(card?.get('tel')).to.deep.equal(['0465711234', '0639981234']);
    expect(card?.get('email')).to.deep.equal(['jardin@exemple.example']);
    expect(card?.get('url')).to.deep.equal(['https://jardin.example/a']);
    expect(card?.get('adr')).to.deep.equal([
      ['', '', '3; rue des Écoles, bât. B', 'Échirolles', '', '38130', ''],
    ]);
    expect(card?.get('categories')).to.deep.equal(['Association', 'nature', 'partage']);
    expect(card?.get('rev')?.map(String)).to.deep.equal(['2026-01-31T00:00:00Z']);
    expect(card?.get('source')).to.deep.equal([
      'https://ville.example/?annuaire.open=les-oeufs-de-l-ete-echirolles',
    ]);
  });

  it('holds a card for each entry of the selection, in its order', async () => {
    const names = (await read()).map((card) => card.get('fn')?.[0]);
    expect(names).to.deep.equal(['Les Œufs de l’Été', 'Café réparation', 'Sans contact']);
    const some = await read(file, { selection: { words: 'grenoble' } });
    expect(some.map((card) => card.get('fn')?.[0])).to.deep.equal(['Café réparation']);
  });

  it('keeps lines, and leaves out what is no way to get in touch', async () => {
    const [, card] = await read();
    expect(card?.get('note')).to.deep.equal(['Ligne 1\nLigne 2']);
    expect(card?.has('email')).to.equal(false);
    expect(card?.has('url')).to.equal(false);
  });

  it('is CRLF in UTF-8, with no line of more than 75 octets and no character cut in two', async () => {
    const text = await take('vcf', file);
    const lines = text.split('\r\n');
    expect(text.replaceAll('\r\n', '')).to.not.match(/[\r\n]/);
    for (const line of lines) expect(new TextEncoder().encode(line).length, line).to.be.at.most(75);
    expect(text).to.not.include('\ufffd');
  });

  it('says which number is a mobile one', async () => {
    expect(await take('vcf', file))
      .to.include('TEL;TYPE=CELL:0639981234')
      .and.include('TEL;TYPE=WORK,VOICE:0465711234');
  });

  it('knows an entry again whatever else is taken, and tells those of two files apart', async () => {
    const all = (await read()).map((card) => card.get('uid')?.[0]);
    expect(new Set(all).size).to.equal(3);
    const [one] = await read(file, { selection: { words: 'grenoble' } });
    expect(one?.get('uid')?.[0]).to.equal(all[1]);
  });

  it('calls people by their two names, and no organisation', async () => {
    const [card] = await read(
      'Nom;Prénom;Courriel\nDurand;Zoé;zoe@exemple.example\nMartin;Léo;leo@exemple.example\n',
    );
    expect(card?.get('n')).to.deep.equal([['Durand', 'Zoé', '', '', '']]);
    expect(card?.get('fn')).to.deep.equal(['Zoé Durand']);
    expect(card?.has('org')).to.equal(false);
  });

  it('cuts a note that would have the whole file refused', async () => {
    const [card] = await read(
      `Nom;Présentation;Courriel\nA;${'mot '.repeat(3000)};a@b.example\nB;Court;b@b.example\n`,
    );
    expect(String(card?.get('note')?.[0]))
      .to.match(/^(?:mot )+(?:mot|mo|m)?…$/)
      .and.have.length.below(2100);
  });

  it('cannot be made to hold lines of its own by a cell', async () => {
    const [card, ...others] = await read(
      'Nom;Présentation;Courriel\n"A\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:B";"x\nTEL:0123";a@b.example\n',
    );
    expect(others).to.have.length(0);
    expect(card?.has('tel')).to.equal(false);
  });
});
