import { expect } from 'chai';
import { opendatasoft } from '../../../../src/core/engines/index.js';
import { listAddress } from '../../../../src/core/engines/opendatasoft/list-address.js';
import { openList } from '../../../../src/core/engines/opendatasoft/open-list.js';
import { asLoadError } from '../../../../src/core/source/load-error.js';
import { empty, scope } from '../../../engines/conform.mjs';
import { asPortalList, makeRows } from '../../../engines/list.mjs';
import { fairAnswer } from '../../../engines/stand-ins/fair.mjs';
import { portalAnswer } from '../../../engines/stand-ins/portal.mjs';
import { answerFrom, openedBy, restoreFetch, signal } from '../conform/opened.js';

afterEach(restoreFetch);

const base = 'https://portal.example/api/explore/v2.1/catalog/datasets/list@public';

describe('The address of a list of a portal', () => {
  for (const path of [
    '/explore/dataset/list@public/',
    '/explore/dataset/list@public/table/?sort=nom&location=5,48.8,2.3',
    '/explore/embed/dataset/list@public/map/',
    '/explore/assets/list@public/',
    '/fr/explore/dataset/list@public/information/',
    '/pt-br/explore/dataset/list@public/',
    '/api/explore/v2.1/catalog/datasets/list@public',
    '/api/explore/v2.1/catalog/datasets/list@public/records?limit=20',
    '/api/explore/v2.0/catalog/datasets/list@public/records',
  ])
    it(`may be ${path}`, () => {
      const url = `https://portal.example${path}`;
      expect(opendatasoft.serves({ url })).to.equal('certain');
      expect(listAddress(url)).to.deep.equal({ base, about: base, where: '' });
    });

  for (const path of [
    '/api/explore/v2.1/catalog/datasets/list/exports/csv?use_labels=true',
    '/explore/dataset/list/download/?format=csv',
    '/data-fair/api/v1/datasets/list/raw',
    '/files/list.csv',
  ])
    it(`is not ${path}: that is a file`, () => {
      expect(opendatasoft.serves({ url: `https://portal.example${path}` })).to.equal(null);
    });

  for (const path of [
    '/datasets/list',
    '/datasets/list/compat-ods/records',
    '/compat-ods/v2.0/catalog/datasets/list/records',
  ])
    it(`may be one of Data Fair: ${path}`, () => {
      const url = `https://donnees.example/data-fair/api/v1${path}`;
      expect(opendatasoft.serves({ url })).to.equal('certain');
      const { base: searched, about } = listAddress(url);
      expect(searched).to.equal(
        'https://donnees.example/data-fair/api/v1/compat-ods/v2.1/catalog/datasets/list',
      );
      expect(about).to.equal('https://donnees.example/data-fair/api/v1/datasets/list');
    });
});

describe('What the address of a list chooses already', () => {
  const rows = makeRows(430);
  const whole = asPortalList(rows);

  const found = async (query: string): Promise<number> => {
    answerFrom((url) => portalAnswer(new Map([['a', whole]]), url));
    const collection = await openedBy(openList, {
      url: `https://portal.example/explore/dataset/a/?${query}`,
    });
    const { count } = await collection.ask({ selection: empty, scope: { ...scope, facets: [] } }, signal);
    return count;
  };

  const among = (test: (row: (typeof rows)[number]) => boolean): number => rows.filter(test).length;

  it('is kept: one value', async () => {
    expect(await found('refine.commune=Grenoble')).to.equal(among(({ commune }) => commune === 'Grenoble'));
  });

  it('is kept: one of two values where the page says that one is enough', async () => {
    const query = 'disjunctive.commune&refine.commune=Grenoble&refine.commune=%C3%89chirolles';
    expect(await found(query)).to.equal(
      among(({ commune }) => commune === 'Grenoble' || commune === 'Échirolles'),
    );
  });

  it('is kept: both values of a list', async () => {
    const query = 'refine.domaines=V%C3%A9lo&refine.domaines=Jardinage';
    expect(await found(query)).to.equal(
      among(({ domaines }) => domaines.includes('Vélo') && domaines.includes('Jardinage')),
    );
  });

  it('is kept: what is left out, words, a month, and a clause', async () => {
    expect(await found('exclude.commune=Grenoble')).to.equal(among(({ commune }) => commune !== 'Grenoble'));
    expect(await found('q=capucine+potager')).to.equal(
      among(({ nom, objet }) => nom.includes('Capucine') && objet.includes('potager')),
    );
    expect(await found('refine.cree=2010%2F12')).to.equal(among(({ cree }) => cree.startsWith('2010-12')));
    const where = encodeURIComponent('adherents > 4000 OR actif = false');
    expect(await found(`where=${where}&refine.commune=Grenoble`)).to.equal(
      among(({ adherents, actif, commune }) => ((adherents ?? 0) > 4000 || !actif) && commune === 'Grenoble'),
    );
  });

  it('is kept: a value that would like to be more', async () => {
    const value = encodeURIComponent('x" OR nom is not null OR "" = "');
    expect(await found(`refine.commune=${value}`)).to.equal(0);
    expect(await found(`q=${encodeURIComponent('") OR search(*, "horizon')}`)).to.be.lessThan(rows.length);
  });
});

describe('A list of Data Fair', () => {
  const rows = makeRows(60);
  const url = 'https://donnees.example/data-fair/api/v1/datasets/a';

  it('is not asked about fields that its owner has closed', async () => {
    const capabilities = { commune: { values: false }, objet: { index: false } };
    const list = { ...asPortalList(rows), capabilities };
    answerFrom((address) => fairAnswer(new Map([['a', list]]), address));
    const collection = await openedBy(openList, { url });
    expect(collection.abilities.sort).not.to.include('commune');
    expect(collection.schema.columns.find(({ name }) => name === 'commune')?.filter).to.equal(false);
    const { count } = await collection.ask({ selection: empty, scope: { ...scope, facets: [] } }, signal);
    expect(count).to.equal(rows.length);
  });

  it('says so where its owner does not let it be asked in this form', async () => {
    const list = { ...asPortalList(rows), isClosed: true };
    answerFrom((address) => fairAnswer(new Map([['a', list]]), address));
    const error = await openedBy(openList, { url }).catch((cause: unknown) => asLoadError(cause));
    expect(error).to.have.property('code', 'http-404');
  });
});
