import type { LitElement, ReactiveController } from 'lit';

/** A group is the one that is read as long as its head stands in the upper part of the window. */
const READ = '0px 0px -60% 0px';

/** Which group of an index the visitor reads, and the way to another one. */
export class GroupInView implements ReactiveController {
  readonly #host: LitElement;
  readonly #watched = new Set<Element>();
  readonly #seen = new Set<Element>();
  #observer: IntersectionObserver | undefined;
  #anchor = '';
  #hasArrived = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The anchor of the group; empty where none is in view. */
  get anchor(): string {
    return this.#anchor;
  }

  hostUpdated(): void {
    const groups = this.#groups();
    this.#observer ??= new IntersectionObserver(this.#look, { rootMargin: READ });
    for (const group of groups)
      if (!this.#watched.has(group)) {
        this.#watched.add(group);
        this.#observer.observe(group);
      }
    if (groups.length > 0) this.#arrive();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#watched.clear();
    this.#seen.clear();
  }

  /** Brings a group into view and the focus to its heading. */
  goTo(anchor: string): void {
    const group = this.#groups().find(({ dataset }) => dataset['anchor'] === anchor);
    const title = group?.querySelector<HTMLElement>('.group-title');
    title?.focus({ preventScroll: true });
    title?.scrollIntoView({ block: 'start' });
  }

  #groups(): readonly HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-anchor]')];
  }

  /** The address may ask for a group: links of the bar can be opened in another tab. */
  #arrive(): void {
    if (this.#hasArrived) return;
    this.#hasArrived = true;
    const asked = decodeURIComponent(location.hash.slice(1));
    if (asked !== '') this.goTo(asked);
  }

  readonly #look = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const { target, isIntersecting } of entries)
      if (isIntersecting) this.#seen.add(target);
      else this.#seen.delete(target);
    const first = this.#groups().find((group) => this.#seen.has(group));
    const anchor = first?.dataset['anchor'] ?? '';
    if (anchor === this.#anchor) return;
    this.#anchor = anchor;
    this.#host.requestUpdate();
  };
}
