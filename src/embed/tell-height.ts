import { tryUrl } from '../core/base/try-url.js';

/**
 * The origin of the page that holds the frame, null where the browser does not tell. `ancestors` are the origins that Chromium and
 * WebKit tell, the nearest first; Firefox has the referrer only, which the page may withhold.
 */
export const parentOrigin = (ancestors: ArrayLike<string> | undefined, referrer: string): string | null => {
  const address = ancestors?.[0] ?? referrer;
  const { origin = 'null' } = tryUrl(address) ?? {};
  return origin === 'null' ? null : origin;
};

/**
 * Tells the page around, and no other, how high the contents are, now and whenever that changes: `{ type: 'parvis-height', height }`,
 * in CSS pixels.
 */
export const tellHeight = (): void => {
  const origin = parentOrigin(
    (location as { readonly ancestorOrigins?: DOMStringList }).ancestorOrigins, // not in Firefox
    document.referrer,
  );
  if (parent === window || origin === null) return;
  const tell = (): void => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    parent.postMessage({ type: 'parvis-height', height }, origin);
  };
  new ResizeObserver(tell).observe(document.body);
};
