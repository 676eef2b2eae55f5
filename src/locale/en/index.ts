import type { Words } from '../words.js';
import { agenda } from './agenda.js';
import { filters } from './filters.js';
import { hours } from './hours.js';
import { list } from './list.js';
import { messages } from './messages.js';
import { writing } from './writing.js';

export const words: Words = { writing, messages, list, filters, hours, agenda };
