import type { Session } from '../../core/agenda/session.js';
import type { Entry } from '../../core/collection/collection.js';
import { tagUri, type FeedItem } from '../../core/export/feeds/feed.js';
import { shortened } from '../../core/export/json-ld/organisation-node.js';
import { columnsByRole, toldCell, toldLabels, toldText, toldTitle } from '../../core/models/told.js';
import type { Column, Schema } from '../../core/schema/schema.js';
import { parseDate } from '../../core/time/dates.js';
import { addDays, dayKey, two, type Moment } from '../../core/time/moment.js';
import { instantOf } from '../../core/time/zone.js';
import type { Locale } from '../../locale/locale.js';
import { whenText } from '../../views/sessions/words.js';

/** What items are made of. */
export interface ItemSources {
  readonly schema: Schema;
  readonly entries: readonly Entry[];
  /** The column that says when an entry was changed. */
  readonly updated: Column;
  /** The sessions of an agenda; none elsewhere. */
  readonly sessions: readonly Session[];
  readonly timeZone: string;
  readonly locale: Locale;
  readonly host: string;
  /** What the file is called in names for ever. */
  readonly name: string;
  readonly urlOf: (id: string) => string;
}

/** Entries as a feed tells of them; those whose date cannot be read are left out, for none is invented. */
export function feedItems(sources: ItemSources): readonly FeedItem[] {
  const { schema, entries, updated, locale, host, name, urlOf } = sources;
  const titleOf = toldTitle(schema);
  const lists = schema.columns.filter(
    ({ role, separator }) => role === 'kind' || (role === null && separator !== null),
  );
  const textOf = textWriter(sources);
  return entries.flatMap((entry) => {
    const moment = parseDate(entry.cells[updated.index] ?? '', updated.dayOrder);
    if (!moment) return [];
    return {
      id: tagUri(host, name, entry.id),
      title: titleOf(entry.cells) || locale.messages.entry.untitled,
      url: urlOf(entry.id),
      updated: momentText(moment, sources.timeZone),
      text: textOf(entry),
      categories: [...new Set(lists.flatMap((column) => toldLabels(entry.cells, column, locale.language)))],
    };
  });
}

/** When and where a session takes place, what kind of thing an entry is and where, then its own text. */
function textWriter({ schema, sessions, locale }: ItemSources): (entry: Entry) => string {
  const whens = new Map<number, string[]>();
  for (const session of sessions)
    whens.set(session.entry.index, [...(whens.get(session.entry.index) ?? []), lineOf(session, locale)]);
  const heads = columnsByRole(schema, 'subtitle', 'kind', 'city');
  const texts = columnsByRole(schema, 'text');
  return ({ index, cells }) => {
    const when = (whens.get(index) ?? []).slice(0, 10);
    const head = heads
      .map((column) => toldCell(cells, column, locale.language))
      .filter(Boolean)
      .join(' · ');
    const text = texts
      .map((column) => toldText(cells, column))
      .filter(Boolean)
      .join('\n\n');
    return shortened([...when, head, text].filter(Boolean).join('\n'));
  };
}

function lineOf(session: Session, locale: Locale): string {
  return [whenText(session, locale), session.place, session.status.text].filter(Boolean).join(', ');
}

/** A moment in Greenwich; a day without an hour begins there at midnight. */
function momentText(moment: Moment, timeZone: string): string {
  if (moment.hour === undefined) return `${dayKey(moment)}T00:00:00Z`;
  const instant = instantOf(moment, timeZone);
  const day = addDays({ year: 1970, month: 1, day: 1 }, Math.floor(instant / 1440));
  const minutes = ((instant % 1440) + 1440) % 1440;
  return `${dayKey(day)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00Z`;
}
