import { readPlace } from '../views/place.js';
import { readList } from '../visit/attributes.js';
import { warnUnknown } from '../visit/owner.js';

interface Host extends HTMLElement {
  readonly view: string | null | undefined;
  readonly views: string | null | undefined;
}

/** The views that an author names: those to choose from, in their order, and the one to show at first. */
export function askedViews({ view, views }: Pick<Host, 'view' | 'views'>): {
  readonly named: readonly string[];
  readonly first: string;
} {
  return { named: readList(views), first: readPlace(view?.trim() ?? '').view };
}

/** Tells the page's author of names that are none of the views there are. */
export function warnUnknownViews(host: Host, known: readonly { readonly name: string }[]): void {
  const { named, first } = askedViews(host);
  warnUnknown(host, 'views', named, known);
  warnUnknown(host, 'view', [first], known);
}
