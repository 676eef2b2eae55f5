import { expect } from 'chai';
import { tileSource, type TileSource } from '../../../../src/core/models/map/tile-source.js';

const page = 'https://asso.example/annuaire/index.html';

const sourceOf = (text: string, attribution = '', from = page): TileSource => {
  const source = tileSource(text, from, attribution);
  if (source === null || typeof source === 'string') throw new Error(`No tiles: ${String(source)}`);
  return source;
};

describe('What an author says of the background of a map', () => {
  it('is nothing where it says nothing', () => {
    for (const text of [null, undefined, '', ' none ', 'None'])
      expect(tileSource(text, page, '')).to.equal(null);
  });

  it('is IGN, whose one host is named', () => {
    const { foreign, url, attribution } = sourceOf('ign');
    expect(foreign).to.equal('data.geopf.fr');
    const { hostname, searchParams } = new URL(url(13, 4226, 2936));
    expect(hostname).to.equal('data.geopf.fr');
    expect(Object.fromEntries(searchParams)).to.include({
      LAYER: 'GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2',
      TILEMATRIXSET: 'PM',
      TILEMATRIX: '13',
      TILECOL: '4226',
      TILEROW: '2936',
    });
    expect(attribution).to.include('IGN');
  });

  it('may be tiles of its own site, who asks nobody else', () => {
    for (const text of [
      '/tuiles/{z}/{x}/{y}.webp',
      'tuiles/{z}/{x}/{y}.webp',
      'https://asso.example/t/{z}/{y}/{x}',
    ])
      expect(sourceOf(text).foreign).to.equal(null);
    expect(sourceOf('tuiles/{z}/{x}/{y}.webp').url(3, 1, 2)).to.equal(
      'https://asso.example/annuaire/tuiles/3/1/2.webp',
    );
  });

  it('names whom tiles of others are owed to', () => {
    const text = 'https://tuiles.example/{z}/{x}/{y}.png';
    expect(tileSource(text, page, '')).to.equal('attribution');
    expect(tileSource(text, page, '  ')).to.equal('attribution');
    expect(sourceOf(text, '© Quelqu’un').foreign).to.equal('tuiles.example');
    expect(sourceOf('https://tuiles.example:8443/{z}/{x}/{y}', '©').foreign).to.equal('tuiles.example:8443');
    expect(sourceOf('//tuiles.example/{z}/{x}/{y}', '©').foreign).to.equal('tuiles.example');
  });

  it('is refused where it makes no sense, or leads elsewhere than it says', () => {
    const refused = (text: string, from = page): unknown => tileSource(text, from, '©');
    expect(refused('https://tuiles.example/{z}/{x}.png')).to.equal('places');
    expect(refused('https://tuiles.example/')).to.equal('places');
    expect(refused('https://{x}.example/{z}/{x}/{y}')).to.not.have.property('url');
    expect(refused('https://{s}.tuiles.example/{z}/{x}/{y}')).to.equal('unreadable');
    expect(refused('javascript:alert({z}{x}{y})//.')).to.equal('unreadable');
    expect(refused('data:image/png,{z}{x}{y}/')).to.equal('unreadable');
    expect(refused('https://moi:secret@tuiles.example/{z}/{x}/{y}')).to.equal('unreadable');
    expect(refused('http://tuiles.example/{z}/{x}/{y}')).to.equal('insecure');
    expect(refused('http://tuiles.example/{z}/{x}/{y}', 'http://asso.example/')).to.have.property('foreign');
    expect(refused('osm')).to.equal('unknown');
  });

  it('may be an archive of tiles', () => {
    const own = sourceOf('ville.pmtiles');
    expect(own.kind).to.equal('archive');
    expect(own.url(0, 0, 0)).to.equal('https://asso.example/annuaire/ville.pmtiles');
    expect(tileSource('https://ailleurs.example/v.pmtiles', page, '')).to.equal('attribution');
    expect(sourceOf('https://ailleurs.example/v.pmtiles?v=2', '©').foreign).to.equal('ailleurs.example');
    expect(tileSource('http://ailleurs.example/v.pmtiles', page, '©')).to.equal('insecure');
  });
});
