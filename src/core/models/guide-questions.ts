import type { FacetCounts, FacetValue } from '../collection/collection.js';
import { isAmount } from '../schema/amount.js';
import type { Column, Role, Schema } from '../schema/schema.js';
import { headingKey } from '../text/fold.js';

/** More questions than this nobody answers. */
const MOST_QUESTIONS = 4;
/** With more answers than this, a question that nobody has asked for is hard to answer. */
const MOST_ANSWERS = 12;
/** Not even where its author names it: that is a search. */
export const MOST_NAMED_ANSWERS = 200;
/** A question after which nearly everything is left helps nobody. */
const LEFT_AT_MOST = 0.75;

/** Of several columns of places one alone has its role. */
const named =
  /^(?:pays(?!a)|region|departement|commune|ville|canton|quartier|territoire|arrondissement|agglomeration|epci|country|county|state|province|town|city|district|pais|provincia|municipio|barrio)/;

const places: readonly (Role | null)[] = ['region', 'city', 'postcode', 'place'];

/** Whether a question asks where: such a question comes last, when it is known what is looked for. */
export function asksWhere({ role, name }: Column): boolean {
  return places.includes(role) || named.test(headingKey(name));
}

/** The columns that a guide may ask of without being told to. */
export function askable({ columns }: Schema): readonly Column[] {
  return columns.filter(
    (column) => column.role !== 'hidden' && column.filter && column.type === 'text' && !isAmount(column),
  );
}

/** What can be answered: what an entry says, not that it says nothing. */
export function answersOf({ values }: FacetCounts): readonly FacetValue[] {
  return values.filter(({ value, count, known }) => known && value !== '' && count > 0);
}

/**
 * The questions that cut best: those after which, whoever answers, the fewest entries are left on average. Questions of place come last.
 *
 * @param facets the counts of each column over the whole list, which holds `total` entries.
 */
export function chooseQuestions(
  columns: readonly Column[],
  facets: readonly FacetCounts[],
  total: number,
): readonly Column[] {
  const weighed = columns.flatMap((column) => {
    const facet = facets.find((each) => each.column === column.name);
    const answers = facet ? answersOf(facet) : [];
    const left = expectedLeft(answers) / total;
    const isUsable = answers.length >= 2 && answers.length <= MOST_ANSWERS && left <= LEFT_AT_MOST;
    return isUsable ? [{ column, left }] : [];
  });
  const best = weighed
    .sort((one, other) => one.left - other.left)
    .slice(0, MOST_QUESTIONS)
    .map(({ column }) => column);
  return [...best.filter((column) => !asksWhere(column)), ...best.filter(asksWhere)];
}

/** How many entries are left on average where each answer is as likely as it is frequent. */
export function expectedLeft(answers: readonly FacetValue[]): number {
  const sum = answers.reduce((all, { count }) => all + count, 0);
  return answers.reduce((all, { count }) => all + (count * count) / sum, 0);
}
