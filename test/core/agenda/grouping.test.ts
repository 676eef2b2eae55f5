import { expect } from 'chai';
import { coursesOf, parallelGroups, programmeOf } from '../../../src/core/agenda/grouping.js';
import { agendaOf } from './fixture.js';

const columns = ['Titre', 'Date', 'Salle'];
const { sessions } = agendaOf(columns, [
  ['Cartes', '16/01/2023 10h-11h', 'B'],
  ['Annuaires', '16/01/2023 10h-10h45', 'A'],
  ['Fichiers', '16/01/2023 10h30-12h', 'C'],
  ['Licences', '16/01/2023 14h-15h', 'A'],
  ['Annuaires', '17/01/2023 9h-10h', 'A'],
  ['Exposition', 'du 16 au 20 janvier 2023', 'Hall'],
  ['Projet', 'mars 2023', ''],
  ['Fête', 'au printemps', ''],
]);

describe('grouping sessions', () => {
  it('puts each session under its first day, its first month, or what is to be made clear', () => {
    const { days, months, unclear } = programmeOf(sessions);
    expect(days.map(({ key, sessions: list }) => [key, ...list.map(({ title }) => title)])).to.deep.equal([
      ['2023-01-16', 'Exposition', 'Annuaires', 'Cartes', 'Fichiers', 'Licences'],
      ['2023-01-17', 'Annuaires'],
    ]);
    expect(months.map(({ key, sessions: list }) => [key, ...list.map(({ title }) => title)])).to.deep.equal([
      ['2023-03', 'Projet'],
    ]);
    expect(unclear.map(({ title }) => title)).to.deep.equal(['Fête']);
  });

  it('makes one course of the sessions of one title', () => {
    expect(coursesOf(sessions).map(({ title, sessions: list }) => `${title} ${list.length}`)).to.deep.equal([
      'Exposition 1',
      'Annuaires 2',
      'Cartes 1',
      'Fichiers 1',
      'Licences 1',
      'Projet 1',
      'Fête 1',
    ]);
  });

  it('keeps together what overlaps, directly or through others', () => {
    const [monday] = programmeOf(sessions).days;
    expect(
      parallelGroups(monday?.sessions ?? []).map((group) => group.map(({ title }) => title)),
    ).to.deep.equal([['Exposition'], ['Annuaires', 'Cartes', 'Fichiers'], ['Licences']]);
  });

  it('keeps together what begins together, even without an end', () => {
    const open = agendaOf(columns, [
      ['Un', '16/01/2023 10h', 'A'],
      ['Deux', '16/01/2023 10h', 'B'],
      ['Trois', '16/01/2023 11h', 'A'],
    ]);
    expect(parallelGroups(open.sessions).map((group) => group.length)).to.deep.equal([2, 1]);
  });
});
