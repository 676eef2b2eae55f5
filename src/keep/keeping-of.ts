import { KeepController } from '../visit/keep-controller.js';
import type { Keeping } from '../visit/keeping.js';
import type { VisitController } from '../visit/visit-controller.js';

/** What a visitor keeps of a list: made known to its visit by whoever asks first. */
export function keepingOf(visit: VisitController): Keeping {
  return visit.keepBy((host, own) => new KeepController(host, own));
}
