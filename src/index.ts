import { loadWhereNeeded } from './elements/load.js';

export { ActorDirectory } from './elements/actor-directory.js';
export { ActorFilter } from './elements/actor-filter.js';
export { ActorForm } from './elements/actor-form.js';
export { ActorGuide } from './elements/actor-guide.js';
export { ActorIndex } from './elements/actor-index.js';
export { ActorKept } from './elements/actor-kept.js';
export { ActorMap } from './elements/actor-map.js';
export { ActorSearch } from './elements/actor-search.js';
export { ActorStats } from './elements/actor-stats.js';
export { TrainingAgenda } from './elements/training-agenda.js';
export type { Member, Visit, VisitCallback } from './visit/contract.js';
export { ParvisChangeEvent, ParvisErrorEvent, ParvisLoadEvent, ParvisOpenEvent } from './visit/events.js';
export type { Entry } from './core/collection/collection.js';
export type { Selection } from './core/collection/selection.js';
export { LoadError, type LoadErrorCode } from './core/source/load-error.js';
export type { Problem, ProblemCode } from './core/base/problem.js';
export { version } from './version.js';

loadWhereNeeded();
