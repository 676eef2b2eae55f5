import { expect } from 'chai';
import '../../src/index.js';
import { idle, mount, publish, until } from '../support/page.js';
import { onPaper } from '../support/media.js';
import { allByRole, visibleText } from '../support/query.js';

const places = `Nom;Commune;Domaine;Accueil
Maison des habitants;Échirolles;Entraide;oui
Café réparation;Laon;Entraide;non
Jardin partagé;Laon;Jardin;oui
Atelier vélo;Échirolles;Jardin;oui
`;

const sessions = `Titre;Début;Fin;Salle
Accueil;2099-03-13 09:00;2099-03-13 09:30;Amphi
Passée;2020-03-14 16:00;2020-03-14 17:00;Salle B
`;

const shown = async (tag: string, content: string, attributes = ''): Promise<HTMLElement> => {
  const src = await publish('impression.csv', content);
  const element = await mount(
    `<div style="width: 1000px"><${tag} src="${src}" ${attributes}></${tag}></div>`,
  );
  const list = element.querySelector<HTMLElement>(tag);
  if (!list) throw new Error('There is no list');
  await until(() => list.shadowRoot?.querySelector('[part~="count"]'));
  await until(() => !list.shadowRoot?.querySelector('[aria-busy="true"]'));
  return list;
};

const widthOf = (element: Element, part: string): number =>
  element.shadowRoot?.querySelector(`[part~="${part}"]`)?.getBoundingClientRect().width ?? 0;

describe('On paper', () => {
  it('a directory takes the room of the filters beside it', async () => {
    const element = await shown('actor-directory', places, 'filters="commune, domaine"');
    await until(() => widthOf(element, 'list') > 0 && widthOf(element, 'list') < 800);
    expect(onPaper(element, () => widthOf(element, 'list'))).to.equal(1000);
  });

  it('nothing stays of a print that was over before the rows came', async () => {
    const rows = Array.from({ length: 60 }, (_, row) => `Club ${String(row)};Vif`).join('\n');
    const element = await shown('actor-directory', `Nom;Commune\n${rows}\n`);
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    await idle(element);
    expect(allByRole(element, 'article')).to.have.length(20);
  });

  it('an address is written out where it is not read already', async () => {
    const element = await shown(
      'actor-directory',
      'Nom;Site web;Lien\nA;https://www.a.example/;Voir https://b.example/page?n=1\nB;https://b.example/un?n=2;\n',
    );
    dispatchEvent(new Event('beforeprint'));
    await until(() => element.shadowRoot?.querySelector('dd a'));
    const links = [...(element.shadowRoot?.querySelectorAll('.fact a, dd a') ?? [])];
    const written = onPaper(element, () =>
      links.map((link) => getComputedStyle(link, '::after').content !== 'none'),
    );
    dispatchEvent(new Event('afterprint'));
    expect(links.map(visibleText)).to.deep.equal(['a.example', 'https://b.example/page?n=1', 'b.example/un']);
    expect(written).to.deep.equal([false, false, true]);
  });

  it('a programme holds no button for sessions that are over', async () => {
    const element = await shown('training-agenda', sessions);
    const buttons = (): string[] => allByRole(element, 'button').map(visibleText);
    expect(buttons().join()).to.match(/passée/);
    expect(onPaper(element, buttons)).to.deep.equal([]);
  });
});
