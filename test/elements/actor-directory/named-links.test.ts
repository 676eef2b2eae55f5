import { expect } from 'chai';
import { until } from '../../support/page.js';
import { visibleText } from '../../support/query.js';
import { showDirectory } from './directory.js';

const pieces = `Nom,Type,Documents
Atelier vélo,Mobilité,"statuts.pdf (https://dl.example.org/a/2/statuts.pdf),rapport moral, 2025.pdf (https://dl.example.org/a/3/rapport.pdf)"
Ludothèque,Jeux,bilan.pdf (https://dl.example.org/a/6/bilan.pdf)
`;

describe('Files that a cell names', () => {
  it('are links under their names, one by one', async () => {
    const element = await showDirectory(pieces);
    for (const button of element.shadowRoot?.querySelectorAll<HTMLElement>('[part~="more"]') ?? [])
      button.click();
    const links = await until(() => {
      const found = [
        ...(element.shadowRoot?.querySelectorAll<HTMLAnchorElement>('a[href*="dl.example.org"]') ?? []),
      ];
      return found.length === 3 ? found : null;
    });
    expect(links.map((link) => `${link.textContent.trim()} ${link.href}`)).to.deep.equal([
      'statuts.pdf https://dl.example.org/a/2/statuts.pdf',
      'rapport moral, 2025.pdf https://dl.example.org/a/3/rapport.pdf',
      'bilan.pdf https://dl.example.org/a/6/bilan.pdf',
    ]);
    expect(visibleText(element)).to.not.include('(https');
  });
});
