/** Every engine: one line each. */
export { local } from './local/local.js';
