import { outlineOf, type Outline } from '../../core/models/map/outline.js';
import type { OutlineFault } from '../../locale/map.js';

/** So many bytes are read of a file of lines at most. */
const MOST_BYTES = 5_000_000;

/** Fetches the lines of a GeoJSON file; why there are none where it cannot be had. */
export async function loadOutline(address: string, signal: AbortSignal): Promise<Outline | OutlineFault> {
  const response = await fetch(address, {
    signal,
    referrerPolicy: 'no-referrer',
    credentials: 'same-origin',
  }).catch(() => null);
  if (!response?.ok) return 'unreachable';
  const text = await textOf(response);
  if (typeof text === 'string') return text;
  const outline = outlineOf(readJson(text.text));
  return outline ?? 'unreadable';
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

async function textOf(response: Response): Promise<{ readonly text: string } | OutlineFault> {
  if (Number(response.headers.get('content-length') ?? 0) > MOST_BYTES) return 'large';
  try {
    const file = await response.blob();
    return file.size > MOST_BYTES ? 'large' : { text: await file.text() };
  } catch {
    return 'unreachable';
  }
}
