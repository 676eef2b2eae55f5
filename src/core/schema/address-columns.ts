import { fold } from '../text/fold.js';
import { headingWords } from './heading.js';
import type { Group } from './group.js';

type Part = 'complement' | 'number' | 'repetition' | 'type' | 'street' | 'box';

type Names = readonly (readonly [part: Part, names: string])[];

/** Hardly any file has them: nothing of what follows is made for the others. */
const hint = /voie|via\b|calle|street|route|stra(?:ss|ß)e|straat|rue\b/i;

/** How the parts of a street address are called, folded; languages that write the number behind the street apart. */
const partsBefore = (): Names => [
  ['complement', 'complement,complement adresse,complement de l adresse,compl adresse'],
  [
    'number',
    'numvoie,num voie,numero voie,numero de voie,numero de la voie,no voie,n voie,n ° voie,n ° de voie,n ° de la voie,n ° rue,n ° de rue,numero rue,num rue,street number,house number,housenumber,number,numero',
  ],
  [
    'repetition',
    'repetition,indrep,indice repetition,indice de repetition,ind rep,rep,bis ter,suffixe numero,btq',
  ],
  ['type', 'typevoie,typvoie,type voie,type de voie,typ voie,nature voie,street type'],
  [
    'street',
    'libvoie,lib voie,libelle voie,libelle de voie,libelle de la voie,nomvoie,nom voie,nom de voie,nom de la voie,nom rue,route,street,street name,rue,voie',
  ],
  ['box', 'distrib,distribution,distribution speciale,boite postale,bp'],
];
const partsBehind = (): Names => [
  ['type', 'tipo via,tipo de via'],
  ['street', 'strasse,strassenname,calle,nombre via,nombre de la via,via,straat,straatnaam'],
  ['number', 'hausnummer,hausnr,haus nr,numero civico,civico,numero via,numero de via,huisnummer'],
];

/** What an address in parts is called, by the part that names the street. */
const names = (): readonly (readonly [street: RegExp, name: string])[] => [
  [/^(?:route|street)/, 'Address'],
  [/^(?:calle|nombre)/, 'Dirección'],
  [/^via/, 'Indirizzo'],
  [/^straat/, 'Adres'],
];

interface Found {
  readonly part: Part;
  readonly index: number;
  readonly phrase: string;
  readonly isBehind: boolean;
  /** What else stands in the heading: whose address it is. */
  readonly whose: string;
}

let known: ReadonlyMap<string, Pick<Found, 'part' | 'isBehind'>> | undefined;

function partsByName(): ReadonlyMap<string, Pick<Found, 'part' | 'isBehind'>> {
  const entriesOf = (list: Names, isBehind: boolean) =>
    list.flatMap(([part, written]) => written.split(',').map((name) => [name, { part, isBehind }] as const));
  return new Map([...entriesOf(partsBefore(), false), ...entriesOf(partsBehind(), true)]);
}

/** The part of an address that a heading names: the longest phrase at its beginning or end. */
function partIn(heading: string, index: number): Found | null {
  known ??= partsByName();
  const words = headingWords(heading);
  for (let length = Math.min(5, words.length); length > 0; length--) {
    for (const from of new Set([words.length - length, 0])) {
      const phrase = words.slice(from, from + length).join(' ');
      const part = known.get(phrase);
      const others = words.filter((_, place) => place < from || place >= from + length);
      if (part) return { ...part, index, phrase, whose: others.join(' ') };
    }
  }
  return null;
}

/**
 * The columns that hold a street address in parts: `adrs_numvoie`, `adrs_typevoie`, `adrs_libvoie`, or `street_number` and `route`. They are
 * one where a street stands beside a number or the kind of street; a column that tells the whole is one of them.
 */
export function addressGroups(columns: readonly string[]): readonly Group[] {
  if (!columns.some((heading) => hint.test(heading))) return [];
  const found = columns.flatMap((heading, index) => partIn(heading, index) ?? []);
  const groups: Group[] = [];
  for (const whose of new Set(found.map((each) => each.whose))) {
    const own = found.filter((each) => each.whose === whose);
    const street = own.find(({ part }) => part === 'street');
    const isWhole = own.some(
      ({ part, phrase }) => part === 'type' || (part === 'number' && !isVague(phrase, whose)),
    );
    if (!street || !isWhole) continue;
    const order = (street.isBehind ? partsBehind() : partsBefore()).map(([part]) => part);
    const members = order.flatMap((part) => own.find((each) => each.part === part) ?? []);
    const name = names().find(([pattern]) => pattern.test(street.phrase))?.[1] ?? 'Adresse';
    const parts = members.map(({ part }) => part);
    const whole = columns.findIndex((heading) => isWholeOf(heading, whose));
    groups.push({
      name: groups.length === 0 ? name : `${name} (${whose})`,
      members: [...members.map(({ index }) => index), ...(whole < 0 ? [] : [whole])],
      write: (cells) => {
        const [line, said] = [
          lineOf(cells.slice(0, parts.length), parts),
          whole < 0 ? '' : (cells.at(-1) ?? ''),
        ];
        const told = cells[parts.indexOf('street')] ?? '';
        // Where it is told in whole, the parts say it again.
        return said === '' || fold(said).includes(fold(told)) ? said || line : `${said}, ${line}`;
      },
    });
  }
  return groups;
}

/** Whether a column tells the whole address whose parts stand in others: `siege.adresse` beside `siege.numero_voie`. */
function isWholeOf(heading: string, whose: string): boolean {
  if (!/ad(?:d?r)/i.test(heading)) return false;
  const others = headingWords(heading).filter((word) => !/^(?:adresse|address|adr|complete)$/.test(word));
  return others.join(' ') === whose && others.length < headingWords(heading).length;
}

/** `numero` may be that of anything, unless the heading says that it is of an address. */
function isVague(phrase: string, whose: string): boolean {
  return /^(?:number|numero)$/.test(phrase) && !/\b(?:adr\w*|addr\w*|location|place)\b/.test(whose);
}

/** « Maison des associations, 12 B rue des Lilas, BP 12 ». */
function lineOf(cells: readonly string[], order: readonly Part[]): string {
  const of = (...wanted: readonly Part[]): string =>
    cells
      .filter((cell, place) => cell !== '' && wanted.includes(order[place] ?? 'box'))
      .map((cell) => cell.replace(/^(\d+)\.0$/, '$1'))
      .join(' ');
  const street = of('number', 'repetition', 'type', 'street');
  // A number without its street is no address.
  return [of('complement'), of('type', 'street') === '' ? '' : street, of('box')].filter(Boolean).join(', ');
}
