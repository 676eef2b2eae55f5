import { expect } from 'chai';
import { visibleText } from '../../support/query.js';
import { plain, showAgenda } from './agenda.js';

describe('The weeks of the month', () => {
  for (const [lang, first] of [
    ['fr', 'Lun.'],
    ['fr-CA', 'Dim.'],
    ['en', 'Mon'],
    ['en-US', 'Sun'],
  ] as const) {
    it(`begin as they do where ${lang} is spoken`, async () => {
      const agenda = await showAgenda(undefined, `lang="${lang}" view="month" style="inline-size: 1000px"`);
      const heads = [...(agenda.shadowRoot?.querySelectorAll('th') ?? [])].map((head) =>
        plain(visibleText(head)),
      );
      expect(heads).to.have.length(7);
      expect(heads[0]).to.equal(first);
      // The 13th of March 2099 is a Friday.
      const cell = agenda.shadowRoot?.querySelector('td a[href*="2099-03-13"]')?.closest('td');
      expect(heads[cell?.cellIndex ?? -1]).to.match(/^(?:Ven|Fri)/);
    });
  }
});
