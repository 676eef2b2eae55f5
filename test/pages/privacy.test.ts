import { expect } from 'chai';
import type { ActorDirectory } from '../../src/index.js';
import '../../src/index.js';
import { mount, open, publish, requestsOf, until } from '../support/page.js';
import { allByRole } from '../support/query.js';
import { cardsOf, directoriesOf } from './demo-page.js';

const clubs =
  'Nom;Commune;Site web;Logo;Couleur\nAviron;Vif;https://tracker.invalid/a;https://tracker.invalid/pixel.png;url(https://tracker.invalid/c)\nBoxe;Claix;javascript:fetch("https://tracker.invalid/b");data:image/svg+xml,<svg onload="fetch(\'//tracker.invalid\')"/>;red\nJudo;Vif;;;\n';

const hosts = (): readonly string[] =>
  performance.getEntriesByType('resource').map(({ name }) => new URL(name).hostname);

describe('A visitor', () => {
  it('is not told about by data: no request goes where only the file says', async () => {
    const src = await publish('clubs.csv', clubs);
    const element = await mount<ActorDirectory>(`<actor-directory src="${src}"></actor-directory>`);
    await until(() => cardsOf(element).length === 3);
    for (const card of cardsOf(element)) allByRole(card, 'button')[0]?.click();
    await element.updateComplete;
    expect(hosts()).to.include(location.hostname);
    expect(hosts().filter((host) => host !== location.hostname)).to.deep.equal([]);
    expect(
      element.shadowRoot?.querySelectorAll('img, iframe, object, embed, style[href], link'),
    ).to.have.length(0);
  });

  it('tells the file’s server nothing of the page', async () => {
    const src = await publish('clubs.csv', clubs);
    document.cookie = 'visit=secret; path=/';
    try {
      const element = await mount<ActorDirectory>(`<actor-directory src="${src}"></actor-directory>`);
      await until(() => cardsOf(element).length === 3);
    } finally {
      document.cookie = 'visit=; path=/; max-age=0';
    }
    const [request, ...others] = await requestsOf(src);
    expect(others).to.deep.equal([]);
    expect(request?.headers).not.to.have.any.keys('cookie', 'referer', 'authorization');
    expect(JSON.stringify(request?.headers)).not.to.include('secret');
  });

  it('is told on links to other sites neither, nor can those reach back', async () => {
    const page = await open('/demo/annuaire.html');
    const [directory] = directoriesOf(page);
    await until(() => directory && cardsOf(directory).length > 0);
    const links = directory ? allByRole<HTMLAnchorElement>(directory, 'link') : [];
    const outward = links.filter(
      ({ protocol, host }) => /^https?:$/.test(protocol) && host !== location.host,
    );
    expect(outward.length).to.be.above(0);
    for (const { rel, href } of outward)
      expect(rel, href)
        .to.match(/noopener/)
        .and.match(/noreferrer/);
  });
});
