import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { listAddress } from '../../../src/core/engines/opendatasoft/list-address.js';
import { PortalTable } from '../../../src/core/engines/opendatasoft/portal-table.js';
import { everything } from '../../../src/core/engines/remote/remote-query.js';
import type { Schema } from '../../../src/core/schema/schema.js';
import { dataAddressOf } from '../../../demo/builder/data-address.js';

const base = 'https://page.example/demo/builder.html';
const id = '3f1a2b4c-0d5e-4f6a-8b7c-9d0e1f2a3b4c';

/** What people copy from the address bar, the service it is of, and where its data are. */
const pages: readonly (readonly [pasted: string, service: string, data: string])[] = [
  [
    'https://docs.google.com/spreadsheets/d/1AbCdEfGhIjKlMnOpQrStUvWxYz/edit?usp=sharing#gid=42',
    'google-sheet',
    'https://docs.google.com/spreadsheets/d/1AbCdEfGhIjKlMnOpQrStUvWxYz/export?format=csv&gid=42',
  ],
  [
    'https://docs.google.com/spreadsheets/u/0/d/1AbCdEfGhIjKlMnOpQrStUvWxYz/',
    'google-sheet',
    'https://docs.google.com/spreadsheets/d/1AbCdEfGhIjKlMnOpQrStUvWxYz/export?format=csv',
  ],
  [
    'https://docs.google.com/a/asso.example/spreadsheets/d/1AbCdEfGhIjKlMnOpQrStUvWxYz/edit#gid=42',
    'google-sheet',
    'https://docs.google.com/spreadsheets/d/1AbCdEfGhIjKlMnOpQrStUvWxYz/export?format=csv&gid=42',
  ],
  [
    'https://docs.google.com/spreadsheets/d/1AbCdEfGhIjKlMnOpQrStUvWxYz/pubhtml',
    'google-published',
    'https://docs.google.com/spreadsheets/d/1AbCdEfGhIjKlMnOpQrStUvWxYz/pub?output=csv',
  ],
  [
    'https://docs.google.com/spreadsheets/d/e/2PACX-1vAbc_def/pubhtml?gid=7&single=true',
    'google-published',
    'https://docs.google.com/spreadsheets/d/e/2PACX-1vAbc_def/pub?gid=7&single=true&output=csv',
  ],
  [
    'https://docs.google.com/spreadsheets/d/e/2PACX-1vAbc_def/pubhtml',
    'google-published',
    'https://docs.google.com/spreadsheets/d/e/2PACX-1vAbc_def/pub?output=csv',
  ],
  [
    'https://grist.example.getgrist.com/aBcDeFgHiJkL/Annuaire/p/3',
    'grist',
    'https://grist.example.getgrist.com/api/docs/aBcDeFgHiJkL/download/csv?tableId=Table1',
  ],
  [
    'https://grist.numerique.gouv.fr/o/ville/aBcDeFgHiJkL/Annuaire',
    'grist',
    'https://grist.numerique.gouv.fr/o/ville/api/docs/aBcDeFgHiJkL/download/csv?tableId=Table1',
  ],
  [
    `https://www.data.gouv.fr/fr/datasets/des-lieux/#/resources/${id}`,
    'data-gouv',
    `https://www.data.gouv.fr/fr/datasets/r/${id}`,
  ],
  [
    `https://www.data.gouv.fr/datasets/des-lieux?resource_id=${id}`,
    'data-gouv',
    `https://www.data.gouv.fr/fr/datasets/r/${id}`,
  ],
  [
    `https://explore.data.gouv.fr/fr/resources/${id}?page=2`,
    'data-gouv',
    `https://www.data.gouv.fr/fr/datasets/r/${id}`,
  ],
  ['https://lite.framacalc.org/annuaire-9x2', 'ethercalc', 'https://lite.framacalc.org/annuaire-9x2.csv'],
  [
    'https://lite.framacalc.org/annuaire-9x2/view',
    'ethercalc',
    'https://lite.framacalc.org/annuaire-9x2.csv',
  ],
  ['https://ethercalc.net/=feuille', 'ethercalc', 'https://ethercalc.net/feuille.csv'],
  [
    'https://github.com/une-ville/donnees/blob/main/lieux/liste.csv',
    'github',
    'https://raw.githubusercontent.com/une-ville/donnees/main/lieux/liste.csv',
  ],
  [
    'https://codeberg.org/une-ville/donnees/src/branch/main/liste.csv',
    'forgejo',
    'https://codeberg.org/une-ville/donnees/raw/branch/main/liste.csv',
  ],
  [
    'https://gist.github.com/une-ville/0123456789abcdef0123456789abcdef',
    'github',
    'https://gist.githubusercontent.com/une-ville/0123456789abcdef0123456789abcdef/raw',
  ],
  [
    'https://framagit.org/un-groupe/une-ville/donnees/-/blob/main/lieux/liste.csv?ref_type=heads',
    'gitlab',
    'https://framagit.org/api/v4/projects/un-groupe%2Fune-ville%2Fdonnees/repository/files/lieux%2Fliste.csv/raw?ref=main',
  ],
  [
    'https://www.dropbox.com/scl/fi/abc123/annuaire.csv?rlkey=xyz&dl=0',
    'dropbox',
    'https://dl.dropboxusercontent.com/scl/fi/abc123/annuaire.csv?rlkey=xyz&dl=0',
  ],
  [
    'https://nuage.example/index.php/s/aBcDeFgHiJkLmNo',
    'nextcloud',
    'https://nuage.example/index.php/s/aBcDeFgHiJkLmNo/download',
  ],
];

describe('The address of the data', () => {
  for (const [pasted, service, data] of pages) {
    it(`is found behind ${pasted}`, () => {
      expect(dataAddressOf(pasted, base)).to.deep.equal({ url: data, service, isChanged: true });
    });

    it(`stays what it is once it is ${data}`, () => {
      expect(dataAddressOf(data, base).url).to.equal(data);
    });
  }

  for (const file of [
    'https://ville.example/files/annuaire.csv',
    '/files/annuaire.csv',
    '../data/annuaire-exemple.csv',
    'https://ville.example/s/',
    'https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQrStUvWxYz/edit',
    'https://github.example/une-ville/donnees/blob/main/liste.csv',
    `https://static.data.gouv.fr/resources/${id}/liste.csv`,
    `https://tabular-api.data.gouv.fr/api/resources/${id}/data/csv/`,
  ]) {
    it(`is left alone where it is no page of a known service: ${file}`, () => {
      expect(dataAddressOf(file, base)).to.deep.equal({ url: file, service: null, isChanged: false });
    });
  }

  for (const [file, service] of [
    ['https://docs.google.com/spreadsheets/d/1AbCdEfGhIjKlMnOpQrStUvWxYz/pub?output=csv', 'google-published'],
    [
      'https://docs.google.com/spreadsheets/d/1AbCdEfGhIjKlMnOpQrStUvWxYz/gviz/tq?tqx=out:csv&sheet=Lieux',
      'google-sheet',
    ],
    [`https://www.data.gouv.fr/api/1/datasets/r/${id}`, 'data-gouv'],
    [`https://www.data.gouv.fr/datasets/r/${id}`, 'data-gouv'],
    ['https://nuage.example/s/aBcDeFgHiJkLmNo/download?path=%2F&files=annuaire.csv', 'nextcloud'],
    ['https://nuage.example/s/aBcDeFgHiJkLmNo/download/annuaire.csv', 'nextcloud'],
  ] as const)
    it(`stays as it is where it is that of the data already: ${file}`, () => {
      expect(dataAddressOf(file, base)).to.deep.equal({ url: file, service, isChanged: false });
    });

  for (const [page, service] of [
    ['https://drive.google.com/file/d/1AbCdEfGhIjKlMnOpQrStUvWxYz/view?usp=sharing', 'for-people'],
    ['https://1drv.ms/x/s!AbCdEf', 'for-people'],
    ['https://ville-my.sharepoint.com/:x:/g/personal/x/EabcDef?e=abc', 'for-people'],
    ['https://airtable.com/appAbc/shrDef', 'for-people'],
    ['file:///home/moi/annuaire.csv', 'computer'],
    [String.raw`C:\Users\moi\annuaire.csv`, 'computer'],
    ['https://data.gouv.fr/datasets/des-lieux/', 'data-gouv-page'],
  ] as const)
    it(`is not that of a file which a page could read: ${page}`, () => {
      expect(dataAddressOf(page, base).service).to.equal(service);
    });

  it('is on the web where it was copied without its beginning', () => {
    expect(dataAddressOf('www.ville.example/annuaire.csv', base).url).to.equal(
      'https://www.ville.example/annuaire.csv',
    );
    expect(dataAddressOf('ville.example/files/annuaire.csv', base).url).to.equal(
      'https://ville.example/files/annuaire.csv',
    );
    expect(dataAddressOf('github.com/une-ville/donnees/blob/main/liste.csv', base).service).to.equal(
      'github',
    );
    for (const relative of ['annuaire.csv', 'data/annuaire.csv', './a.b/annuaire.csv', 'annuaire.csv/x'])
      expect(dataAddressOf(relative, base).url).to.equal(relative);
  });

  it('is not guessed for a page that presents several files', () => {
    const page = 'https://www.data.gouv.fr/fr/datasets/des-lieux/';
    expect(dataAddressOf(page, base)).to.deep.equal({
      url: page,
      service: 'data-gouv-page',
      isChanged: false,
    });
  });

  it('is taken out of the quotes and brackets it was copied with', () => {
    expect(dataAddressOf(' <https://ville.example/a.csv> ', base).url).to.equal(
      'https://ville.example/a.csv',
    );
    expect(dataAddressOf('« https://ville.example/a.csv »', base).url).to.equal(
      'https://ville.example/a.csv',
    );
  });

  it('is given back where it is no address at all', () => {
    expect(dataAddressOf('http://', base)).to.deep.equal({ url: 'http://', service: null, isChanged: false });
  });

  it('of a portal stays as it is: its search engine says how long the list is', () => {
    const address = 'https://domaine.example/explore/dataset/jeu/table/?refine.commune=Brest';
    expect(dataAddressOf(address, base)).to.deep.equal({ url: address, service: null, isChanged: false });
  });

  for (const name of ['hosts.html', 'hosts.en.html'])
    it(`of a short list of a portal is the one that ${name} tells`, () => {
      const guide = readFileSync(new URL(`../../../demo/${name}`, import.meta.url), 'utf8');
      const schema: Schema = { columns: [], use: 'directory', problems: [] };
      const address = listAddress('https://domaine.example/explore/dataset/jeu/');
      const told = /https:\/\/DOMAINE[^<]*/.exec(guide)?.[0] ?? '';
      expect(
        told.replace('DOMAINE', 'domaine.example').replace('JEU', 'jeu').replaceAll('&amp;', '&'),
      ).to.equal(new PortalTable(address, [], schema, true).exportAddress(everything));
    });
});
