import { expect } from 'chai';
import type { ActorDirectory } from '../../../src/index.js';
import { mount, publish, until } from '../../support/page.js';
import type { Act } from './visitor.js';
import {
  keepTranslating,
  translate,
  ways,
  type Translator,
  type WayName,
} from '../../support/translators.js';

/** Two elements on the same file, of which one is translated: it must go on to show what the other one shows. */
export interface Twins {
  readonly plain: HTMLElement;
  readonly translated: HTMLElement;
  /** Does the same to both, and waits until both have drawn it. */
  readonly both: (act: Act, what?: string) => Promise<void>;
  /** That both show the same. */
  readonly check: (after: string) => void;
}

/** Puts `html` into the page twice, with the address of the file in the place of `SRC`; the tag that is compared is named. */
export async function mountTwins(html: string, content: string, tag: string): Promise<Twins> {
  const src = await publish('liste.csv', content);
  const box = await mount(
    `<div>${['un', 'deux'].map((id) => `<div>${html.replaceAll('SRC', src).replaceAll('ID', id)}</div>`).join('')}</div>`,
  );
  const [plain, translated] = [...box.querySelectorAll<HTMLElement>(tag)];
  if (!plain || !translated) throw new Error(`There are no two ${tag}`);
  const parvis = [...box.querySelectorAll<ActorDirectory>('[src], [for]')];
  // A question is asked in one drawing and answered in the next, and companions draw after their list.
  const idle = async (): Promise<void> => {
    for (let round = 0; round < 3 || parvis.some(({ isUpdatePending }) => isUpdatePending); round += 1) {
      await Promise.all(parvis.map(({ updateComplete }) => updateComplete));
    }
  };
  const isThere = (element: Element): unknown =>
    element.shadowRoot?.querySelector(
      '.filter, .filter-button, .jumps, .empty, .alert, :host(actor-search) form',
    );
  // A visit goes on in what stands beside a list as well.
  const companions = [...box.querySelectorAll('[for]')];
  await until(() => [plain, translated, ...companions].every(isThere));
  await idle();
  // Nobody translates what is not yet on screen.
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  return {
    plain,
    translated,
    both: async (act, what = '') => {
      for (const element of [plain, translated])
        try {
          act(shadowOf(element));
        } catch (cause) {
          throw new Error(
            `${what} cannot be done: ${element.shadowRoot?.textContent.replace(/\s+/g, ' ').slice(0, 300) ?? ''}`,
            { cause },
          );
        }
      await idle();
    },
    check: (after) => {
      const [wanted, found] = [shown(plain).split('\n'), shown(translated).split('\n')];
      const place = wanted.findIndex((line, at) => line !== found[at]);
      const near = (lines: readonly string[]): string =>
        lines.slice(Math.max(0, place - 2), place + 3).join(' ');
      expect(place < 0 ? '' : near(found), `after ${after}`).to.equal(place < 0 ? '' : near(wanted));
      expect(found.length, `after ${after}`).to.equal(wanted.length);
    },
  };
}

/** Translates one of the twins, once or as long as it stands. */
export function translateTwin({ translated }: Twins, way: WayName, manner: Manner): Translator | null {
  if (manner !== 'once') return keepTranslating(shadowOf(translated), ways[way], manner === 'slowly');
  translate(shadowOf(translated), ways[way]);
  return null;
}

export const manners = ['once', 'again and again', 'slowly'] as const;
export type Manner = (typeof manners)[number];

export function shadowOf(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error(`<${element.localName}> shows nothing`);
  return element.shadowRoot;
}

const FOREIGN = new Set(['font', 'ya-tr-span']);
const TOLD = [
  'href',
  'aria-label',
  'aria-expanded',
  'aria-current',
  'data-entry',
  'part',
  'hidden',
  'datetime',
];

/** What an element shows, translations as what they are translations of, and of its tags what tells one from another. */
export function shown(element: Element): string {
  const text = [...shadowOf(element).childNodes].map(serial).join('');
  return text
    .replaceAll('~', '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([<>]) ?/g, '$1')
    .replaceAll('>', '>\n')
    .replaceAll('un', 'ID')
    .replaceAll('deux', 'ID');
}

function serial(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || node.matches('[role="status"], style')) return '';
  const inside = [...node.childNodes].map(serial).join('');
  if (FOREIGN.has(node.localName)) return inside;
  const told = TOLD.map((name) => node.getAttribute(name) ?? '').join('|');
  const state = node instanceof HTMLInputElement ? `${node.value} ${String(node.checked)}` : '';
  return `<${node.localName} ${told} ${state}>${inside}`;
}

/** Whether all that can be read there is translated. */
export function untranslated(element: Element): readonly string[] {
  const walker = document.createTreeWalker(shadowOf(element), NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    if (data.trim() && !data.startsWith('~') && !parentElement?.closest('style')) found.push(data.trim());
  }
  return found;
}
