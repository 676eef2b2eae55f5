export function makeCommunes(
  folder: string,
  file?: string,
  by?: string,
): {
  readonly own: number;
  readonly postcode: number;
  readonly group: number;
  readonly without: number;
  readonly aside: readonly string[];
};
