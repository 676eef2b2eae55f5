/** Reads archives of tiles, piece by piece where their server gives pieces. A file of the folder by itself, in and out of which plain values go. */
import { PMTiles, TileType, type RangeResponse, type Source } from 'pmtiles';

/** Taken whole where a server gives no pieces, up to so many bytes. */
const MOST_WHOLE = 20_000_000;

/** Why an archive is not opened. */
export type Fault = 'unreachable' | 'unreadable' | 'ranges' | 'vectors';

/** An archive of pictures. */
export interface Archive {
  /** The nearest step of its tiles. */
  readonly most: number;
  /** A tile as a file; null where there is none. */
  readonly tile: (z: number, x: number, y: number) => Promise<Blob | null>;
}

class Refused extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault);
    this.fault = fault;
  }
}

class Pieces implements Source {
  readonly #url: string;
  #whole: Promise<ArrayBuffer> | null = null;

  constructor(url: string) {
    this.#url = url;
  }

  getKey(): string {
    return this.#url;
  }

  async getBytes(offset: number, length: number, signal?: AbortSignal): Promise<RangeResponse> {
    const whole = await this.#whole;
    if (whole) return { data: whole.slice(offset, offset + length) };
    const response = await fetch(this.#url, {
      headers: { range: `bytes=${String(offset)}-${String(offset + length - 1)}` },
      referrerPolicy: 'strict-origin',
      ...(signal && { signal }),
    }).catch(() => null);
    if (!response?.ok) throw new Refused('unreachable');
    if (response.status === 206) return { data: await response.arrayBuffer() };
    this.#whole ??= wholeOf(response);
    const data = await this.#whole;
    return { data: data.slice(offset, offset + length) };
  }
}

/** A file that its server gives in one piece. How long it is need not be told, or is told of what is packed: it is counted while it comes. */
async function wholeOf(response: Response): Promise<ArrayBuffer> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = Number(response.headers.get('content-length') ?? 0);
  const reader = response.body?.getReader();
  if (!reader) throw new Refused('unreachable');
  let read = 0;
  while (length <= MOST_WHOLE) {
    const { done, value } = await reader.read();
    if (done) return new Blob(pieces).arrayBuffer();
    pieces.push(value);
    read += value.byteLength;
    length = Math.max(length, read);
  }
  void reader.cancel();
  throw new Refused('ranges');
}

/** Opens an archive; tells why it cannot be shown. */
export async function openPmtiles(url: string): Promise<Archive | Fault> {
  const tiles = new PMTiles(new Pieces(url));
  try {
    const { tileType, maxZoom } = await tiles.getHeader();
    const type = types.get(tileType);
    if (type === undefined) return tileType === TileType.Mvt ? 'vectors' : 'unreadable';
    return {
      most: maxZoom,
      tile: async (z, x, y) => {
        const found = await tiles.getZxy(z, x, y);
        return found ? new Blob([found.data], { type }) : null;
      },
    };
  } catch (error) {
    return error instanceof Refused ? error.fault : 'unreadable';
  }
}

const types: ReadonlyMap<TileType, string> = new Map([
  [TileType.Png, 'image/png'],
  [TileType.Jpeg, 'image/jpeg'],
  [TileType.Webp, 'image/webp'],
  [TileType.Avif, 'image/avif'],
]);
