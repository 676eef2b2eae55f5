import { expect } from 'chai';
import type { ActorDirectory } from '../../../src/index.js';
import { checkAccessibility } from '../../support/axe.js';
import { press, publish, requestsOf, until } from '../../support/page.js';
import { allByRole, getByRole, nameOf, queryByRole, visibleText } from '../../support/query.js';
import { idle, search, showDirectory, titles } from './directory.js';

const rows = Array.from({ length: 12 }, (_, row) => {
  const domains = ['SEC,REC', 'SEC', 'AUT', 'REC,AUT', 'SEC,AUT', 'REC'][row % 6] ?? '';
  return `Structure ${'ABCDEFGHIJKL'.charAt(row)};Vif;${domains};${['N1', 'N2'][row % 2] ?? ''}`;
});
const coded = `nom;commune;services;niveau\n${rows.join('\n')}\n`;
const codes =
  'code;libellé;définition;colonne\n' +
  'SEC;Sécurité;Mots de passe, sauvegardes et vie privée.;\n' +
  'REC;Matériel récupéré;;\n' +
  'N1;Débutant;Jamais touché un clavier.;niveau\n' +
  'N2;Avancé;;niveau\n';

const show = async (glossary = codes, attributes = '') => {
  const address = await publish('codes.csv', glossary, { type: 'text/csv; charset=utf-8' });
  const element = await showDirectory(coded, `glossary="${address}" ${attributes}`);
  return { element, address };
};

const card = (element: Element): Element => {
  const [first] = allByRole(element, 'article');
  if (!first) throw new Error('There is no card');
  return first;
};

/** Opens the filters, which narrow pages fold away. */
const openFilters = async (element: ActorDirectory): Promise<void> => {
  queryByRole(element, 'button', 'Filtrer')?.click();
  await idle(element);
  for (const toggle of element.shadowRoot?.querySelectorAll<HTMLElement>(
    '[part="filter-toggle"][aria-expanded="false"]',
  ) ?? [])
    toggle.click();
  await idle(element);
};

describe('a glossary beside a directory', () => {
  it('puts codes into words in cards and filters', async () => {
    const { element } = await show();
    expect(visibleText(card(element)))
      .to.include('Sécurité')
      .and.include('Matériel récupéré');
    expect(visibleText(card(element))).not.to.match(/SEC|REC/);
    await openFilters(element);
    const boxes = allByRole(element, 'checkbox').map(nameOf);
    expect(boxes.join())
      .to.match(/Sécurité \(6\)/)
      .and.match(/AUT \(6\)/);
  });

  it('keeps codes in the address and words in the chip', async () => {
    const { element } = await show();
    await openFilters(element);
    getByRole(element, 'checkbox', /^Sécurité/).click();
    queryByRole(element, 'button', 'Fermer les filtres')?.click();
    await idle(element);
    expect(location.search).to.include('SEC');
    expect(visibleText(getByRole(element, 'button', /Retirer le filtre/))).to.equal('Sécurité');
  });

  it('finds entries by the word and by the code', async () => {
    const { element } = await show();
    await search(element, 'recupere');
    expect(titles(element)).to.have.length(6);
    await search(element, 'REC');
    expect(titles(element)).to.have.length(6);
  });

  it('unfolds definitions in open cards and filters by keyboard', async () => {
    const { element } = await show();
    getByRole(card(element), 'button', /Voir la fiche/).click();
    await idle(element);
    const [summary] = [...card(element).querySelectorAll('summary')];
    expect(summary && visibleText(summary)).to.equal('Sécurité');
    expect(visibleText(card(element))).not.to.include('Mots de passe');
    summary?.focus();
    await press('Enter');
    await until(() => visibleText(card(element)).includes('Mots de passe, sauvegardes et vie privée.'));
    await checkAccessibility(element);
    await openFilters(element);
    const folded = [...(element.shadowRoot?.querySelectorAll('[part="definitions"]') ?? [])];
    expect(
      folded.map((each) => each.querySelector('dl')?.textContent.replace(/\s+/g, ' ').trim()),
    ).to.include('Sécurité Mots de passe, sauvegardes et vie privée.');
  });

  it('is asked for once, without cookies, however many lists want it', async () => {
    const { element, address } = await show();
    const other = element.cloneNode(true) as HTMLElement;
    element.after(other);
    await until(() => other.shadowRoot?.querySelector('[part~="card"]'));
    const requests = await requestsOf(address);
    other.remove();
    expect(requests).to.have.length(1);
    expect(JSON.stringify(requests)).not.to.match(/"cookie"|"referer"/i);
  });

  it('never stands in the way of the list: codes are shown, and the owner is told', async () => {
    const warnings: string[] = [];
    const warn = console.warn;
    console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
    try {
      const element = await showDirectory(coded, 'glossary="/__test/status/404"');
      await until(() => warnings.some((warning) => warning.includes('no-glossary')));
      expect(visibleText(card(element))).to.include('SEC');
      expect(queryByRole(element, 'alert')).to.equal(null);
    } finally {
      console.warn = warn;
    }
  });

  it('shows what stands in it as text only', async () => {
    const { element } = await show(
      'code;label;definition\nSEC;<img src=x onerror=alert(1)>;<script>alert(1)</script>\n',
    );
    expect(visibleText(card(element))).to.include('<img src=x onerror=alert(1)>');
    expect(element.shadowRoot?.querySelector('img, script')).to.equal(null);
  });

  it('prints what is meant after the list', async () => {
    const { element } = await show();
    dispatchEvent(new Event('beforeprint'));
    const text = await until(() => element.shadowRoot?.querySelector('.glossary')?.textContent);
    expect(text.replace(/\s+/g, ' ')).to.include('Débutant Jamais touché un clavier.');
    dispatchEvent(new Event('afterprint'));
    await until(() => !element.shadowRoot?.querySelector('.glossary'));
  });
});
