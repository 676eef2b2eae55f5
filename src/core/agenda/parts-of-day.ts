/** What `P` tokens stand for, before folding. */
const partOfDay = String.raw`(?:(?:fin|d[ée]but|milieu) (?:de (?:la )?|d['’]))?(?:matin[ée]*|apr[eè]s[ -]midi|soir[ée]*|mi-journ[ée]e|morning|afternoon|evening)|fin de (?:la )?journ[ée]e`;
/** What stands beside hours and is kept with them: « 14 h – 16 h, sur rendez-vous ». */
const remark = String.raw`(?:sur|sans) (?:rendez-?\s?vous|rdv|inscription|r[ée]servation)|entr[ée]e libre`;
const partsOfDay = new RegExp(`${partOfDay}|${remark}`, 'giu');
const onlyParts = new RegExp(`(?:, )?(?:${partOfDay})`, 'giu');

/** The parts of the day that a text names and the remarks in it, as written. */
export function partsOfDayIn(text: string): readonly string[] {
  return text.match(partsOfDay) ?? [];
}

/** What is written beside hours, without the part of the day that they tell better. */
export function besideHours(hours: string): string {
  return hours.replace(onlyParts, '').replace(/^, /, '');
}
