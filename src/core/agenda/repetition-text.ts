import { dayKey, fromClockMinutes, two } from './moment.js';
import { parseDate } from '../schema/dates.js';
import { parseRule } from './parse-rule.js';
import type { Rule } from './rule.js';
import { instantOf, zoneIfKnown } from './zone.js';

/** What calendars call what they say of the times of an event (RFC 5545, 3.8.2 and 3.8.5; EXRULE is one of RFC 2445). */
export type PropertyName = 'RRULE' | 'EXRULE' | 'RDATE' | 'EXDATE' | 'DTSTART' | 'DTEND' | 'DURATION';

/** How a record repeats, as properties of calendars in a cell say it. */
export interface RepetitionText {
  readonly rules: readonly Rule[];
  readonly exceptRules: readonly Rule[];
  /** Whether one of the rules could not be read. */
  readonly isUnread: boolean;
  /** What is written behind a property, times in a zone of their own as those of Greenwich. */
  readonly values: (name: PropertyName) => readonly string[];
}

interface Property {
  readonly name: string;
  readonly value: string;
}

const names = 'RRULE|EXRULE|RDATE|EXDATE|DTSTART|DTEND|DURATION';
/** Where a property begins, or a rule without its name; a line that begins with a blank goes on with the one before it. */
const seams = new RegExp(`(?<![\\w-])(?=(?:${names})[;:=])|(?<![;:=]\\s*|\\w)(?=FREQ\\s?=)`, 'i');
const named = new RegExp(`^(${names})((?:;[^:]*)?)[:=](.*)$`, 'is');
const unnamed = /^([^=]*?)((?:FREQ|INTERVAL|COUNT|UNTIL|WKST|BY[A-Z]+)\s?=.*)$/is;
/** What stands around properties that were a list. */
const wrapping = /^[\s,;|"'()[\]{}]+|[\s,;|"'()[\]{}]+$/g;

/** Reads what a cell, or several in lines, say of how a record repeats, in the words of calendars. */
export function readRepetition(text: string): RepetitionText {
  const properties = text
    .replace(/\r?\n[ \t]/g, '')
    .split(seams)
    .flatMap(propertiesIn)
    .filter(({ value }) => value !== '');
  const values = (name: PropertyName): readonly string[] =>
    properties.filter((property) => property.name === name).map(({ value }) => value);
  const read = (name: PropertyName): readonly (Rule | null)[] => values(name).map(parseRule);
  const [rules, exceptRules] = [read('RRULE'), read('EXRULE')];
  return {
    rules: rules.filter((rule) => rule !== null),
    exceptRules: exceptRules.filter((rule) => rule !== null),
    isUnread: [...rules, ...exceptRules].includes(null),
    values,
  };
}

/** Without a name it is a rule, and what stands before it is when it begins: « 1er décembre 2026, 9 h ; FREQ=WEEKLY ». */
function propertiesIn(text: string): readonly Property[] {
  const [, name, parameters = '', value = text] = named.exec(text.trim()) ?? [];
  const written = value.replace(wrapping, '');
  if (name === undefined) {
    const [, start = written, rule = ''] = unnamed.exec(written) ?? [];
    return [
      { name: 'DTSTART', value: start.replace(wrapping, '') },
      { name: 'RRULE', value: rule },
    ];
  }
  const zone = /;TZID="?([^";:]+)/i.exec(parameters)?.[1];
  return [{ name: name.toUpperCase(), value: zone === undefined ? written : inGreenwich(written, zone) }];
}

/** A zone that only some program knows (`Romance Standard Time`) is taken for that of the agenda. */
function inGreenwich(value: string, name: string): string {
  const timeZone = zoneIfKnown(name);
  if (timeZone === null) return value;
  return value.replace(/\d{8}T\d{4}(?:\d\d)?(?![\dZ])/gi, (written) => {
    const moment = parseDate(written);
    if (!moment) return written;
    const { hour = 0, minute = 0, ...day } = fromClockMinutes(instantOf(moment, timeZone));
    return `${dayKey(day)}T${two(hour)}:${two(minute)}Z`;
  });
}
