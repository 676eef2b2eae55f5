import { expect } from 'chai';
import { isThorough } from '../support/engine.js';
import { publish, until } from '../support/page.js';
import { getByRole } from '../support/query.js';
import { directoriesOf, entriesOf, failureOf, isFailing, pagesHere, readDemo } from './demo-page.js';
import { olderVersion, openStrict, strict, trusted, type StrictPage } from './strict-page.js';

const secondLit = '/test/support/second-lit.js';
const built = '/dist/parvis/parvis.js';
const whole = '/dist/parvis.js';

/** A page of the demo without what it does for itself: its own scripts and styles are no concern of the policy's. */
const bareDemo = async (name: string): Promise<string> => {
  const { body } = await readDemo(name);
  for (const own of body.querySelectorAll('script, style, link, iframe')) own.remove();
  for (const styled of body.querySelectorAll('[style]')) styled.removeAttribute('style');
  // Who shows a file of another site allows it in the policy.
  for (const foreign of body.querySelectorAll('[src^="http"]')) foreign.remove();
  return body.innerHTML;
};

const openDemoUnder = async (
  name: string,
  policy: string,
  scripts?: readonly string[],
): Promise<StrictPage> => {
  const page = await openStrict(await bareDemo(name), policy, scripts, `<base href="/demo/${name}.html">`);
  const isSettled = (element: Element): boolean => entriesOf(element).length > 0 || failureOf(element) !== '';
  await until(() =>
    directoriesOf(page)
      .filter((each) => each.hasAttribute('src'))
      .every(isSettled),
  );
  return page;
};

const entriesIn = (page: StrictPage): number =>
  directoriesOf(page).reduce((sum, directory) => sum + entriesOf(directory).length, 0);

const expectLists = (page: StrictPage, name: string): void => {
  const sources = directoriesOf(page).filter((each) => each.hasAttribute('src'));
  if (!isFailing(name) && sources.length > 0) expect(entriesIn(page)).to.be.above(0);
  expect(page.violations).to.deep.equal([]);
};

/** What breaks under a policy without Trusted Types breaks under one with them. */
const tryTrusted = (name: string): void => {
  it(`shows its lists, and breaks nothing, with Trusted Types, beside another Lit, an older Parvis and itself: ${name}.html`, async () => {
    const scripts = [secondLit, built, `${built}?again`, await olderVersion()];
    expectLists(await openDemoUnder(name, trusted('parvis', 'lit-html'), scripts), name);
  });
};

const tryStrict = (name: string): void => {
  it(`shows its lists, and breaks nothing: ${name}.html`, async () => {
    expectLists(await openDemoUnder(name, strict), name);
  });
};

describe('A page of the demo, under the strictest content policy', () => {
  const tryPage = isThorough && 'trustedTypes' in window ? tryTrusted : tryStrict;
  for (const name of pagesHere) tryPage(name);

  it('shows its lists beside another Lit, an older Parvis and itself, with Trusted Types or without', async () => {
    const scripts = [secondLit, built, `${built}?again`, await olderVersion()];
    for (const policy of [strict, trusted('parvis', 'lit-html')])
      expectLists(await openDemoUnder('annuaire', policy, scripts), 'annuaire');
  });
});

describe('The built script', () => {
  const csv = 'Nom;Commune;Site web\nUn club;Vif;https://club.example/\nUn autre;Claix;\n';

  /** A directory under a policy, used as a visitor uses it. */
  const use = async (policy: string, scripts?: readonly string[]): Promise<StrictPage> => {
    const src = await publish('annuaire.csv', csv);
    const body = `<actor-directory src="${src}"><a href="${src}">Le fichier</a></actor-directory><host-greeting></host-greeting>`;
    const page = await openStrict(body, policy, scripts);
    const directory = await until(() => page.document.querySelector('actor-directory'));
    await until(() => entriesOf(directory).length === 2);
    getByRole(directory, 'link', 'Un club').click();
    await until(() => directory.shadowRoot?.querySelector('[part~="open"]'));
    return page;
  };

  it('keeps its looks under the strictest content policy', async () => {
    const { document, violations } = await use(strict);
    expect(violations).to.deep.equal([]);
    const root = document.querySelector('actor-directory')?.shadowRoot?.querySelector('[part~="root"]');
    expect(root && getComputedStyle(root).display).to.equal('block');
  });

  it('works under Trusted Types with a policy of its own name', async () => {
    expect((await use(trusted('parvis'))).violations).to.deep.equal([]);
  });

  it('works under Trusted Types beside the page’s own Lit, which works too', async () => {
    for (const scripts of [
      [secondLit, built],
      [built, secondLit],
    ]) {
      const { document, violations } = await use(trusted('parvis', 'lit-html'), scripts);
      expect(violations).to.deep.equal([]);
      expect(document.querySelector('host-greeting')?.shadowRoot?.textContent.trim()).to.equal('Bonjour');
    }
  });

  const versionIn = ({ window }: StrictPage): unknown =>
    (window.customElements.get('actor-directory') as { readonly version?: string } | undefined)?.version;

  it('may be loaded twice, in two versions, the first of which stays', async () => {
    const older = await olderVersion();
    const before = await use(strict, [older, built]);
    expect(before.violations).to.deep.equal([]);
    expect(versionIn(before)).to.equal('0.0.9');
    const after = await use(strict, [whole, older]);
    expect(after.violations).to.deep.equal([]);
    expect(versionIn(after)).not.to.equal('0.0.9');
  });

  it('stays, come from its folder, where another version comes after it', async () => {
    const page = await use(strict);
    const script = page.document.createElement('script');
    Object.assign(script, { type: 'module', src: await olderVersion() });
    page.document.head.append(script);
    await new Promise((resolve) => script.addEventListener('load', resolve));
    expect(page.violations).to.deep.equal([]);
    expect(versionIn(page)).not.to.equal('0.0.9');
  });

  it('leaves the page its link where the policy does not know it', async () => {
    const page = await openStrict(
      '<actor-directory src="x.csv"><a href="x.csv">Le fichier</a></actor-directory>',
      trusted('other'),
    );
    const enforces = 'trustedTypes' in page.window;
    const link = getByRole(page.document.body, 'link', 'Le fichier');
    expect(link.getAttribute('href')).to.equal('x.csv');
    const isDefined = page.window.customElements.get('actor-directory') !== undefined;
    expect(isDefined, 'an element that cannot be drawn').to.equal(!enforces);
    expect(page.violations.filter((each) => each.includes('Uncaught'))).to.deep.equal([]);
  });

  it('leaves the page its link where the policy lets no script run', async () => {
    const page = await openStrict(
      '<actor-directory src="x.csv"><a href="x.csv">Le fichier</a></actor-directory>',
      strict,
      [],
    );
    expect(getByRole(page.document.body, 'link', 'Le fichier').getAttribute('href')).to.equal('x.csv');
  });
});
