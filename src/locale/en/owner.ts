import type { OwnerWords } from '../owner.js';
import { command } from './command.js';
import { diagnose } from './diagnose.js';
import { problems } from './problems.js';
import { report } from './report.js';
import { templateFaults } from './template-faults.js';

export const owner: OwnerWords = { tag: 'en', problems, report, diagnose, templateFaults, command };
