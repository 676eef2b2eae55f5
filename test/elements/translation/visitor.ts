/** What a visitor does in an element. */
export type Act = (root: ShadowRoot) => void;

function found<Found extends Element>(root: ShadowRoot, selector: string, place: number): Found {
  const element = root.querySelectorAll<Found>(selector)[place];
  if (!element) throw new Error(`There is no ${selector} at ${String(place)}`);
  return element;
}

export function click(selector: string, place = 0): Act {
  return (root) => {
    found<HTMLElement>(root, selector, place).click();
  };
}

export function type(words: string): Act {
  return (root) => {
    const input = found<HTMLInputElement>(root, '#words', 0);
    input.value = words;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  };
}

export function choose(selector: string, place: number): Act {
  return (root) => {
    const select = found<HTMLSelectElement>(root, selector, 0);
    select.selectedIndex = place;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  };
}
