import { lookAtPages } from './looked-at.js';

lookAtPages(3);
