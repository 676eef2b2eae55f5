import { upgradePlaceholders } from './elements/upgrade.js';

export { ActorDirectory } from './elements/actor-directory/actor-directory.js';
export { ActorFilter } from './elements/actor-filter/actor-filter.js';
export { ActorSearch } from './elements/actor-search/actor-search.js';
export { TrainingAgenda } from './elements/training-agenda/training-agenda.js';
export { ParvisChangeEvent, ParvisErrorEvent, ParvisLoadEvent, ParvisOpenEvent } from './elements/events.js';
export type { Entry } from './core/collection/collection.js';
export type { Selection } from './core/collection/selection.js';
export { LoadError, type LoadErrorCode } from './core/source/load-error.js';
export type { Problem, ProblemCode } from './core/problem.js';
export { version } from './version.js';

upgradePlaceholders();
