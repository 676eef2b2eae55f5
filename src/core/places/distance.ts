const EARTH = 6371;
const RADIANS = Math.PI / 180;

/** A point of the Earth from which distances are told, with what need not be worked out again for each of them. */
export interface Origin {
  readonly latitude: number;
  readonly longitude: number;
}

/**
 * The distance of two points in kilometres, over the ground, by haversines; the Earth as a ball, which errs by half a per cent at most.
 * `NaN` where one of them is no point.
 */
export function kilometresBetween(one: Origin, other: Origin): number {
  const half = (from: number, to: number): number => Math.sin(((to - from) * RADIANS) / 2) ** 2;
  const share =
    half(one.latitude, other.latitude) +
    Math.cos(one.latitude * RADIANS) *
      Math.cos(other.latitude * RADIANS) *
      half(one.longitude, other.longitude);
  return 2 * EARTH * Math.asin(Math.sqrt(Math.min(1, share)));
}
