import { mailLink, phoneLink, webLink } from '../../base/link.js';
import type { Entry } from '../../collection/collection.js';
import {
  addressesIn,
  columnsByRole,
  toldLabels,
  toldText,
  toldTitle,
  toldValues,
} from '../../models/told.js';
import { pointReader } from '../../models/points.js';
import { headingWords } from '../../schema/heading.js';
import type { Column, Role, Schema } from '../../schema/schema.js';
import type { Row } from '../../table/table.js';
import { node, oneOrAll, type Node } from './json-ld-text.js';
import { openingHoursNodes } from './opening-hours-node.js';

const areas =
  /\b(?:zones?|territoires?|perimetres?|secteurs? (?:geographiques?|d intervention)|rayon|areas?|ambito)\b/;
const LONGEST = 2000;

/** How to tell entries as organisations: what is shown of them, and nothing else. */
export function organisationWriter(schema: Schema, language: string): (entry: Entry) => Node {
  const titleOf = toldTitle(schema);
  const texts = columnsByRole(schema, 'text');
  const contacts = contactReader(schema);
  const where = placeReader(schema);
  const topics = schema.columns.filter(
    ({ role, separator }) => role === 'kind' || (role === null && separator !== null),
  );
  const isArea = ({ name }: Column): boolean => areas.test(headingWords(name).join(' '));
  const served = schema.columns.filter(
    (column) => column.role === 'region' || (column.role === null && isArea(column)),
  );
  const labels = (cells: Row, columns: readonly Column[]): readonly string[] => [
    ...new Set(columns.flatMap((column) => toldLabels(cells, column, language))),
  ];
  return ({ cells }) => {
    const { address, location } = where(cells);
    return node('Organization', {
      name: titleOf(cells),
      description: shortened(
        texts
          .map((column) => toldText(cells, column))
          .filter(Boolean)
          .join('\n\n'),
      ),
      ...contacts(cells),
      address,
      location,
      areaServed: oneOrAll(labels(cells, served)),
      knowsAbout: oneOrAll(
        labels(
          cells,
          topics.filter((column) => !served.includes(column)),
        ),
      ),
    });
  };
}

function contactReader(schema: Schema): (cells: Row) => Node {
  const reader = (role: Role, read: (value: string) => string | null): ((cells: Row) => unknown) => {
    const columns = columnsByRole(schema, role);
    return (cells) =>
      oneOrAll(columns.flatMap((column) => toldValues(cells, column).flatMap((value) => read(value) ?? [])));
  };
  const url = reader('website', (value) => webLink(addressesIn(value)[0] ?? ''));
  const telephone = reader('phone', (value) => phoneLink(value)?.slice('tel:'.length) ?? null);
  const email = reader('email', (value) => {
    const link = mailLink(value);
    return link && decodeURIComponent(link.slice('mailto:'.length));
  });
  return (cells) => ({ url: url(cells), telephone: telephone(cells), email: email(cells) });
}

const addressParts = {
  streetAddress: 'address',
  postalCode: 'postcode',
  addressLocality: 'city',
  addressRegion: 'region',
  addressCountry: 'country',
} as const satisfies Readonly<Record<string, Role>>;

/** Where an entry is: its address, and its place with what only places have. */
export function placeReader(
  schema: Schema,
): (cells: Row) => { readonly address: Node | null; readonly location: Node | null } {
  const pointOf = pointReader(schema);
  const hours = columnsByRole(schema, 'hours');
  const parts = Object.entries(addressParts).map(
    ([name, role]) => [name, columnsByRole(schema, role)] as const,
  );
  return (cells) => {
    const told = parts.map(([name, columns]) => [
      name,
      columns
        .map((column) => toldText(cells, column).replace(/\s+/g, ' '))
        .filter(Boolean)
        .join(', '),
    ]);
    const address = told.some(([name, text]) => text !== '' && name !== 'addressRegion')
      ? node('PostalAddress', Object.fromEntries(told) as Node)
      : null;
    const point = pointOf(cells);
    const [only, another] = hours;
    const opening = only && !another ? openingHoursNodes(toldText(cells, only)) : [];
    const location =
      point || opening.length > 0
        ? node('Place', {
            geo: point && node('GeoCoordinates', { latitude: point[0], longitude: point[1] }),
            openingHoursSpecification: opening,
          })
        : null;
    return { address, location };
  };
}

export function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}

const ofPeople =
  /^(?:prenoms?|firstname|givenname|given|forename|civilite|genre|nomprenom|naissance|birthdate|nombre y apellidos|apellidos?)$/;

/** Whether the rows of a file are people, as far as its headings tell: nothing is said of people to those who collect. */
export function holdsPeople({ columns }: Schema): boolean {
  return columns.some(({ name, role }) => {
    const words = headingWords(name);
    return role !== 'people' && (words.some((word) => ofPeople.test(word)) || ofPeople.test(words.join('')));
  });
}
