/** Whether a cell holds a number of nine figures, as telephone numbers have that lost their zero. */
export function mayLackZero(cell: string): boolean {
  return cell.length > 8 && cell.length < 80 && /(?:^|[^\d+])(?:33)?[1-9]\d{8}(?!\d)/.test(cell);
}
