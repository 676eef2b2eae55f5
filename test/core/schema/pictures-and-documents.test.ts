import { expect } from 'chai';
import { csvOf, roles, see, turn } from './seen.js';

const titles = turn('Vide-grenier', 'Loto', 'Bal folk', 'Repas des aînés', 'Carnaval');
const file =
  (ending: string) =>
  (row: number): string =>
    `https://mairie.example/docs/${row}${ending}`;

describe('A poster', () => {
  const documents: readonly (readonly [what: string, heading: string, cell: (row: number) => string])[] = [
    ['a document', 'Affiche', file('.pdf')],
    ['a document of a word processor', 'Visuel', file('.odt')],
    ['a document with a name, as Notion tells it', 'Affiche', (row) => `affiche.pdf (${file('.pdf')(row)})`],
    ['a document with a question behind its address', 'Couverture', file('.PDF?dl=1')],
  ];
  for (const [what, heading, cell] of documents)
    it(`is no picture, which nobody could open, where it is ${what}`, async () => {
      const seen = await see(csvOf({ Titre: titles, [heading]: cell }));
      expect(roles(seen)[heading]).to.not.be.oneOf(['image', 'hidden']);
    });

  it('is a picture where most of them are', async () => {
    const seen = await see(
      csvOf({ Titre: titles, Affiche: (row) => file(row % 3 === 0 ? '.pdf' : '.jpg')(row) }),
    );
    expect(roles(seen)['Affiche']).to.equal('image');
  });
});

describe('Pictures', () => {
  for (const heading of ['Photos', 'Images'])
    it(`are pictures under « ${heading} »`, async () => {
      const seen = await see(csvOf({ Titre: titles, [heading]: file('.jpg') }));
      expect(roles(seen)[heading]).to.equal('image');
    });

  for (const sign of [',', ', ', ' ; ', '|', '\n'])
    it(`are several in a cell, with ${JSON.stringify(sign)} between them`, async () => {
      const seen = await see(
        csvOf({
          Titre: titles,
          Images: (row) => file('a.jpg')(row) + (row % 2 ? sign + file('b.png')(row) : ''),
        }),
      );
      expect(seen.columns.get('Images')).to.include({
        role: 'image',
        separator: sign === '\n' ? sign : sign.trim(),
      });
    });

  it('are several in a list', async () => {
    const seen = await see(
      JSON.stringify(
        [0, 1, 2].map((row) => ({ nom: titles(row), images: [file('a.jpg')(row), file('b.jpg')(row)] })),
      ),
    );
    expect(seen.columns.get('images')).to.include({ role: 'image', separator: ', ' });
  });
});
