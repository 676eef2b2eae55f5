import { webLink } from '../../base/link.js';
import { htmlText } from '../../text/html-text.js';
import type { Component } from './components.js';
import { propertiesOf, propertyNamed, textOf, type Property } from './properties.js';

/** What an event tells beside its time, by column; what it does not tell is left out. */
export type EventTexts = ReadonlyMap<string, string | readonly string[]>;

const tag = /<\/?(?:p|br|div|span|a|b|i|u|em|strong|ul|ol|li|h[1-6]|table|html|body|font)\b[^<>]*>/i;
const entity = /&(?:#\d{2,5}|#x[\da-f]{2,5}|[a-z]{2,8});/i;

/** Reads what an event tells beside its time. Nothing of those who are invited: only calendars should know them. */
export function eventTexts(event: Component): EventTexts {
  const [latitude, longitude] = placeOf(event);
  return new Map<string, string | readonly string[]>([
    ['SUMMARY', plain(textOf(event, 'summary')).replace(/\s+/g, ' ')],
    ['STATUS', textOf(event, 'status').toUpperCase()],
    ['LOCATION', plain(textOf(event, 'location'))],
    ['DESCRIPTION', plain(textOf(event, 'description'))],
    ['CATEGORIES', propertiesOf(event, 'categories').flatMap(({ values }) => values.map(plain))],
    ['ORGANIZER', organizerOf(propertyNamed(event, 'organizer'))],
    ['CONTACT', propertiesOf(event, 'contact').map(({ values }) => plain(values.join(', ')))],
    ['URL', addressIn(propertyNamed(event, 'url')?.raw ?? '')],
    ['IMAGE', imageOf(event)],
    ['ATTACH', attachments(event)],
    ['latitude', latitude],
    ['longitude', longitude],
    ['UID', textOf(event, 'uid')],
  ]);
}

/** Some programs write HTML where iCalendar has text, others the entities of it: where a text holds any, it is read as such. */
function plain(text: string): string {
  if (tag.test(text))
    return htmlText(/<(?:p|br|div|li)\b/i.test(text) ? text : text.replaceAll('\n', '<br>'));
  return entity.test(text) ? text.split('\n').map(htmlText).join('\n') : text.trim();
}

/** Who invites, by name: an address stands there for programs, and is that of a person as often as not. */
function organizerOf(organizer: Property | undefined): string {
  const name = organizer?.parameters.get('cn')?.trim() ?? '';
  return /@|^unknown organizer$/i.test(name) ? '' : plain(name);
}

/** Some programs escape addresses as if they were texts. */
function addressIn(raw: string): string {
  return raw.replaceAll(/\\([,;])/g, '$1').trim();
}

function isPicture({ parameters, raw }: Property): boolean {
  return (
    /^image\//i.test(parameters.get('fmttype') ?? '') ||
    /\.(?:jpe?g|png|gif|webp|avif|svg)(?:$|\?)/i.test(raw)
  );
}

function imageOf(event: Component): string {
  const pictures = [...propertiesOf(event, 'image'), ...propertiesOf(event, 'attach').filter(isPicture)];
  return linksIn(pictures)[0] ?? '';
}

function attachments(event: Component): readonly string[] {
  return linksIn(propertiesOf(event, 'attach').filter((property) => !isPicture(property)));
}

/** Files may stand in the calendar itself, and addresses within a message (`CID:`): only links lead anywhere. */
function linksIn(properties: readonly Property[]): readonly string[] {
  return properties
    .map(({ raw }) => addressIn(raw))
    .filter((address) => address.length < 2000 && webLink(address) !== null);
}

const degrees = String.raw`([+-]?\d{1,3}(?:\.\d+)?)`;
const pair = new RegExp(String.raw`^(?:geo:)?${degrees}\s*[;,]\s*${degrees}`);

/** Latitude and longitude as written; 0, 0 is where programs put what has no place. */
function placeOf(event: Component): readonly [string, string] {
  const told = [...propertiesOf(event, 'geo'), ...propertiesOf(event, 'x-apple-structured-location')];
  for (const { raw } of told) {
    const [, latitude = '', longitude = ''] = pair.exec(raw) ?? [];
    const [north, east] = [Math.abs(Number(latitude)), Math.abs(Number(longitude))];
    if (latitude !== '' && north <= 90 && east <= 180 && north + east > 0) return [latitude, longitude];
  }
  return ['', ''];
}
