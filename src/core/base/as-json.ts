/**
 * A plain value as JSON, whatever the page has made of `toJSON`: Prototype.js 1.6 gives every array one, and
 * `JSON.stringify` then tells arrays of different values alike, or their texts in quotes. A map is told as its entries.
 * @throws RangeError for a value that is nested without an end.
 */
export function asJson(value: unknown): string {
  if (value === undefined) return 'null';
  if (value instanceof Map) return asJson([...(value as ReadonlyMap<unknown, unknown>)]);
  if (Array.isArray(value)) return `[${value.map(asJson).join()}]`;
  // Only objects are asked for `toJSON`.
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const told = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${told.map(([key, each]) => `${JSON.stringify(key)}:${asJson(each)}`).join()}}`;
}
