import { expect } from 'chai';
import type { ActorDirectory, TrainingAgenda } from '../../src/index.js';
import '../../src/index.js';
import { holdTimers } from '../support/clock.js';
import { closeGate, idle, mount, press, publish, requestsOf, until, type Gate } from '../support/page.js';
import { focusedElement, getByRole, nameOf, queryByRole, visibleText } from '../support/query.js';
import { plain } from './actor-directory/directory.js';

const content = 'Nom;Commune\nAtelier des berges;Vif\nComptoir du vélo;Claix\n';

type List = ActorDirectory | TrainingAgenda;

/** A list whose file cannot be had, with the focus on the button that asks for it again. */
const failed = async (src: string, tag = 'actor-directory'): Promise<{ list: List; button: HTMLElement }> => {
  const list = await mount<List>(`<${tag} src="${src}"></${tag}>`);
  const button = await until(() => queryByRole(list, 'button', 'Réessayer'));
  button.focus();
  return { list, button };
};

/** Has the next request for a file answered otherwise: the address stays the same. */
const answerNext = (change: (src: string) => string): void => {
  const trueFetch = window.fetch;
  window.fetch = (input, init) => {
    window.fetch = trueFetch;
    return trueFetch(change(String(input instanceof Request ? input.url : input)), init);
  };
};

const behind = (gate: Gate) => (src: string) => `${src}${src.includes('?') ? '&' : '?'}${gate.before}`;

/** All that is said from now on, by alerts and by the status region. */
const listen = (list: List): readonly string[] => {
  const said: string[] = [];
  const note = (records: readonly MutationRecord[]): void => {
    for (const { target, addedNodes } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest('[role="status"], [role="alert"]');
      const isNew = [...addedNodes].some(({ textContent }) => textContent?.trim());
      const text = region?.textContent.trim() ?? '';
      if (region && text && (isNew || !(target instanceof Element))) said.push(plain(text));
    }
  };
  new MutationObserver(note).observe(list.shadowRoot ?? list, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return said;
};

describe('A visitor who asks to try again', () => {
  for (const tag of ['actor-directory', 'training-agenda']) {
    it(`keeps the focus while the file is on its way and when it fails again: ${tag}`, async () => {
      const src = await publish('annuaire.csv', content);
      const { list, button } = await failed(`${src}?status=503`, tag);
      const gate = closeGate();
      answerNext(behind(gate));
      await press('Enter');
      await until(async () => (await requestsOf(src)).length >= 2);
      await idle(list);
      expect(focusedElement(), 'on its way').to.equal(button);
      expect(visibleText(list)).to.include('Chargement de la liste…');
      await gate.open();
      await until(() => !visibleText(list).includes('Chargement'));
      expect(focusedElement(), 'failed again').to.equal(button);
      getByRole(list, 'alert');
    });
  }

  it('is taken to the list once it is there', async () => {
    const src = await publish('annuaire.csv', content);
    const { list } = await failed(`${src}?status=503`);
    answerNext(() => src);
    await press('Enter');
    await until(() => focusedElement()?.matches('[part~="count"]'));
    await until(() => nameOf(focusedElement() ?? list).includes('2'));
  });

  it('is taken to the sentence that there is nothing in it', async () => {
    const src = await publish('annuaire.csv', 'Nom;Commune\n');
    const { list } = await failed(`${src}?status=503`);
    answerNext(() => src);
    await press('Enter');
    await until(() => focusedElement()?.matches('[part~="empty"]'));
    expect(queryByRole(list, 'alert')).to.equal(null);
  });

  it('is left where they have gone meanwhile', async () => {
    const src = await publish('annuaire.csv', content);
    const elsewhere = await mount('<button>Ailleurs</button>');
    const { list, button } = await failed(`${src}?status=503`);
    const gate = closeGate();
    answerNext(() => `${src}?${gate.before}`);
    button.click();
    elsewhere.focus();
    await gate.open();
    await until(() => queryByRole(list, 'heading', /2/));
    await idle(list);
    expect(focusedElement()).to.equal(elsewhere);
  });

  it('hears of each failure, and nothing of loading after the second', async () => {
    const src = await publish('annuaire.csv', content);
    const { list } = await failed(`${src}?status=503`);
    const said = listen(list);
    const timers = holdTimers(500, 10_000);
    for (const times of [1, 2]) {
      const requests = (await requestsOf(src)).length;
      await press('Enter');
      await until(async () => (await requestsOf(src)).length > requests);
      await until(
        () => said.filter((sentence) => sentence.startsWith('Nous n’arrivons pas')).length === times,
      );
      await idle(list);
      timers.goOff();
      await idle(list);
      expect(said.at(-1), String(times)).to.match(
        /^Nous n’arrivons pas à afficher la liste\. Réessayez plus tard\./,
      );
    }
  });

  it('keeps the focus where the end of a file is missing again, and is taken to the list once it is whole', async () => {
    const whole = 'Nom;Présentation\nAviron;Sur le lac.\nBoxe;En salle.\nJudo;"Le mardi, le jeudi."\n';
    const src = await publish('annuaire.csv', whole.slice(0, -8));
    const { list, button } = await failed(src);
    const requests = (await requestsOf(src)).length;
    await press('Enter');
    await until(async () => (await requestsOf(src)).length > requests);
    await until(() => !visibleText(list).includes('Chargement'));
    await idle(list);
    expect(focusedElement()).to.equal(button);
    await fetch(`${src}?type=text/csv`, { method: 'PUT', body: whole });
    await press('Enter');
    await until(() => focusedElement()?.matches('[part~="count"]'));
    expect(queryByRole(list, 'button', 'Réessayer')).to.equal(null);
  });
});
