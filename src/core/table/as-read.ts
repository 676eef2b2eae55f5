/** How people and programs keep a spreadsheet from taking digits for a quantity: `="01000"`, `'01000`. */
const keeper = /^="(.*)"$|^'(\d.*)$/s;

/** A cell without blanks around it, as tables hold it: without what only a spreadsheet wants. */
export function withoutKeeper(trimmed: string): string {
  return /^['=]/.test(trimmed) ? trimmed.replace(keeper, '$1$2') : trimmed;
}

/** A cell of a file as tables hold it. */
export function asRead(cell: string): string {
  return withoutKeeper(cell.trim());
}
