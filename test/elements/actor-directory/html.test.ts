import { expect } from 'chai';
import { allByRole, getByRole, visibleText } from '../../support/query.js';
import { idle, showDirectory } from './directory.js';

const cell =
  '<p>Le <b>premier</b> paragraphe.</p><script>alert(1)</script><p>Le second, avec <a href=""https://exemple.example/page"">un lien</a>.</p>' +
  '<ul><li>un point</li></ul><img src=x onerror=alert(1)>';

describe('HTML in the cells of a file', () => {
  it('is shown as plain text in its paragraphs, never as markup', async () => {
    const element = await showDirectory(
      `nom;commune;informations\nA;Vif;"${cell}"\nB;Vif;"<p>Autre</p>"\nC;Vif;"<p></p>"\n`,
    );
    for (const button of allByRole(element, 'button', /^Voir la fiche/)) {
      button.click();
      await idle(element);
    }
    const value = element.shadowRoot?.querySelector('[part="details"] [part="value"]');
    const paragraphs = [...(value?.querySelectorAll('p') ?? [])].map(visibleText);
    expect(paragraphs).to.deep.equal([
      'Le premier paragraphe.',
      'Le second, avec un lien (https://exemple.example/page). • un point',
    ]);
    expect(element.shadowRoot?.querySelector('script, b, img')).to.equal(null);
    expect(getByRole(element, 'link', 'https://exemple.example/page').getAttribute('rel')).to.include(
      'noopener',
    );
  });

  it('is cut to an excerpt of its words on a closed card', async () => {
    const element = await showDirectory(`nom;commune;description\nA;Vif;"${cell}"\nB;Vif;"<p>Autre</p>"\n`);
    const text = element.shadowRoot?.querySelector('[part="text"]');
    expect(text && visibleText(text)).to.match(/^Le premier paragraphe\. Le second/);
  });
});
