import type { Column, Role, ColumnType } from '../schema/schema.js';
import { headingWords } from '../schema/heading.js';

/** The ways in which somebody can be reached; who agrees « sans mes coordonnées » keeps all of them back. */
export const allDetails = ['phone', 'email', 'address', 'web', 'person'] as const;
export type Detail = (typeof allDetails)[number];
export type Details = ReadonlySet<Detail>;

export const everyDetail: Details = new Set(allDetails);
export const noDetail: Details = new Set();

/** An address that is none of a street. */
const mailAddress =
  /\b(?:adresses?|address|direccion|indirizzo)? ?(?:de |di )?(?:e ?mails?|mails?|mel|courriels?|correo|electroniques?|elettronic\w+)(?: ?(?:adress\w*|address\w*))?\b|mailadresse\w*/;
const patterns: Readonly<Record<Detail, RegExp>> = {
  phone:
    /\b(?:tel|tels|telephon\w*|telefon\w*|phones?|portables?|mobiles?|handy|gsm|movil|cellulare|fax|whatsapp|numeros?|numbers?|rufnummer)\b|telefonnummer|phone/,
  email: mailAddress,
  address:
    /\b(?:adresses?|address(?:es)?|direccion(?:es)?|indirizzo|anschrift|rue|voie|street|strasse|siege|latitude|longitude|localisation)\b/,
  web: /\b(?:sites?|web|website|internet|url|facebook|instagram|linkedin|mastodon|reseaux sociaux|social media)\b/,
  person:
    /\b(?:noms? (?:du|de la|des|de|d) (?:contacts?|personnes?|referent\w*)|contact (?:name|person)|referent\w*|interlocut\w+|correspondant\w*|personnes? (?:a contacter|contact|referente)|ansprechpartner\w*)\b/,
};
/** Names of all of them at once. */
const every =
  /\b(?:coordonnees?|contacts?|contacter|joindre|(?:contact|personal) (?:details|data|information)|details|kontakt\w*|contacto|contatti|recapiti|(?:donnees|infos?|informations?) (?:personnelles|perso|de contact)|datos (?:personales|de contacto)|dati personali)\b|kontaktdaten/;

/** The details that folded words name; a name for all of them counts as all. */
export function detailsNamed(folded: string): Details {
  return every.test(folded.replace(patterns.person, ' ')) ? everyDetail : detailsListed(folded);
}

/** The details that are named one by one. */
export function detailsListed(folded: string): Details {
  const withoutMail = folded.replace(new RegExp(mailAddress, 'g'), ' ');
  return new Set(
    allDetails.filter((detail) => patterns[detail].test(detail === 'email' ? folded : withoutMail)),
  );
}

const byRole: Readonly<Partial<Record<Role, Detail>>> = {
  phone: 'phone',
  email: 'email',
  address: 'address',
  latitude: 'address',
  longitude: 'address',
  coordinates: 'address',
  website: 'web',
};
const byType: Readonly<Partial<Record<ColumnType, Detail>>> = {
  phone: 'phone',
  email: 'email',
  coordinates: 'address',
  url: 'web',
};
/** What these columns hold says their role, whatever words their heading uses besides. */
const neverDetails: ReadonlySet<Role | null> = new Set<Role | null>(['title', 'id', 'image', 'registration']);

/** The details that a column holds, by its role, its type and its heading; of columns read as one, those of each. */
export function detailsOf(column: Column, columns: readonly Column[]): Details {
  const members = columns.filter(({ index }) => column.joins?.includes(index));
  return new Set([column, ...members].flatMap((each) => [...ownDetails(each)]));
}

function ownDetails({ role, type, name }: Column): Details {
  if (neverDetails.has(role)) return noDetail;
  // A text that holds an address is a text: what stands in it is taken out of it.
  const known = role === null || role === 'hidden' ? byType[type] : byRole[role];
  const heading = headingWords(name).join(' ');
  // « Commune de l’adresse » is a place, which « coordonnées » does not mean.
  const isPlace = role === 'city' || role === 'postcode' || role === 'region' || role === 'country';
  return new Set([...(known ? [known] : []), ...(isPlace ? [] : detailsNamed(heading))]);
}
