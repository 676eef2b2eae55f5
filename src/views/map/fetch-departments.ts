import type { Outline } from '../../core/models/map/outline.js';
import { warnMissing } from '../../visit/owner.js';

/** The outlines of the départements; null, and a word to the owner, where the script that has them cannot be had. */
export async function fetchDepartments(): Promise<Outline | null> {
  try {
    const { departmentsOutline } = await import('./departments-outline.leaf.js');
    return departmentsOutline();
  } catch (error) {
    warnMissing('the outline of the départements', error);
    return null;
  }
}
