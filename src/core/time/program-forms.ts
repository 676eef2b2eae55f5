/** How programs write moments in an order of their own, and the same in the one that people know; both folded. */
const forms: readonly (readonly [RegExp, string])[] = [
  // JavaScript and Java name the zone behind its offset: « (heure normale d'europe centrale) », `[europe/paris]`.
  [/([+-]\d\d:?\d\d)\s?(?:\([^()]*\)|\[[^[\]]*\])$/, '$1'],
  // Notion: `(gmt+1)`
  [/\s?\(((?:gmt|utc)[^()]*)\)$/, ' $1'],
  // asctime of C, dates of Java, git: the year stands behind the hour.
  [/^([a-z]{3,5}\.? \d\d?) (\d\d:\d\d(?::\d\d)?)( [a-z]{3,4})? (\d{4})( [+-]\d{4})?$/, '$1 $4 $2$3$5'],
];

/** Whether any of the forms may stand there. */
const hint = /[)\]]$|:\d\d(?: [a-z]{3,4})? \d{4}(?: [+-]\d{4})?$/;

/** A folded text in the order in which people write moments, whatever program wrote it. */
export function inUsualOrder(text: string): string {
  return hint.test(text)
    ? forms.reduce((plain, [pattern, usual]) => plain.replace(pattern, usual), text)
    : text;
}
