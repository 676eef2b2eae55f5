/** How often those who follow a calendar ask for it. */
const EVERY = 'P1D';

const event = /BEGIN:VEVENT\r\n.*?END:VEVENT\r\n/gs;

/**
 * A calendar to follow: it says how often to ask (RFC 7986, 5.7), and what has not changed since it was written last keeps its revision,
 * so that a calendar that nobody has touched stays the same.
 * @param before what was written last; empty for nothing.
 */
export function calendarFeed(calendar: string, before: string): string {
  const known = new Map((before.match(event) ?? []).map((each) => [uidIn(each), each]));
  const told = calendar.replace(
    'CALSCALE:GREGORIAN\r\n',
    `CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\nREFRESH-INTERVAL;VALUE=DURATION:${EVERY}\r\nX-PUBLISHED-TTL:${EVERY}\r\n`,
  );
  return told.replace(event, (each) => {
    const last = known.get(uidIn(each));
    return last !== undefined && contentOf(last) === contentOf(each) ? last : each;
  });
}

export function uidIn(text: string): string {
  return /^UID:(.*)\r$/m.exec(text)?.[1] ?? '';
}

/** An event without what tells when it was written. */
function contentOf(text: string): string {
  return text.replace(/^(?:DTSTAMP|SEQUENCE):.*\r\n/gm, '');
}

/** What a calendar holds, by its identifiers: what it is called. */
export function eventsIn(calendar: string): ReadonlyMap<string, string> {
  const names = (calendar.match(event) ?? []).map((each) => {
    const summary = /^SUMMARY:((?:.|\r\n )*?)\r\n(?! )/m.exec(each)?.[1] ?? '';
    return [uidIn(each), summary.replace(/\r\n /g, '').replace(/\\(.)/g, '$1')] as const;
  });
  return new Map(names);
}
