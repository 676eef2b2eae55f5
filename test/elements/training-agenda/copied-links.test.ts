import { expect } from 'chai';
import type { TrainingAgenda } from '../../../src/index.js';
import { holdFile } from '../../support/held-file.js';
import { mount, until } from '../../support/page.js';
import { getByRole } from '../../support/query.js';
import './agenda.js';

const head = 'id;Titre;Début;Fin;Présentation\n';
const long = 'Un atelier ouvert à toutes et à tous, '.repeat(30).trim();
const lines = Array.from(
  { length: 150 },
  (_, place) =>
    `S-${String(place).padStart(3, '0')};Séance ${String(place)};2099-${String(1 + (place % 12)).padStart(2, '0')}-05 09:00;2099-${String(1 + (place % 12)).padStart(2, '0')}-05 10:00;${long}\n`,
);

const visit = (open: string): void => {
  history.replaceState(null, '', `?parvis.open=${encodeURIComponent(open)}`);
};

const show = async (
  content: readonly string[],
): Promise<{ agenda: TrainingAgenda; wasTold: () => boolean }> => {
  const file = holdFile('seances.csv', head + content.slice(0, 100).join(''), content.slice(100).join(''));
  const agenda = await mount<TrainingAgenda>(
    `<training-agenda src="${file.src}" page-size="5"></training-agenda>`,
  );
  let told = false;
  if (!agenda.shadowRoot) throw new Error('There is no shadow tree');
  new MutationObserver(() => {
    told ||= agenda.shadowRoot?.textContent.includes('n’est plus') ?? false;
  }).observe(agenda.shadowRoot, { childList: true, subtree: true, characterData: true });
  file.release();
  await until(() => agenda.shadowRoot?.querySelector('[part~="toolbar"]'));
  return { agenda, wasTold: () => told };
};

const focusedIn = (agenda: Element): string =>
  agenda.shadowRoot?.activeElement?.closest('[part~="open"]')?.querySelector('[part~="title"]')
    ?.textContent ?? '';

describe('A copied link to a session', () => {
  for (const [what, id, place] of [
    ['among the first', 'S-000', 0],
    ['further down', 'S-143', 143],
    ['by the name that it had before the file had references', 'seance-77', 77],
  ] as const)
    it(`opens it and takes the visitor there: ${what}`, async () => {
      visit(id);
      const { agenda, wasTold } = await show(lines);
      await until(() => focusedIn(agenda).includes(`Séance ${String(place)}`));
      expect(wasTold()).to.equal(false);
      const { href } = getByRole<HTMLAnchorElement>(agenda, 'link', `Séance ${String(place)}`);
      expect(new URL(href).searchParams.get('parvis.open')).to.equal(`S-${String(place).padStart(3, '0')}`);
    });

  it('says so where it is gone', async () => {
    visit('S-999');
    const { wasTold } = await show(lines);
    await until(wasTold);
  });
});
