/** Writes small archives of tiles, as version 3 of the format has them (github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md). */

const HEADER = 127;

const varint = (value: number): readonly number[] =>
  value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)];

/** An archive that holds one tile, that of the whole world, in all its parts uncompressed. `type`: 1 for vectors, 2 for PNG. */
export const archiveOf = (tile: Uint8Array, { type = 2 } = {}): Uint8Array<ArrayBuffer> => {
  // One entry: tile 0, run of 1, its length, its offset plus one.
  const root = [1, 0, 1, ...varint(tile.length), 1].flatMap((value) =>
    typeof value === 'number' ? [value] : value,
  );
  const metadata = new TextEncoder().encode('{}');
  const bytes = new Uint8Array(HEADER + root.length + metadata.length + tile.length);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode('PMTiles'));
  view.setUint8(7, 3);
  const [rootAt, metadataAt] = [HEADER, HEADER + root.length];
  const tilesAt = metadataAt + metadata.length;
  const places = [
    rootAt,
    root.length,
    metadataAt,
    metadata.length,
    tilesAt,
    0,
    tilesAt,
    tile.length,
    1,
    1,
    1,
  ];
  for (const [at, value] of places.entries()) view.setBigUint64(8 + at * 8, BigInt(value), true);
  view.setUint8(96, 1); // clustered
  view.setUint8(97, 1); // directories: not compressed
  view.setUint8(98, 1); // tiles: not compressed
  view.setUint8(99, type);
  view.setUint8(100, 0); // nearest and farthest step
  view.setUint8(101, 0);
  bytes.set(root, rootAt);
  bytes.set(metadata, metadataAt);
  bytes.set(tile, tilesAt);
  return bytes;
};

/** The smallest picture: a transparent point. */
export const point = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);
