/** Finding elements as a person would: by what they are and what they are called. */
import { nameOf, roleOf } from './accessible-name.js';
import { ancestors, descendants, isVisible, tidy, type Root } from './flat-tree.js';

export { descriptionOf, nameOf, roleOf } from './accessible-name.js';
export { descendants, focusedElement, isVisible, visibleText } from './flat-tree.js';

const isHiddenFromAll = (element: Element): boolean =>
  !isVisible(element) || ancestors(element).some((around) => around.matches('[aria-hidden="true"], [inert]'));

const isNamed = (element: Element, name: string | RegExp | undefined): boolean => {
  if (name === undefined) return true;
  const found = nameOf(element);
  return typeof name === 'string' ? found === tidy(name) : name.test(found);
};

/** Every rendered element of a role and a name (whole, or matching), in the order of the screen. */
export const allByRole = <Found extends HTMLElement = HTMLElement>(
  root: Root,
  role: string,
  name?: string | RegExp,
): readonly Found[] =>
  descendants(root)
    .filter((element) => roleOf(element) === role && isNamed(element, name) && !isHiddenFromAll(element))
    .map((element) => element as Found); // the caller names the class that goes with the role

const inventory = (root: Root): string =>
  descendants(root)
    .filter((element) => roleOf(element) !== undefined && !isHiddenFromAll(element))
    .map((element) => `  ${roleOf(element) ?? ''} “${nameOf(element)}”`)
    .join('\n');

/** The only element of a role and a name. Throws, telling what there is, when there is none or several. */
export const getByRole = <Found extends HTMLElement = HTMLElement>(
  root: Root,
  role: string,
  name?: string | RegExp,
): Found => {
  const [found, ...others] = allByRole<Found>(root, role, name);
  if (found && others.length === 0) return found;
  const wanted = name === undefined ? role : `${role} “${String(name)}”`;
  throw new Error(`${found ? 'Several' : 'No'} ${wanted} among:\n${inventory(root)}`);
};

/** The element of a role and a name, or null; several are an error still. */
export const queryByRole = <Found extends HTMLElement = HTMLElement>(
  root: Root,
  role: string,
  name?: string | RegExp,
): Found | null => (allByRole(root, role, name).length === 0 ? null : getByRole<Found>(root, role, name));
