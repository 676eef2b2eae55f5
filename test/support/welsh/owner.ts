import type { Partially } from '../../../src/locale/completed.js';
import type { OwnerWords } from '../../../src/locale/owner.js';

export const owner: Partially<OwnerWords> = {
  tag: 'cy',
  report: { columns: 'Colofnau' },
};
