import { visitContext, type Visit, type VisitCallback } from './contract.js';
import { sourceFor, watchSources } from './sources.js';

/*
 * How elements of others get the visit of a list: by the context protocol of the web components community
 * (https://github.com/webcomponents-cg/community-protocols/blob/main/proposals/context.md). Who asks need not stand inside of the list,
 * because the columns of a CMS rarely allow that: the page answers for all lists, and `for` names the one that is meant.
 */

interface ContextRequest extends Event {
  readonly context: unknown;
  readonly contextTarget?: unknown;
  readonly callback?: VisitCallback;
  readonly subscribe?: boolean;
}

let isAnswering = false;

/** Answers in the page from now on, and tells those who asked before that there is a list to ask for. */
export function provideVisits(list: HTMLElement): void {
  if (!isAnswering) begin();
  isAnswering = true;
  list.dispatchEvent(new ContextProviderEvent(list));
}

/** Says that a context can be had (`context-provider` of the protocol): who asked too early asks again. */
class ContextProviderEvent extends Event {
  readonly context = visitContext;
  readonly contextTarget: Element;

  constructor(list: Element) {
    super('context-provider', { bubbles: true, composed: true });
    this.contextTarget = list;
  }
}

function begin(): void {
  addEventListener('context-request', (event) => {
    const request = event as ContextRequest;
    if (request.context !== visitContext || typeof request.callback !== 'function') return;
    const asking = request.contextTarget ?? request.composedPath()[0];
    if (asking instanceof HTMLElement) answer(request, asking, request.callback);
  });
}

function answer(request: ContextRequest, asking: HTMLElement, callback: VisitCallback): void {
  const visit = visitFor(asking);
  if (visit) request.stopImmediatePropagation();
  if (!request.subscribe) {
    if (visit) callback(visit);
    return;
  }
  follow(asking, callback, visit);
}

/** Tells of another visit, and of none: a list may come late, be replaced, or go. Who leaves the page is told no more, and asks anew. */
function follow(asking: HTMLElement, callback: VisitCallback, first: Visit | undefined): void {
  let current = first;
  const unsubscribe = watchSources(() => {
    if (!asking.isConnected) {
      unsubscribe();
      return;
    }
    const visit = visitFor(asking);
    if (visit === current) return;
    current = visit;
    callback(visit, unsubscribe);
  });
  if (first) callback(first, unsubscribe);
}

/** The visit of the list that an element works for. */
export function visitFor(element: HTMLElement): Visit | undefined {
  return sourceFor(element, element.getAttribute('for'))?.visit;
}
