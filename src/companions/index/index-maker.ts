import { runPaced } from '../../core/base/pace.js';
import { allOf } from '../../core/collection/all-of.js';
import type { Entry } from '../../core/collection/collection.js';
import { skipper } from '../../core/models/index-letters.js';
import type { Indexing } from '../../core/models/index-groups.js';
import { comparableFor } from '../../core/text/comparable.js';
import { indexesSteps, type Indexes } from '../../core/models/indexes.js';
import { indexWords } from '../../locale/indexes.js';
import type { Locale } from '../../locale/locale.js';
import { readList } from '../../visit/attributes.js';
import { warnOnce } from '../../visit/owner.js';
import type { VisitController } from '../../visit/visit-controller.js';
import { chosenOf, type Maker } from '../made-of-found.js';

/** What the author says of an index. */
interface Host extends HTMLElement {
  readonly by: string | null | undefined;
  readonly of: string | null | undefined;
  readonly skipWords: string | null | undefined;
}

/** Indexes, and the place of each entry in the list, from 1: the number under which it is printed. */
export interface NumberedIndexes extends Indexes {
  readonly placeOf: (entry: Entry) => number;
}

/** Makes the indexes of a list. */
export function indexMaker(host: Host): Maker<NumberedIndexes> {
  return {
    standing: (visit) => {
      const { selection, scope, locale } = visit;
      return [
        host.by,
        host.skipWords,
        chosenOf(visit, host.of),
        selection.sort,
        scope.position,
        locale.content,
      ];
    },
    make: async (visit, collection, signal) => {
      const { selection, scope } = visit;
      const question = { selection: { ...chosenOf(visit, host.of), sort: selection.sort }, scope };
      const listed = await allOf(collection, question, signal);
      const places = new Map(listed.map(({ index }, at) => [index, at + 1]));
      const entries = [...listed].sort((one, other) => one.index - other.index);
      const comparable = await comparableFor(entries.length);
      const indexing = { ...indexingOf(visit, host), comparable };
      const indexes = await runPaced(
        indexesSteps(entries, collection.schema, readList(host.by), indexing),
        signal,
      );
      for (const sentence of leftOutSentences(indexes, visit.locale)) warnOnce(host, `by: ${sentence}`);
      return { ...indexes, placeOf: ({ index }) => places.get(index) ?? 0 };
    },
  };
}

function indexingOf({ locale }: VisitController, { skipWords }: Host): Indexing {
  const content = locale.content || locale.tag;
  const skipped = readList(skipWords ?? indexWords(content.slice(0, 2)).articles);
  return {
    content,
    language: locale.language,
    untitled: locale.messages.entry.untitled,
    skip: skipper(skipped.filter((word) => word !== 'none')),
  };
}

/** Why there is no index by something that the author names, in sentences. */
export function leftOutSentences({ leftOut }: Indexes, { language }: Locale): readonly string[] {
  return leftOut.map(({ name, why }) => indexWords(language).leftOut[why](name));
}
