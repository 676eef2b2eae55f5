import { expect } from 'chai';
import { agendaWords } from '../../../src/locale/agenda.js';
import { filterWords } from '../../../src/locale/filters.js';
import { messages as fr } from '../../../src/locale/fr/messages.js';
import { listWords } from '../../../src/locale/list.js';
import { localeFor } from '../../../src/locale/locale.js';
import { mount, until } from '../../support/page.js';
import { getByRole, queryByRole, visibleText } from '../../support/query.js';
import { countOf, plain, search, showDirectory } from './directory.js';

describe('The language of a directory', () => {
  it('is French where the page does not say', async () => {
    const language = document.documentElement.lang;
    document.documentElement.removeAttribute('lang');
    const element = await showDirectory();
    expect(getByRole(element, 'searchbox', 'Rechercher').isConnected).to.equal(true);
    document.documentElement.lang = language;
  });

  it('is that of the nearest lang, and follows it', async () => {
    const box = await mount('<div lang="en-GB"></div>');
    const element = await showDirectory();
    box.append(element);
    await until(() => queryByRole(element, 'searchbox', 'Search'));
    expect(countOf(element)).to.equal('5 organisations');
    await search(element, 'hirson');
    expect(countOf(element)).to.equal('1 result out of 5');
    box.lang = 'fr';
    await until(() => queryByRole(element, 'searchbox', 'Rechercher'));
  });

  it('says on its root which language it speaks', async () => {
    const element = await showDirectory(undefined, 'lang="en"');
    expect(element.shadowRoot?.querySelector('[part~="root"]')?.getAttribute('lang')).to.equal('en');
  });

  it('says a moment as each language does', () => {
    const time = new Date(2026, 8, 1, 8, 5).getTime();
    expect(plain(localeFor('fr').moment(time))).to.equal('1er septembre 2026 à 8 h 05');
    expect(localeFor('fr').moment(time)).to.include('8\u202fh\u202f05');
    expect(plain(localeFor('en').moment(time))).to.match(/^1 September 2026 at 8:05 am$/i);
    expect(plain(localeFor('en-US').moment(time))).to.match(/^September 1, 2026 at 8:05 AM$/i);
  });

  it('says a day in English as its region does, and without a region the day first, as its words are spelled', () => {
    expect(localeFor('en').day(2026, 3, 14)).to.equal('14 March 2026');
    expect(localeFor('EN').day(2026, 3, 14)).to.equal('14 March 2026');
    expect(localeFor('en-GB').day(2026, 3, 14)).to.equal('14 March 2026');
    expect(localeFor('en-US').day(2026, 3, 14)).to.equal('March 14, 2026');
  });

  it('writes the dates of cells with the day first in an English page', async () => {
    const element = await showDirectory('nom;fondation\nAlpha;2026-03-14\nBêta;2025-01-02\n', 'lang="en"');
    getByRole(element, 'button', /^See details: Alpha/).click();
    await until(() => visibleText(element).includes('14 March 2026'));
  });

  it('puts narrow no-break spaces where French wants them', () => {
    const sentences: string[] = [];
    const collect = (value: unknown): void => {
      if (typeof value === 'string') sentences.push(value);
      else if (typeof value === 'function')
        collect((value as (...words: unknown[]) => unknown)('un', ['un', 'deux'], 'trois'));
      else if (value instanceof Map) for (const part of value.values()) collect(part);
      else if (typeof value === 'object' && value !== null)
        for (const part of Object.values(value)) collect(part);
    };
    const { sort, states, ...rest } = fr;
    collect(rest);
    collect(states.errors);
    const { ascending, descending, ...list } = listWords(localeFor('fr'));
    collect([list, ascending('x', 'text'), descending('x', 'date')]);
    collect([filterWords(localeFor('fr')), agendaWords(localeFor('fr'))]);
    collect([
      states.loading,
      states.failed,
      states.unmatched(['a']),
      states.unmatched(['a', 'b']),
      sort.changed('x'),
    ]);
    expect(sentences.length).to.be.above(150);
    for (const sentence of sentences) {
      expect(sentence, sentence).not.to.match(/ [;!?»]|« | :|'/);
    }
  });
});
