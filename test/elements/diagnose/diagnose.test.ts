import { expect } from 'chai';
import type { ActorDirectory, TrainingAgenda } from '../../../src/index.js';
import '../../../src/index.js';
import { checkAccessibility } from '../../support/axe.js';
import { mount, publish, requestsOf, until } from '../../support/page.js';
import { allByRole, getByRole, queryByRole, visibleText } from '../../support/query.js';

const file = `Nom;Commune;Thèmes;Courriel
Un jardin;Vif;"nature, partage";jardin@exemple.example
Un café;Claix;"réparation, partage";pas une adresse
Un club;Vif;nature;club@exemple.example;de trop
Une salle;Claix;partage;salle@exemple.example
Un atelier;Vif;"nature, partage";atelier@exemple.example
Un chœur;Vif;partage;choeur@exemple.example
`;

/** Every kind of space as one ordinary space. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

const diagnosed = async <Element extends HTMLElement = ActorDirectory>(
  attributes = 'diagnose',
  { content = file, tag = 'actor-directory', lang = 'fr', template = '' } = {},
): Promise<{ element: Element; src: string }> => {
  const src = await publish('annuaire.csv', content, { type: 'text/csv; charset=utf-8' });
  const element = await mount<Element>(
    `<${tag} lang="${lang}" src="${src}" ${attributes}>${template}<a href="${src}">Le fichier</a></${tag}>`,
  );
  await until(() => element.shadowRoot?.querySelector('article, [part~="empty"]'));
  return { element, src };
};

const panelOf = (element: Element): Promise<HTMLElement> =>
  until(() => {
    const panel = element.shadowRoot?.querySelector<HTMLElement>('[part~="diagnose"]');
    return panel?.querySelector('.headline') ? panel : null;
  });

const openAll = (panel: Element): void => {
  for (const details of panel.querySelectorAll('details')) details.open = true;
};

const choose = (panel: Element, chosen: File): void => {
  const input = panel.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('There is no field for a file');
  const transfer = new DataTransfer();
  transfer.items.add(chosen);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
};

describe('The owner’s panel', () => {
  it('is not there for visitors', async () => {
    const { element } = await diagnosed('');
    expect(queryByRole(element, 'region', 'Diagnostic')).to.equal(null);
  });

  it('tells what the file was taken for', async () => {
    const { element } = await diagnosed();
    const panel = await panelOf(element);
    expect(plain(visibleText(panel))).to.include('un annuaire, 6 fiches (CSV, point-virgule, UTF-8)');
  });

  it('tells what is to be mended, with the line', async () => {
    const { element } = await diagnosed();
    const panel = await panelOf(element);
    const items = allByRole(panel, 'listitem').map((item) => plain(visibleText(item)));
    expect(
      items.some((item) => item.startsWith('Ligne 4 Une ligne n’a pas le même nombre de cellules')),
    ).to.equal(true, items.join(' | '));
  });

  it('tells of each column what it was taken for, and which attribute says otherwise', async () => {
    const { element } = await diagnosed();
    const panel = await panelOf(element);
    openAll(panel);
    const themes = allByRole(panel, 'listitem').find((item) => visibleText(item).startsWith('Thèmes'));
    const text = plain(visibleText(themes ?? panel));
    expect(text).to.include('liste (séparateur : ,)');
    expect(text).to.include('3 valeurs');
    expect(text).to.include('lists="Thèmes: none"');
    expect(text).to.include('field-title="Thèmes"');
  });

  it('writes the tag without itself, as it can be pasted', async () => {
    const { element, src } = await diagnosed('diagnose page-size="5" labels="Commune: &quot;Où&quot;"');
    const panel = await panelOf(element);
    openAll(panel);
    expect(panel.querySelector('pre')?.textContent).to.contain(
      `page-size="5"\n  labels="Commune: &quot;Où&quot;"\n><a href="${src}">Voir le fichier</a></actor-directory>`,
    );
    expect(panel.querySelector('pre')?.textContent).not.to.contain('diagnose');
  });

  it('asks for the file once, whoever looks', async () => {
    const { element, src } = await diagnosed();
    await panelOf(element);
    expect(await requestsOf(src)).to.have.length(1);
  });

  it('says when another element would suit the file', async () => {
    const { element } = await diagnosed<TrainingAgenda>('diagnose', { tag: 'training-agenda' });
    expect(visibleText(await panelOf(element))).to.include('essayez la balise actor-directory');
  });

  it('examines a file that is opened in it, and sends it nowhere', async () => {
    const { element } = await diagnosed();
    const panel = await panelOf(element);
    openAll(panel);
    const before = performance.getEntriesByType('resource').length;
    choose(panel, new File(['Titre,Ville\nUn,Gap\nDeux,Die\n'], 'essai.csv', { type: 'text/csv' }));
    await until(() => visibleText(panel).includes('Ce diagnostic est celui de essai.csv'));
    expect(plain(visibleText(panel))).to.include('un annuaire, 2 fiches (CSV, virgule');
    expect(performance.getEntriesByType('resource')).to.have.length(before);
    getByRole(panel, 'button', 'Revenir au fichier de la page').click();
    await until(() => plain(visibleText(panel)).includes('6 fiches'));
  });

  it('says why a file that is opened in it cannot be read', async () => {
    const { element } = await diagnosed();
    const panel = await panelOf(element);
    choose(panel, new File(['PK\u0003\u0004 and so on'], 'classeur.ods'));
    await until(() => panel.querySelector('.headline')?.textContent.includes('classeur est abîmé'));
  });

  it('shows no text of the file as markup', async () => {
    const hostile = `Nom;<img src=x onerror=alert(1)>\n<b>Un</b>;deux\nTrois;"<svg onload=alert(1)>"\n`;
    const { element } = await diagnosed('diagnose', { content: hostile });
    const panel = await panelOf(element);
    openAll(panel);
    expect(panel.querySelector('img, svg, b')).to.equal(null);
    expect(visibleText(panel)).to.include('<img src=x onerror=alert(1)>');
  });

  it('speaks English', async () => {
    const { element } = await diagnosed('diagnose', { lang: 'en' });
    const panel = await panelOf(element);
    expect(plain(visibleText(panel))).to.include('Diagnosis – a directory, 6 entries');
  });

  const broken = `<template slot="card"><p onclick="x()" style="color: red">{{inconnue}} {{Nom</p>
    <p title="{{encore}}" part="{{Nom}}">{{.}}</p><img src="{{Nom}}"><a href="https://{{Nom}}/">Nom</a><form></form></template>`;

  /** The items of the panel, with the spaces that French keeps unbreakable. */
  const itemsOf = (panel: Element): readonly string[] =>
    allByRole(panel, 'listitem').map((item) => item.textContent.replaceAll(/[ \n]+/g, ' ').trim());

  it('tells why a template of cards is not used', async () => {
    const { element } = await diagnosed('diagnose', { template: broken });
    const panel = await panelOf(element);
    expect(plain(visibleText(panel))).to.include('Votre modèle de fiche n’est pas utilisé (9)');
    expect(itemsOf(panel)).to.include.members([
      'L’attribut onclick n’est pas permis.',
      'L’attribut style n’est pas permis\u00a0: donnez à l’élément un attribut part="…", et mettez-le en forme par ::part(…).',
      'Des accolades ne sont pas fermées dans «\u00a0{{inconnue}} {{Nom\u00a0».',
      'Aucune colonne ne s’appelle «\u00a0encore\u00a0».',
      'L’attribut part ne prend pas de {{colonne}}.',
      '{{.}} n’a de sens qu’à l’intérieur de data-each.',
      'Toute image <img> a besoin d’un attribut alt="…", qui peut être vide.',
      'Ce à quoi mène href="https://{{Nom}}/" n’est pas une adresse sûre.',
      'L’élément <form> n’est pas permis.',
    ]);
    expect(element.shadowRoot?.querySelector('[part~="content"]')).to.equal(null);
    expect(await checkAccessibility(element)).to.be.above(10);
  });

  it('tells it in English as well', async () => {
    const { element } = await diagnosed('diagnose', { template: broken, lang: 'en' });
    const panel = await panelOf(element);
    expect(plain(visibleText(panel))).to.include('Your card template is not used (9)');
    expect(itemsOf(panel)).to.include.members([
      'The attribute onclick is not allowed.',
      'There is no column “encore”.',
      'What href="https://{{Nom}}/" leads to is no safe address.',
    ]);
  });

  it('does not call a file faultless beside a template that is not', async () => {
    const { element } = await diagnosed('diagnose', {
      content: 'Nom;Commune\nUn jardin;Vif\nUn café;Claix\n',
      template: '<template slot="card"> </template>',
    });
    const panel = await panelOf(element);
    expect(itemsOf(panel)).to.include('Il est vide.');
    expect(visibleText(panel)).not.to.include('Rien à corriger');
  });

  it('says nothing of a template that is used, and follows the page', async () => {
    const { element } = await diagnosed('diagnose', {
      template: '<template slot="card"><p>{{Commune}}</p></template>',
    });
    const panel = await panelOf(element);
    await until(() => element.shadowRoot?.querySelector('[part~="content"]'));
    expect(visibleText(panel)).not.to.include('modèle');
    const other = document.createElement('template');
    other.slot = 'card';
    element.querySelector('template')?.replaceWith(other);
    await until(() => visibleText(panel).includes('Votre modèle de fiche n’est pas utilisé'));
    other.remove();
    await until(() => !visibleText(panel).includes('modèle'));
  });

  it('speaks of the template with the file of the page only', async () => {
    const { element } = await diagnosed('diagnose', { template: broken });
    const panel = await panelOf(element);
    choose(panel, new File(['Titre,Ville\nUn,Gap\nDeux,Die\n'], 'essai.csv', { type: 'text/csv' }));
    await until(() => visibleText(panel).includes('Ce diagnostic est celui de essai.csv'));
    expect(visibleText(panel)).not.to.include('Votre modèle');
  });

  it('goes when the attribute goes', async () => {
    const { element } = await diagnosed();
    await panelOf(element);
    element.removeAttribute('diagnose');
    await until(() => element.shadowRoot?.querySelector('[part~="diagnose"]') === null);
    expect(allByRole(element, 'article')).to.have.length(6);
  });

  for (const [background, color] of [
    ['#fff', '#222'],
    ['#15171c', '#e7e8eb'],
  ] as const) {
    it(`has nothing that axe finds wrong, all open, on ${background}, 320 pixels wide`, async () => {
      const box = await mount('<div></div>');
      Object.assign(box.style, { background, color, inlineSize: '320px' });
      const { element } = await diagnosed();
      box.append(element);
      const panel = await panelOf(element);
      openAll(panel);
      expect(await checkAccessibility(box)).to.be.above(10);
      expect(box.scrollWidth).to.be.at.most(320);
    });
  }
});
