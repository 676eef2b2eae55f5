/** A line of a calendar as it was before it was folded (RFC 5545, 3.1). */
export interface ContentLine {
  /** Of its property, or `begin` and `end`; in lower case. */
  readonly name: string;
  readonly text: string;
  /** Where it begins in the file, counted from 1. */
  readonly line: number;
}

/** How a property begins: nobody writes its name in both capitals and small letters, but a text that was broken may go on with « Location: ». */
const property = /^(?:[A-Z][A-Z\d-]*|[a-z][a-z\d-]*)(?=[;:])/;

/** What properties are called (RFC 5545, 7986, 9074), beside those that begin with `X-`. Any other line goes on with the text before it. */
const names: ReadonlySet<string> = new Set(
  (
    'begin end version prodid calscale method name refresh-interval source color image conference ' +
    'attach categories class comment description geo location percent-complete priority resources status summary completed dtend due ' +
    'dtstart duration freebusy transp tzid tzname tzoffsetfrom tzoffsetto tzurl tzuntil tzid-alias-of attendee contact organizer ' +
    'recurrence-id related-to url uid exdate exrule rdate rrule action repeat trigger created dtstamp last-modified sequence ' +
    'request-status acknowledged proximity default-alarm'
  ).split(' '),
);

/** The lines of a calendar, however they end and wherever they are folded. What stands in front of the first property is left out. */
export function contentLines(text: string): readonly ContentLine[] {
  const lines: { name: string; parts: string[]; line: number }[] = [];
  for (const [index, written] of text.split(/\r*\n|\r(?!\n)/).entries()) {
    const last = lines.at(-1);
    const name = nameOf(written);
    if (name !== null) lines.push({ name, parts: [written], line: index + 1 });
    else if (last && written !== '')
      last.parts.push(/^[ \t]/.test(written) ? written.slice(1) : `\\n${written}`);
  }
  return lines.map(({ name, parts, line }) => ({ name, line, text: parts.join('').replaceAll('\0', '') }));
}

function nameOf(line: string): string | null {
  const name = property.exec(line)?.[0].toLowerCase();
  return name !== undefined && (name.startsWith('x-') || names.has(name)) ? name : null;
}
