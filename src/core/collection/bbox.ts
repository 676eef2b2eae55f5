/** A part of the Earth, in degrees (as RFC 7946 has it; none that crosses the date line). */
export interface Bbox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/**
 * Reads where a selection is limited to: `5.6,45.1,5.8,45.2` (west, south, east, north), or `none` for what is nowhere; null for anything
 * else, which limits nothing.
 */
export function readBbox(text: string): Bbox | 'none' | null {
  if (text === 'none') return 'none';
  if (!/^-?\d{1,3}(?:\.\d{1,10})?(?:,-?\d{1,3}(?:\.\d{1,10})?){3}$/.test(text)) return null;
  const [west = NaN, south = NaN, east = NaN, north = NaN] = text.split(',').map(Number);
  const isPart = west < east && south < north;
  return isPart && west >= -180 && east <= 180 && south >= -90 && north <= 90
    ? { west, south, east, north }
    : null;
}

/** Whether a point is in it; `NaN` is nowhere. */
export function isIn(bbox: Bbox | 'none', latitude: number, longitude: number): boolean {
  if (bbox === 'none') return Number.isNaN(latitude);
  const { west, south, east, north } = bbox;
  return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
}
