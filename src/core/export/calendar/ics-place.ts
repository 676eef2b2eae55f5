import type { Session } from '../../agenda/session.js';
import { pointReader, type Point } from '../../models/points.js';
import { headingWords } from '../../schema/heading.js';
import { columnsWithRole, columnWithRole, type Role, type Schema } from '../../schema/schema.js';
import { isBlank } from '../../schema/values.js';
import { rolesOfHeading } from '../../schema/vocabulary.js';
import { fold } from '../../text/fold.js';

/** Where a session takes place, for people and the maps they use. */
export interface Whereabouts {
  /** Room, place, street, postcode and town, each said once. */
  readonly text: string;
  /** Latitude and longitude; null where the file tells none. */
  readonly point: Point | null;
}

/** How to tell where sessions take place; without a schema, only what a session itself says is known. */
export function placeReader(schema: Schema | undefined): (session: Session) => Whereabouts {
  const cellsOf = (role: Role): ((session: Session) => readonly string[]) => {
    const columns = schema ? columnsWithRole(schema, role) : [];
    return ({ entry }) =>
      columns.map(({ index }) => (entry.cells[index] ?? '').trim()).filter((cell) => !isBlank(cell));
  };
  const [street, postcode, city] = [cellsOf('address'), cellsOf('postcode'), cellsOf('city')];
  const pointOf = schema ? pointReader(schema) : () => null;
  const title = schema && columnWithRole(schema, 'title');
  const isTitlePlace = title !== undefined && rolesOfHeading(headingWords(title.name)).has('place');
  return (session) => {
    const place = session.place || (isTitlePlace ? session.title : '');
    const said = distinct([session.room, place, ...street(session)]);
    const town = townBehind(said, postcode(session)[0] ?? '', city(session)[0] ?? '');
    return {
      text: [...said, town].filter(Boolean).join(', '),
      point: pointOf(session.entry.cells),
    };
  };
}

/** Texts without those that another one holds part by part. */
function distinct(texts: readonly string[]): readonly string[] {
  const all = texts.map((text, place) => ({ text, place, parts: partsOf(text) }));
  return all
    .filter(
      (one) =>
        !all.some(
          (other) =>
            one.parts.every((part) => other.parts.includes(part)) &&
            (one.parts.length < other.parts.length ||
              (one.parts.length === other.parts.length && other.place < one.place)),
        ),
    )
    .map(({ text }) => text);
}

/** What stands between commas and line breaks, folded. */
function partsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Postcode and town, as far as nothing before says them. A street may be called after a town: « 3 rue de Paris ». */
function townBehind(said: readonly string[], postcode: string, city: string): string {
  const parts = said.flatMap(partsOf);
  const words = new Set(parts.flatMap((part) => part.split(' ')));
  const town = fold(city);
  const isTold = parts.some((part) => part.replace(/^\d{4,5} | \d{4,5}$/, '') === town);
  return [words.has(fold(postcode)) ? '' : postcode, isTold ? '' : city].filter(Boolean).join(' ');
}
