import { contentLines, type ContentLine } from './content-lines.js';

/** Something in a calendar: an event, a zone, or the calendar itself (RFC 5545, 3.6). */
export interface Component {
  /** In lower case: `vevent`. */
  readonly name: string;
  readonly lines: readonly ContentLine[];
  readonly parts: readonly Component[];
  /** Where it begins in the file, counted from 1. */
  readonly line: number;
}

export interface Calendars {
  /** What holds everything that the file holds: calendars, and whatever stands outside of any. */
  readonly root: Component;
  /** Whether the file ends before the last of them does. */
  readonly isCut: boolean;
}

type Open = Component & { readonly lines: ContentLine[]; readonly parts: Component[] };

/**
 * What a file of calendars holds, one in the other. Ends that are missing are where something else begins or ends; what the end of the
 * file cuts off is left out.
 */
export function readComponents(text: string): Calendars {
  const root: Open = { name: '', lines: [], parts: [], line: 1 };
  const open: Open[] = [root];
  const innermost = (): Open => open.at(-1) ?? root;
  const close = (): void => {
    const closed = open.pop();
    if (closed) innermost().parts.push(closed);
  };
  for (const { name, text: written, line } of contentLines(text)) {
    const value = written
      .slice(name.length + 1)
      .trim()
      .toLowerCase();
    if (name === 'begin') {
      while (innermost().name === value) close();
      open.push({ name: value, lines: [], parts: [], line });
    } else if (name !== 'end') innermost().lines.push({ name, text: written, line });
    else if (open.some((each) => each.name === value && each !== root)) {
      while (innermost().name !== value) close();
      close();
    }
  }
  const isCut = open.length > 1;
  const whole = open.filter(({ name }) => name === 'vcalendar');
  root.parts.push(...whole);
  return { root, isCut };
}

/** All components of a name, however deep. */
export function componentsNamed(name: string, { parts }: Component): readonly Component[] {
  return parts.flatMap((part) => (part.name === name ? [part] : componentsNamed(name, part)));
}
