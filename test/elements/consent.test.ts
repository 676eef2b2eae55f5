import { expect } from 'chai';
import '../../src/index.js';
import type { ParvisLoadEvent, ParvisOpenEvent } from '../../src/index.js';
import { closeGate, mount, publish, until } from '../support/page.js';
import { allByRole, getByRole, visibleText } from '../support/query.js';

const canary = 'Zyzomys';
const heading = 'Nom;Commune;Courriel;Téléphone;Services;Accord de publication';
const rows = Array.from(
  { length: 24 },
  (_, row) =>
    `Atelier ${row};${row % 2 ? 'Laon' : 'Cluny'};a${row}@example.org;03 00 00 00 ${row + 10};Vélo;Oui`,
);
const refusing = `Club ${canary};${canary}ville;${canary}@example.org;03 99 98 97 96;${canary};Non`;
const partly = `Ouvert;Cluny;${canary}@example.net;03 99 98 97 95;Vélo;"Oui, mais sans mes coordonnées"`;
const directory = [heading, refusing, partly, ...rows].join('\n');
const agenda = [
  'Titre;Début;Fin;Salle;Contact;Acceptez-vous la publication de cette séance ?',
  `Séance ${canary};2099-03-13 09:00;2099-03-13 10:00;${canary};${canary}@example.org;Non`,
  `Accueil;2099-03-13 09:00;2099-03-13 10:00;Amphi;${canary}@example.net;"Oui, sans mes coordonnées"`,
  'Atelier;2099-03-14 09:00;2099-03-14 10:00;Amphi;b@example.org;Oui',
].join('\n');

const secret = /zyzo|03 ?99 ?98|0399/i;

async function show(tag: string, src: string, attributes = '', inside = ''): Promise<HTMLElement> {
  const page = await mount(`<div><${tag} src="${src}" ${attributes}>${inside}</${tag}></div>`);
  const element = page.querySelector<HTMLElement>(tag);
  if (!element) throw new Error('There is no list');
  await until(() => element.shadowRoot?.querySelector('[part~="count"]'));
  return element;
}

function source(element: HTMLElement): string {
  return element.shadowRoot?.innerHTML ?? '';
}

describe('Who did not agree to be published', () => {
  it('stands nowhere in a directory, nor what was kept back', async () => {
    const element = await show('actor-directory', await publish('accord.csv', directory));
    await until(() => visibleText(element).includes('25'));
    expect(source(element)).to.not.match(secret);
    expect(visibleText(element)).to.not.include('Accord de publication');
    expect(visibleText(element)).to.include('Ouvert');
  });

  it('stands nowhere in an agenda', async () => {
    const element = await show('training-agenda', await publish('accord.csv', agenda));
    await until(() => visibleText(element).includes('Atelier'));
    expect(source(element)).to.not.match(secret);
    expect(visibleText(element)).to.include('Accueil');
  });

  it('is not shown while the file is still on its way', async () => {
    const many = Array.from({ length: 400 }, (_, row) => `Salle ${row};Laon;;;Vélo;Oui`);
    const src = await publish('accord.csv', [directory, ...many].join('\n'));
    const gate = closeGate();
    const page = await mount(
      `<div><actor-directory src="${src}?${gate.within(12)}"></actor-directory></div>`,
    );
    const element = page.querySelector<HTMLElement>('actor-directory');
    const seen: string[] = [];
    let loaded = false;
    element?.addEventListener('parvis-load', () => (loaded = true));
    const observer = new MutationObserver(() => seen.push(element ? source(element) : ''));
    if (element?.shadowRoot)
      observer.observe(element.shadowRoot, { subtree: true, childList: true, characterData: true });
    await gate.open();
    await until(() => loaded);
    observer.disconnect();
    expect(seen.some((html) => html.includes('Atelier'))).to.equal(true);
    expect(seen.filter((html) => secret.test(html))).to.have.length(0);
  });

  it('is in no template of the page, and in no event', async () => {
    const src = await publish('accord.csv', directory);
    const template =
      '<template slot="card"><h3>{{Nom}}</h3><p>{{Courriel}} {{Téléphone}} {{Accord de publication}}</p></template>';
    const element = await show('actor-directory', src, 'page-size="100"', template);
    await until(() => source(element).includes('a3@example.org'));
    expect(source(element)).to.not.match(secret);
    expect(source(element)).to.not.include('sans mes coordonnées');
  });

  it('is in no event', async () => {
    const src = await publish('accord.csv', directory);
    const told: unknown[] = [];
    const onLoad = (event: ParvisLoadEvent): unknown => told.push(event.total, event.problems);
    const onOpen = (event: ParvisOpenEvent): unknown => told.push([...event.record], event.entry);
    addEventListener('parvis-load', onLoad);
    addEventListener('parvis-open', onOpen);
    try {
      const element = await show('actor-directory', src);
      await until(() => told.length > 0);
      const links = element.shadowRoot?.querySelectorAll<HTMLElement>('[part~="title-link"]') ?? [];
      for (const link of links) link.click();
      await until(() => told.length > 2);
      expect(told[0]).to.equal(25);
      expect(JSON.stringify(told)).to.include('Ouvert').and.to.not.match(secret);
    } finally {
      removeEventListener('parvis-load', onLoad);
      removeEventListener('parvis-open', onOpen);
    }
  });

  it('is nowhere in the owner’s panel, which tells it first', async () => {
    const element = await show('actor-directory', await publish('accord.csv', directory), 'diagnose');
    await until(() => element.shadowRoot?.querySelector('.diagnose .problems'));
    const [first] = element.shadowRoot?.querySelectorAll('.diagnose .problems li') ?? [];
    expect(first?.textContent).to.include('1 entrée sur 26 n’est pas montrée');
    expect(visibleText(element)).to.match(/26 fiches dont 25 montrées/);
    expect(source(element)).to.not.match(secret);
  });

  it('is told in the console', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => said.push(words.join(' '));
    try {
      await show('actor-directory', await publish('accord.csv', directory));
      await until(() => said.some((sentence) => sentence.includes('1 entrée sur 26 n’est pas montrée')));
      expect(said.join()).to.not.match(secret);
    } finally {
      console.warn = warn;
    }
  });

  it('is who a where of the author says', async () => {
    const src = await publish('accord.csv', directory);
    const element = await show('actor-directory', src, 'where="accord de publication: non"');
    await until(() => visibleText(element).includes(`Club ${canary}`));
    expect(allByRole(element, 'article')).to.have.length(1);
    expect(visibleText(element)).to.not.include('Accord de publication');
  });

  it('does not come back by the address of the page', async () => {
    const src = await publish('accord.csv', directory);
    const element = await show('actor-directory', src, 'id="liste"');
    await until(() => visibleText(element).includes('25'));
    const field = getByRole<HTMLInputElement>(element, 'searchbox');
    field.value = canary;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await until(() => element.shadowRoot?.querySelectorAll('article').length === 0);
    expect(source(element).replaceAll(/Zyzomys»?/g, '')).to.not.match(/Zyzomysville|03 99/);
  });
});
