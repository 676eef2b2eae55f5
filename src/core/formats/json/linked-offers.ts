import { isObject, own, type JsonObject } from './json-path.js';
import { listOf, termOf } from './linked-data.js';

const signs: ReadonlyMap<string, string> = new Map([
  ['EUR', '€'],
  ['GBP', '£'],
  ['USD', '$'],
]);

/** What the offers of schema.org say to people: the price with its currency, how to book, whether places are left. */
export function offersOf(value: unknown): JsonObject {
  const offers = listOf(value).filter(isObject);
  const prices = new Set(
    offers.map((offer) => priceText(offer, offers.length > 1)).filter((text) => text !== ''),
  );
  const states = offers.map((offer) => own(offer, 'availability')).filter((state) => termOf(state) !== '');
  // As long as one of several kinds of places is left, the event is not full.
  const isSame = states.length === offers.length && new Set(states.map(termOf)).size === 1;
  const url = offers.map((offer) => own(offer, 'url')).find((each) => typeof each === 'string');
  return {
    ...(prices.size > 0 && { price: [...prices].join(' / ') }),
    ...(isSame && { availability: states[0] }),
    ...(url !== undefined && { url }),
  };
}

function priceText(offer: JsonObject, isNamed: boolean): string {
  const [specification] = listOf(own(offer, 'priceSpecification'));
  const said = (key: string): unknown => own(offer, key) ?? own(specification, key);
  const amounts = [
    said('price'),
    said('lowPrice') ?? said('minPrice'),
    said('highPrice') ?? said('maxPrice'),
  ];
  const texts = new Set(amounts.map(amountText).filter((text) => text !== ''));
  if (texts.size === 0) return '';
  const currency = termOf(said('priceCurrency'));
  const price = `${[...texts].join(' – ')} ${signs.get(currency) ?? currency}`.trim();
  const name = own(offer, 'name');
  return isNamed && typeof name === 'string' && name !== '' ? `${name} ${price}` : price;
}

/** `5.00` is told as 5; words stay words. */
function amountText(value: unknown): string {
  return typeof value === 'number' || typeof value === 'string' ? String(value).replace(/[.,]0+$/, '') : '';
}
