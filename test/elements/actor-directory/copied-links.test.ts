import { expect } from 'chai';
import type { ActorDirectory } from '../../../src/index.js';
import { holdFile, type HeldFile } from '../../support/held-file.js';
import { mount, until } from '../../support/page.js';
import { getByRole, visibleText } from '../../support/query.js';
import { idle, showDirectory, titles } from './directory.js';

const start = location.href;

const visit = (open: string): void => {
  const url = new URL(start);
  url.search = `?${new URLSearchParams({ 'parvis.open': open }).toString()}`;
  history.replaceState(null, '', url.href);
};

const opened = (): string | null => new URL(location.href).searchParams.get('parvis.open');

const count = 150;
/** Rows are understood from 64 kB on. */
const long = 'Un lieu ouvert à toutes et à tous, '.repeat(30).trim();

/** One hundred and fifty places, with a column that names each of them; the first half holds the first hundred. */
const halves = (heading: string, reference: (place: number) => string): readonly [string, string] => {
  const lines = Array.from(
    { length: count },
    (_, place) => `${reference(place)};Lieu ${String(place)};${place % 2 ? 'Vif' : 'Gap'};${long}`,
  );
  return [
    `${heading};Nom;Commune;Présentation\n${lines.slice(0, 100).join('\n')}\n`,
    `${lines.slice(100).join('\n')}\n`,
  ];
};

const padded = (place: number): string => String(place).padStart(3, '0');
const fictive = (place: number): string => `exemple-fictif-${padded(place)}`;

/** Shows the first half of a file; `said` is whether it was ever said that the entry is gone. */
const showHalf = async (
  [first, rest]: readonly [string, string],
  attributes = '',
): Promise<{ list: ActorDirectory; file: HeldFile; wasTold: () => boolean }> => {
  const file = holdFile('lieux.csv', first, rest);
  const list = await mount<ActorDirectory>(
    `<actor-directory src="${file.src}" ${attributes}></actor-directory>`,
  );
  let told = false;
  const look = (): void => {
    told ||= list.shadowRoot?.textContent.includes('n’est plus') ?? false;
  };
  if (!list.shadowRoot) throw new Error('There is no shadow tree');
  new MutationObserver(look).observe(list.shadowRoot, {
    childList: true,
    subtree: true,
    characterData: true,
  });
  await until(() => titles(list).length > 0);
  expect(list.shadowRoot.querySelector('[aria-busy="true"]')).not.to.equal(null);
  await list.updateComplete;
  look();
  return { list, file, wasTold: () => told };
};

const openCards = (list: Element): readonly string[] =>
  [...(list.shadowRoot?.querySelectorAll('[part~="card"][part~="open"]') ?? [])].map((card) =>
    visibleText(card.querySelector('[part~="title"]') ?? card),
  );

const isFocused = (list: Element, title: string): boolean => {
  const focused = list.shadowRoot?.activeElement;
  const card = focused?.closest('[part~="open"]');
  return Boolean(card && focused?.textContent.includes(title));
};

const isInSight = (list: Element): boolean => {
  const { top = -1 } = list.shadowRoot?.activeElement?.getBoundingClientRect() ?? {};
  return top >= 0 && top < innerHeight;
};

describe('A copied link to an entry', () => {
  for (const [heading, reference] of [
    ['id', fictive],
    ['Identifiant', (place: number) => `A-${padded(place)}`],
    ['Référence', (place: number) => `2026/${padded(place)}`],
    ['Code', (place: number) => `C${String(7000 + place)}`],
    ['UUID', (place: number) => `9b2f0c1e-0000-4000-8000-000000000${padded(place)}`],
  ] as const)
    for (const [where, place] of [
      ['on the first page', 1],
      ['on another page', 60],
      ['in what comes last', 140],
    ] as const)
      it(`opens it and takes the visitor there once the file is whole: ${heading}, ${where}`, async () => {
        visit(reference(place));
        const { list, file, wasTold } = await showHalf(
          halves(heading, reference),
          'style="display: block; margin-top: 150vh"',
        );
        expect(list.shadowRoot?.activeElement ?? null).to.equal(null);
        file.release();
        await until(() => isFocused(list, `Lieu ${String(place)}`));
        await idle(list);
        expect(openCards(list)).to.deep.equal([`Lieu ${String(place)}`]);
        expect(isInSight(list)).to.equal(true);
        expect(wasTold()).to.equal(false);
        expect(opened()).to.equal(reference(place));
      });

  it('is told to be gone only once the file is whole', async () => {
    visit('exemple-fictif-999');
    const { list, file, wasTold } = await showHalf(halves('id', fictive));
    expect(wasTold()).to.equal(false);
    file.release();
    await until(wasTold);
    await idle(list);
    expect(titles(list)).to.have.length(20);
    expect(list.shadowRoot?.activeElement ?? null).to.equal(null);
  });

  it('is told to be gone where the page’s author does not show that entry', async () => {
    visit(fictive(2));
    const { list, file, wasTold } = await showHalf(halves('id', fictive), 'where="commune: Vif"');
    file.release();
    await until(wasTold);
    await idle(list);
    expect(openCards(list)).to.deep.equal([]);
  });

  it('opens what has got a reference since it was copied', async () => {
    visit('lieu-140-gap');
    const { list, file, wasTold } = await showHalf(halves('id', fictive));
    file.release();
    await until(() => isFocused(list, 'Lieu 140'));
    await until(() => opened() === fictive(140));
    expect(wasTold()).to.equal(false);
  });

  it('opens what has lost its reference since', async () => {
    visit(fictive(3));
    const same = (place: number): string => (place === 140 ? fictive(139) : fictive(place));
    const { list, file } = await showHalf(halves('id', same), 'field-id="id"');
    file.release();
    await until(() => isFocused(list, 'Lieu 3'));
    await until(() => opened() === 'lieu-3-vif');
  });

  it('copied while the file was still coming leads to the same entry later', async () => {
    const { list, file } = await showHalf(halves('Identifiant', fictive));
    const early = getByRole<HTMLAnchorElement>(list, 'link', 'Lieu 4').href;
    file.release();
    await until(() => !list.shadowRoot?.querySelector('[aria-busy="true"]'));
    await idle(list);
    expect(getByRole<HTMLAnchorElement>(list, 'link', 'Lieu 4').href).to.equal(early);
  });

  it('that opens while the file is still coming stays open, whatever the file calls it later', async () => {
    const late = (place: number): string => (place === 140 ? fictive(139) : fictive(place));
    const { list, file, wasTold } = await showHalf(halves('id', late), 'field-id="id"');
    getByRole(list, 'link', 'Lieu 2').click();
    getByRole(list, 'link', 'Lieu 4').click();
    await until(() => openCards(list).length === 2);
    file.release();
    await until(() => !list.shadowRoot?.querySelector('[aria-busy="true"]'));
    await until(() => opened() === 'lieu-4-gap');
    await idle(list);
    expect(openCards(list)).to.deep.equal(['Lieu 2', 'Lieu 4']);
    expect(wasTold()).to.equal(false);
  });

  it('is forgotten by whoever opens another entry before the file is whole', async () => {
    visit(fictive(140));
    const { list, file, wasTold } = await showHalf(halves('id', fictive));
    getByRole(list, 'link', 'Lieu 5').click();
    await until(() => openCards(list).length === 1);
    file.release();
    await until(() => !list.shadowRoot?.querySelector('[aria-busy="true"]'));
    await idle(list);
    expect(openCards(list)).to.deep.equal(['Lieu 5']);
    expect(opened()).to.equal(fictive(5));
    expect(wasTold()).to.equal(false);
  });

  it('opens by going back and forward, and leaves the focus where it is', async () => {
    const list = await showDirectory(halves('id', fictive).join(''));
    getByRole(list, 'link', 'Lieu 5').click();
    await idle(list);
    history.back();
    await until(() => openCards(list).length === 0);
    history.forward();
    await until(() => openCards(list).length === 1);
    list.selection = { open: fictive(140) };
    await until(() => openCards(list).includes('Lieu 140'));
    expect(openCards(list)).to.deep.equal(['Lieu 140']);
    history.back();
    await until(() => openCards(list).join() === 'Lieu 5');
  });

  it('survives odd references', async () => {
    for (const reference of [
      'a b',
      'é',
      '1+1',
      '50 %',
      'x&y=z',
      '#7',
      '../..',
      '__proto__',
      '<b>',
      '"q"',
      '😀',
    ]) {
      const rows = `id;Nom;Commune\n"${reference.replaceAll('"', '""')}";Un;Vif\nautre;Deux;Gap\ntiers;Trois;Vif\n`;
      const list = await showDirectory(rows, 'field-id="id"');
      const { href } = getByRole<HTMLAnchorElement>(list, 'link', 'Un');
      list.remove();
      history.replaceState(null, '', href);
      const again = await showDirectory(rows, 'field-id="id"');
      await until(() => isFocused(again, 'Un'));
      expect(openCards(again), reference).to.deep.equal(['Un']);
      again.remove();
    }
  });
});
