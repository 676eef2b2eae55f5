import { expect } from 'chai';
import { idle, publish, requestsOf, until } from '../../support/page.js';
import { allByRole, getByRole, queryByRole } from '../../support/query.js';
import { csv, directory, everyName, namesIn, openHost, shownIn } from './host-page.js';

describe('Wherever it stands in a page, a directory', () => {
  it('works inside a paragraph, which an editor has put around it', async () => {
    const page = await openHost(`<p>${directory}</p>`);
    expect(namesIn(await shownIn(page))).to.deep.equal(everyName);
    expect(page.violations).to.deep.equal([]);
  });

  it('works in the cell of a table that lays out a page', async () => {
    const page = await openHost(`<table><tr><td>${directory}</td></tr></table>`);
    expect(namesIn(await shownIn(page))).to.deep.equal(everyName);
  });

  it('is there when its details are opened', async () => {
    const page = await openHost(`<details><summary>L’annuaire</summary>${directory}</details>`);
    const details = await until(() => page.document.querySelector('details'));
    const element = await until(() => page.document.querySelector('actor-directory'));
    await until(() => element.shadowRoot?.querySelectorAll('article').length === 4);
    expect(namesIn(element)).to.deep.equal([]);
    details.open = true;
    await until(() => namesIn(element).length === 4);
    expect(page.violations).to.deep.equal([]);
  });

  it('is there when its dialog is opened, and fits into it', async () => {
    const page = await openHost(`<dialog>${directory}</dialog>`);
    const dialog = await until(() => page.document.querySelector('dialog'));
    dialog.showModal();
    const element = await shownIn(page);
    const { clientWidth, scrollWidth } = dialog;
    expect(clientWidth).to.be.above(400);
    expect(scrollWidth).to.be.at.most(clientWidth);
    getByRole(element, 'link', 'Iris').click();
    await until(() => element.shadowRoot?.querySelector('[part~="open"]'));
  });

  it('lays itself out for its width when its tab is shown', async () => {
    const page = await openHost(`<div style="display: none; width: 300px">${directory}</div>`);
    const tab = await until(() => page.document.querySelector('div'));
    const element = await until(() => page.document.querySelector('actor-directory'));
    await until(() => element.shadowRoot?.querySelectorAll('article').length === 4);
    tab.style.display = 'block';
    await until(() => namesIn(element).length === 4);
    await until(() => queryByRole(element, 'button', /Filtrer/));
    expect(allByRole(element, 'checkbox')).to.deep.equal([]);
    tab.style.width = '900px';
    await until(() => allByRole(element, 'checkbox').length > 0);
  });
});

describe('Moved by a page builder, a directory', () => {
  it('keeps what was asked and what stands open, and asks for its file once', async () => {
    const page = await openHost(`<div id="one">${directory}</div><div id="two"></div>`);
    const element = await shownIn(page);
    (await until(() => queryByRole(element, 'checkbox', /Service/))).click();
    await until(() => namesIn(element).length === 2);
    getByRole(element, 'link', 'Iris').click();
    await until(() => element.shadowRoot?.querySelector('[part~="open"]'));
    page.document.querySelector('#two')?.append(element);
    await until(() => namesIn(element).length === 2);
    expect(element.shadowRoot?.querySelectorAll('[part~="open"]')).to.have.length(1);
    element.remove();
    await idle(element);
    page.document.body.prepend(element);
    await until(() => namesIn(element).length === 2);
    expect(await requestsOf(element.getAttribute('src') ?? '')).to.have.length(1);
    expect(page.violations).to.deep.equal([]);
  });

  it('stands up again from its own HTML', async () => {
    const page = await openHost(`<section>${directory}</section>`);
    const before = await shownIn(page);
    const section = await until(() => page.document.querySelector('section'));
    const html = section.innerHTML;
    section.innerHTML = html;
    const after = await shownIn(page);
    expect(after).not.to.equal(before);
    expect(namesIn(after)).to.deep.equal(everyName);
    section.append(after.cloneNode(true));
    await until(() => [...section.children].every((each) => namesIn(each).length === 4));
    expect(page.violations).to.deep.equal([]);
  });
});

describe('Left and come back to, a page', () => {
  it('shows what was asked for', async () => {
    const page = await openHost(directory);
    const element = await shownIn(page);
    (await until(() => queryByRole(element, 'checkbox', /Service/))).click();
    await until(() => page.window.location.search.includes('Service'));
    const elsewhere = await publish('elsewhere.html', '<!doctype html><title>Ailleurs</title>');
    page.window.location.href = elsewhere;
    await until(() => page.frame.contentDocument?.title === 'Ailleurs');
    page.frame.contentWindow?.history.back();
    const back = await until(() => {
      const found = page.frame.contentDocument?.querySelector('actor-directory');
      return found && namesIn(found).length > 0 ? found : null;
    });
    expect(namesIn(back)).to.deep.equal(['Iris', 'Kilim']);
  });
});

describe('In a frame whose page has no address of its own, a directory', () => {
  it('opens its entries, and offers no link to them that leads nowhere', async () => {
    const page = await openHost(
      `<iframe title="Annuaire" srcdoc='<body><script type="module" src="/dist/parvis.js"></script>${directory}'></iframe>`,
    );
    const frame = await until(() => page.document.querySelector('iframe'));
    const element = await until(() => {
      const list = frame.contentDocument?.querySelector<HTMLElement>('actor-directory');
      return list && namesIn(list).length === 4 ? list : null;
    });
    getByRole(element, 'link', 'Iris').click();
    await until(() => element.shadowRoot?.querySelector('[part~="open"]'));
    expect(queryByRole(element, 'button', /Copier/)).to.equal(null);
  });
});

describe('In a sandboxed frame, without storage, history or an origin, a directory', () => {
  it('shows its entries, takes gestures and changes nothing around it', async () => {
    const open = { headers: { 'Access-Control-Allow-Origin': '*' } };
    const file = await publish('annuaire.csv', csv, open);
    const script = await publish('parvis.js', await (await fetch('/dist/parvis.js')).text(), open);
    const reporter = await publish(
      'reporter.js',
      `const errors = [];
      addEventListener('error', (event) => errors.push(event.message));
      addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
      const cards = (root) => root ? root.querySelectorAll('article').length : 0;
      const timer = setInterval(() => {
        const root = document.querySelector('actor-directory')?.shadowRoot;
        const box = root?.querySelector('input[type=checkbox]'); // filters come after the first cards
        if (cards(root) === 4 && box && !box.checked) box.click();
        if (cards(root) !== 2) return;
        clearInterval(timer);
        parent.postMessage({ cards: cards(root), errors }, '*');
      }, 100);`,
      open,
    );
    const page = await publish(
      'page.html',
      `<!doctype html><html lang="fr"><meta charset="utf-8"><script crossorigin src="${reporter}"></script>
      <script type="module" crossorigin src="${script}"></script>
      <actor-directory keep-copy filters="type" src="${new URL(file, location.href).href}"></actor-directory>`,
    );
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = page;
    const told = new Promise((resolve) => {
      addEventListener('message', ({ source, data }) => {
        if (source === frame.contentWindow) resolve(data);
      });
    });
    frame.width = '1000';
    document.body.append(frame);
    try {
      expect(await told).to.deep.equal({ cards: 2, errors: [] });
    } finally {
      frame.remove();
    }
  });
});
