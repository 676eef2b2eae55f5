import { expect } from 'chai';
import { take } from './taking.js';

const file = `Nom;Publics;Capacité;__proto__
Jardin;"Jeunes, Seniors";25;x
Club;Jeunes;07;y
`;

describe('A file for programs', () => {
  it('has one shape: where it comes from, what was chosen, and records by heading', async () => {
    const about = { updated: '2026-11-01', licence: 'ODbL', selection: 'Publics : Jeunes' };
    const read = JSON.parse(
      await take('json', file, {
        about,
        schema: { only: ['Nom', 'Publics', 'Capacité', '__proto__'], lists: new Map([['Publics', ',']]) },
      }),
    ) as Record<string, unknown>;
    expect(Object.keys(read)).to.deep.equal(['source', 'updated', 'licence', 'selection', 'records']);
    expect(read).to.deep.include({ source: 'https://ville.example/annuaire.csv', ...about });
    const [first] = read['records'] as readonly Record<string, unknown>[];
    expect(Object.keys(first ?? {})).to.deep.equal(['Nom', 'Publics', 'Capacité', '__proto__']);
    expect(first).to.deep.include({ Nom: 'Jardin', Publics: ['Jeunes', 'Seniors'], Capacité: '25' });
  });

  it('leaves out what nobody knows, and is whole without an entry', async () => {
    const read = JSON.parse(await take('json', file, { selection: { words: 'zzzzzz' } })) as object;
    expect(read).to.deep.equal({ source: 'https://ville.example/annuaire.csv', records: [] });
  });
});
