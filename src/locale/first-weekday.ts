interface Week {
  /** 1 for Monday to 7 for Sunday. */
  readonly firstDay: number;
}

interface WithWeek {
  readonly getWeekInfo?: () => Week;
  readonly weekInfo?: Week;
}

/** Where weeks begin on a Sunday or a Saturday, for browsers that do not know (Unicode CLDR 47, the countries that people ask from most). */
const sunday = /^(?:AU|BR|CA|CO|GT|HK|IL|IN|JP|KE|KR|MX|PE|PH|PR|PT|SA|TH|TW|US|VE|ZA)$/;
const saturday = /^(?:AE|AF|BH|DJ|DZ|EG|IQ|IR|JO|KW|LY|OM|QA|SD|SY)$/;

/**
 * The day that weeks begin with where a language is spoken: 0 for Monday to 6 for Sunday. A language without a region is that of people
 * near us, and begins with Monday.
 */
export function firstWeekday(tag: string): number {
  try {
    const locale = new Intl.Locale(tag);
    const { region } = locale;
    if (region === undefined) return 0;
    const known = locale as WithWeek;
    const day = known.getWeekInfo?.().firstDay ?? known.weekInfo?.firstDay;
    if (day !== undefined) return (day + 6) % 7;
    return sunday.test(region) ? 6 : saturday.test(region) ? 5 : 0;
  } catch {
    return 0;
  }
}
