import { until } from './page.js';
import { getByRole } from './query.js';

/** Opens what a list can be taken away by, as a visitor does. */
export const openTakeMenu = async (element: Element): Promise<void> => {
  const button = getByRole(element, 'button', /^(?:Emporter|Take away|Llevarse)$/);
  button.click();
  await until(() => button.getAttribute('aria-expanded') === 'true');
};
