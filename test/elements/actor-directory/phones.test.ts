import { expect } from 'chai';
import { showDirectory } from './directory.js';

const phones = `Nom;Commune;Téléphone;Portable;Urgences
Les Trois Ponts;Vif;04 76 00 00 21 / 06 39 98 00 01;+33 6 39 98 00 02;
Tous en selle;Gap;476000024;639980005;04 76 00 00 99
Club belge;Gap;+32 2 555 12 12;4,41E+11;
`;

describe('Telephone numbers on a card', () => {
  it('all call somebody, one by one, with the zero that a spreadsheet took', async () => {
    const element = await showDirectory(phones);
    const links = [...(element.shadowRoot?.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]') ?? [])];
    expect(links.map(({ href }) => href)).to.deep.equal([
      'tel:0476000021',
      'tel:0639980001',
      'tel:+33639980002',
      'tel:0476000024',
      'tel:0639980005',
      'tel:+3225551212',
    ]);
    expect(links[3]?.textContent.replaceAll('\u00a0', ' ')).to.equal('04 76 00 00 24');
  });

  it('say which they are where there are several, and tell a third one in the details', async () => {
    const element = await showDirectory(phones);
    const facts = [...(element.shadowRoot?.querySelectorAll('[part~="fact"]') ?? [])].map((fact) =>
      fact.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(facts.filter((fact) => fact.startsWith('Portable'))).to.have.length(3);
    element.shadowRoot?.querySelectorAll<HTMLElement>('[part~="more"]')[0]?.click();
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('[part="details"]')?.textContent).to.include('Urgences');
  });
});
