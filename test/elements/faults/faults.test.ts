import { expect } from 'chai';
import { warningsDuring } from '../../support/console.js';
import type { ActorDirectory } from '../../../src/index.js';
import '../../../src/index.js';
import { closeGate, mount, openOnArrival, publish, until } from '../../support/page.js';
import { elsewhere } from '../../support/elsewhere.js';
import { getByRole, queryByRole, visibleText } from '../../support/query.js';
import { plain, titles } from '../actor-directory/directory.js';
import { holdTimers, type HeldTimers } from '../../support/clock.js';

const clubs =
  'Nom;Commune;Présentation\nAviron;Vif;Sur le lac.\nBoxe;Claix;En salle.\nJudo;Vif;"Le mardi, le jeudi."\n';

const redirectTo = (address: string): string => `/__test/redirect?to=${encodeURIComponent(address)}`;

const start = (content: string): string => `head=${encodeURIComponent(content)}`;

/** An answer that breaks, in this way, after its beginning has come. */
const breaking = (how: 'reset' | 'truncated' | 'cut-short', content: string): string => {
  const gate = closeGate();
  openOnArrival(gate);
  return `/__test/${how}?${start(content)}&${gate.before}`;
};

const begin = (src: string, attributes = ''): Promise<ActorDirectory> =>
  mount<ActorDirectory>(
    `<actor-directory src="${src}" ${attributes}><a href="${src}">Le fichier</a></actor-directory>`,
  );

/** A file that cannot be shown: a sentence, what the page's author wrote, and the ways out; a file that is not there cannot be opened. */
const expectFailure = async (element: ActorDirectory, sentence: RegExp, isThere = true): Promise<void> => {
  const alert = await until(() => queryByRole(element, 'alert'));
  expect(plain(visibleText(alert)))
    .to.match(/^Nous n’arrivons pas à afficher la liste\./)
    .and.match(sentence);
  expect(getByRole(alert, 'button', 'Réessayer').isConnected).to.equal(true);
  expect(queryByRole(alert, 'link', 'Ouvrir le fichier') !== null).to.equal(isThere);
  expect(getByRole(element, 'link', 'Le fichier').isConnected).to.equal(true);
  expect(titles(element)).to.deep.equal([]);
};

/** A file of which only the beginning is there: it is shown, with a sentence and a way out. */
const expectBeginning = async (element: ActorDirectory, names: readonly string[]): Promise<void> => {
  await until(() => visibleText(element).includes('La fin du fichier n’est pas arrivée'));
  expect(titles(element).slice(0, names.length)).to.deep.equal(names);
  expect(queryByRole(element, 'alert')).to.equal(null);
  expect(getByRole(element, 'button', 'Réessayer').isConnected).to.equal(true);
};

const expectList = async (element: ActorDirectory): Promise<void> => {
  await until(() => titles(element).length === 3);
  expect(queryByRole(element, 'alert')).to.equal(null);
  expect(queryByRole(element, 'button', 'Réessayer')).to.equal(null);
};

describe('When the file is not there', () => {
  const failures: readonly (readonly [what: string, src: string, code: RegExp])[] = [
    ['is not found', '/__test/status/404', /http-404/],
    ['is gone', '/__test/status/410', /http-404/],
    ['is guarded', '/__test/status/401', /http-401/],
    ['breaks its server', '/__test/status/500', /http-other/],
    ['is asked for too often', '/__test/status/429', /http-other/],
    ['is a page with status 200', '/__test/html', /html-instead-of-data/],
    ['is behind a page to sign in', redirectTo('/__test/html'), /html-instead-of-data/],
    ['is behind a page to sign in elsewhere', redirectTo(elsewhere('/__test/html')), /network-or-cors/],
    ['is shared with no other site', elsewhere('/__test/bytes?base64=YTtiCjE7Mgo='), /network-or-cors/],
    [
      'leads round and round',
      redirectTo('/__test/redirect?to=%2F__test%2Fredirect'),
      /html-instead-of-data|network-or-cors|http-other/,
    ],
    ['is refused by a broken connection', '/__test/reset?before', /network-or-cors/],
  ];
  for (const [what, src, code] of failures) {
    it(`says what to do, and to its owner why, when it ${what}`, async () => {
      const told = await warningsDuring(async (said) => {
        await expectFailure(await begin(src), /Réessayez plus tard\./, !code.test('http-404'));
        await until(() => said.length > 0);
      });
      expect(told.join('\n')).to.match(code);
    });
  }

  it('says so when the device is offline, and tries again by itself when it is not', async () => {
    const src = await publish('a.csv', clubs);
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
    try {
      await expectFailure(await begin('/__test/reset?before'), /n’est pas connecté à internet/);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
    const element = document.querySelector<ActorDirectory>('actor-directory');
    if (!element) throw new Error('The directory is gone');
    const trueFetch = window.fetch;
    window.fetch = (_address, options) => trueFetch(src, options);
    try {
      dispatchEvent(new Event('online'));
      await expectList(element);
    } finally {
      window.fetch = trueFetch;
    }
  });

  it('loads when the visitor tries again and the file is there', async () => {
    const src = await publish('a.csv', '<!doctype html><title>Entrez</title>');
    const element = await begin(src);
    await expectFailure(element, /Réessayez plus tard\./);
    await fetch(`${src}?type=text/csv`, { method: 'PUT', body: clubs });
    getByRole(element, 'button', 'Réessayer').click();
    await expectList(element);
  });
});

describe('When the file is another one than expected', () => {
  const kinds: readonly (readonly [string, string])[] = [
    ['text/html', 'a table that is called a page'],
    ['application/octet-stream', 'a table that is called bytes'],
    ['image/png', 'a table that is called an image'],
    ['application/json', 'a table that is called JSON'],
  ];
  for (const [type, what] of kinds) {
    it(`reads ${what}`, async () => {
      await expectList(await begin(await publish('a.csv', clubs, { type })));
    });
  }

  it('says that an empty file is empty for now', async () => {
    for (const src of [await publish('a.csv', ''), '/__test/status/204']) {
      const element = await begin(src);
      await until(() => visibleText(element).includes('Cette liste est vide pour le moment.'));
      expect(queryByRole(element, 'alert')).to.equal(null);
      element.remove();
    }
  });
});

describe('When the file is slow', () => {
  let timers: HeldTimers;

  beforeEach(() => {
    timers = holdTimers(15_000); // what an earlier test leaves behind has shorter ones
  });

  it('waits as long as something comes', async () => {
    const src = await publish('a.csv', clubs);
    const gate = closeGate();
    const element = await begin(`${src}?${gate.within(20)}`);
    await until(() => timers.begun > 2); // before the answer, before its first bytes, after them
    expect(timers.pauses, 'one silence at a time').to.deep.equal([15_000]);
    await gate.open();
    await expectList(element);
    expect(
      timers.pauses.filter((pause) => pause === 15_000),
      'no timer is left',
    ).to.deep.equal([]);
  });

  it('ends a request that stays silent, and says so', async () => {
    const element = await begin(`${await publish('a.csv', clubs)}?${closeGate().before}`);
    await until(() => timers.pauses.includes(15_000));
    timers.goOff();
    await expectFailure(element, /met trop de temps/);
  });

  it('shows what has come when the rest never does', async () => {
    const element = await begin(`/__test/stall?${start(clubs)}`);
    await until(() => timers.begun > 2); // the third silence is that after the first bytes
    timers.goOff();
    await expectBeginning(element, ['Aviron', 'Boxe', 'Judo']);
  });
});

describe('When the file is cut off', () => {
  it('shows what has come before the connection broke', async () => {
    await expectBeginning(await begin(breaking('reset', clubs)), ['Aviron', 'Boxe']);
  });

  it('shows what has come of the length that was promised', async () => {
    await expectBeginning(await begin(breaking('truncated', clubs)), ['Aviron', 'Boxe']);
  });

  it('sees it by the last line where no length was told', async () => {
    await expectBeginning(await begin(breaking('cut-short', clubs.slice(0, -30))), ['Aviron', 'Boxe']);
  });

  it('sees it by a quote that stays open', async () => {
    const src = await publish('a.csv', clubs.slice(0, -8));
    await expectBeginning(await begin(src), ['Aviron', 'Boxe', 'Judo']);
  });

  it('cannot show half of a JSON file, and says so', async () => {
    const broken = breaking('truncated', '[{"nom":"Aviron","commune":"Vif"},');
    await expectFailure(await begin(broken), /Réessayez plus tard\./);
    const whole = await publish('a.json', '[{"nom":"Aviron","commune":"Vif"},');
    await expectFailure(await begin(whole), /Réessayez plus tard\./);
  });

  it('shows the whole once the visitor tries again and it comes', async () => {
    const src = await publish('a.csv', clubs.slice(0, -8));
    const element = await begin(src);
    await expectBeginning(element, ['Aviron', 'Boxe']);
    await fetch(`${src}?type=text/csv`, { method: 'PUT', body: clubs });
    getByRole(element, 'button', 'Réessayer').click();
    await until(() => !visibleText(element).includes('La fin du fichier'));
    await expectList(element);
  });
});

describe('When another element has the same trouble', () => {
  it('takes nothing from those that have none', async () => {
    const src = await publish('a.csv', clubs);
    const box = await mount(
      `<div><actor-directory src="/__test/status/500"></actor-directory>
      <actor-directory src="${src}"></actor-directory></div>`,
    );
    const [broken, whole] = [...box.querySelectorAll<ActorDirectory>('actor-directory')];
    await until(() => broken && queryByRole(broken, 'alert'));
    await until(() => whole && titles(whole).length === 3);
  });
});
