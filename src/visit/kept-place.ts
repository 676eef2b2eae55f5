import { asJson } from '../core/base/as-json.js';

/** Where a visitor was in a list, besides what the address says: what brings them back to it. */
export interface KeptPlace {
  /** How many were asked for besides the first ones. */
  readonly more?: number;
  /** Whether what lies behind was shown. */
  readonly past?: boolean;
  /** The entries that stood open. */
  readonly open?: readonly string[];
  /** The first entry on screen and how far down it stood, in pixels. */
  readonly at?: readonly [id: string, top: number];
  /** How far down the page was, where no entry was on screen. */
  readonly down?: number;
}

/*
 * Places stand in the state of their step of the history, under a key of ours: what others keep there stays. Libraries that change pages
 * without loading them may put their own state over it; as long as the document lives, places are remembered by their step as well.
 */
const KEY = 'parvis';

/** The steps of the history, in browsers that tell of them. */
const { navigation: navigationHere } = globalThis as {
  readonly navigation?: EventTarget & { readonly currentEntry?: { readonly key: string } | null };
};

const remembered = new Map<string, KeptPlace>();

/** The step that the visitor has come back to, as long as they have not been anywhere in it. */
let returned: string | null = null;

function onChange({ navigationType }: Event & { readonly navigationType?: string }): void {
  if (navigationType === 'traverse') returned = stepNow();
}

/** Keeps the place in a list for who comes back to this step of the history. */
export function keepPlaceOf(name: string, place: KeptPlace): void {
  const step = stepNow();
  if (step !== null) {
    // The same one, added once. `popstate` comes later, when a library may have put another page in its place already.
    navigationHere?.addEventListener('currententrychange', onChange);
    remembered.set(`${step} ${name}`, place);
  }
  returned = null;
  const state: unknown = history.state;
  if ((state !== null && !isRecord(state)) || asJson(inState(name)) === asJson(place)) return;
  try {
    history.replaceState({ ...state, [KEY]: { ...placesIn(state), [name]: place } }, '');
  } catch {
    // A document without a history of its own, or too many changes at once: the place is not kept.
  }
}

/** The place in a list where this step of the history was left; null where it was not left yet. */
export function placeKeptOf(name: string): KeptPlace | null {
  return inState(name) ?? (history.state === null ? null : rememberedPlaceOf(name));
}

/** The place that a library has put its own state over. */
function rememberedPlaceOf(name: string): KeptPlace | null {
  const step = stepNow();
  return step !== null && step === returned ? (remembered.get(`${step} ${name}`) ?? null) : null;
}

/** The state of this step for the next one, in which nobody has been anywhere yet. */
export function stateForNextStep(href: string): unknown {
  const state = stateAt(href);
  if (!isRecord(state) || !(KEY in state)) return state;
  return Object.fromEntries(Object.entries(state).filter(([key]) => key !== KEY));
}

/** The state of this step at another address of its page: libraries that keep the address in it go where it says. */
export function stateAt(href: string): unknown {
  const state: unknown = history.state;
  if (!isRecord(state)) return state;
  const [before, after] = [formsOf(location.href), formsOf(href)];
  const moved = (value: unknown): unknown => after[before.indexOf(value)] ?? value;
  return Object.fromEntries(Object.entries(state).map(([key, value]) => [key, moved(value)]));
}

/** An address as libraries write it. */
function formsOf(href: string): readonly unknown[] {
  const { pathname, search, hash } = new URL(href);
  return [href, `${pathname}${search}${hash}`, `${pathname}${search}`];
}

function inState(name: string): KeptPlace | null {
  const place = placesIn(history.state)[name];
  return isRecord(place) ? place : null;
}

function placesIn(state: unknown): Readonly<Record<string, unknown>> {
  const places = isRecord(state) ? state[KEY] : null;
  return isRecord(places) ? places : {};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What tells this step from all others; null in browsers that don't say. */
function stepNow(): string | null {
  return navigationHere?.currentEntry?.key ?? null;
}
