import { dayKey, fromClockMinutes, two } from '../time/moment.js';
import { parseDate } from '../time/dates.js';
import { parseRule } from '../time/parse-rule.js';
import type { Rule } from '../time/rule.js';
import { instantOf, zoneIfKnown } from '../time/zone.js';

/** What calendars call what they say of the times of an event (RFC 5545, 3.8.2 and 3.8.5; EXRULE is one of RFC 2445). */
export type PropertyName = 'RRULE' | 'EXRULE' | 'RDATE' | 'EXDATE' | 'DTSTART' | 'DTEND' | 'DURATION';

/** How a record repeats, as properties of calendars in a cell say it. */
export interface RepetitionText {
  readonly rules: readonly Rule[];
  readonly exceptRules: readonly Rule[];
  /** Whether one of the rules could not be read. */
  readonly isUnread: boolean;
  /** The zone on whose clocks it repeats, where its first time tells one: an IANA name. */
  readonly timeZone: string | null;
  /** What is written behind a property, times in a zone of their own as those of Greenwich. */
  readonly values: (name: PropertyName) => readonly string[];
}

interface Property {
  readonly name: string;
  readonly value: string;
  readonly timeZone: string | null;
}

const names = 'RRULE|EXRULE|RDATE|EXDATE|DTSTART|DTEND|DURATION';
/** How a property begins, or a rule without its name. */
const beginning = new RegExp(`(?:${names})(?=[;:=])|FREQ(?=\\s?=)`, 'gi');
const named = new RegExp(`^(${names})((?:;[^:]*)?)[:=](.*)$`, 'is');
const unnamed = /^([^=]*?)((?:FREQ|INTERVAL|COUNT|UNTIL|WKST|BY[A-Z]+)\s?=.*)$/is;
/** What stands around properties that were a list. */
const wrapping = /^[\s,;|"'()[\]{}]+|[\s,;|"'()[\]{}]+$/g;

/** Reads what a cell, or several in lines, say of how a record repeats, in the words of calendars. */
export function readRepetition(text: string): RepetitionText {
  const properties = cutAtBeginnings(text.replace(/\r?\n[ \t]/g, '')) // a line that begins with a blank goes on
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
    timeZone: properties.find(({ name }) => name === 'DTSTART')?.timeZone ?? null,
    values,
  };
}

function cutAtBeginnings(text: string): readonly string[] {
  const starts = Array.from(text.matchAll(beginning), ({ 0: word, index }) =>
    isWithin(word, text.slice(0, index)) ? [] : [index],
  ).flat();
  return [0, ...starts].map((start, place) => text.slice(start, starts[place]));
}

/** Whether what reads like a beginning is a part of a longer word, or the rule that belongs to the name before it. */
function isWithin(word: string, before: string): boolean {
  return /^freq$/i.test(word)
    ? /\w$/.test(before.slice(-1)) || /[;:=]/.test(before.trimEnd().slice(-1))
    : /[\w-]/.test(before.slice(-1));
}

/** Without a name it is a rule, and what stands before it is when it begins: « 1er décembre 2026, 9 h ; FREQ=WEEKLY ». */
function propertiesIn(text: string): readonly Property[] {
  const [, name, parameters = '', value = text] = named.exec(text.trim()) ?? [];
  const written = value.replace(wrapping, '');
  if (name === undefined) {
    const [, start = written, rule = ''] = unnamed.exec(written) ?? [];
    return [
      { name: 'DTSTART', value: start.replace(wrapping, ''), timeZone: null },
      { name: 'RRULE', value: rule, timeZone: null },
    ];
  }
  // A zone that only some program knows (`Romance Standard Time`) is taken for that of the agenda.
  const timeZone = zoneIfKnown(/;TZID="?([^";:]+)/i.exec(parameters)?.[1] ?? '');
  return [{ name: name.toUpperCase(), value: inGreenwich(written, timeZone), timeZone }];
}

function inGreenwich(value: string, timeZone: string | null): string {
  if (timeZone === null) return value;
  return value.replace(/\d{8}T\d{4}(?:\d\d)?(?![\dZ])/gi, (written) => {
    const moment = parseDate(written);
    if (!moment) return written;
    const { hour = 0, minute = 0, ...day } = fromClockMinutes(instantOf(moment, timeZone));
    return `${dayKey(day)}T${two(hour)}:${two(minute)}Z`;
  });
}
