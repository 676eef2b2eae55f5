import { html, nothing } from 'lit';
import type { CardContext } from '../../cards/card-context.js';
import { planCard } from '../../cards/card-plan.js';
import { titleOf } from '../../cards/card-title.js';
import { nowhere } from './ghosts.js';
import { nounOf } from '../../chrome/noun.js';
import type { Entry } from '../../core/collection/collection.js';
import { letterReader, compareLetters, indexAlphabet, skipper } from '../../core/models/index-letters.js';
import { indexWords } from '../../locale/indexes.js';
import { stillWords } from '../../locale/still.js';
import { nowIn } from '../../core/time/zone.js';
import { readList } from '../../visit/attributes.js';
import { askedViews } from '../../frame/asked-views.js';
import { renderViewChooser } from '../../frame/view-chooser.js';
import { entriesViews, offeredViews } from '../../views/views.js';
import { renderCard } from '../../views/list/card.js';
import type { PageList } from './page-list.js';
import { stillContext, stillFoot, type Drawn, type Writing } from './still.js';

/** From how many names on they stand under their letters. */
const FEW = 30;

/** The entries of a directory: those of its first page as cards, the others by their names. */
export function drawEntries(list: PageList, writing: Writing): Drawn {
  const { entries, total, schema, locale, said, pageSize, timeZone } = list;
  const plan = planCard(schema, readList(said('fields')));
  const context: CardContext = {
    ...stillContext(writing),
    plan,
    now: nowIn(timeZone, writing.now),
  };
  const view = { ...context, renderFoot: stillFoot(context, said('keep') !== null) };
  const asked = askedViews({ view: said('view'), views: said('views') });
  const offered = offeredViews(entriesViews, asked, (each) => each.suits(schema));
  const shown = entries.slice(0, Math.min(pageSize, writing.most));
  const named = entries.slice(shown.length, writing.most);
  return {
    count: locale.messages.count.all(locale.number(total), nounOf(schema, total, locale)),
    chooser: renderViewChooser({ ...nowhere, offered, current: offered[0] ?? null, locale }),
    notes: nothing,
    cards: html`<ul part="list" class="list">
      ${shown.map((entry) => html`<li part="item">${renderCard(entry, view)}</li>`)}
    </ul>`,
    others: renderOthers(named, total - shown.length - named.length, view),
  };
}

function renderOthers(entries: readonly Entry[], rest: number, view: CardContext): unknown {
  const { locale } = view;
  if (entries.length === 0) return nothing;
  const words = stillWords(locale.language);
  return html`<details class="others">
    <summary>${words.others(locale.number(entries.length), locale.plural(entries.length))}</summary>
    ${byLetter(entries, view).map(
      ([letter, some]) =>
        html`<div>
          ${letter ? html`<p class="letter">${letter}</p>` : nothing}
          <ul>
            ${some.map(({ entry, title }) => html`<li data-entry=${entry.id}><a href=${view.addressOf(entry)}>${title}</a></li>`)}
          </ul>
        </div>`,
    )}
    ${rest > 0 ? html`<p class="hint">${words.more(locale.number(rest), locale.plural(rest))}</p>` : nothing}
  </details>`;
}

interface Named {
  readonly entry: Entry;
  readonly title: string;
  /** What it is sorted by: without the article. */
  readonly key: string;
}

function byLetter(
  entries: readonly Entry[],
  view: CardContext,
): readonly (readonly [letter: string, readonly Named[]])[] {
  const language = view.locale.content || view.locale.tag;
  const skip = skipper(readList(indexWords(language.slice(0, 2)).articles));
  const compare = indexAlphabet(language);
  const named = entries
    .map((entry): Named => {
      const title = titleOf(entry, view);
      return { entry, title, key: skip(title) };
    })
    .sort((one, other) => compare(one.key, other.key));
  if (named.length < FEW) return [['', named]];
  const letterOf = letterReader(language);
  const groups = new Map<string, Named[]>();
  for (const each of named) {
    const letter = letterOf(each.key);
    const group = groups.get(letter);
    if (group) group.push(each);
    else groups.set(letter, [each]);
  }
  const compareGroups = compareLetters(language);
  return [...groups].sort(([one], [other]) => compareGroups(one, other));
}
