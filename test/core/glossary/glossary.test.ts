import { expect } from 'chai';
import { explain } from '../../../src/core/glossary/explain.js';
import { readGlossary } from '../../../src/core/glossary/glossary.js';
import { definitionOf, labelOf } from '../../../src/core/schema/meaning.js';
import { csvCell } from '../../../src/core/export/csv/write-csv.js';
import { inferSchema } from '../../../src/core/schema/infer-schema.js';
import type { Column, Schema } from '../../../src/core/schema/schema.js';
import { written } from './written.js';

const structures = written(
  'nom;domaines;niveau;places\nAtelier;SEC,REC;A;1\nCoopérative;SEC;B;2\nFabrique;REC,AUT;A;1\n',
);

const explained = (glossary: string): Promise<Schema> =>
  explain(inferSchema(structures), readGlossary(written(glossary)));

const column = (schema: Schema, name: string): Column => {
  const found = schema.columns.find((each) => each.name === name);
  if (!found) throw new Error(`There is no column ${name}`);
  return found;
};

describe('A glossary', () => {
  it('gives labels and definitions to codes, however they are spelled', async () => {
    const schema = await explained(
      'code;libellé;définition\nSEC;Sécurité;Mots de passe\nrec;Récupération;\n',
    );
    const domains = column(schema, 'domaines');
    expect(['SEC', 'REC', 'AUT'].map((code) => labelOf(domains, code, 'fr'))).to.deep.equal([
      'Sécurité',
      'Récupération',
      'AUT',
    ]);
    expect(definitionOf(domains, 'SEC')).to.equal('Mots de passe');
    expect(definitionOf(domains, 'REC')).to.equal('');
  });

  it('finds its columns by English headings in any order, and by their places without known ones', async () => {
    for (const text of [
      'Definition;Label;Code\nPasswords;Safety;SEC\n',
      'one;two;three\nSEC;Safety;Passwords\n',
    ]) {
      const domains = column(await explained(text), 'domaines');
      expect(labelOf(domains, 'SEC', 'en'), text).to.equal('Safety');
      expect(definitionOf(domains, 'SEC'), text).to.equal('Passwords');
    }
  });

  it('keeps to the columns that it names, and says there what a general line would not', async () => {
    const schema = await explained(
      'code;label;colonne\nA;Débutant;niveau\nA;Autre;\nSEC;Sécurité;niveau, domaines\n',
    );
    expect(labelOf(column(schema, 'niveau'), 'A', 'fr')).to.equal('Débutant');
    expect(labelOf(column(schema, 'domaines'), 'A', 'fr')).to.equal('Autre');
    expect(labelOf(column(schema, 'domaines'), 'SEC', 'fr')).to.equal('Sécurité');
  });

  it('leaves figures and names alone unless it names their column', async () => {
    const general = await explained('code;label\n1;Un\nAtelier;Autre chose\n');
    expect(labelOf(column(general, 'places'), '1', 'fr')).to.equal('1');
    expect(labelOf(column(general, 'nom'), 'Atelier', 'fr')).to.equal('Atelier');
    const named = await explained('code;label;colonne\n1;Une place;places\n');
    expect(labelOf(column(named, 'places'), '1', 'fr')).to.equal('Une place');
  });

  it('makes a column that it explains one to choose by', async () => {
    expect(column(await explained('code;label;colonne\nA;Débutant;niveau\n'), 'niveau').filter).to.equal(
      true,
    );
  });

  it('is harmless where it holds nothing, or names of built-in things', async () => {
    for (const text of ['code;label\n', 'code;label\n__proto__;x\nconstructor;y\n', 'code\nSEC\n']) {
      const domains = column(await explained(text), 'domaines');
      for (const value of ['SEC', 'toString', 'hasOwnProperty'])
        expect(labelOf(domains, value, 'fr'), text).to.equal(value);
    }
  });

  it('puts labels into what people take away, with another separator where a label holds it', async () => {
    const plain = column(await explained('code;label\nSEC;Sécurité\nREC;Récupération\n'), 'domaines');
    expect(csvCell('SEC,REC', plain, 'fr')).to.equal('Sécurité,Récupération');
    const comma = column(await explained('code;label\nSEC;Sécurité, secours\n'), 'domaines');
    expect(csvCell('SEC,REC', comma, 'fr')).to.equal('Sécurité, secours | REC');
    expect(csvCell('SEC,REC', column(inferSchema(structures), 'domaines'), 'fr')).to.equal('SEC,REC');
  });
});
