import { fold } from './fold.js';
import type { Scale } from './scales.js';

/*
 * Values that have an order of their own, which is neither that of the alphabet nor that of how many there are: days, months, levels,
 * classes, sizes, ages. Each scale is a list of steps; what stands on one step is said in several ways.
 */

const words = (steps: string): readonly (readonly string[])[] =>
  steps.split(' | ').map((step) => step.split(', '));

const scales = (): readonly (readonly (readonly string[])[])[] => [
  words(
    'lundi, lundis, lun, monday, mondays, mon, lunes, montag, mo, lunedi, segunda, segunda-feira, maandag, dilluns | ' +
      'mardi, mardis, mar, tuesday, tuesdays, tue, martes, dienstag, di, martedi, terca, terca-feira, dinsdag, dimarts | ' +
      'mercredi, mercredis, mer, wednesday, wednesdays, wed, miercoles, mittwoch, mi, mercoledi, quarta, quarta-feira, woensdag, dimecres | ' +
      'jeudi, jeudis, jeu, thursday, thursdays, thu, jueves, donnerstag, do, giovedi, quinta, quinta-feira, donderdag, dijous | ' +
      'vendredi, vendredis, ven, friday, fridays, fri, viernes, freitag, fr, venerdi, sexta, sexta-feira, vrijdag, divendres | ' +
      'samedi, samedis, sam, saturday, saturdays, sat, sabado, samstag, sonnabend, sa, sabato, zaterdag, dissabte | ' +
      'dimanche, dimanches, dim, sunday, sundays, sun, domingo, sonntag, so, domenica, zondag, diumenge',
  ),
  words(
    'janvier, janv, january, jan, enero, januar, gennaio, janeiro, januari, gener | ' +
      'fevrier, fevr, fev, february, feb, febrero, februar, febbraio, fevereiro, februari, febrer | ' +
      'mars, march, mar, marzo, marz, marco, maart, marc | avril, avr, april, apr, abril, aprile | ' +
      'mai, may, mayo, maggio, maio, mei, maig | juin, june, jun, junio, juni, giugno, junho, juny | ' +
      'juillet, juil, july, jul, julio, juli, luglio, julho, juliol | aout, august, aug, agosto, augustus, agost | ' +
      'septembre, sept, september, sep, septiembre, settembre, setembro, setembre | ' +
      'octobre, oct, october, octubre, oktober, ottobre, outubro | novembre, nov, november, noviembre, novembro | ' +
      'decembre, dec, december, diciembre, dezember, dicembre, dezembro, desembre',
  ),
  words(
    'matin, morning, manana | midi, noon | apres-midi, afternoon, tarde | soir, soiree, evening, noche | nuit, night',
  ),
  words(
    'printemps, spring, primavera | ete, summer, verano | automne, autumn, fall, otono | hiver, winter, invierno',
  ),
  words(
    'decouverte, initiation, premiers pas, introduction | debutant, debutante, debutants, debutantes, debutant(e), beginner, beginners, principiante | ' +
      'faux debutant, elementaire, elementary | intermediaire, intermediaires, moyen, intermediate, intermedio | ' +
      'avance, avancee, avances, avancees, confirme, confirmes, perfectionnement, advanced, avanzado | expert, experts, experte, professionnel',
  ),
  words(
    'aucun, aucune, none | tres faible, very low | faible, bas, basse, low, mineur, mineure | ' +
      'moyen, moyenne, modere, moderee, medium, normal, normale | fort, forte, eleve, elevee, haut, haute, high, majeur, majeure | ' +
      'tres fort, tres forte, tres eleve, tres elevee, very high, urgent, urgente, critique',
  ),
  words('a1 | a2 | b1 | b2 | c1 | c2'),
  words('xxs | xs | s | m | l | xl | xxl, 2xl | xxxl, 3xl | xxxxl, 4xl | 5xl'),
  words(
    'creche | tps | ps, petite section | ms, moyenne section | gs, grande section, maternelle | cp | ce1 | ce2 | cm1 | cm2, primaire, elementaire | ' +
      '6e, 6eme, sixieme | 5e, 5eme, cinquieme | 4e, 4eme, quatrieme | 3e, 3eme, troisieme, college | 2de, 2nde, seconde | ' +
      '1re, 1ere, premiere | terminale, tle, term, lycee | superieur, etudes superieures, universite, etudiant, etudiants, licence, l3 | master, m2 | doctorat',
  ),
];

/** `6-12 ans`, `de 3 à 5 ans`, `moins de 3 ans`, `60 ans et plus`, `18 mois`: by the age at which they begin. */
const age = /(\d{1,3}) *\+? *(?:(?:-|–|a|to|et|\/) *(\d{1,3}) *)?(ans?|years?|mois|months?|anos?|y\.?o\.?)\b/;
const before = /^(?:(?:les )?moins d[e']|under|less than|jusqu'a|menos de|<)/;
const after = /(?:plus d[e']|et plus|et \+|\+|over|older|and over|mas de|>)/;
const agesInWords = (): readonly (readonly string[])[] =>
  words(
    'bebes, bebe, petite enfance, tout-petits, babies | enfants, enfant, enfance, children, ninos | ados, adolescents, adolescent, preados, teenagers | ' +
      'jeunes, jeune, jeunes adultes, young people | adultes, adulte, adults, adultos | seniors, senior, aines, retraites, personnes agees, mayores',
  );
/** Where each of these words begins among ages in figures, beside which they are often written. */
const agesOfWords = [0, 3, 12, 16, 18, 60];

/** So many of the values must stand on a scale for it to be theirs. */
const MOST_PART = 0.8;
/** Longer lists of values are names. */
const LONGEST = 60;

/** « Tous niveaux », « All ages », « Ne se prononce pas »: on no step, and beside any. */
const isBeside = (text: string): boolean =>
  /^(?:(?:tou(?:te)?s? (?!les? )|all|any|tod[oa]s?|cualquier)\s?.*|\(?(?:ne (?:se prononce|sai[ts]|souhaite|veut|peut)\b.*|nsp|n ?\/ ?a|nspp|sans (?:opinion|avis|reponse|objet)|(?:non|pas) (?:concerne|renseigne|precise|communique|repondu)\S*|pas (?:d'avis|d'opinion|de reponse)|je ne (?:sais|souhaite).*|autres?(?: .*)?|no (?:opinion|answer)|not (?:applicable|sure|stated)|(?:i )?do(?:n't| not) know|prefer not.*|unknown|other|no sabe.*|ns\/nc|weiss nicht|keine angabe)\)?)$/.test(
    text,
  );

/** Scales that are not among those here, and what else finds an order in values. */
export interface FurtherScales {
  readonly furtherSteps: () => readonly string[];
  readonly finders: readonly ((values: readonly string[]) => Scale | null)[];
}

/** The scale that values stand on; null where they have no order of their own. Empty ones say nothing. */
export function findScale(values: readonly string[], further: FurtherScales | null): Scale | null {
  const found = new Set<string>();
  for (const value of values) {
    const text = value.trim();
    if (text !== '' && !isBeside(plain(text))) found.add(text);
    if (found.size > LONGEST) return null;
  }
  if (found.size < 2) return null;
  const distinct = [...found];
  const isTheirs = (scale: Scale): boolean => {
    const places = distinct.map(scale).filter((place) => place !== null);
    return new Set(places).size > 1 && places.length >= distinct.length * MOST_PART;
  };
  const own = allScales().find(isTheirs);
  if (own || !further) return own ?? null;
  const steps = further
    .furtherSteps()
    .map((each) => scaleFrom(words(each)))
    .find(isTheirs);
  return steps ?? further.finders.map((find) => find(distinct)).find((scale) => scale !== null) ?? null;
}

function scaleFrom(steps: readonly (readonly string[])[]): Scale {
  const places = new Map(steps.flatMap((step, place) => step.map((word) => [word, place] as const)));
  return (value) => places.get(plain(value)) ?? null;
}

function plain(value: string): string {
  return fold(value)
    .replace(/’/g, "'")
    .replace(/[.]$|,/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function ageOf(value: string): number | null {
  const text = plain(value);
  const [, first = '', second, unit = ''] = age.exec(text) ?? [];
  if (first === '') return null;
  const years = Number(first) / (unit.startsWith('mo') ? 12 : 1);
  // Who is younger than six comes before who is six, who is older after them.
  if (second === undefined && before.test(text)) return years - 0.5;
  return after.test(text) ? years + 0.5 : years;
}

function anyAge(): Scale {
  const wordOfAge = scaleFrom(agesInWords());
  return (value) => ageOf(value) ?? agesOfWords[wordOfAge(value) ?? -1] ?? null;
}

let made: readonly Scale[] | undefined;

/** Made when the first values are to be ordered. */
function allScales(): readonly Scale[] {
  return (made ??= [...scales().map(scaleFrom), anyAge()]);
}
