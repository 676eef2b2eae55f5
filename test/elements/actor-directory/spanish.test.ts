import { expect } from 'chai';
import { words as english } from '../../../src/locale/en/index.js';
import { words as spanish } from '../../../src/locale/es/index.js';
import { words as french } from '../../../src/locale/fr/index.js';
import type { ActorDirectory } from '../../../src/index.js';
import { checkAccessibility } from '../../support/axe.js';
import { mount, publish, until } from '../../support/page.js';
import { allByRole, getByRole, nameOf, queryByRole, visibleText } from '../../support/query.js';
import { openTakeMenu } from '../../support/take-menu.js';
import { countOf, idle, plain, search, showDirectory, titles } from './directory.js';

/** A directory of our own as a Spanish town keeps it. */
const entidades = `Asociación;Tipo;Municipio;Temas;Gratuito;Plazas;Alta;Horario;Teléfono;Correo electrónico;Web
Jardín compartido;Asociación;Soria;"naturaleza, encuentro";sí;12;2026-03-14;"Mo-Fr 09:00-14:00,17:00-20:30; PH off";+34 975 000 001;jardin@ejemplo.example;https://jardin.example/
Café de reparación;Asociación;Ávila;"reparación, encuentro";sí;1500;2026-01-02;"Sa[1,3] 10:00-13:00";+34 920 000 002;;
Casa de la música;Servicio público;Soria;música;no;300;2025-12-01;24/7;+34 975 000 003;musica@ejemplo.example;
Biblioteca del barrio;Servicio público;Ávila;"lectura, encuentro";sí;40;2025-11-30;"Jul-Aug off";;biblioteca@ejemplo.example;
Taller de bicicletas;Empresa;Burgos;reparación;no;25;2026-02-20;"Mo 18:00+";+34 947 000 005;;https://bicis.example/
Niños y robots;Asociación;Burgos;"tecnología, lectura";no;60;2026-02-01;"Mo-Su 10:00-00:00";;;https://robots.example/
`;

const WIDE = 'lang="es" style="width: 1100px"';

const showSpanish = (attributes = ''): Promise<ActorDirectory> =>
  showDirectory(entidades, `${WIDE} ${attributes}`);

/** The sentences that stay the same whatever they tell of. */
const fixed = (words: unknown): readonly string[] => {
  if (typeof words === 'string') return words.length > 3 ? [words.trim()] : [];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(fixed) : [];
};

const own = new Set(fixed(spanish));
const foreign = new Set([...fixed(french), ...fixed(english)].filter((sentence) => !own.has(sentence)));

/** Everything that an element says, aloud too. */
const saidBy = (element: Element): readonly string[] => {
  const root = element.shadowRoot ?? element;
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
  const names = [...root.querySelectorAll('[aria-label]')].map(
    (each) => each.getAttribute('aria-label') ?? '',
  );
  return [...texts, ...names].map((text) => text.trim()).filter(Boolean);
};

const foreignIn = (element: Element): readonly string[] =>
  saidBy(element).filter((text) => foreign.has(text) && !entidades.includes(text));

const unfold = async (element: ActorDirectory): Promise<void> => {
  for (const toggle of element.shadowRoot?.querySelectorAll<HTMLElement>(
    '.filter-toggle[aria-expanded="false"]',
  ) ?? [])
    toggle.click();
  await idle(element);
};

describe('A directory in Spanish', () => {
  it('counts, in the words of its heading, and says on its root what it speaks', async () => {
    const element = await showSpanish();
    expect(countOf(element)).to.equal('6 asociaciones');
    expect(element.shadowRoot?.querySelector('[part~="root"]')?.getAttribute('lang')).to.equal('es');
    await checkAccessibility(element);
  });

  it('finds what is typed, with the signs of a question too', async () => {
    const element = await showSpanish();
    expect(getByRole(element, 'searchbox', 'Buscar').isConnected).to.equal(true);
    await search(element, '¿jardin?');
    expect(titles(element)).to.deep.equal(['Jardín compartido']);
    expect(countOf(element)).to.equal('1 resultado de 6');
    await search(element, 'encuentro');
    expect(countOf(element)).to.equal('3 resultados de 6');
    await search(element, 'ninos');
    expect(titles(element)).to.deep.equal(['Niños y robots']);
  });

  it('says which word is nowhere, and the way back', async () => {
    const element = await showSpanish();
    await search(element, 'xilofonista');
    const empty = element.shadowRoot?.querySelector('[part~="empty"]') ?? element;
    expect(plain(visibleText(empty))).to.include(
      'No hemos encontrado nada. La palabra «xilofonista» no está en la lista.',
    );
    expect(countOf(element)).to.equal('Ningún resultado');
    await checkAccessibility(element);
    getByRole(element, 'button', 'Borrar la búsqueda y mostrar todo').click();
    await until(() => titles(element).length === 6);
    await search(element, 'musica bicicletas');
    expect(plain(visibleText(element.shadowRoot?.querySelector('[part~="empty"]') ?? element))).to.include(
      'Pruebe con menos palabras.',
    );
  });

  it('filters, and names what is ticked', async () => {
    const element = await showSpanish(
      'filters="municipio, temas: all, gratuito, plazas: range, alta: range"',
    );
    await unfold(element);
    getByRole(element, 'checkbox', /^Soria/).click();
    await until(() => titles(element).length === 2);
    expect(countOf(element)).to.equal('2 resultados de 6');
    const said = saidBy(element).join('\n');
    expect(said)
      .to.include('Puede marcar varias casillas.')
      .and.include('Los resultados tienen todas las opciones marcadas.');
    expect(said).to.include('1 casilla marcada').and.include('Desde').and.include('Hasta');
    expect(said).to.include('Desde 12 hasta 1500');
    const chip = getByRole(element, 'button', /^Quitar el filtro/);
    expect(nameOf(chip)).to.equal('Quitar el filtro: Municipio, Soria');
    await checkAccessibility(element);
    getByRole(element, 'button', 'Borrar todo').click();
    await until(() => titles(element).length === 6);
  });

  it('tells hours, days, yes and no in an open card', async () => {
    const element = await showSpanish();
    getByRole(element, 'button', 'Ver la ficha: Jardín compartido').click();
    await until(() => visibleText(element).includes('14 de marzo de 2026'));
    const [card] = allByRole(element, 'article');
    const text = plain(visibleText(card ?? element));
    expect(text).to.include('De lunes a viernes: de 9:00 a 14:00 y de 17:00 a 20:30');
    expect(text).to.include('Festivos: cerrado');
    expect(text).to.match(/Gratuito\s*Sí/);
    expect(text).to.include('Cerrar la ficha').and.include('Copiar el enlace');
    expect(text).to.include('Teléfono: ').and.include('Correo electrónico: ');
    await checkAccessibility(element);
  });

  it('says nothing in another language, closed and open', async () => {
    const element = await showSpanish('filters="municipio, temas, gratuito, plazas: range" page-size="2"');
    await unfold(element);
    getByRole(element, 'button', 'Ver la ficha: Jardín compartido').click();
    await search(element, 'e');
    getByRole(element, 'checkbox', /^Soria/).click();
    await idle(element);
    await openTakeMenu(element);
    expect(foreign.size).to.be.above(100);
    expect(foreignIn(element)).to.deep.equal([]);
    expect(saidBy(element)).to.include.members([
      'Ordenar por',
      'Descargar la lista (tabla CSV)',
      'Imprimir la lista',
    ]);
  });

  it('turns pages, sorts and says so', async () => {
    const element = await showSpanish(
      'page-size="2" source-name="El Ayuntamiento" source-updated="2026-09-01"',
    );
    const pages = getByRole(element, 'navigation', 'Páginas de resultados');
    getByRole(pages, 'link', 'Página siguiente').click();
    await until(() => countOf(element).endsWith('página 2 de 3'));
    const [file, ...orders] = [...getByRole<HTMLSelectElement>(element, 'combobox', 'Ordenar por').options];
    expect(file?.label).to.equal('Orden inicial');
    expect(orders.map(({ label }) => label)).to.include.members([
      'Asociación, de la A a la Z',
      'Municipio, de la Z a la A',
    ]);
    expect(plain(visibleText(element))).to.include('Fuente: El Ayuntamiento');
    expect(plain(visibleText(element))).to.include('Actualización: 1 de septiembre de 2026');
  });

  it('says why there is no list, and how to try again', async () => {
    const element = await mount<ActorDirectory>(
      '<actor-directory lang="es" src="/__test/status/404"><a href="/">El archivo</a></actor-directory>',
    );
    const alert = await until(() => queryByRole(element, 'alert'));
    expect(plain(visibleText(alert))).to.match(
      /^No conseguimos mostrar la lista\. Vuelva a intentarlo más tarde\./,
    );
    expect(getByRole(element, 'button', 'Reintentar').isConnected).to.equal(true);
    await checkAccessibility(element);
  });

  it('says that a list is empty', async () => {
    const element = await showDirectory('Asociación;Municipio\n', 'lang="es"');
    expect(plain(visibleText(element))).to.include('Por el momento, esta lista está vacía.');
  });

  it('is spoken by filters and search boxes elsewhere in the page', async () => {
    const src = await publish('entidades.csv', entidades, { type: 'text/csv; charset=utf-8' });
    const box = await mount(
      `<div lang="es-MX"><actor-search for="l"></actor-search><actor-filter for="l" filters="municipio"></actor-filter><actor-directory id="l" src="${src}"></actor-directory></div>`,
    );
    const filter = await until(() => box.querySelector('actor-filter'));
    await until(() => queryByRole(box, 'searchbox', 'Buscar'));
    await until(() => filter.shadowRoot?.querySelector('[part~="filter"], [part~="sheet-button"]'));
    for (const each of box.children)
      expect(each.shadowRoot?.querySelector('.root')?.getAttribute('lang')).to.equal('es');
    expect([...box.children].flatMap(foreignIn)).to.deep.equal([]);
  });

  it('has a sheet of filters where there is little room', async () => {
    const element = await showDirectory(entidades, 'lang="es" style="width: 360px" filters="municipio"');
    const button = await until(() => queryByRole(element, 'button', 'Filtrar'));
    button.click();
    const sheet = await until(() => queryByRole(element, 'dialog', 'Filtrar'));
    getByRole(sheet, 'checkbox', /^Ávila/).click();
    await until(() => queryByRole(sheet, 'button', 'Ver 2 resultados'));
    expect(getByRole(sheet, 'button', 'Cerrar los filtros').isConnected).to.equal(true);
    await checkAccessibility(sheet);
  });

  it('speaks English to the owner as long as nobody has written that in Spanish, and says that it does', async () => {
    const element = await showDirectory(entidades, 'lang="es" diagnose');
    const panel = await until(() => element.shadowRoot?.querySelector('[part~="diagnose"]'));
    await until(() => panel.querySelector('.headline'));
    expect(panel.getAttribute('lang')).to.equal('en');
    expect(plain(visibleText(panel))).to.include('a directory, 6 entries (CSV, semicolon, UTF-8)');
  });

  it('says in French what codes of French standards are called, and that it does', async () => {
    const heading =
      'id;pivot;nom;commune;code_postal;code_insee;adresse;typologie;services;itinerance;frais_a_charge;modalites_accompagnement';
    const row = (name: string): string => `${name};;${name};Soria;;;;TIERS_LIEUX;;;;`;
    const element = await showDirectory(`${heading}\n${row('Uno')}\n${row('Dos')}\n`, 'lang="es"');
    const label = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('article [lang]') ?? [])].find(
      (each) => visibleText(each) === 'Tiers-lieu et coworking',
    );
    expect(label?.lang).to.equal('fr');
  });
});
