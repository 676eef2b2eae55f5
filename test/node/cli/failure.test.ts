import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { expect } from 'chai';
import { failureOf } from '../../../src/cli/failure.js';
import { LoadError } from '../../../src/core/source/load-error.js';

const plain = (text: string): string => text.replace(/\s+/g, ' ');

describe('The command, where a file cannot be read,', () => {
  it('says of a folder that it is one', async () => {
    const cause = await readFile(tmpdir()).then(String, (error: unknown) => error);
    const error = new LoadError('unexpected', { cause });
    expect(plain(failureOf(error, 'fr'))).to.equal(
      'C’est un dossier : nommez l’un des fichiers qu’il contient.',
    );
    expect(failureOf(error, 'en')).to.equal('It is a folder: name one of the files in it.');
  });

  it('asks for no permission, which only browsers need', () => {
    for (const language of ['fr', 'en'] as const)
      expect(failureOf(new LoadError('network-or-cors'), language)).not.to.include('Access-Control');
  });

  it('says of anything else what the page says', () => {
    expect(failureOf(new LoadError('empty'), 'fr')).to.equal('Le fichier est vide.');
    expect(failureOf(new LoadError('unexpected', { cause: new Error('x') }), 'en')).to.include('unexpected');
  });
});
