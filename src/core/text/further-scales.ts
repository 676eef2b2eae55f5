import { bandsOf, numberedOf } from './bands.js';
import { likertOf } from './likert.js';
import type { Scale } from './scales.js';

/** More scales, as those in `scale-steps.ts` are written: how hard, how often, how good, how much, what diploma. */
export const furtherSteps = (): readonly string[] => [
  'tres facile, very easy | facile, easy, facil | moyen, moyenne, modere, moderee, intermediaire, moderate, medium | ' +
    'assez difficile | difficile, sportif, sportive, soutenu, hard, difficult, dificil | tres difficile, tres sportif, very hard, very difficult',
  'jamais, never, nunca, nie, mai | rarement, exceptionnellement, rarely, seldom, raramente, selten | ' +
    'parfois, quelquefois, de temps en temps, occasionnellement, sometimes, occasionally, a veces, manchmal | ' +
    'regulierement, regularly | souvent, often, a menudo, oft | tres souvent, la plupart du temps, presque toujours, very often, usually, almost always | ' +
    'toujours, systematiquement, always, siempre, immer',
  'plusieurs fois par jour | tous les jours, chaque jour, quotidien, quotidienne, quotidiennement, tous les jours ou presque, daily, every day | ' +
    'plusieurs fois par semaine, several times a week | une fois par semaine, chaque semaine, toutes les semaines, hebdomadaire, weekly, once a week | ' +
    'plusieurs fois par mois, deux fois par mois, bimensuel, bimensuelle, tous les quinze jours, several times a month | ' +
    'une fois par mois, tous les mois, mensuel, mensuelle, monthly, once a month | bimestriel, bimestrielle, plusieurs fois par an | ' +
    'trimestriel, trimestrielle, une fois par trimestre, quarterly | semestriel, semestrielle | ' +
    'une fois par an, annuel, annuelle, yearly, once a year | moins souvent, less often, ponctuel, ponctuelle, rarement | jamais, never',
  'excellent, excellente | tres bien, tres bon, tres bonne, very good | bien, bon, bonne, good | assez bien, assez bon, assez bonne, correct, correcte | ' +
    'moyen, moyenne, passable, fair, average | mediocre, insuffisant, insuffisante | mauvais, mauvaise, mal, bad, poor | tres mauvais, tres mauvaise, tres mal, very bad, very poor',
  'pas du tout, not at all | tres peu, very little | un peu, peu, a little | moyennement, moderement, somewhat | assez, plutot | beaucoup, a lot | enormement, tout a fait, completement, completely',
  'sans diplome, aucun diplome | brevet, dnb, bepc | cap, bep, cap bep, cap/bep, cap ou bep, cap - bep | bac, baccalaureat, niveau bac | bac +1, bac+1 | ' +
    'bac +2, bac+2, bac + 2, bts, dut | bac +3, bac+3, bac + 3, licence, bac +3 et plus, bac+3 et plus, superieur au bac | bac +4, bac+4, bac + 4 | ' +
    'bac +5, bac+5, bac + 5, master, bac +5 et plus, bac+5 et plus | bac +8, bac+8, bac + 8, doctorat',
];

/** What finds an order in values that no list of steps holds. */
export const finders: readonly ((values: readonly string[]) => Scale | null)[] = [
  numberedOf,
  bandsOf,
  likertOf,
];
