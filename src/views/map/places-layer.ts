import type { Cluster } from '../../core/models/map/clusters.js';
import type { Size, View } from '../../core/models/map/map-view.js';

/** A place, or some near to each other, as they stand in the picture. */
export interface ShownPlace {
  readonly cluster: Cluster;
  /** How many pixels from its middle to its edge. */
  readonly radius: number;
  /** The commune that most of it is in; empty where that is not known. */
  readonly town: string;
  /** Whether all that is known of it is a commune. */
  readonly isOfTown: boolean;
  /** What stands in it: a number, or nothing. */
  readonly text: string;
  /** What it is called, by which it is found as well. */
  readonly name: string;
  readonly isOpen: boolean;
}

/** What the visitor does with places. */
export interface OnPlaces {
  readonly onOpen: (place: ShownPlace) => void;
  readonly onClose: () => void;
  /** There is none any more in that direction: what lies beyond the picture is wanted. */
  readonly onBeyond: (right: number, down: number) => void;
}

const directions: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The places of a map as buttons, one stop of the keyboard for all of them. */
export class PlacesLayer {
  readonly element = document.createElement('div');
  readonly #on: OnPlaces;
  readonly #buttons = new Map<string, HTMLButtonElement>();
  #shown = new Map<string, ShownPlace>();
  /** The place that the keyboard comes to. */
  #stop = '';

  constructor(on: OnPlaces) {
    this.#on = on;
    this.element.className = 'places';
    this.element.setAttribute('role', 'group');
    this.element.addEventListener('click', this.#onClick);
    this.element.addEventListener('keydown', this.#onKey);
    this.element.addEventListener('focusin', this.#onFocus);
  }

  /** The places that stand there. */
  get shown(): ShownPlace[] {
    return [...this.#shown.values()];
  }

  /** What the group is called, and which element says how to move in it. */
  call(name: string, described: string): void {
    this.element.setAttribute('aria-label', name);
    this.element.setAttribute('aria-describedby', described);
  }

  /** Whether one of them has the focus. */
  get hasFocus(): boolean {
    const root = this.element.getRootNode() as Document | ShadowRoot;
    return root.activeElement !== null && this.element.contains(root.activeElement);
  }

  /** Shows places; those that stood there before stay the same buttons, with the focus if they had it. */
  show(places: readonly ShownPlace[], view: View): void {
    const hadFocus = this.hasFocus;
    const next = new Map(places.map((place) => [place.cluster.key, place]));
    for (const [key, button] of this.#buttons) {
      if (next.has(key)) continue;
      button.remove();
      this.#buttons.delete(key);
    }
    for (const [key, place] of next) this.#draw(key, place, view);
    const before = this.#shown.get(this.#stop);
    this.#shown = next;
    if (next.has(this.#stop)) return;
    const nearest = before ? this.#nearestTo(before.cluster, view) : this.#byName()[0];
    this.#stopAt(nearest?.cluster.key ?? '');
    if (hadFocus) this.focus(this.#stop);
  }

  /** Moves them all, where another part of the world is seen. */
  move(view: View): void {
    for (const [key, { cluster }] of this.#shown) put(this.#buttons.get(key), cluster, view);
  }

  /** Gives the focus to a place. */
  focus(key: string): void {
    this.#stopAt(key);
    this.#buttons.get(key)?.focus({ preventScroll: true });
  }

  /** Gives it to the first by name of some. */
  focusFirst(isWanted: (place: ShownPlace) => boolean): void {
    const all = this.#byName();
    const first = all.find(isWanted) ?? all[0];
    if (first) this.focus(first.cluster.key);
  }

  #draw(key: string, place: ShownPlace, view: View): void {
    const { cluster, radius, text, name, isOfTown, isOpen } = place;
    const known = this.#buttons.get(key);
    const button = known ?? this.#add(key);
    const kind = `${cluster.count > 1 ? 'cluster' : 'single'}${isOfTown ? ' of-town' : ''}${isOpen ? ' chosen' : ''}`;
    const before = this.#shown.get(key);
    if (!known || before?.name !== name) button.setAttribute('aria-label', name);
    if (!known || before?.text !== text) {
      button.textContent = text;
      button.style.setProperty('--_letters', String(text.length));
    }
    if (button.className !== `spot ${kind}`) button.className = `spot ${kind}`;
    if (!known || before?.isOpen !== isOpen) button.setAttribute('aria-expanded', String(isOpen));
    if (before?.radius !== radius) button.style.setProperty('--_radius-of', `${radius}px`);
    put(button, cluster, view);
  }

  #add(key: string): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.tabIndex = -1;
    button.dataset['key'] = key;
    button.setAttribute('part', 'place');
    this.#buttons.set(key, button);
    this.element.append(button);
    return button;
  }

  #stopAt(key: string): void {
    const before = this.#buttons.get(this.#stop);
    if (before) before.tabIndex = -1;
    this.#stop = key;
    const button = this.#buttons.get(key);
    if (button) button.tabIndex = 0;
  }

  /** By name, as people look for one in a list. */
  #byName(): readonly ShownPlace[] {
    return this.shown.sort((one, other) => one.name.localeCompare(other.name));
  }

  #nearestTo({ x, y }: Cluster, { scale }: View): ShownPlace | undefined {
    const away = ({ cluster }: ShownPlace): number => Math.hypot(cluster.x - x, cluster.y - y) * scale;
    return this.shown.sort((one, other) => away(one) - away(other))[0];
  }

  /** The nearest in a direction: what lies aside counts twice. */
  #towards({ x, y }: Cluster, [right, down]: readonly [number, number]): ShownPlace | undefined {
    const cost = ({ cluster }: ShownPlace): number => {
      const [across, along] = [cluster.x - x, cluster.y - y];
      const ahead = across * right + along * down;
      const aside = Math.abs(across * down) + Math.abs(along * right);
      return ahead > 0 && aside <= 2 * ahead ? ahead + 2 * aside : Infinity;
    };
    const [best] = this.shown.sort((one, other) => cost(one) - cost(other));
    return best && cost(best) < Infinity ? best : undefined;
  }

  #placeOf(event: Event): ShownPlace | undefined {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('.spot') : null;
    return this.#shown.get(button?.dataset['key'] ?? '');
  }

  readonly #onClick = (event: MouseEvent): void => {
    const place = this.#placeOf(event);
    if (place) this.#on.onOpen(place);
  };

  readonly #onFocus = (event: Event): void => {
    const place = this.#placeOf(event);
    if (place) this.#stopAt(place.cluster.key);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const place = this.#placeOf(event);
    if (!place || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.key === 'Escape') {
      this.#on.onClose();
      return;
    }
    const direction = directions[event.key];
    const all = event.key === 'Home' || event.key === 'End' ? this.#byName() : [];
    const next = direction ? this.#towards(place.cluster, direction) : all.at(event.key === 'End' ? -1 : 0);
    if (!direction && !next) return;
    event.preventDefault();
    if (next) this.focus(next.cluster.key);
    else if (direction) this.#on.onBeyond(...direction);
  };
}

function put(button: HTMLElement | undefined, { x, y }: Cluster, view: View): void {
  if (button)
    button.style.transform = `translate(${x * view.scale + view.x}px, ${y * view.scale + view.y}px)`;
}

/** Whether a place is near enough to the picture to be drawn. */
export function isNear({ x, y }: Cluster, view: View, { width, height }: Size, room: number): boolean {
  const [across, down] = [x * view.scale + view.x, y * view.scale + view.y];
  return across > -room && across < width + room && down > -room && down < height + room;
}
