import { expect } from 'chai';
import type { ActorDirectory } from '../../../src/index.js';
import {
  allByRole,
  descendants,
  focusedElement,
  getByRole,
  queryByRole,
  visibleText,
} from '../../support/query.js';
import { checkAccessibility } from '../../support/axe.js';
import { mount, press, publish, until } from '../../support/page.js';
import { idle, plain, search, showDirectory } from '../actor-directory/directory.js';
import { contentsOf, showTemplate, warningsOf } from './template.js';

const clubs = `Nom;Commune;Activités;Téléphone;Courriel;Site web;Gratuit;Créé le;Complément d’info
Club d’échecs;Vif;"jeux, réflexion";04 65 71 12 34;echecs@club.example;https://echecs.example/;oui;2019-03-05;Le mardi
Chorale;Claix;chant;;chorale@club.example;chorale.example;non;2021-11-12;
Cyclos;Vif;"vélo, balade";04 65 71 22 33;;javascript:alert(1);oui;2020-01-08;Casque obligatoire
`;

describe('A card template', () => {
  it('puts cells in the place of their headings, written loosely', async () => {
    const element = await showTemplate('<p>{{nom}} à {{ COMMUNE }}, {{complement d info}}</p>', clubs);
    expect(contentsOf(element)).to.deep.equal([
      'Club d’échecs à Vif, Le mardi',
      'Chorale à Claix,',
      'Cyclos à Vif, Casque obligatoire',
    ]);
  });

  it('knows roles where no column has the name', async () => {
    const element = await showTemplate('<p>{{title}} – {{city}}</p>', clubs);
    expect(contentsOf(element)[0]).to.equal('Club d’échecs – Vif');
  });

  it('prefers a column of the name to a role', async () => {
    const element = await showTemplate(
      '<p>{{city}}</p>',
      'Nom;City;Commune\nA;un;Vif\nB;deux;Claix\n',
      'field-city="commune"',
    );
    expect(contentsOf(element)).to.deep.equal(['un', 'deux']);
  });

  it('writes values as cards do: lists with commas, dates in words, answers as yes and no', async () => {
    const element = await showTemplate('<p>{{activités}} ; {{créé le}} ; {{gratuit}}</p>', clubs);
    expect(contentsOf(element).slice(0, 2)).to.deep.equal([
      'jeux, réflexion ; 5 mars 2019 ; Oui',
      'chant ; 12 novembre 2021 ; Non',
    ]);
  });

  it('leaves out what data-if finds empty, or answered with no', async () => {
    const element = await showTemplate(
      '<p><span data-if="téléphone">Tél. {{téléphone}}</span> <b data-if="gratuit">gratuit</b></p>',
      clubs,
    );
    expect(contentsOf(element)).to.deep.equal([
      'Tél. 04 65 71 12 34 gratuit',
      '',
      'Tél. 04 65 71 22 33 gratuit',
    ]);
  });

  it('repeats what has data-each for every value', async () => {
    const element = await showTemplate(
      '<ul><li data-each="activités">{{.}} ({{nom}})</li></ul>',
      clubs,
      'lists="activités: comma"',
    );
    const items = allByRole(element, 'article')[0]?.querySelectorAll('[part~="content"] li') ?? [];
    expect([...items].map((item) => plain(item.textContent))).to.deep.equal([
      'jeux (Club d’échecs)',
      'réflexion (Club d’échecs)',
    ]);
  });

  it('makes links of addresses that lead where people think, and plain text of others', async () => {
    const element = await showTemplate('<p><a href="{{site web}}">Le site de {{nom}}</a></p>', clubs);
    const links = allByRole(element, 'link', /Le site/);
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
      'https://echecs.example/',
      'https://chorale.example/',
    ]);
    expect(links[0]?.getAttribute('rel')).to.equal('noopener noreferrer');
    expect(contentsOf(element)[2]).to.equal('Le site de Cyclos');
  });

  it('fills addresses of the page’s author in without letting a cell out of its place', async () => {
    const element = await showTemplate(
      '<p><a href="/fiche?nom={{nom}}&amp;de=annuaire">Fiche</a> <a href="mailto:{{courriel}}">Écrire</a> <a href="tel:{{téléphone}}">Appeler</a></p>',
      'Nom;Courriel;Téléphone\nA&de=b/../#x;a@club.example;04 65 71 12 34\nB;b@club.example;\n',
    );
    const card = allByRole(element, 'article')[0] ?? element;
    const href = (name: string): string | null => getByRole(card, 'link', name).getAttribute('href');
    expect(href('Fiche')).to.equal(`${location.origin}/fiche?nom=A%26de%3Db%2F..%2F%23x&de=annuaire`);
    expect(href('Écrire')).to.equal('mailto:a@club.example');
    expect(href('Appeler')).to.equal('tel:0465711234');
  });

  it('puts no link into a link, nor one into a heading that is one', async () => {
    const element = await showTemplate('<h3><a href="{{site web}}">{{site web}}</a></h3>', clubs);
    for (const { shadowRoot } of [element]) expect(shadowRoot?.querySelectorAll('a a')).to.have.length(0);
    expect(getByRole(element, 'link', 'https://echecs.example/').localName).to.equal('a');
  });

  it('shows pictures of safe addresses, and none without', async () => {
    const csv = 'Nom;Photo\nA;/test/support/a.png\nB;\nC;javascript:alert(1)\n';
    const element = await showTemplate('<p>{{nom}}</p><img src="{{photo}}" alt="Photo de {{nom}}">', csv);
    const pictures = [...descendants(element)].filter(({ localName }) => localName === 'img');
    expect(pictures.map((picture) => picture.getAttribute('alt'))).to.deep.equal(['Photo de A']);
    expect(pictures[0]?.getAttribute('src')).to.equal(`${location.origin}/test/support/a.png`);
    expect(pictures[0]?.getAttribute('referrerpolicy')).to.equal('no-referrer');
  });

  it('marks the words that were searched for', async () => {
    const element = await showTemplate('<p>{{nom}}</p>', clubs);
    await search(element, 'chorale');
    const marks = [...(element.shadowRoot?.querySelectorAll('[part~="content"] mark') ?? [])];
    expect(marks.map(({ textContent }) => textContent)).to.deep.equal(['Chorale']);
  });

  it('shows data as text, whatever they hold', async () => {
    const element = await showTemplate(
      '<p title="{{note}}">{{note}}</p>',
      'Nom;Note\nA;<img src=x onerror=alert(1)>{{nom}}\nB;"</p><script>alert(1)</script>"\n',
    );
    expect(contentsOf(element)[0]).to.include('{{nom}}');
    expect(element.shadowRoot?.querySelectorAll('[part~="content"] :is(img, script)')).to.have.length(0);
  });

  it('keeps its parts, which the page styles', async () => {
    const element = await showTemplate('<p part="lieu grand">{{commune}}</p>', clubs);
    const sheet = document.createElement('style');
    sheet.textContent = 'actor-directory::part(lieu) { font-style: italic }';
    element.before(sheet);
    const place = element.shadowRoot?.querySelector('[part~="grand"]');
    expect(place && getComputedStyle(place).fontStyle).to.equal('italic');
    sheet.remove();
  });
});

describe('The card around a template', () => {
  it('has the ordinary heading, with its link, where the template has none', async () => {
    const element = await showTemplate('<p>{{commune}}</p>', clubs);
    expect(getByRole(element, 'heading', 'Chorale').localName).to.equal('h3');
    expect(getByRole(element, 'link', 'Chorale').getAttribute('aria-expanded')).to.equal('false');
  });

  it('has the heading of the template where there is one, never an empty one', async () => {
    const element = await showTemplate('<h4>{{complément d’info}}</h4>', clubs);
    const names = allByRole(element, 'heading').filter(({ localName }) => localName === 'h4');
    expect(names.map(visibleText)).to.deep.equal(['Le mardi', 'Chorale', 'Casque obligatoire']);
    expect(queryByRole(element, 'heading', 'Club d’échecs')).to.equal(null);
  });

  it('opens to tell what the template leaves out, and nothing twice', async () => {
    const element = await showTemplate('<p>{{commune}} {{téléphone}}</p>', clubs);
    getByRole(element, 'button', /^Voir la fiche.*Club d’échecs/).click();
    await idle(element);
    const labels = [...(element.shadowRoot?.querySelectorAll('[part~="details"] [part~="label"]') ?? [])];
    const names = labels.map(visibleText);
    expect(names).to.include.members(['Activités', 'Courriel', 'Site web', 'Complément d’info']);
    expect(names).not.to.include.members(['Commune']);
    expect(names).not.to.include.members(['Téléphone']);
  });

  it('keeps what stands in it, and the focus, when it opens', async () => {
    const element = await showTemplate('<p><a href="{{site web}}">Site de {{nom}}</a></p>', clubs);
    const link = getByRole(element, 'link', 'Site de Chorale');
    link.focus();
    getByRole(element, 'link', 'Chorale').click();
    await idle(element);
    expect(link.isConnected).to.equal(true);
  });

  it('is reached by its own address', async () => {
    const element = await showTemplate('<h4>{{nom}}</h4>', clubs);
    getByRole(element, 'button', /Chorale/).click();
    await idle(element);
    const address = location.href;
    element.remove();
    history.replaceState(null, '', address);
    const again = await showTemplate('<h4>{{nom}}</h4>', clubs, '', element.getAttribute('src') ?? '');
    await until(() => again.shadowRoot?.querySelector('[part~="open"]'));
    expect(visibleText(again.shadowRoot?.querySelector('[part~="open"] h4') ?? again)).to.equal('Chorale');
    await until(() => focusedElement()?.localName === 'h4');
  });

  it('is as accessible as any other', async () => {
    const element = await showTemplate(
      '<h4>{{nom}}</h4><ul><li data-each="activités">{{.}}</li></ul><p data-if="site web"><a href="{{site web}}">Site de {{nom}}</a></p>',
      clubs,
    );
    expect(await checkAccessibility(element)).to.be.above(5);
  });
});

describe('A template that cannot be used', () => {
  const broken: readonly (readonly [string, string])[] = [
    ['<p>{{nom}} {{inconnue}}</p>', 'there is no column “inconnue”'],
    ['<p data-if="inconnue">{{nom}}</p>', 'there is no column “inconnue”'],
    ['<p>{{nom</p>', 'braces are not closed in “{{nom”'],
    ['<p>nom}}</p>', 'braces are not closed'],
    ['<p>{{.}}</p>', '{{.}} stands outside of data-each'],
    ['<p onclick="alert(1)">{{nom}}</p>', 'the attribute onclick is not allowed'],
    ['<p style="color: red">{{nom}}</p>', 'the attribute style is not allowed'],
    ['<p class="x">{{nom}}</p>', 'the attribute class is not allowed: give it a part'],
    ['<a href="javascript:alert(1)">{{nom}}</a>', 'is no safe address'],
    ['<a href="https://{{nom}}/">{{nom}}</a>', 'is no safe address'],
    ['<a href="//{{nom}}">{{nom}}</a>', 'is no safe address'],
    ['<a href="java{{nom}}">{{nom}}</a>', ''],
    ['<p part="{{nom}}">x</p>', 'the attribute part takes no {{column}}'],
    ['<img src="{{site web}}">', '<img> needs an alt'],
    ['<!-- rien -->', 'it is empty'],
    ...[
      'script',
      'style',
      'iframe',
      'object',
      'embed',
      'form',
      'input',
      'button',
      'svg',
      'math',
      'video',
      'link',
      'meta',
      'base',
      'slot',
      'template',
      'x-own',
    ].map((tag) => [`<p>{{nom}}</p><${tag}></${tag}>`, `<${tag}> is not allowed`] as const),
  ];
  for (const [template, sentence] of broken.filter(([, told]) => told)) {
    it(`is told once, and the ordinary card stands in: ${template}`, async () => {
      const { element, warnings } = await warningsOf(template, clubs);
      expect(warnings.filter((each) => each.includes('<template slot="card"> is not used'))).to.have.length(
        1,
      );
      expect(warnings.join()).to.include(sentence);
      expect(element.shadowRoot?.querySelector('[part~="content"]')).to.equal(null);
      expect(getByRole(element, 'link', 'Chorale').getAttribute('aria-expanded')).to.equal('false');
    });
  }

  it('is told where it is no <template>, and what stands in it is not shown to visitors', async () => {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (...args: unknown[]) => warnings.push(args.map(String).join(' '));
    const src = await publish('clubs.csv', clubs);
    const element = await mount<ActorDirectory>(
      `<actor-directory src="${src}"><div slot="card"><p>{{nom}}</p></div></actor-directory>`,
    );
    await until(() => queryByRole(element, 'link', 'Chorale'));
    await idle(element);
    console.warn = warn;
    expect(warnings.filter((each) => each.includes('<div slot="card"> is not used'))).to.have.length(1);
    expect(element.querySelector('p')?.checkVisibility()).to.equal(false);
  });

  it('is no concern of a page without one', async () => {
    const element = await showDirectory(clubs);
    expect(element.shadowRoot?.querySelector('[part~="content"]')).to.equal(null);
  });
});

describe('A template that comes later', () => {
  it('is used, and so is the one that takes its place', async () => {
    const element = await showDirectory(clubs);
    const add = (html: string): HTMLTemplateElement => {
      const template = document.createElement('template');
      template.slot = 'card';
      template.innerHTML = html;
      element.append(template);
      return template;
    };
    const first = add('<p>À {{commune}}</p>');
    await until(() => contentsOf(element)[0] === 'À Vif');
    first.remove();
    await until(() => contentsOf(element).length === 0);
    add('<p>Tout près : {{commune}}</p>');
    await until(() => contentsOf(element)[0] === 'Tout près : Vif');
  });

  it('is read from its children where a framework has put them below it', async () => {
    const src = await publish('clubs.csv', clubs);
    const element = await mount<ActorDirectory>(`<actor-directory src="${src}"></actor-directory>`);
    const template = document.createElement('template');
    template.slot = 'card';
    const paragraph = document.createElement('p');
    paragraph.textContent = '{{commune}}';
    template.append(paragraph);
    element.append(template);
    await until(() => contentsOf(element)[0] === 'Vif');
    await press('Tab');
  });
});
