import { expect } from 'chai';
import { checkAccessibility } from '../support/axe.js';
import { isThorough } from '../support/engine.js';
import { mount, open, press, publish, requestsOf, type, until } from '../support/page.js';
import { allByRole, focusedElement, getByRole, nameOf, queryByRole, visibleText } from '../support/query.js';

const mountShadow = async (html: string): Promise<HTMLElement> => {
  const host = await mount('<div><b>slotted</b></div>');
  host.attachShadow({ mode: 'open' }).append(document.createRange().createContextualFragment(html));
  return host;
};

const rejection = async (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'nothing was thrown',
    (error: unknown) => String(error),
  );

describe('What the tests of elements stand on', () => {
  it('finds elements by role and name through shadow roots', async () => {
    const host = await mountShadow(
      '<label for="q">Search</label><input id="q" type="search"><button>Clear</button>',
    );
    expect(getByRole(host, 'searchbox', 'Search').id).to.equal('q');
    expect(getByRole(host, 'button', /clear/i).textContent).to.equal('Clear');
    expect(queryByRole(host, 'link')).to.equal(null);
    expect(() => getByRole(host, 'button', 'Open')).to.throw('button “Clear”');
  });

  it('does not find what is hidden', async () => {
    const host = await mountShadow(
      '<button hidden>A</button><div inert><button>B</button></div><button>C</button>',
    );
    expect(allByRole(host, 'button').map(nameOf)).to.deep.equal(['C']);
  });

  it('reads what is on the screen, slotted text in place', async () => {
    const host = await mountShadow('<p>one</p><slot></slot><p hidden>two</p><p>th<i>ree</i></p>');
    expect(visibleText(host)).to.equal('one slotted three');
  });

  it('types where the focus is', async () => {
    const host = await mountShadow('<input aria-label="first"><input aria-label="second">');
    getByRole(host, 'textbox', 'first').focus();
    await press('Tab');
    await type('café');
    expect(getByRole<HTMLInputElement>(host, 'textbox', 'second').value).to.equal('café');
    await press('Shift+Tab');
    expect(focusedElement()).to.equal(getByRole(host, 'textbox', 'first'));
  });

  it('activates a button with Enter and with the space bar', async () => {
    const button = await mount<HTMLButtonElement>('<button>Go</button>');
    let clicks = 0;
    button.addEventListener('click', () => (clicks += 1));
    button.focus();
    await press('Enter');
    await press(' ');
    expect(clicks).to.equal(2);
  });

  it('sees what is not accessible', async () => {
    const bad = await mountShadow('<input>');
    const verdict = rejection(checkAccessibility(bad)); // other engines leave it to Chromium
    expect(await verdict).to.contain(isThorough ? 'label: Form elements must have labels' : 'nothing');
    const good = await mountShadow('<label>Name <input></label>');
    expect(await checkAccessibility(good)).to.be.greaterThan(0);
  });

  it('serves a file of its own and tells who asked for it', async () => {
    const address = await publish('a.csv', new Uint8Array([0x61, 0xe9]), {
      type: 'text/csv; charset=latin1',
    });
    const response = await fetch(address, { headers: { 'X-Test': 'yes' } });
    expect([...new Uint8Array(await response.arrayBuffer())]).to.deep.equal([0x61, 0xe9]);
    expect(response.headers.get('content-type')).to.equal('text/csv; charset=latin1');
    expect((await requestsOf(address)).map(({ headers }) => headers['x-test'])).to.deep.equal(['yes']);
  });

  it('serves the files of the repository', async () => {
    const file = await fetch('/data/acteurs.csv');
    expect(file.status).to.equal(200);
  });

  it('opens a page in a frame, reads and judges it', async () => {
    const page =
      '<!doctype html><html lang="en"><title>T</title><h1>Hello</h1><p hidden>no</p><button>Go</button>';
    const { document: inner, window: view } = await open(await publish('page.html', page), { width: 320 });
    expect(visibleText(inner.body)).to.equal('Hello Go');
    expect(nameOf(getByRole(inner, 'button'))).to.equal('Go');
    expect(view.innerWidth).to.equal(320);
    expect(await checkAccessibility(inner.body)).to.be.greaterThan(0);
    inner.body.append(inner.createElement('input'));
    expect(await rejection(checkAccessibility(inner.body))).to.contain(isThorough ? 'label' : 'nothing');
  });

  it('waits for what comes later, and says what never came', async () => {
    let later = false;
    setTimeout(() => (later = true));
    expect(await until(() => later)).to.equal(true);
    const givenUp = new AbortController();
    const waiting = rejection(until(() => !later, givenUp.signal));
    givenUp.abort();
    expect(await waiting).to.contain('!later');
  });
});

describe('The server that misbehaves', () => {
  const status = async (path: string): Promise<number> => (await fetch(path)).status;

  it('answers with any status', async () => {
    expect(await status('/__test/status/404')).to.equal(404);
    expect(await status('/__test/status/503')).to.equal(503);
  });

  it('sends HTML where data was expected', async () => {
    expect((await fetch('/__test/html')).headers.get('content-type')).to.contain('text/html');
  });

  it('breaks the connection before and within the body', async () => {
    expect(await rejection(fetch('/__test/reset?before'))).to.contain('TypeError');
    expect(await rejection(fetch('/__test/reset').then((response) => response.text()))).not.to.equal(
      'nothing was thrown',
    );
  });

  it('stalls until it is given up', async () => {
    const controller = new AbortController();
    const response = await fetch('/__test/stall', { signal: controller.signal });
    const reader = response.body?.getReader();
    expect((await reader?.read())?.value?.length).to.be.greaterThan(0);
    const next = rejection(reader?.read() ?? Promise.resolve());
    controller.abort();
    expect(await next).to.contain('Abort');
  });

  it('unpacks a small answer into a large one', async () => {
    const response = await fetch('/__test/gzip-bomb?megabytes=3');
    expect((await response.arrayBuffer()).byteLength).to.be.greaterThan(3_000_000);
  });

  it('promises more than it sends', async () => {
    const length = await fetch('/__test/truncated')
      .then(
        async (response) => (await response.text()).length,
        () => 0,
      )
      .catch(() => 0);
    expect(length).to.be.lessThan(1_000_000);
  });

  it('refuses another origin', async () => {
    const other = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
    expect(await rejection(fetch(`http://${other}:${location.port}/__test/html`))).to.contain('TypeError');
  });
});
