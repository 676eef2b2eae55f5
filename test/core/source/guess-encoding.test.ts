import { expect } from 'chai';
import { readTable } from '../../../src/core/formats/read-table.js';
import { guessEncoding } from '../../../src/core/source/encoding/guess-encoding.js';
import { decoded, openDecoder } from '../../../src/core/source/encodings.js';
import { legacyBytes } from './legacy-bytes.js';
import { phrases } from './phrases.js';

interface Outcome {
  readonly what: string;
  readonly isRight: boolean;
  readonly sure: boolean;
}

const outcomeOf = async (text: string, encoding: string): Promise<Outcome> => {
  const bytes = legacyBytes(text, encoding);
  if (!bytes) throw new Error(`${encoding} lacks a letter of ${text}`);
  const guess = await guessEncoding(bytes);
  const read = decoded(await openDecoder(guess.encoding), bytes);
  return { what: `${encoding} for ${guess.encoding}: ${text}`, isRight: read === text, sure: guess.sure };
};

describe('The encoding of a few words', () => {
  it('is found in nineteen of twenty, and never surely where it is another', async () => {
    const outcomes = await Promise.all(
      phrases.flatMap(([, encodings, texts]) =>
        texts.flatMap((text) => encodings.map((encoding) => outcomeOf(text, encoding))),
      ),
    );
    const wrong = outcomes.filter(({ isRight }) => !isRight);
    expect(outcomes.length).to.be.above(300);
    expect(wrong.length / outcomes.length, wrong.map(({ what }) => what).join('\n')).to.be.below(0.05);
    expect(wrong.filter(({ sure }) => sure)).to.deep.equal([]);
  });

  it('is sure where whole sentences agree', async () => {
    const french =
      'Les élèves de l’école sont allés à la forêt près de Besançon après l’été. Où ? Là-bas, dès l’arrivée.';
    const sentences = {
      'windows-1252': french,
      macintosh: french,
      'windows-1250': 'Příliš žluťoučký kůň úpěl ďábelské ódy, když šel řekou za městem.',
    };
    for (const encoding of ['windows-1252', 'macintosh', 'windows-1250'] as const)
      expect(await outcomeOf(sentences[encoding], encoding), encoding).to.include({
        isRight: true,
        sure: true,
      });
  });
});

describe('Code page 850', () => {
  it('is read where the author says so, by any of its names', async () => {
    const bytes = legacyBytes('Prénom;Ville;Région\nHélène;Évreux;Île\n', 'ibm850') ?? new Uint8Array();
    for (const name of ['cp850', 'IBM850', '850', 'dos-850']) {
      const table = await readTable(bytes, { encoding: name });
      expect(table.rows[0], name).to.deep.equal(['Hélène', 'Évreux', 'Île']);
    }
  });
});
