/** Wide enough to tell pairs apart, and no place to break the line. */
const GAP = '\u00a0';

/**
 * A French telephone number that a spreadsheet holds in one piece (`0465711000`, `+33465711000`), as people tell it to each other:
 * « 04 65 71 10 00 », with the country for readers of other languages (ITU-T E.123). Any other number stays as it is written.
 */
export function phoneText(text: string, language: string): string {
  const [, country, first = '', rest = ''] = /^(\+33|0033|0)([1-9])(\d{8})$/.exec(text) ?? [];
  if (country === undefined) return text;
  const pairs = rest.match(/\d\d/g) ?? [];
  const head = country === '0' || language === 'fr' ? [`0${first}`] : ['+33', first];
  return [...head, ...pairs].join(GAP);
}
