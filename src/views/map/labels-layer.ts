import type { Size, View } from '../../core/models/map/map-view.js';
import type { ShownPlace } from './places-layer.js';

const SVG = 'http://www.w3.org/2000/svg';
/** How high a line of names is, and how wide a letter about: times the size of their text. */
const [LINE, LETTER] = [1.25, 0.56];
const SIZE = 12.5;
const MOST = 24;

interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const overlaps = (one: Room, other: Room): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** Names of communes beside the places, wherever there is room: without tiles they tell where one is. */
export class LabelsLayer {
  readonly element = document.createElementNS(SVG, 'svg');

  constructor() {
    this.element.setAttribute('class', 'labels');
    this.element.setAttribute('aria-hidden', 'true');
  }

  /**
   * Writes the names of places, the larger ones first, each name once: below the largest of its places, else above it, else nowhere.
   * @param view what is seen; no name is cut at its edge.
   * @param drawn the view in which the layers are drawn.
   */
  draw(places: readonly ShownPlace[], view: View, drawn: View, size: Size): void {
    const taken = [...places.map((place) => roomAround(place, view)), ...corners(size)];
    const told = new Set<string>();
    const names: SVGTextElement[] = [];
    const isFree = (room: Room): boolean =>
      room.left >= 4 &&
      room.right <= size.width - 4 &&
      room.top >= 4 &&
      room.bottom <= size.height - 4 &&
      !taken.some((each) => overlaps(each, room));
    const sorted = [...places].sort((one, other) => other.cluster.count - one.cluster.count);
    for (const { cluster, radius, town } of sorted) {
      if (town === '' || told.has(town) || names.length >= MOST) continue;
      told.add(town);
      const [x, y] = [cluster.x * view.scale + view.x, cluster.y * view.scale + view.y];
      const half = (town.length * LETTER * SIZE) / 2;
      const room = [y + radius + 1, y - radius - 1 - LINE * SIZE]
        .map((top): Room => ({ left: x - half, right: x + half, top, bottom: top + LINE * SIZE }))
        .find(isFree);
      if (!room) continue;
      taken.push(room);
      names.push(nameAt(town, x + drawn.x - view.x, room.top + SIZE + drawn.y - view.y));
    }
    this.element.replaceChildren(...names);
  }
}

/** Where the scale and those stand whom the map is owed to. */
function corners({ width, height }: Size): readonly Room[] {
  const [top, bottom] = [height - 30, height];
  return [
    { left: 0, right: 150, top, bottom },
    { left: width - 260, right: width, top, bottom },
  ];
}

/** On paper a place is as wide as the numbers in it. */
function roomAround({ cluster, radius, text }: ShownPlace, view: View): Room {
  const [across, down] = [cluster.x * view.scale + view.x, cluster.y * view.scale + view.y];
  const [half, high] = [Math.max(radius * 0.8, text.length * 3.2), radius * 0.8];
  return { left: across - half, right: across + half, top: down - high, bottom: down + high };
}

function nameAt(name: string, x: number, y: number): SVGTextElement {
  const text = document.createElementNS(SVG, 'text');
  text.setAttribute('x', x.toFixed(1));
  text.setAttribute('y', y.toFixed(1));
  text.textContent = name;
  return text;
}
