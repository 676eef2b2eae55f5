/** Closes the columns of filters where they stand above the list instead of beside it, and would push it off the screen. */

const isBeside = matchMedia('(min-width: 60em)');

function arrange(): void {
  for (const column of document.querySelectorAll<HTMLDetailsElement>('details.aside')) {
    column.open = isBeside.matches;
  }
}

isBeside.addEventListener('change', arrange);
arrange();

export {};
