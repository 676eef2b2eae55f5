import { getByRole } from './query.js';

/** Opens what a list can be taken away by, as a visitor does. */
export const openTakeMenu = (element: Element): void => {
  getByRole(element, 'button', /^(?:Emporter|Take away|Llevarse)$/).click();
};
