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
    const size = Number(response.headers.get('content-length') ?? NaN);
    if (!(size <= MOST_WHOLE)) {
      void response.body?.cancel();
      throw new Refused('ranges');
    }
    this.#whole ??= response.arrayBuffer();
    const data = await this.#whole;
    return { data: data.slice(offset, offset + length) };
  }
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
