export const columns: readonly string[];

/** The rows of the benchmark, always the same: so many, with as many cells as there are columns. */
export function generate(rows: number): Iterable<readonly string[]>;

export function toCsv(rows: readonly (readonly string[])[]): string;
