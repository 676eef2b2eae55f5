import { boxOf, stepOf, type Size, type View } from './map-view.js';

/** A tile of the square of the world: at step `z` it is `2 ** z` tiles wide. */
export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** The tiles that a picture shows, the middle ones first. */
export function tilesIn(view: View, size: Size, nearest: number): readonly Tile[] {
  const z = Math.max(0, Math.min(nearest, Math.round(stepOf(view))));
  const across = 2 ** z;
  const { left, top, right, bottom } = boxOf(view, size);
  const held = (value: number): number => Math.min(across - 1, Math.max(0, Math.floor(value * across)));
  const tiles: Tile[] = [];
  for (let y = held(top); y <= held(bottom); y++)
    for (let x = held(left); x <= held(right); x++) tiles.push({ z, x, y });
  const [middleX, middleY] = [((left + right) / 2) * across - 0.5, ((top + bottom) / 2) * across - 0.5];
  const away = ({ x, y }: Tile): number => Math.hypot(x - middleX, y - middleY);
  return tiles.sort((one, other) => away(one) - away(other));
}

/** How wide a tile of a step is drawn. */
export function tileWidth({ scale }: View, z: number): number {
  return scale / 2 ** z;
}
