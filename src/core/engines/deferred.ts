import { LiveValue } from '../base/live-value.js';
import { asLoadError } from '../source/load-error.js';
import { awaitScript } from '../source/script.js';
import { isLoading, notLoaded, type CollectionState } from './collection-state.js';
import type { SourceRequest } from './engine.js';

/** What an adapter's script has to offer. */
interface Opener {
  readonly open: (request: SourceRequest, opening: LiveValue<CollectionState>) => Promise<CollectionState>;
}

/** Opens a list by a script that is fetched for it: pages without such a list load nothing of it. */
export function deferred(
  load: () => Promise<Opener>,
): (request: SourceRequest) => LiveValue<CollectionState> {
  return (request) => {
    const opening = new LiveValue<CollectionState>(notLoaded, isLoading);
    awaitScript(load())
      .then(({ open }) => open(request, opening))
      .catch((cause: unknown): CollectionState => ({ phase: 'failed', error: asLoadError(cause) }))
      .then(
        (state) => {
          opening.change(state);
        },
        () => undefined,
      );
    return opening;
  };
}
