/** How many bytes beyond ASCII are looked at: enough to tell languages apart, few enough to cost nothing. */
const SAMPLE = 2_000;

/**
 * The first bytes beyond ASCII, each with its neighbours; what lies between is left out.
 * @param reach How many neighbours, on either side.
 */
export function beyondAscii(bytes: Uint8Array, reach = 1): Uint8Array {
  const kept: number[] = [];
  let last = -1;
  for (let index = 0, found = 0; index < bytes.length && found < SAMPLE; index++) {
    if ((bytes[index] ?? 0) < 0x80) continue;
    found++;
    if (index - reach > last) kept.push(0x20);
    for (
      let near = Math.max(index - reach, last + 1);
      near <= Math.min(index + reach, bytes.length - 1);
      near++
    )
      kept.push(bytes[(last = near)] ?? 0);
  }
  return Uint8Array.from(kept);
}
