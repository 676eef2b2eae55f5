import { fold } from '../text/fold.js';
import { standardColumn } from './standards.js';

/** The words of a heading, folded: `DAT_MaJ`, `dateDeMaj` and « Date de MàJ » are all cut where a reader would cut them. */
export function headingWords(heading: string): readonly string[] {
  const words = fold(spaced(heading)).match(/[a-z\u00c0-\u1fff\u2c00-\uffff]+|\d+|°/g) ?? [];
  const [word = ''] = words;
  return words.length === 1 && word.length > 9
    ? (squashed.exec(word)?.slice(1).filter(Boolean) ?? words)
    : words;
}

/** Some programs drop every space: `nomdelastructure`, `adressemail`. */
const squashed = /^(nom|adresse|code|site|numero|date|type|horaires)(de|du|des)?(la|les?|l)?([a-z]{3,})$/;

/** A heading with a space at each of its seams: `snake_case`, `camelCase`, `geo.name`, `QUALIF1`. */
function spaced(heading: string): string {
  return heading
    .replace(/([a-zß-ÿ])(?=[A-ZÀ-Þ][A-Za-zÀ-ÿ])/g, '$1 ')
    .replace(/([A-ZÀ-Þ])([A-ZÀ-Þ][a-zß-ÿ]{2,})/g, '$1 $2')
    .replace(/[_./\\-]+/g, ' ');
}

/** Words that programs write without their accents or in small letters, and, after a colon, short forms nobody should have to read. */
const spellings =
  'accès accessibilité activité année capacité catégorie complément coordonnées création début dénomination département dernière ' +
  'durée éducation équipement évènement géolocalisation intercommunalité itinérance libellé localité médiation métier modalité ' +
  'numéro périodicité prénom présentation référence référent région réseau réservation résumé sécurité siège société échéance spécialité spécifique ' +
  'spécifiquement téléphone thème thématique INSEE SIRET SIREN RNA EPCI URL ID NAF APE TVA code~postal:cp département:dep département:dept ' +
  'libellé:lib mise~à~jour:maj nombre:nb rendez-vous:rdv création:creat création:crea dissolution:disso téléphone:tel adresse:adr commune:com date:dat';

let known: ReadonlyMap<string, string> | undefined;

function spellOut(written: string): string {
  known ??= new Map(
    spellings.split(' ').map((pair) => {
      const [word = '', short = fold(word)] = pair.split(':');
      return [short, word.replaceAll('~', ' ')];
    }),
  );
  const word = /\d/.test(written) ? written : written.toLowerCase();
  const singular = /[^s][sx]$/.test(word) ? known.get(word.slice(0, -1)) : undefined;
  return known.get(word) ?? (singular === undefined ? word : singular + word.slice(-1));
}

/** Short forms around a word that says enough: `h_lundi`, `lib_com`, `LIBTYPE`, `commune_libe`, `title_fr`, and the count of a repeated question. */
const needless =
  /^(?:field|bf|wpsl|wpcf|acf) |^h(?:oraires?)? (?=(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)|^lib(?:elle)? ?(?=com|dep|reg|type|cat|th[eè]m|nat|stat)|^insee (?=dep)|(\S) (?:libe?|label|fr)$/i;

/** What nearly all headings of a file begin with, and so says nothing of any of them: the `c_` of `c_nom`, `c_adresse`… */
export function sharedPrefix(headings: readonly string[]): string {
  return sharedPart(headings, /^[a-z]{1,12}[_:]/i, 0.8);
}

/** What most of them end with: the `_adh` of `nom_adh`, `ville_adh`… */
function sharedSuffix(headings: readonly string[]): string {
  return sharedPart(headings, /_[a-z]{2,12}$/i, 0.6);
}

function sharedPart(headings: readonly string[], part: RegExp, least: number): string {
  const counts = new Map<string, number>();
  for (const heading of headings) {
    const [found] = part.exec(heading) ?? [];
    if (found !== undefined) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most && most[1] > 4 && most[1] >= headings.length * least ? most[0] : '';
}

/**
 * What a column is called on screen: `code_postal` → « Code postal », `date_maj` → « Date de mise à jour ».
 * A heading that people wrote for people (with spaces and small letters) stays as it is, but for a capital.
 * @param prefix what all headings of the file begin with (`sharedPrefix`): it is left out.
 * @param suffix what most of them end with, likewise.
 */
export function tidyHeading(heading: string, prefix = '', suffix = ''): string {
  const rest = heading.startsWith(prefix) ? heading.slice(prefix.length) : heading;
  const own = suffix !== '' && rest.endsWith(suffix) ? rest.slice(0, -suffix.length) : rest;
  // « Nom * » must be answered, « Nom : » waits for it.
  const whole = own
    .replace(/\s+/g, ' ')
    .replace(howToAnswer, '$1')
    .trim()
    .replace(/(\S)(?:\s?[*:/]|__[cs])$/, '$1');
  const trimmed = whole.includes(' ') ? whole.replace(/_{1,2}\d{1,3}$/, '').replace(question, '') : whole;
  if (isForPeople(trimmed)) return capital(trimmed);
  const standard = standardColumn(trimmed)?.label;
  if (standard !== undefined) return standard;
  const last = lastName(trimmed);
  const words = spaced(last).trim().replace(needless, '$1').split(/\s+/).map(spellOut);
  return (
    capital(
      words
        .join(' ')
        .replace(/^date mise/, 'date de mise')
        .replace(/^num(?= )/, 'numéro'),
    ) || trimmed
  );
}

/** A heading in two languages: « Nom / Name », « Commune | Town ». */
const halves = (name: string): readonly string[] => name.split(/ [/|] /);

/** What columns are called on screen, in their order: where two that lie in others would be called the same, the key above tells whose. */
export function labelsOf(
  columns: readonly string[],
  said: ReadonlyMap<string, string> = new Map(),
): readonly string[] {
  const prefix = sharedPrefix(columns);
  const suffix = sharedSuffix(columns);
  const areTwice =
    columns.filter((name) => halves(name).length === 2).length > Math.max(2, columns.length / 2);
  const labels = columns.map((name) => {
    const label = said.get(name);
    if (label !== undefined) return tidyHeading(label);
    return tidyHeading(areTwice ? (halves(name)[0] ?? name) : name, prefix, suffix);
  });
  return labels.map((label, index) => {
    const keys = columns[index]?.split('.') ?? [];
    const isShared = keys.length > 1 && labels.indexOf(label) !== labels.lastIndexOf(label);
    const last = keys.at(-1) ?? '';
    if (!isShared || forms.test(last)) return label;
    // `tags.contact:phone` beside `tags.phone`, but not `stack.title` beside `title`
    const isOwn = columns.filter((name) => `.${name}`.endsWith(`.${last}`)).length === 1;
    return isOwn ? tidyHeading(last.replace(':', ' ')) : tidyHeading(keys.slice(-2).join('_'));
  });
}

/** Several words in small letters, or one with an accent: no program writes so. */
function isForPeople(heading: string): boolean {
  if (/\s/.test(heading) && heading !== heading.toUpperCase() && !heading.includes('_')) return true;
  // « Animateur/trice », « Lieu/Salle »
  if (/^[A-ZÀ-Þ][a-zß-ÿ]+\/-?[A-ZÀ-Þa-zß-ÿ]+$/.test(heading)) return true;
  // « E-mail », « Rendez-vous »
  if (/^[A-ZÀ-Þ][a-zß-ÿ]*-[a-zß-ÿ-]+$/.test(heading)) return true;
  return /^[A-ZÀ-Þ]?[a-zß-ÿœ’' -]+$/.test(heading) && fold(heading) !== heading.toLowerCase();
}

/** Keys that say in what language or in what form a value is written: the key above them tells what it is (`title.fr`, `title.rendered`). */
const forms = /^(?:fr|en|es|de|it|value|processed|rendered|text|raw|0)$/i;

/** What records are wrapped in: the name in it is theirs. */
const wraps = /^(?:attributes|fields|properties|acf|tags|data|geo|node|object|item|record|values?)$/i;

/** The part of a path that tells most: the last key, or the one above it; of OpenStreetMap's `addr:city` what follows the colon. */
function lastName(path: string): string {
  if (!/[^\s.]\.[^\s.]+$/.test(path)) return path.replace(/^(?:addr|contact):/, '');
  const keys = path.split('.');
  const last = keys.pop() ?? path;
  const above = keys.pop() ?? last;
  if (/^(?:name|nom)$/.test(last) && !wraps.test(above)) return above;
  // `öffnungszeiten.fr` is a Friday.
  return (forms.test(last) && !/zeit|hour|horair/i.test(above) ? above : last).replace(
    /^(?:addr|contact):/,
    '',
  );
}

/** What forms say behind a question of how to answer it. */
const howToAnswer =
  /(\S)\s?[([](?:plusieurs (?:r[ée]ponses|choix)(?: possibles?)?|choix multiples?|facultati(?:f|ve)|obligatoire|optionnel(?:le)?|optional|required|(?:select|check|tick|choose) all that apply|multiple choice|mehrfach\w+(?: m[öo]glich)?|pflichtfeld|freiwillig|opcional|obligatorio|varias respuestas(?: posibles)?|selecci[óo]n m[úu]ltiple|facoltativo|obbligatorio|scelta multipla)[)\]](?=\s?[:*?]?$)/i;

/** What survey programs put before a question: `Q02[SQ001]. `. */
const question = /^(?=\S*[\d[])[A-Za-z]\w{0,20}(?:\[\w{1,20}\]){0,2}\.\s+/;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
