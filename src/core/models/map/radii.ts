/** A place as it wants to be drawn, in pixels. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** What stands in it needs as much. */
  readonly least: number;
}

/**
 * How large places are drawn so that none lies over another one: two that would overlap give way by how large they are, as far as what
 * stands in them allows.
 */
export function fittingRadii(discs: readonly Disc[]): readonly number[] {
  const radii = discs.map(({ radius }) => radius);
  for (const [at, { x, y, radius, least }] of discs.entries())
    for (let place = at + 1; place < discs.length; place++) {
      const other = discs[place] as Disc;
      const wanted = radius + other.radius;
      if (Math.abs(other.x - x) >= wanted || Math.abs(other.y - y) >= wanted) continue;
      const away = Math.hypot(other.x - x, other.y - y);
      if (away >= wanted) continue;
      const own = Math.max(least, Math.min(away - other.least, (radius * away) / wanted));
      radii[at] = Math.min(radii[at] as number, own);
      radii[place] = Math.min(radii[place] as number, Math.max(other.least, away - own));
    }
  return radii;
}
