import { expect } from 'chai';
import { until } from '../../support/page.js';
import { getByRole } from '../../support/query.js';
import { settled, show, spotsOn } from './map.js';

const start = location.href;

beforeEach(() => {
  history.replaceState(null, '', start);
});

const canvasOf = (map: HTMLElement): HTMLElement => {
  const canvas = map.shadowRoot?.querySelector<HTMLElement>('.canvas');
  if (!canvas) throw new Error('There is no picture');
  return canvas;
};

/** Where everything stands. */
const standing = (map: HTMLElement): string => {
  const places = spotsOn(map).map((spot) => {
    const { left, top } = spot.getBoundingClientRect();
    return `${String(Math.round(left))} ${String(Math.round(top))}`;
  });
  return [map.shadowRoot?.querySelector('.scale')?.textContent, ...places].join();
};

const hintOf = (map: HTMLElement): string => {
  const hint = map.shadowRoot?.querySelector<HTMLElement>('.map-hint');
  return hint && !hint.hidden ? hint.textContent.trim() : '';
};

const turn = (map: HTMLElement, init: WheelEventInit = {}): WheelEvent => {
  const { left, top, width, height } = canvasOf(map).getBoundingClientRect();
  const [clientX, clientY] = [left + width / 2, top + height / 2];
  const event = new WheelEvent('wheel', {
    deltaY: -300,
    clientX,
    clientY,
    cancelable: true,
    bubbles: true,
    ...init,
  });
  canvasOf(map).dispatchEvent(event);
  return event;
};

type Point = readonly [right: number, down: number];

/** Fingers on the picture, counted from its middle. Engines on machines without a screen to touch make no touches of their own. */
const touch = (map: HTMLElement, name: string, fingers: readonly Point[], changed = fingers): Event => {
  const canvas = canvasOf(map);
  const { left, top, width, height } = canvas.getBoundingClientRect();
  const touches = fingers.map(([right, down], identifier) => ({
    identifier,
    target: canvas,
    clientX: left + width / 2 + right,
    clientY: top + height / 2 + down,
  }));
  const event = Object.assign(new Event(name, { bubbles: true, cancelable: true }), {
    touches,
    targetTouches: touches,
    changedTouches: touches.slice(0, changed.length),
    view: window,
  });
  canvas.dispatchEvent(event);
  return event;
};

/** A map that gestures move: what knows them has come. */
const showHeld = async (): Promise<HTMLElement> => {
  const { map } = await show('center="45.1438,5.7106,12"');
  await until(() => {
    const before = standing(map);
    turn(map, { ctrlKey: true, deltaY: -1 });
    return new Promise((resolve) => requestAnimationFrame(() => resolve(standing(map) !== before)));
  });
  await until(() => !('__zooming' in canvasOf(map))); // d3-zoom holds on to a turn of the wheel for a moment
  await settled(map);
  return map;
};

describe('The wheel over a map', () => {
  it('turns the page, and a hint tells how it moves the map', async () => {
    const map = await showHeld();
    const before = standing(map);
    expect(turn(map).defaultPrevented).to.equal(false);
    await until(() => /Ctrl|⌘/.test(hintOf(map)));
    await settled(map);
    expect(standing(map)).to.equal(before);
    await until(() => hintOf(map) === '');
  });

  it('moves the map with Ctrl or ⌘, not the page', async () => {
    for (const key of ['ctrlKey', 'metaKey'] as const) {
      const map = await showHeld();
      const before = standing(map);
      expect(turn(map, { [key]: true }).defaultPrevented).to.equal(true);
      await until(() => standing(map) !== before);
      expect(hintOf(map)).to.equal('');
      map.parentElement?.remove();
    }
  });
});

describe('Fingers on a map', () => {
  beforeEach(() => {
    Object.defineProperty(navigator, 'maxTouchPoints', { configurable: true, get: () => 2 });
  });

  afterEach(() => {
    Reflect.deleteProperty(navigator, 'maxTouchPoints');
  });

  it('move the page where it is one, and a hint tells what two do', async () => {
    const map = await showHeld();
    const before = standing(map);
    touch(map, 'touchstart', [[0, 0]]);
    expect(touch(map, 'touchmove', [[0, 60]]).defaultPrevented).to.equal(false);
    await until(() => hintOf(map).includes('deux doigts'));
    touch(map, 'touchend', [], [[0, 60]]);
    await settled(map);
    expect(standing(map)).to.equal(before);
    expect(getComputedStyle(canvasOf(map)).touchAction).to.match(/^(?:pan-x pan-y|auto)$/);
  });

  it('move and enlarge the map where they are two', async () => {
    const map = await showHeld();
    const before = standing(map);
    const beginning = [
      [-20, 0],
      [20, 0],
    ] as const;
    const end = [
      [-80, 30],
      [80, 30],
    ] as const;
    touch(map, 'touchstart', beginning);
    expect(touch(map, 'touchmove', end).defaultPrevented).to.equal(true);
    await until(() => standing(map) !== before);
    touch(map, 'touchend', [], end);
    await settled(map);
    const scale = map.shadowRoot?.querySelector('.scale')?.textContent;
    expect(before).to.not.include(scale);
  });
});

describe('The way of a map from here to there', () => {
  const own = window.matchMedia.bind(window);

  afterEach(() => {
    window.matchMedia = own;
  });

  const wants = (isStill: boolean): void => {
    window.matchMedia = (query) =>
      query.includes('reduced-motion')
        ? (Object.assign(new EventTarget(), {
            matches: isStill,
            media: query,
            onchange: null,
          }) as MediaQueryList)
        : own(query);
  };

  it('is one step for those whom motion makes ill, and is seen by others', async () => {
    for (const isStill of [true, false]) {
      wants(isStill);
      const { map } = await show('center="45.1438,5.7106,12"');
      getByRole(map, 'button', 'Zoom avant').click();
      const first = map.shadowRoot?.querySelector('.scale')?.textContent;
      await settled(map);
      await new Promise((resolve) => setTimeout(resolve, 300));
      await settled(map);
      const last = map.shadowRoot?.querySelector('.scale')?.textContent;
      expect(first === last, String(isStill)).to.equal(isStill);
      map.parentElement?.remove();
    }
  });
});
