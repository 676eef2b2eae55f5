interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

export function outliers(
  points: ReadonlyMap<string, Point>,
  groups: readonly (readonly string[])[],
): readonly string[];
