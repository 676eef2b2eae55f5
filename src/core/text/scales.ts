import { fold } from './fold.js';

/*
 * Values that have an order of their own, which is neither that of the alphabet nor that of how many there are: days, months, levels,
 * classes, sizes, ages. Each scale is a list of steps; what stands on one step is said in several ways.
 */

const words = (steps: string): readonly (readonly string[])[] =>
  steps.split(' | ').map((step) => step.split(', '));

const scales: readonly (readonly (readonly string[])[])[] = [
  words(
    'lundi, lun, monday, mon, lunes | mardi, mar, tuesday, tue, martes | mercredi, mer, wednesday, wed, miercoles | ' +
      'jeudi, jeu, thursday, thu, jueves | vendredi, ven, friday, fri, viernes | samedi, sam, saturday, sat, sabado | ' +
      'dimanche, dim, sunday, sun, domingo',
  ),
  words(
    'janvier, janv, january, jan, enero | fevrier, fevr, february, feb, febrero | mars, march, mar, marzo | avril, avr, april, apr, abril | ' +
      'mai, may, mayo | juin, june, jun, junio | juillet, juil, july, jul, julio | aout, august, aug, agosto | ' +
      'septembre, sept, september, sep, septiembre | octobre, oct, october, octubre | novembre, nov, november, noviembre | ' +
      'decembre, dec, december, diciembre',
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
    'aucun, aucune, none | faible, bas, basse, low | moyen, moyenne, medium | fort, eleve, elevee, haut, haute, high | tres fort, tres eleve, very high',
  ),
  words('a1 | a2 | b1 | b2 | c1 | c2'),
  words('xxs | xs | s | m | l | xl | xxl, 2xl | xxxl, 3xl'),
  words(
    'creche | tps | ps, petite section | ms, moyenne section | gs, grande section, maternelle | cp | ce1 | ce2 | cm1 | cm2, primaire, elementaire | ' +
      '6e, 6eme, sixieme | 5e, 5eme, cinquieme | 4e, 4eme, quatrieme | 3e, 3eme, troisieme, college | 2de, 2nde, seconde | ' +
      '1re, 1ere, premiere | terminale, tle, lycee | licence, l3 | master, m2 | doctorat',
  ),
];

/** `6-12 ans`, `de 3 à 5 ans`, `moins de 3 ans`, `60 ans et plus`, `18 mois`: by the age at which they begin. */
const age = /(\d{1,3}) *\+? *(?:(?:-|–|a|to|et|\/) *(\d{1,3}) *)?(ans?|years?|mois|months?|anos?|y\.?o\.?)\b/;
const before = /^(?:(?:les )?moins d[e']|under|less than|jusqu'a|menos de|<)/;
const after = /(?:plus d[e']|et plus|et \+|\+|over|older|and over|mas de|>)/;
const agesInWords = words(
  'bebes, bebe, petite enfance, tout-petits, babies | enfants, enfant, enfance, children, ninos | ados, adolescents, adolescent, preados, teenagers | ' +
    'jeunes, jeune, jeunes adultes, young people | adultes, adulte, adults, adultos | seniors, senior, aines, retraites, personnes agees, mayores',
);
/** Where each of these words begins among ages in figures, beside which they are often written. */
const agesOfWords = [0, 3, 12, 16, 18, 60];

/** How far along its scale a value stands; null for one that is not on it. */
export type Scale = (value: string) => number | null;

/** So many of the values must stand on a scale for it to be theirs. */
const MOST_PART = 0.8;
/** Longer lists of values are names. */
const LONGEST = 60;

/** « Tous niveaux », « All ages »: on no step, and beside any. */
const all = /^(?:tou(?:te)?s?|all|any|tod[oa]s?|cualquier)\s/i;

/** The scale that values stand on; null where they have no order of their own. Empty ones say nothing. */
export function scaleOf(values: readonly string[]): Scale | null {
  const found = new Set<string>();
  for (const value of values) {
    const text = value.trim();
    if (text !== '' && !all.test(text)) found.add(text);
    if (found.size > LONGEST) return null;
  }
  if (found.size < 2) return null;
  const distinct = [...found];
  const isTheirs = (scale: Scale): boolean => {
    const places = distinct.map(scale).filter((place) => place !== null);
    return new Set(places).size > 1 && places.length >= distinct.length * MOST_PART;
  };
  return allScales.find(isTheirs) ?? null;
}

function scaleFrom(steps: readonly (readonly string[])[]): Scale {
  const places = new Map(steps.flatMap((step, place) => step.map((word) => [word, place] as const)));
  return (value) => places.get(plain(value)) ?? null;
}

function plain(value: string): string {
  return fold(value).replace(/[.]$/, '').replace(/\s+/g, ' ').trim();
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

const wordOfAge = scaleFrom(agesInWords);

const anyAge: Scale = (value) => ageOf(value) ?? agesOfWords[wordOfAge(value) ?? -1] ?? null;

const allScales: readonly Scale[] = [...scales.map(scaleFrom), anyAge];
