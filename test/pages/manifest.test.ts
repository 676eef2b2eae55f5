import { expect } from 'chai';
import '../../src/index.js';
import { tags, type Tag } from '../../src/elements/index.js';
import { idle, mount, publish, until } from '../support/page.js';

interface Item {
  readonly name: string;
  readonly description?: string;
}

const lists = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'] as const;

type Declaration = Readonly<Record<(typeof lists)[number], readonly Item[]>> & { readonly tagName: Tag };

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
}

const declarations = async (): Promise<ReadonlyMap<Tag, Declaration>> => {
  const response = await fetch('/dist/custom-elements.json');
  const { modules } = (await response.json()) as Manifest; // made by .config/manifest.mjs
  return new Map(modules.flatMap(({ declarations: all }) => all).map((each) => [each.tagName, each]));
};

const namesIn = async (tag: Tag, list: (typeof lists)[number]): Promise<readonly string[]> =>
  ((await declarations()).get(tag)?.[list] ?? []).map(({ name }) => name);

const classOf = (tag: Tag): { readonly observedAttributes: readonly string[] } =>
  customElements.get(tag) as unknown as { readonly observedAttributes: readonly string[] }; // all are Lit elements

/** Everything that can be reached in an element, through the shadow trees of what it is made of. */
const everythingIn = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((each) => [
    each,
    ...(each.shadowRoot ? everythingIn(each.shadowRoot) : []),
  ]);

const partsOf = (element: Element): Set<string> =>
  new Set(everythingIn(element.shadowRoot ?? element).flatMap(({ part }) => [...part]));

/** The custom properties that the styles of an element read. */
const propertiesOf = (element: Element): Set<string> => {
  const sheets = element.shadowRoot?.adoptedStyleSheets ?? [];
  const text = sheets.flatMap(({ cssRules }) => [...cssRules].map((rule) => rule.cssText)).join();
  return new Set(text.match(/--parvis-[a-z-]+/g));
};

const clubs = `Nom;Type;Commune;Code postal;Présentation;Téléphone;Courriel;Site web;Horaires;Thèmes;Agrément
${Array.from({ length: 30 }, (_, at) => `Club ${String(at)};${at % 2 ? 'Sport' : 'Culture'};${at % 3 ? 'Vif' : 'Claix'};38450;Un club.;04 65 71 12 34;club@club.example;https://club.example/;Mo-Fr 09:00-12:00;"jeux, ${at % 2 ? 'danse' : 'chant'}";${at % 2 ? 'oui' : 'non'}`).join('\n')}
`;
/** One is in the middle of the map, where it is opened. */
const places = `Nom;Commune;Latitude;Longitude
Un;Vif;45,05;5,67
Deux;Claix;45,12;5,68
Trois;Vif;;
Quatre;;;
`;
const sessions = `Titre;Date;Début;Fin;Lieu;Salle;Intervenant;Type;Prix;Places;Inscription
${Array.from({ length: 12 }, (_, at) => `Séance ${String(at)};${String(10 + at)}/01/2023;9h;10h;Vif;Salle ${String(at % 2)};Ana;Atelier;gratuit;12;https://club.example/`).join('\n')}
`;

/** The elements in as many states as show their parts: filters set, an entry open, a page that is not the first, nothing found. */
const states: readonly {
  readonly tag: Tag;
  readonly html: (src: string) => string;
  readonly file: string;
}[] = [
  {
    tag: 'actor-directory',
    file: clubs,
    html: (src) => `<actor-directory src="${src}" page-size="5" correction-url="/c?f={id}"
        source-name="Nous"></actor-directory>`,
  },
  {
    tag: 'actor-directory',
    file: clubs,
    html: (src) => `<actor-directory src="${src}" view="table"></actor-directory>`,
  },
  {
    tag: 'actor-directory',
    file: places,
    html: (src) => `<actor-directory src="${src}" view="map"></actor-directory>`,
  },
  {
    tag: 'actor-filter',
    file: clubs,
    html: (src) =>
      `<div><actor-filter for="a"></actor-filter><actor-directory id="a" src="${src}"></actor-directory></div>`,
  },
  {
    tag: 'actor-index',
    file: clubs,
    html: (src) =>
      `<div><actor-index for="c" by="title, type"></actor-index><actor-directory id="c" src="${src}"></actor-directory></div>`,
  },
  {
    tag: 'actor-guide',
    file: clubs,
    html: (src) =>
      `<div><actor-guide for="g" questions="type, commune"></actor-guide><actor-directory id="g" src="${src}"></actor-directory></div>`,
  },
  {
    tag: 'actor-map',
    file: places,
    html: (src) =>
      `<div><actor-map for="m"></actor-map><actor-directory id="m" src="${src}"></actor-directory></div>`,
  },
  {
    tag: 'actor-kept',
    file: clubs,
    html: (src) =>
      `<div><actor-kept for="e"></actor-kept><actor-directory id="e" src="${src}" keep></actor-directory></div>`,
  },
  {
    tag: 'actor-form',
    file: clubs,
    html: (src) =>
      `<div><actor-form for="f" to="clubs@asso.example"></actor-form><actor-directory id="f" src="${src}"></actor-directory></div>`,
  },
  {
    tag: 'actor-stats',
    file: clubs,
    html: (src) =>
      `<div><actor-stats for="d" cross="type, commune"></actor-stats><actor-directory id="d" src="${src}"></actor-directory></div>`,
  },
  {
    tag: 'actor-search',
    file: clubs,
    html: (src) =>
      `<div><actor-search for="b"></actor-search><actor-directory id="b" src="${src}"></actor-directory></div>`,
  },
  {
    tag: 'actor-directory',
    file: clubs,
    html: (src) =>
      `<actor-directory src="${src}"><template slot="card"><p>{{nom}}</p></template></actor-directory>`,
  },
  {
    tag: 'training-agenda',
    file: sessions,
    html: (src) => `<training-agenda src="${src}"></training-agenda>`,
  },
  {
    tag: 'training-agenda',
    file: sessions,
    html: (src) => `<training-agenda src="${src}" view="month" time-zone="Asia/Tokyo"></training-agenda>`,
  },
  {
    tag: 'actor-directory',
    file: 'Nom;Commune\n',
    html: (src) => `<actor-directory src="${src}"></actor-directory>`,
  },
  {
    tag: 'actor-directory',
    file: '<html></html>',
    html: (src) => `<actor-directory src="${src}"></actor-directory>`,
  },
];

/** Opens the first entry and ticks the first box, where there are such. */
const use = async (element: Element): Promise<void> => {
  const root = element.shadowRoot;
  const box = root?.querySelector<HTMLInputElement>('[part~="option"] input[type="checkbox"]');
  if (box) {
    box.click();
    await until(() => root?.querySelector('[part~="chip"]') ?? element.localName === 'actor-filter');
  }
  root?.querySelector<HTMLElement>('[part~="more"]')?.click();
  root?.querySelector<HTMLElement>('[part~="place"]')?.click();
  await idle(element);
};

const show = async (tag: Tag, file: string, html: (src: string) => string): Promise<Element> => {
  const box = await mount(html(await publish('fichier.csv', file)));
  const element = box.localName === tag ? box : box.querySelector(tag);
  if (!element) throw new Error(`There is no <${tag}> in ${box.outerHTML}`);
  await until(() => partsOf(element).size > 1);
  return element;
};

describe('custom-elements.json', () => {
  it('tells of every element, each with all its lists', async () => {
    const all = await declarations();
    expect([...all.keys()].sort()).to.deep.equal([...tags].sort());
    for (const element of all.values()) expect(element).to.include.keys(...lists);
  });

  it('says what everything is, in a sentence without tags', async () => {
    for (const [tag, element] of await declarations()) {
      for (const list of lists) {
        for (const { name, description = '' } of element[list]) {
          expect(description, `${tag} ${list} ${name}`).to.match(/^[^@]{4,}$/);
        }
      }
    }
  });

  for (const tag of tags) {
    it(`names every attribute that <${tag}> reads`, async () => {
      expect(classOf(tag).observedAttributes.length).to.be.greaterThan(0);
      expect(await namesIn(tag, 'attributes')).to.include.members([...classOf(tag).observedAttributes]);
    });

    it(`names every custom property that <${tag}> is drawn with`, async () => {
      const used = propertiesOf(await mount(`<${tag}></${tag}>`));
      expect(used.size).to.be.greaterThan(10);
      expect(await namesIn(tag, 'cssProperties')).to.include.members([...used]);
    });
  }

  for (const { tag, html, file } of states) {
    it(`names every part of ${html('…').replaceAll(/\s+/g, ' ')}`, async () => {
      const element = await show(tag, file, html);
      const before = partsOf(element);
      await use(element);
      const shown = new Set([...before, ...partsOf(element)]);
      expect(await namesIn(tag, 'cssParts')).to.include.members([...shown]);
    });
  }
});
