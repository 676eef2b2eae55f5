/**
 * A share in whole percent, half of one upwards, reckoned in whole numbers; each by itself, so that a sum of 39 + 33 + 27 is honest; null
 * where nobody answered.
 */
export function percentOf(count: number, base: number): number | null {
  return base > 0 ? Math.floor((200 * count + base) / (2 * base)) : null;
}
