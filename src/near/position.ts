import type { Origin } from '../core/places/distance.js';
import type { PositionFailure } from '../locale/near.js';

/** How long the browser may look, in milliseconds. */
const PATIENCE = 10_000;
/** A position that the browser knows already is good enough for some minutes. */
const FRESH = 300_000;

/** Where the visitor's device is, or why its browser does not tell. */
export type Asked = Origin | PositionFailure;

/** Asks the browser, which asks the visitor. */
export async function askPosition(): Promise<Asked> {
  if (!isSecureContext) return 'insecure';
  // Old and embedded browsers have none, whatever the types say.
  const { geolocation } = navigator as Partial<Navigator>;
  if (!geolocation) return 'unavailable';
  if (isForbiddenByFrame()) return 'framed';
  const asked = await new Promise<Asked>((resolve) => {
    geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        resolve({ latitude, longitude });
      },
      ({ code }) => {
        resolve(failures[code] ?? 'unavailable');
      },
      { timeout: PATIENCE, maximumAge: FRESH },
    );
  });
  return asked === 'denied' && (await wasNeverAsked()) ? 'framed' : asked;
}

/** The codes of GeolocationPositionError. */
const failures: Readonly<Record<number, PositionFailure>> = { 1: 'denied', 2: 'unavailable', 3: 'late' };

interface WithPolicy {
  readonly featurePolicy?: { allowsFeature(name: string): boolean };
}

/** Chromium tells whether the page around lets a frame ask. */
function isForbiddenByFrame(): boolean {
  return (document as WithPolicy).featurePolicy?.allowsFeature('geolocation') === false;
}

/** In other browsers a frame is denied it while the visitor has never been asked. */
async function wasNeverAsked(): Promise<boolean> {
  if (parent === window) return false;
  try {
    return (await navigator.permissions.query({ name: 'geolocation' })).state === 'prompt';
  } catch {
    return false;
  }
}
