import { expect } from 'chai';
import { allByRole } from '../../support/query.js';
import { card, days, idle, said, showAgenda, titles } from './agenda.js';

/** Rules in a column of their own, one of them odd, on enough rows for filters. */
const file = `id,titre,debut,fin,type,rrule,exdate
1,Permanence,2099-12-01T09:00,2099-12-01T12:00,Accueil,FREQ=WEEKLY;WKST=SU;COUNT=4;BYDAY=TU,2099-12-08
2,Apéro,2099-12-31T17:00,2099-12-31T19:00,Fête,"FREQ=MONTHLY;COUNT=2;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
3,Impair,2099-12-03T17:00,2099-12-03T19:00,Fête,FREQ=SECONDLY,
${Array.from({ length: 12 }, (_, row) => `${row + 4},Cours ${row},2099-12-10T17:00,,${row % 2 ? 'Cours' : 'Fête'},FREQ=DAILY;COUNT=1,`).join('\n')}
`;

describe('An agenda with rules of calendars', () => {
  it('shows their dates and no rule, on the page, in an open card and in the filters', async () => {
    const element = await showAgenda(file);
    expect(titles(element).filter((title) => title === 'Permanence')).to.have.length(3);
    expect(titles(element).filter((title) => title === 'Apéro')).to.have.length(2);
    expect(titles(element).filter((title) => title === 'Impair')).to.have.length(1);
    expect(days(element).some((day) => day.includes('8 décembre'))).to.equal(false);
    allByRole(element, 'link')
      .find(({ textContent }) => textContent.trim() === 'Permanence')
      ?.click();
    await idle(element);
    expect(card(element, 'Permanence')).to.include('de 9 h à 12 h');
    expect(element.shadowRoot?.querySelectorAll('[part~="open"]')).to.have.length(1);
    expect(said(element)).not.to.match(/FREQ|BYDAY|rrule|exdate/i);
    expect(element.shadowRoot?.textContent).not.to.match(/FREQ/);
    expect(
      allByRole(element, 'group')
        .map(({ textContent }) => textContent)
        .join(),
    ).not.to.match(/rrule/i);
  });
});
