/**
 * Sorts rows by counting: the time depends on the rows alone, and rows of the same bucket stay in their order.
 * @param bucketOf the bucket of a row, from 0.
 * @param buckets how many there are.
 */
export function byBucket(rows: Uint32Array, bucketOf: (row: number) => number, buckets: number): Uint32Array {
  const next = new Uint32Array(buckets + 1);
  for (const row of rows) (next[bucketOf(row) + 1] as number)++;
  for (let bucket = 0; bucket < buckets; bucket++) (next[bucket + 1] as number) += next[bucket] as number;
  const sorted = new Uint32Array(rows.length);
  for (const row of rows) {
    const bucket = bucketOf(row);
    sorted[next[bucket] as number] = row;
    (next[bucket] as number)++;
  }
  return sorted;
}
