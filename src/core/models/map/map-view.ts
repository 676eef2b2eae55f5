import { metresAcross } from './mercator.js';

/** What is seen of the world: its square drawn so many pixels wide, its corner so many pixels from that of the picture. */
export interface View {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** The picture, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A part of the world, from 0 to 1. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How many pixels a tile is wide: at step 0 it holds the world. */
export const TILE = 256;

/** Farthest away and nearest: the world on a tile, and a house across the picture. */
export const LEAST_SCALE = TILE;
export const MOST_SCALE = TILE * 2 ** 19;

/** As near as one goes to see a single place: a quarter of a town. */
export const PLACE_SCALE = TILE * 2 ** 15;

/** The step of a scale, as tiles count them; between two of them it is a fraction. */
export function stepOf({ scale }: Pick<View, 'scale'>): number {
  return Math.log2(scale / TILE);
}

/** The view that holds a box, with so many pixels around it, and no nearer than a scale. */
export function viewOf(box: Box, size: Size, around: number, most = PLACE_SCALE): View {
  const [wide, high] = [Math.max(1, size.width - 2 * around), Math.max(1, size.height - 2 * around)];
  const scale = Math.min(most, wide / (box.right - box.left), high / (box.bottom - box.top));
  return viewAt((box.left + box.right) / 2, (box.top + box.bottom) / 2, scale, size);
}

/** The view of this scale with a point of the world in its middle. */
export function viewAt(x: number, y: number, wanted: number, { width, height }: Size): View {
  const scale = Math.min(MOST_SCALE, Math.max(LEAST_SCALE, wanted));
  return { scale, x: width / 2 - x * scale, y: height / 2 - y * scale };
}

/** What a view shows of the world. */
export function boxOf({ scale, x, y }: View, { width, height }: Size): Box {
  return { left: -x / scale, top: -y / scale, right: (width - x) / scale, bottom: (height - y) / scale };
}

/** The view so many times nearer, a point of the picture staying where it is. */
export function nearer(view: View, times: number, [x, y]: readonly [number, number]): View {
  const scale = Math.min(MOST_SCALE, Math.max(LEAST_SCALE, view.scale * times));
  const ratio = scale / view.scale;
  return { scale, x: x + (view.x - x) * ratio, y: y + (view.y - y) * ratio };
}

/** The view with its middle on the world. */
export function onWorld(view: View, { width, height }: Size): View {
  const held = (offset: number, length: number): number =>
    Math.min(length / 2, Math.max(length / 2 - view.scale, offset));
  return { scale: view.scale, x: held(view.x, width), y: held(view.y, height) };
}

/** Between two views, `share` of the way: as if one came nearer evenly, what both show staying in sight. */
export function between(from: View, to: View, share: number, { width, height }: Size): View {
  const scale = from.scale * (to.scale / from.scale) ** share;
  // The middle moves as the scale does, so that it does not run away at one end.
  const part =
    Math.abs(to.scale - from.scale) < 1e-9
      ? share
      : (1 / from.scale - 1 / scale) / (1 / from.scale - 1 / to.scale);
  const middle = (view: View): readonly [number, number] => [
    (width / 2 - view.x) / view.scale,
    (height / 2 - view.y) / view.scale,
  ];
  const [[fromX, fromY], [toX, toY]] = [middle(from), middle(to)];
  return viewAt(fromX + (toX - fromX) * part, fromY + (toY - fromY) * part, scale, { width, height });
}

/** A view, moved as little as is needed to see a point that is to be seen, so far from its edges. */
export function seeing(
  point: { readonly x: number; readonly y: number } | null,
  view: View,
  { width, height }: Size,
  around: number,
): View {
  if (!point) return view;
  const [across, down] = [point.x * view.scale + view.x, point.y * view.scale + view.y];
  const within = (at: number, length: number): number =>
    Math.max(Math.min(around, length / 2), Math.min(at, length - around));
  return { ...view, x: view.x + within(across, width) - across, y: view.y + within(down, height) - down };
}

/** Whether a point of the world is in the picture. */
export function shows(view: View, { width, height }: Size, x: number, y: number): boolean {
  const [across, down] = [x * view.scale + view.x, y * view.scale + view.y];
  return across >= 0 && across <= width && down >= 0 && down <= height;
}

/** What a scale bar says, and how long it is. */
export interface ScaleBar {
  readonly metres: number;
  readonly pixels: number;
}

/** The longest round distance that a bar of so many pixels can show in the middle of the picture. */
export function scaleBar(view: View, size: Size, longest: number): ScaleBar {
  const middle = (size.height / 2 - view.y) / view.scale;
  const perPixel = metresAcross(Math.min(1, Math.max(0, middle))) / view.scale;
  const power = 10 ** Math.floor(Math.log10(perPixel * longest));
  const metres = power * ([5, 2].find((each) => power * each <= perPixel * longest) ?? 1);
  return { metres, pixels: metres / perPixel };
}

/** How many pixels lie between what two views of the same scale show, in the direction in which there are more. */
export function apart(one: View, other: View): number {
  return Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y));
}
