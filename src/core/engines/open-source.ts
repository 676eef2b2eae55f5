import { asJson } from '../base/as-json.js';
import { surest } from '../base/likelihood.js';
import { LiveValues, type LiveValue } from '../base/live-value.js';
import { isLasting, type CollectionState } from './collection-state.js';
import type { Engine, SourceRequest } from './engine.js';
import * as engines from './index.js';

/** Opens what a request asks for. */
export type OpenSource = (request: SourceRequest) => LiveValue<CollectionState>;

/**
 * Opens what `src` names as a collection, by the engine that serves it, or joins those who have it open: one opening for the same request.
 * A failure is forgotten: asking again tries again. The value's `refresh` brings it up to date.
 */
export const openSource: OpenSource = sourceOpener(engines);

/** Makes an `openSource` of some engines, by any names. */
export function sourceOpener(engines: Readonly<Record<string, Engine>>): OpenSource {
  const all = Object.values(engines);
  const opened = new LiveValues<CollectionState>(isLasting);
  return (request) => {
    const engine = engineFor(request, all);
    return opened.get(asJson([engine.name, said(request)]), () => engine.open(request));
  };
}

/** The engine that the request names, else the one that is surest of serving it. */
function engineFor(request: SourceRequest, engines: readonly Engine[]): Engine {
  const named = engines.find(({ name }) => name === request.engine);
  const found = named ?? surest(engines, (engine) => engine.serves(request));
  if (!found) throw new Error('No engine serves any address.');
  return found;
}

/** What a request says, in whatever order: what is empty says nothing, and by whose credentials it is asked makes no other collection. */
function said(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof Map)
    return value;
  const entries = Object.entries(value).filter(([key]) => key !== 'credentials');
  const telling = entries
    .map(([key, each]) => [key, said(each)] as const)
    .filter(([, each]) => !isEmpty(each));
  return telling.sort(([one], [other]) => (one < other ? -1 : 1));
}

function isEmpty(value: unknown): boolean {
  if (value instanceof Map) return value.size === 0;
  return value === undefined || value === false || (Array.isArray(value) && value.length === 0);
}
