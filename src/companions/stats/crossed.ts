/** What only figures of two questions put across each other need. */
export { crossSteps, withCross } from '../../core/models/cross.js';
export { renderCross } from './render-cross.js';
