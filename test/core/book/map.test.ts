import { expect } from 'chai';
import type { Outline } from '../../../src/core/models/map/outline.js';
import { bookHtml } from '../../../src/core/export/book/write-book.js';
import { bookOf, htmlOf } from './html-of.js';

/** Two in one house of Grenoble, one in Voiron, one in Lyon, one that nobody knows where. */
const list = `Nom;Commune;Latitude;Longitude
Amis;Grenoble;45,188;5,724
Bureau;Grenoble;45,188;5,724
Club;Voiron;45,366;5,590
Danse;Lyon;45,764;4,835
Élan;;;
`;

const mapIn = (html: string): string => /<section class="part map".*?<\/section>/s.exec(html)?.[0] ?? '';

const textsIn = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);

/** Where signs stand: from the left, from above. */
const placesIn = (svg: string): ReadonlyMap<string, readonly [number, number]> =>
  new Map(
    [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"[^>]*><\/circle><text[^>]*>([^<]*)</g)].map(
      ([, x, y, text = '']) => [text, [Number(x), Number(y)]],
    ),
  );

const france: Outline = {
  x: 0.48,
  y: 0.33,
  unit: 0.0001,
  areas: 'M0 0h500v500z',
  shores: '',
  borders: '',
  box: { left: 0.48, top: 0.33, right: 0.54, bottom: 0.38 },
};

describe('The map of a book', () => {
  it('shows entries by their numbers, and those that share a place by a letter', async () => {
    const map = mapIn(await htmlOf(list));
    expect(map)
      .to.include('<h2>La carte</h2>')
      .and.include('aria-label="Carte de 4 fiches, par leur numéro."');
    expect(textsIn(map)).to.include.members(['A', '3', '4']).and.not.include('5');
    expect(map).to.match(/<b>A<\/b>\u00a0Grenoble <a href="#e1">1<\/a>, <a href="#e2">2<\/a>/);
    expect(map).to.include('Une fiche n’a pas de coordonnées\u00a0: elle n’y est pas.');
  });

  it('has the north above and the east at the right, all within its edges', async () => {
    const places = placesIn(mapIn(await htmlOf(list)));
    const [grenoble, voiron, lyon] = ['A', '3', '4'].map((each) => places.get(each) ?? [NaN, NaN]);
    expect(lyon?.[0]).to.be.lessThan(voiron?.[0] ?? NaN);
    expect(voiron?.[0]).to.be.lessThan(grenoble?.[0] ?? NaN);
    expect(lyon?.[1]).to.be.lessThan(voiron?.[1] ?? NaN);
    expect(voiron?.[1]).to.be.lessThan(grenoble?.[1] ?? NaN);
    for (const [x, y] of places.values()) {
      expect(x).to.be.within(9, 631);
      expect(y).to.be.within(9, 591);
    }
  });

  it('tells how far it is', async () => {
    expect(textsIn(mapIn(await htmlOf(list)))).to.satisfy((texts: readonly string[]) =>
      texts.some((text) => /^\d+\u00a0km$/.test(text)),
    );
  });

  it('lies over the outline of a country where the places lie in it, and says whom that is owed to', async () => {
    const book = await bookOf(list);
    expect(mapIn(bookHtml({ ...book, outline: france }, 'A4')))
      .to.include('MapSVG')
      .and.include('M0 0h500');
    const elsewhere = await bookOf(list.replace('45,764;4,835', '55,751;37,618'));
    expect(mapIn(bookHtml({ ...elsewhere, outline: france }, 'A4')))
      .to.not.include('MapSVG')
      .and.not.include('M0 0h500');
    const near = await bookOf('Nom;Latitude;Longitude\nA;45,188;5,724\nB;45,190;5,730\n');
    expect(mapIn(bookHtml({ ...near, outline: france }, 'A4')))
      .to.include('<svg')
      .and.not.include('M0 0h500');
  });

  it('is none where nothing tells of places, where all are at one, and where the columns are not shown', async () => {
    expect(mapIn(await htmlOf('Nom;Commune\nA;Vif\nB;Claix\n'))).to.equal('');
    expect(mapIn(await htmlOf('Nom;Latitude;Longitude\nA;45,188;5,724\nB;45,188;5,724\n'))).to.equal('');
    expect(mapIn(await htmlOf(list, { schema: { only: ['nom', 'commune'] } }))).to.equal('');
  });

  it('leaves out what stands the wrong way round among the others, and is not drawn over half the world for it', async () => {
    const html = mapIn(await htmlOf(list.replace(/Élan;;;/, 'Élan;Gap;6,08;44,56')));
    expect(html).to.include('Carte de 4 fiches').and.include('elle n’y est pas');
  });
});
