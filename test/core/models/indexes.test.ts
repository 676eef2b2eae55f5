import { expect } from 'chai';
import { runNow } from '../../../src/core/base/pace.js';
import { explain } from '../../../src/core/glossary/explain.js';
import { readGlossary } from '../../../src/core/glossary/glossary.js';
import { entriesIn, type IndexGroup } from '../../../src/core/models/index-groups.js';
import { skipper } from '../../../src/core/models/index-letters.js';
import { indexesSteps, type Indexes } from '../../../src/core/models/indexes.js';
import { inferSchema } from '../../../src/core/schema/infer-schema.js';
import type { SchemaOptions } from '../../../src/core/schema/schema.js';
import { entriesOf } from '../agenda/fixture.js';
import { readText } from '../table/reading.js';

const file = `Nom;Publics;Niveau;Lieu;Note
L'Étoile;"Jeunes, Seniors";c;Bretagne > Finistère;n1
Zoé;Jeunes;a;Bretagne > Morbihan;n2
3 pas;Familles;b;Bretagne;n3
Les Amis;"Seniors, jeunes";a;Corse;n4
eau vive;;b;Corse;n5
`;

const indexesOf = async (
  by: readonly string[],
  { schema: options = {}, glossary = '' }: { schema?: SchemaOptions; glossary?: string } = {},
): Promise<Indexes> => {
  const table = await readText(file);
  const lists = new Map([['Publics', ',']]);
  const inferred = inferSchema(table, { lists, ...options });
  const schema = await explain(inferred, glossary ? readGlossary(await readText(glossary)) : null);
  const indexing = { content: 'fr', language: 'fr', untitled: 'Sans nom', skip: skipper(['les', "l'"]) };
  return runNow(indexesSteps(entriesOf(table.rows), schema, by, indexing));
};

/** « Jeunes: Étoile, Zoé » for each group, those below it in brackets. */
const told = (groups: readonly IndexGroup[] = []): readonly string[] =>
  groups.map(({ label, entries, below }) => {
    const names = entries.map(({ title }) => title).join(', ');
    return `${label}: ${names}${below.length > 0 ? ` [${told(below).join(' | ')}]` : ''}`;
  });

describe('Indexes of entries', () => {
  it('are that of titles where nothing is named: by letters, in the order in which people look', async () => {
    const { indexes, entries } = await indexesOf([]);
    expect(told(indexes[0]?.groups)).to.deep.equal([
      '0-9: 3 pas',
      'A: Les Amis',
      "E: eau vive, L'Étoile",
      'Z: Zoé',
    ]);
    expect(entries.map(({ number, title }) => `${String(number)} ${title}`)).to.deep.equal([
      '1 3 pas',
      '2 Les Amis',
      '3 eau vive',
      "4 L'Étoile",
      '5 Zoé',
    ]);
  });

  it('have a group for each value of a list, however it is spelt, by the alphabet', async () => {
    const { indexes } = await indexesOf(['publics']);
    expect(told(indexes[0]?.groups)).to.deep.equal([
      'Familles: 3 pas',
      "Jeunes: Les Amis, L'Étoile, Zoé",
      "Seniors: Les Amis, L'Étoile",
    ]);
  });

  it('follow the order of a glossary, and tell what codes mean', async () => {
    const glossary =
      'code;libellé;définition;colonne\nc;Expert;Qui sait;niveau\na;Débutant;;niveau\nb;Moyen;;niveau\n';
    const { indexes } = await indexesOf(['niveau'], { glossary });
    expect(indexes[0]?.groups.map(({ label }) => label)).to.deep.equal(['Expert', 'Débutant', 'Moyen']);
    expect(indexes[0]?.groups[0]?.definition).to.equal('Qui sait');
  });

  it('nest values of two levels', async () => {
    const { indexes } = await indexesOf(['lieu']);
    expect(told(indexes[0]?.groups)).to.deep.equal([
      "Bretagne: 3 pas [Bretagne > Finistère: L'Étoile | Bretagne > Morbihan: Zoé]",
      'Corse: Les Amis, eau vive',
    ]);
    const [brittany] = indexes[0]?.groups ?? [];
    expect(brittany && entriesIn(brittany)).to.have.length(3);
  });

  it('say by what there is none, and why', async () => {
    const { indexes, leftOut } = await indexesOf(['titre', 'nowhere', 'note'], {
      schema: { fields: { hidden: 'Note' } },
    });
    expect(indexes).to.have.length(1);
    expect(leftOut).to.deep.equal([
      { name: 'nowhere', why: 'unknown' },
      { name: 'note', why: 'unknown' },
    ]);
  });

  it('are none of too many values, nor of one', async () => {
    const rows = Array.from({ length: 600 }, (_, row) => `Club ${String(row)};code ${String(row)}`).join(
      '\n',
    );
    const table = await readText(`Nom;Code\n${rows}\n`);
    const schema = inferSchema(table, {});
    const indexing = { content: 'fr', language: 'fr', untitled: '', skip: (title: string) => title };
    const { leftOut } = runNow(indexesSteps(entriesOf(table.rows), schema, ['code', 'nom'], indexing));
    expect(leftOut).to.deep.equal([
      { name: 'code', why: 'many' },
      { name: 'nom', why: 'few' },
    ]);
  });
});
