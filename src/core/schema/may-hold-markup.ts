const hint = /<[!/a-z]|&#?\w{2,8};|(?:^|[\s("'«])[*_]{1,3}[^\s*_]/im;

/** Whether a cell may hold tags, named characters or emphasis: hardly any does. */
export function mayHoldMarkup(cell: string): boolean {
  return /[<&*_]/.test(cell) && hint.test(cell);
}
