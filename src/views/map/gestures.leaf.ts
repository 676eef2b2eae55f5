/** Wheel, pinch and drag: what d3-zoom knows of hands and devices. A file of the folder by itself, in and out of which plain values go. */
import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent } from 'd3-zoom';
import type { Tried } from './map-hint.js';

/** What is seen: as `View` of the map. */
interface Seen {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** What gestures do to a map. */
export interface Hands {
  readonly scales: readonly [least: number, most: number];
  /** A gesture has brought another view; `isOver`: it was the last one of the gesture. */
  readonly onView: (seen: Seen, isOver: boolean) => void;
  /** The visitor has tried what belongs to the page: to turn the wheel, or to move one finger. */
  readonly onTried: (tried: Tried) => void;
}

/** The hold of gestures on a map. */
export interface Grip {
  /** Tells where the map stands now, by another hand. */
  readonly set: (seen: Seen) => void;
  readonly release: () => void;
}

/** Has gestures move a map. The wheel turns the page unless Ctrl or ⌘ is held, and one finger moves it: only two move the map. */
export function takeHold(element: HTMLElement, { scales, onView, onTried }: Hands): Grip {
  let isSetting = false;
  const tell = (event: D3ZoomEvent<HTMLElement, unknown>, isOver: boolean): void => {
    const { k, x, y } = event.transform;
    if (!isSetting) onView({ scale: k, x, y }, isOver);
  };
  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([scales[0], scales[1]])
    .translateExtent([
      [0, 0],
      [1, 1],
    ])
    .duration(0)
    .clickDistance(4)
    .filter((event: Event) => isOfMap(event, onTried))
    .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      tell(event, false);
    })
    .on('end', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      tell(event, true);
    });
  const held = select(element).call(behaviour);
  return {
    set: ({ scale, x, y }) => {
      isSetting = true;
      held.call((each) => {
        behaviour.transform(each, zoomIdentity.translate(x, y).scale(scale));
      });
      isSetting = false;
    },
    release: () => {
      held.on('.zoom', null);
    },
  };
}

/** A touch, of which browsers on machines without a screen to touch know nothing. */
interface Touching {
  readonly touches: ArrayLike<unknown>;
}

function isOfMap(event: Event, onTried: Hands['onTried']): boolean {
  if (event instanceof WheelEvent) {
    if (event.ctrlKey || event.metaKey) return true;
    onTried('wheel');
    return false;
  }
  if (event.type.startsWith('touch')) return (event as unknown as Touching).touches.length > 1;
  return event instanceof MouseEvent && event.button === 0 && !event.ctrlKey;
}
