import { expect } from 'chai';
import { startTestServer } from '../../support/server.mjs';
import { makeSite, pageWith, type Site } from './site.js';

const file = [
  'Nom;Type;Commune;Téléphone;Courriel;Site web;Présentation;Publics',
  'Maison des habitants;Association;Échirolles;04 76 20 30 40;contact@mdh.example;https://mdh.example;Un accueil pour tous, ou au 04 76 11 22 33.;Jeunes, Seniors',
  'Atelier vélo;Association;Grenoble;04 76 20 30 41;;;On répare ensemble.;Jeunes, Familles',
  'Club photo;Club;Grenoble;;photo@club.example;;Des sorties le dimanche.;Seniors, Familles',
  'Zone libre;Club;Eybens;04 76 20 30 43;;;;Jeunes',
].join('\n');

const tag = (attributes = '', inside = '<a href="annuaire.csv">Le fichier</a>'): string =>
  `<actor-directory src="annuaire.csv" ${attributes}>${inside}</actor-directory>`;

describe('parvis prerender', () => {
  let site: Site;
  beforeEach(async () => {
    site = await makeSite();
    await site.write('annuaire.csv', file);
  });
  afterEach(() => site.remove());

  it('writes between its comments and leaves every other byte alone', async () => {
    const page = pageWith(tag());
    await site.write('page.html', page);
    const { code, text } = await site.run('prerender', 'page.html');
    expect([code, text]).to.deep.equal([0, `Page écrite : ${site.folder}/page.html\n`]);
    const written = await site.read('page.html');
    expect(written.replace(/<!-- parvis:begin.*parvis:end -->/s, '')).to.equal(page);
    expect(written)
      .to.include('<h2 part="count" class="count">4 structures</h2>')
      .and.to.include('Atelier vélo');
  });

  it('writes the same bytes twice, and nothing where nothing has changed', async () => {
    await site.write('page.html', pageWith(tag()));
    await site.run('prerender', 'page.html');
    const once = await site.read('page.html');
    expect((await site.run('prerender', 'page.html')).text).to.equal('Tout est à jour.\n');
    expect(await site.read('page.html')).to.equal(once);
  });

  it('leaves room for the button that looks near a place where there will be one', async () => {
    const hasRoom = async (attributes: string, content = file): Promise<boolean> => {
      await site.write('annuaire.csv', content);
      await site.write('page.html', pageWith(tag(attributes)));
      await site.run('prerender', 'page.html');
      return (await site.read('page.html')).includes('data-word="Près de chez moi"');
    };
    expect(await hasRoom('')).to.equal(true);
    expect(await hasRoom('places="none"')).to.equal(false);
    expect(await hasRoom('places="none"', 'Nom;Latitude;Longitude\nUn;45.1;5.7\nDeux;45.2;5.8\n')).to.equal(
      true,
    );
    expect(await hasRoom('', 'Nom;Présentation\nUn;Des cours\nDeux;Des sorties\n')).to.equal(false);
  });

  it('tells by its exit code whether a page is out of date, and writes nothing then', async () => {
    await site.write('page.html', pageWith(tag()));
    const before = await site.read('page.html');
    expect((await site.run('prerender', 'page.html', '--check')).code).to.equal(1);
    expect(await site.read('page.html')).to.equal(before);
    await site.run('prerender', 'page.html');
    expect((await site.run('prerender', 'page.html', '--check')).code).to.equal(0);
    await site.write('annuaire.csv', file.replace('Zone libre', 'Zone ouverte'));
    const { code, text } = await site.run('prerender', 'page.html', '--check');
    expect([code, text]).to.deep.equal([1, `N’est plus à jour : ${site.folder}/page.html\n`]);
  });

  it('takes out what has left the file, and says so', async () => {
    await site.write('page.html', pageWith(tag()));
    await site.run('prerender', 'page.html');
    await site.write('annuaire.csv', file.split('\n').slice(0, -1).join('\n'));
    expect((await site.run('prerender', 'page.html')).text).to.include(
      'plus dans le fichier : zone-libre-eybens',
    );
    expect(await site.read('page.html')).to.not.include('Zone libre');
  });

  it('holds to the attributes of the tag: rows, order, columns, levels', async () => {
    await site.write(
      'page.html',
      pageWith(tag('where="type: club" sort="-nom" fields="nom, commune" heading-level="4" page-size="1"')),
    );
    await site.run('prerender', 'page.html');
    const written = await site.read('page.html');
    expect(written)
      .to.include('>2 structures</h3>')
      .and.to.match(/<h4[^>]*>\s*<a[^>]*>Zone libre/);
    expect(written).to.include('<li id="club-photo-grenoble" data-entry="club-photo-grenoble">');
    expect(written).to.not.include('Atelier vélo').and.not.include('sorties').and.not.include('Seniors');
  });

  it('names no more entries than it may', async () => {
    await site.write('page.html', pageWith(tag('page-size="2"')));
    await site.run('prerender', 'page.html', '--max', '3');
    const written = await site.read('page.html');
    expect(written).to.include('Club photo').and.not.include('Zone libre');
    expect(written).to.include('… et 1 autre, par la recherche.');
  });

  it('reads a list that a service gives page by page to its end, and writes nothing where a page is missing', async () => {
    const server = await startTestServer();
    try {
      const put = async (name: string, content: unknown): Promise<string> => {
        const address = `${server.url}/__test/file/${name}`;
        const body = JSON.stringify(content);
        await fetch(`${address}?type=application/json`, { method: 'PUT', body });
        return address;
      };
      const second = await put('seconde.json', { results: [{ nom: 'Foyer', commune: 'Claix' }], next: null });
      const first = await put('premiere.json', { results: [{ nom: 'Club', commune: 'Vif' }], next: second });
      await site.write('page.html', pageWith(`<actor-directory src="${first}"></actor-directory>`));
      expect((await site.run('prerender', 'page.html')).code).to.equal(0);
      const written = await site.read('page.html');
      expect(written).to.include('Club').and.include('Foyer');
      await put('premiere.json', {
        results: [{ nom: 'Autre', commune: 'Vif' }],
        next: second.replace('seconde', 'absente'),
      });
      expect((await site.run('prerender', 'page.html')).code).to.equal(1);
      expect(await site.read('page.html')).to.equal(written);
    } finally {
      await server.close();
    }
  });

  it('gives away no e-mail address and no telephone number, unless that is asked for', async () => {
    await site.write('page.html', pageWith(tag()));
    await site.run('prerender', 'page.html');
    const written = await site.read('page.html');
    expect(written).to.not.match(/04 ?76|contact@|photo@|mailto:|tel:/);
    expect(written).to.include('https://mdh.example/').and.to.include('Un accueil pour tous, ou au […].');
    await site.run('prerender', 'page.html', '--contacts', 'none');
    expect(await site.read('page.html')).to.not.match(/04 ?76|contact@|mdh\.example/);
    await site.run('prerender', 'page.html', '--contacts', 'all');
    const all = await site.read('page.html');
    expect(all)
      .to.include('href="tel:0476203040"')
      .and.to.include('"telephone":"0476203040"')
      .and.to.include('mailto:contact@');
  });

  it('tells search engines what is shown in full, and names the rest', async () => {
    await site.write(
      'page.html',
      pageWith(tag('page-size="1" aria-label="Nos lieux" source-license="Licence Ouverte"')),
    );
    await site.run('prerender', 'page.html', '--base', 'https://asso.example/annuaire/');
    const [, json = ''] =
      /<script type="application\/ld\+json">(.*?)<\/script>/.exec(await site.read('page.html')) ?? [];
    const { itemListElement: items, ...list } = JSON.parse(json) as {
      itemListElement: readonly Record<string, unknown>[];
    };
    expect(list).to.include({ '@type': 'ItemList', name: 'Nos lieux', numberOfItems: 4 });
    expect(items[0]).to.deep.include({
      position: 1,
      url: 'https://asso.example/annuaire/page.html#maison-des-habitants-echirolles',
    });
    expect(items[0]?.['item']).to.deep.equal({
      '@type': 'Organization',
      name: 'Maison des habitants',
      description: 'Un accueil pour tous, ou au […].',
      url: 'https://mdh.example/',
      address: { '@type': 'PostalAddress', addressLocality: 'Échirolles' },
      knowsAbout: ['Association', 'Jeunes', 'Seniors'],
    });
    expect(items[3]).to.deep.equal({
      '@type': 'ListItem',
      position: 4,
      url: 'https://asso.example/annuaire/page.html#zone-libre-eybens',
      name: 'Zone libre',
    });
  });

  it('tells search engines nothing of people, unless that is asked for', async () => {
    await site.write('gens.csv', 'Nom;Prénom;Commune\nDurand;Anne;Vif\nPetit;Jean;Vif');
    await site.write('page.html', pageWith('<actor-directory src="gens.csv"></actor-directory>'));
    await site.run('prerender', 'page.html');
    expect(await site.read('page.html'))
      .to.include('Durand')
      .and.not.include('ld+json');
    await site.run('prerender', 'page.html', '--people');
    expect(await site.read('page.html')).to.include('ld+json');
  });

  it('leaves a page in its encoding', async () => {
    const latin = pageWith(tag('aria-label="Nos théâtres"'))
      .replace('utf-8', 'iso-8859-1')
      .replaceAll('\n', '\r\n');
    await site.write('page.html', Buffer.from(latin, 'latin1'));
    await site.run('prerender', 'page.html');
    const bytes = await site.bytes('page.html');
    const text = bytes.toString('latin1');
    expect(text.replace(/<!-- parvis:begin.*parvis:end -->/s, '')).to.equal(latin);
    const [block = ''] = /<!-- parvis:begin.*parvis:end -->/s.exec(text) ?? [];
    expect(block)
      .to.match(/^[\u0000-\u007f]*$/)
      .and.to.include('Atelier v&#233;lo')
      .and.to.include('Atelier v\\u00e9lo');
    expect(block).to.include('Nos th\\u00e9\\u00e2tres');
  });

  it('takes a placeholder of a system that knows no other tags', async () => {
    await site.write(
      'page.html',
      pageWith(
        '<div data-parvis="actor-directory" data-src="annuaire.csv" data-page-size="1"><div>Repli</div></div>',
      ),
    );
    expect((await site.run('prerender', 'page.html')).code).to.equal(0);
    expect(await site.read('page.html')).to.match(
      /data-page-size="1"><!-- parvis:begin .*parvis:end --><div>Repli<\/div><\/div>/s,
    );
  });

  it('finds a file by the address of the site, and one behind a version', async () => {
    await site.write('page.html', pageWith('<actor-directory src="/annuaire.csv?v=3"></actor-directory>'));
    expect((await site.run('prerender', 'page.html')).code).to.equal(0);
  });

  it('does not give an entry an id that the page has already', async () => {
    await site.write('page.html', pageWith(`${tag()}<p id="atelier-velo-grenoble"></p>`));
    await site.run('prerender', 'page.html');
    expect((await site.read('page.html')).split('id="atelier-velo-grenoble"')).to.have.length(2);
  });

  const amiss: readonly (readonly [what: string, body: string, said: RegExp])[] = [
    ['no list', '<p>Rien</p>', /page\.html, ligne 1 : il n’y a pas de liste/],
    [
      'a list in a comment',
      '<!-- <actor-directory src="annuaire.csv"></actor-directory> -->',
      /pas de liste/,
    ],
    [
      'a list in a script',
      '<script>"<actor-directory src=a.csv></actor-directory>"</script>',
      /pas de liste/,
    ],
    ['a list in a template', `<template>${tag()}</template>`, /pas de liste/],
    [
      'a tag without an end',
      '\n<actor-directory src="annuaire.csv">',
      /ligne 7 : la balise <actor-directory> n’est pas fermée/,
    ],
    ['two lists of one id', tag('id="a"') + tag('id="a"'), /même id « a »/],
    ['half of what was written', tag('', '<!-- parvis:begin x -->'), /sans « parvis:end »/],
    ['a list in a paragraph', `<p>${tag()}</p>`, /dans un paragraphe/],
    [
      'a file that is not there',
      '<actor-directory src="absent.csv"></actor-directory>',
      /ligne 6 : « absent\.csv » n’a pas pu être lu/,
    ],
    [
      'an empty file',
      '<actor-directory src="vide.csv"></actor-directory>',
      /« vide\.csv » n’a pas pu être lu/,
    ],
  ];
  for (const [what, body, said] of amiss)
    it(`writes nothing for ${what}, and says why`, async () => {
      const page = pageWith(body);
      await site.write('vide.csv', '');
      await site.write('page.html', page);
      await site.write('bonne.html', pageWith(tag()));
      const { code, text } = await site.run('prerender', 'bonne.html', 'page.html');
      expect(code).to.equal(1);
      expect(text).to.match(said).and.to.include('Rien n’a été écrit.');
      expect(await site.read('page.html')).to.equal(page);
      expect(await site.read('bonne.html')).to.not.include('parvis:begin');
    });

  it('refuses a page in UTF-16, and one that is not there', async () => {
    await site.write('page.html', Buffer.from(`\ufeff${pageWith(tag())}`, 'utf16le'));
    expect((await site.run('prerender', 'page.html')).text).to.include('UTF-16');
    expect((await site.run('prerender', 'absente.html')).text).to.include('Vérifiez son chemin');
  });
});
