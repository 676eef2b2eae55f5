import { isObject, type Item } from './json-path.js';

/** Keys of which one stands in every record of a program that says in a way of its own what others say in plain values. */
const hint =
  /^(?:plage_ouverture|physicalAddress|timings|start_datetime|eventUrl|last_edited_by|expand|claims)$|@OData\./;

/** How many records tell what they are of. */
const LOOKED_AT = 20;

/** Records as others would write them; as they are where nothing is to be said otherwise, or what does it cannot be had. */
export async function asProgramsMean(items: readonly Item[]): Promise<readonly Item[]> {
  const mayBe = items
    .slice(0, LOOKED_AT)
    .some(({ value, isList }) =>
      isObject(value)
        ? isList
          ? Object.values(value).some(Array.isArray)
          : Object.keys(value).some((key) => hint.test(key))
        : false,
    );
  if (!mayBe) return items;
  return import('./program-records.js').then(
    ({ recordOf }) => items.map((item) => ({ ...item, value: recordOf(item.value, item.isList ?? false) })),
    () => items,
  );
}
