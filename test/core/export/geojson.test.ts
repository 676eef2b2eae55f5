import { expect } from 'chai';
import { take } from './taking.js';

const file = `Nom;Commune;Publics;Latitude;Longitude
Jardin;Vif;"Jeunes, Seniors";45.0561234567;5.6701
Cercle;Vif;Jeunes;45.0571;5.6711
Club;Claix;Jeunes;45.1199;5.6711
Atelier;Claix;Seniors;45.1211;5.6722
Ailleurs;Claix;Jeunes;;
Nulle part;Vif;Seniors;0;0
`;

interface Feature {
  readonly id: string;
  readonly geometry: { readonly type: string; readonly coordinates: readonly number[] } | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

const featuresOf = async (text: string): Promise<readonly Feature[]> => {
  const read = JSON.parse(await take('geojson', text)) as {
    type: string;
    features: Feature[];
    crs?: unknown;
  };
  expect(read.type).to.equal('FeatureCollection');
  expect(read.crs).to.equal(undefined);
  return read.features;
};

describe('A file for maps', () => {
  it('tells the longitude first, no finer than maps need, and what the entry is', async () => {
    const [garden] = await featuresOf(file);
    expect(garden?.id).to.equal('jardin-vif');
    expect(garden?.geometry).to.deep.equal({ type: 'Point', coordinates: [5.6701, 45.056123] });
    expect(garden?.properties).to.deep.include({
      Nom: 'Jardin',
      Publics: ['Jeunes', 'Seniors'],
      precision: 'exact',
    });
  });

  it('tells where entries are whose commune alone is known, and that it is no more than that', async () => {
    const [, , , , elsewhere, nowhere] = await featuresOf(file);
    expect(elsewhere?.geometry?.coordinates[1]).to.be.closeTo(45.1205, 0.0001);
    expect(elsewhere?.properties).to.deep.include({ precision: 'town' });
    expect(nowhere?.geometry?.coordinates).to.deep.equal([5.6706, 45.056612]);
    expect(nowhere?.properties).to.deep.include({ precision: 'town' });
  });

  it('holds entries without a place as well, without a geometry', async () => {
    const [, , , , elsewhere, nowhere] = await featuresOf(
      file.replace(/Ailleurs;Claix/, 'Ailleurs;').replace(/part;Vif/, 'part;'),
    );
    expect(elsewhere?.geometry).to.equal(null);
    expect(elsewhere?.properties).to.not.have.property('precision');
    expect(nowhere?.geometry).to.equal(null);
  });
});
