import { expect } from 'chai';
import { until } from '../../support/page.js';
import { visibleText } from '../../support/query.js';
import { showDirectory, titles } from './directory.js';

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

describe('A title that is a link', () => {
  it('is its words, and leads there once it is open', async () => {
    const element = await showDirectory(
      'Nom;Commune;Courriel\n[Le Fil](https://le-fil.example/);Vif;fil@asso.example\nIris;Gap;iris@asso.example\n',
    );
    expect(titles(element)).to.deep.equal(['Le Fil', 'Iris']);
    expect(element.shadowRoot?.querySelector<HTMLAnchorElement>('[part~="title-link"]')?.href).to.match(
      /=le-fil-vif$/,
    );
    element.shadowRoot?.querySelector<HTMLElement>('[part~="title-link"]')?.click();
    const link = await until(() =>
      element.shadowRoot?.querySelector<HTMLAnchorElement>('a[href="https://le-fil.example/"]'),
    );
    expect(link.textContent.trim()).to.equal('Le Fil');
    expect(visibleText(element)).to.not.include('](');
  });
});

describe('A site that has words of its own', () => {
  it('is one link on the closed card, however long its address is', async () => {
    const address = (name: string): string =>
      `https://${name}.example/${'une-page-parmi-d-autres/'.repeat(8)}`;
    const element = await showDirectory(
      `Nom;Site\nLe Fil;[Voir le site](${address('fil')})\nIris;[Voir le site](${address('iris')})\n`,
    );
    const links = [...(element.shadowRoot?.querySelectorAll<HTMLAnchorElement>('[part~="fact"] a') ?? [])];
    expect(links.map((link) => `${link.textContent.trim()} ${link.href}`)).to.deep.equal([
      `Voir le site ${address('fil')}`,
      `Voir le site ${address('iris')}`,
    ]);
    expect(element.shadowRoot?.querySelector('[part~="more"]')).to.equal(null);
  });
});

describe('A text with links in it', () => {
  it('shows their words, on a closed card and in the details', async () => {
    const text =
      '**Machines à disposition.** Voir [le planning](https://cafe.example.org/planning), puis venir.';
    const element = await showDirectory(
      `Nom;Commune;Présentation\nCafé;Vif;"${text} ${'Tout est expliqué sur place. '.repeat(10)}"\nIris;Gap;Un jardin partagé\n`,
    );
    expect(visibleText(element)).to.include('Machines à disposition. Voir le planning, puis venir.');
    element.shadowRoot?.querySelector<HTMLElement>('[part~="more"]')?.click();
    const link = await until(() =>
      element.shadowRoot?.querySelector<HTMLAnchorElement>(
        '[part="details"] a[href="https://cafe.example.org/planning"]',
      ),
    );
    expect(link.textContent.trim()).to.equal('le planning');
    expect(visibleText(element)).to.not.match(/\]\(|\*\*/);
  });
});
