/** Whether a cell names a page of a program in which people keep their lists. */
export function holdsRelation(cell: string): boolean {
  return (
    cell.includes('(https://') &&
    /\(https:\/\/(?:www\.|app\.)?(?:notion\.(?:so|site)|coda\.io|airtable\.com)\//.test(cell)
  );
}
