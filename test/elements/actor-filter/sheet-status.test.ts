import { expect } from 'chai';
import type { ActorDirectory, TrainingAgenda } from '../../../src/index.js';
import { holdTimers, type HeldTimers } from '../../support/clock.js';
import { mount, press, until } from '../../support/page.js';
import { allByRole, focusedElement, getByRole, queryByRole } from '../../support/query.js';
import { plain, search } from '../actor-directory/directory.js';
import { showAgenda } from '../training-agenda/agenda.js';
import { nameStart, showPlaces } from './fixture.js';

const NARROW = 'style="width: 360px"';
let timers: HeldTimers;

beforeEach(() => {
  timers = holdTimers(500, 10_000);
});

/** Everything that is said, and where: what lies behind a modal dialog is heard by nobody. */
const listen = (root: Element): readonly string[] => {
  const said: string[] = [];
  const note = (region: HTMLElement): void => {
    const text = plain(region.textContent);
    if (text) said.push(`${region.closest('dialog') ? 'sheet' : 'list'}: ${text}`);
  };
  const tell = (records: readonly MutationRecord[]): void => {
    const regions = records.map(({ target }) =>
      (target instanceof Element ? target : target.parentElement)?.closest<HTMLElement>('[role="status"]'),
    );
    for (const region of new Set(regions)) if (region) note(region);
  };
  for (const element of [root, ...root.querySelectorAll('*')])
    if (element.shadowRoot)
      new MutationObserver(tell).observe(element.shadowRoot, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  return said;
};

const open = async (root: Element): Promise<HTMLElement> => {
  getByRole(root, 'button', /^Filtrer/).click();
  return until(() => allByRole(root, 'dialog').find((sheet) => sheet.matches(':modal')));
};

const close = async (root: Element): Promise<void> => {
  await press('Escape');
  await until(() => !queryByRole(root, 'dialog'));
};

type List = ActorDirectory | TrainingAgenda;

/** Lets what is on its way be drawn, then the pause pass in which nobody types. */
const settle = async (list: List): Promise<void> => {
  const draw = async (): Promise<void> => {
    for (let round = 0; round < 3; round += 1) await list.updateComplete;
  };
  await draw();
  timers.goOff();
  await draw();
};

const tick = (root: Element, value: string): void => {
  getByRole(root, 'checkbox', nameStart(value)).click();
};

/** A list and its filters, in its own sheet or in that of an element elsewhere in the page. */
const places = {
  'a directory': async () => {
    const list = await showPlaces('filters="publics"', NARROW);
    return { list, root: list as Element };
  },
  'filters elsewhere in the page': async () => {
    const box = await mount(`<div ${NARROW}></div>`);
    const list = await showPlaces('id="lieux" filters="publics"', '');
    box.append(list);
    list.insertAdjacentHTML('beforebegin', '<actor-filter for="lieux" filters="publics"></actor-filter>');
    await until(() => queryByRole(box, 'button', 'Filtrer'));
    return { list, root: box as Element };
  },
} as const;

describe('The sheet of filters', () => {
  for (const [where, show] of Object.entries(places)) {
    it(`says how many there are after a tick, once, and not again when it is closed: ${where}`, async () => {
      const { list, root } = await show();
      const sheet = await open(root);
      const region = getByRole(sheet, 'status');
      expect(region.textContent).to.equal('');
      const said = listen(root);
      tick(sheet, 'adultes');
      await list.updateComplete;
      expect(said).to.deep.equal([]);
      tick(sheet, 'familles');
      await settle(list);
      expect(said).to.deep.equal(['sheet: 9 résultats sur 12']);
      expect(getByRole(sheet, 'status')).to.equal(region);
      await close(root);
      await settle(list);
      expect(said).to.have.length(1);
      const again = await open(root);
      await settle(list);
      expect(getByRole(again, 'status').textContent).to.equal('');
      tick(again, 'familles');
      await settle(list);
      expect(said.slice(1)).to.deep.equal(['sheet: 4 résultats sur 12']);
      await close(root);
    });

    it(`says nothing where the number stays: ${where}`, async () => {
      const { list, root } = await show();
      const sheet = await open(root);
      tick(sheet, 'adultes');
      await settle(list);
      const said = listen(root);
      tick(sheet, 'jeunes');
      await list.updateComplete;
      tick(sheet, 'jeunes');
      await settle(list);
      expect(said).to.deep.equal([]);
      await close(root);
    });

    it(`leaves to the list what is to be said once it is closed: ${where}`, async () => {
      const { list, root } = await show();
      const said = listen(root);
      tick(await open(root), 'adultes');
      await list.updateComplete;
      await close(root);
      await settle(list);
      expect(said).to.deep.equal(['list: 4 résultats sur 12']);
    });

    it(`takes to the results, whose heading says it: ${where}`, async () => {
      const { list, root } = await show();
      const sheet = await open(root);
      tick(sheet, 'adultes');
      await settle(list);
      const said = listen(root);
      getByRole(sheet, 'button', /^Voir/).click();
      await until(() => focusedElement()?.matches('[part~="count"]'));
      await settle(list);
      expect(said).to.deep.equal([]);
    });
  }

  it('takes over what was to be said when it is opened, and says nothing of what was', async () => {
    const list = await showPlaces('filters="publics"', NARROW);
    await search(list, 'jeux');
    await settle(list);
    const said = listen(list);
    const sheet = await open(list);
    await settle(list);
    expect(said).to.deep.equal([]);
    expect(getByRole(sheet, 'status').textContent).to.equal('');
    await close(list);
    await search(list, 'voile jeux');
    await open(list);
    await settle(list);
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^sheet: Nous n’avons rien trouvé/);
    await close(list);
  });

  it('does not keep the list silent where there is room again, or it is taken out of the page', async () => {
    for (const leave of [
      (list: ActorDirectory) => {
        list.style.width = '1100px';
      },
      (list: ActorDirectory) => {
        list.after(list);
      },
    ]) {
      const list = await showPlaces('filters="publics"', NARROW);
      const sheet = await open(list);
      tick(sheet, 'adultes');
      await settle(list);
      const said = listen(list);
      leave(list);
      await until(() => !queryByRole(list, 'dialog'));
      await settle(list);
      expect(said).to.deep.equal([]);
      await search(list, 'café');
      await settle(list);
      expect(said).to.have.length(1);
      expect(said[0]).to.match(/^list: 1 résultat/);
      list.remove();
    }
  });

  it('speaks in an agenda, too', async () => {
    const list = await showAgenda(undefined, `filters="type" ${NARROW}`);
    const sheet = await open(list);
    const said = listen(list);
    tick(sheet, 'Atelier');
    await settle(list);
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^sheet: 2 séances sur/);
    await close(list);
  });
});
