import { expect } from 'chai';
import '../../src/index.js';
import { holdTimers } from '../support/clock.js';
import { idle, mount, press, publish, until } from '../support/page.js';
import { allByRole, focusedElement, getByRole, nameOf, visibleText } from '../support/query.js';

const entries = [
  'Nom;Type;Commune',
  ...Array.from({ length: 45 }, (_, place) =>
    [
      `Bibliothèque ${String(place).padStart(2, '0')}`,
      ['Lecture', 'Jeux'][place % 2],
      `Ville ${String(place % 25)}`,
    ].join(';'),
  ),
].join('\n');

const sessions = [
  'Titre;Date;Heure;Lieu',
  'Permanence;2099-03-10;14h-16h;Mairie',
  'Permanence;2099-03-17;14h-16h;Mairie',
  'Sortie;2099-04-02;9h-12h;Parc',
].join('\n');

const show = async (tag: string, content: string, attributes = ''): Promise<HTMLElement> => {
  const src = await publish('liste.csv', content);
  const box = await mount(`<div style="width: 70em"><${tag} src="${src}" ${attributes}></${tag}></div>`);
  const element = box.querySelector<HTMLElement>(tag) ?? box;
  await until(() => allByRole(element, 'article').length > 0);
  await idle(element);
  return element;
};

const statusOf = (element: Element): string =>
  [...(element.shadowRoot?.querySelectorAll('[role="status"]') ?? [])]
    .map(({ textContent }) => textContent)
    .join(' ');

const choose = (select: HTMLSelectElement, label: RegExp): void => {
  select.value = [...select.options].find((option) => label.test(option.label))?.value ?? '';
  select.dispatchEvent(new Event('change', { bubbles: true }));
};

describe('What those hear who do not see the list', () => {
  it('is the order that they have chosen, from any page', async () => {
    const timers = holdTimers(500, 10_000);
    const element = await show('actor-directory', entries);
    getByRole(element, 'link', 'Page suivante').click();
    await until(() => visibleText(element).includes('page 2 sur 3'));
    choose(getByRole<HTMLSelectElement>(element, 'combobox', 'Trier par'), /de Z à A|Z à A/);
    await timers.goOffUntil(() => statusOf(element).includes('Liste triée'));
    expect(statusOf(element)).to.include('Z');
  });

  it('is no order where it follows from words that come and go', async () => {
    const timers = holdTimers(500, 10_000);
    const element = await show('actor-directory', entries);
    const field = getByRole<HTMLInputElement>(element, 'searchbox');
    for (const [words, count] of [
      ['jeux', '22 résultats sur 45'],
      ['', '45 '],
    ] as const) {
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await timers.goOffUntil(() => statusOf(element).includes(count));
      expect(statusOf(element)).not.to.include('Liste triée');
    }
  });

  it('is the view that they have chosen', async () => {
    const timers = holdTimers(500, 10_000);
    const element = await show('training-agenda', sessions, 'views="programme, month"');
    getByRole(element, 'link', 'Mois').click();
    await timers.goOffUntil(() => statusOf(element).includes('Affichage'));
    expect(statusOf(element)).to.match(/Affichage\s: Mois/);
  });

  it('is that their word stands nowhere, and that others like it are shown; all can read it', async () => {
    const timers = holdTimers(500, 10_000);
    const element = await show('actor-directory', entries);
    const field = getByRole<HTMLInputElement>(element, 'searchbox', 'Rechercher');
    field.value = 'biblothèque';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await timers.goOffUntil(() => statusOf(element).includes('Voici des mots qui lui ressemblent.'));
    expect(visibleText(element)).to.include('n’est pas dans la liste. Voici des mots qui lui ressemblent.');
  });

  it('is how many choices of a filter hold what they type', async () => {
    const element = await show('actor-directory', entries, 'filters="commune: ticks"');
    for (const toggle of allByRole(element, 'button', /^Commune/)) {
      if (toggle.getAttribute('aria-expanded') === 'false') toggle.click();
    }
    await idle(element);
    const field = getByRole<HTMLInputElement>(element, 'searchbox', /Chercher dans/);
    field.value = 'ville 1';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await idle(element);
    expect(statusOf(element)).to.include('11 choix');
  });

  it('is when a session takes place, where others have its name', async () => {
    const element = await show('training-agenda', sessions);
    const names = allByRole(element, 'link', /^Permanence/).map(nameOf);
    expect(new Set(names).size).to.equal(2);
    expect(names[0]).to.match(/^Permanence, .*10 mars 2099/);
    expect(nameOf(getByRole(element, 'link', /^Sortie/))).to.equal('Sortie');
    expect(allByRole(element, 'button', /^Voir la fiche\s: Permanence, /)).to.have.length(2);
  });

  it('is the link itself, where the page may not put it on the clipboard', async () => {
    const element = await show('actor-directory', entries);
    const { writeText } = navigator.clipboard;
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    try {
      getByRole(element, 'link', 'Bibliothèque 00').click();
      await idle(element);
      getByRole(element, 'button', /^Copier le lien/).click();
      await until(() => focusedElement()?.matches('.link-shown input'));
      expect(nameOf(focusedElement() ?? element)).to.include('Voici le lien à copier');
      expect((focusedElement() as HTMLInputElement).selectionEnd).to.be.above(10);
    } finally {
      navigator.clipboard.writeText = writeText;
    }
  });

  it('is no beginning and end of what is marked, and no words run together', async () => {
    const element = await show('actor-directory', entries);
    const field = getByRole<HTMLInputElement>(element, 'searchbox', 'Rechercher');
    field.value = 'lecture';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await until(() => element.shadowRoot?.querySelector('mark'));
    for (const mark of element.shadowRoot?.querySelectorAll('mark') ?? [])
      expect(mark.getAttribute('role')).to.equal('presentation');
    const subtitle = element.shadowRoot?.querySelector('[part="subtitle"]')?.cloneNode(true) as Element;
    for (const hidden of subtitle.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
    expect(subtitle.textContent).to.match(/Lecture\s+Ville/);
  });
});

describe('The keyboard', () => {
  it('comes to the search before it comes to the filters', async () => {
    const element = await show('actor-directory', entries);
    const stops = [...(element.shadowRoot?.querySelectorAll('input, button, a, select') ?? [])];
    const [search, filter] = [
      stops.findIndex((stop) => stop.id === 'words'),
      stops.findIndex((stop) => stop.matches('.filter *')),
    ];
    expect(filter).to.be.above(search);
    await press('Tab');
  });
});

describe('Headings of days and months', () => {
  it('begin with a capital that stands in the text, so that nothing is read letter by letter', async () => {
    const element = await show('training-agenda', sessions);
    const [first] = allByRole(element, 'heading', /mars 2099/);
    expect(first?.textContent.trim()).to.match(/^Mardi 10 mars 2099/);
  });
});
