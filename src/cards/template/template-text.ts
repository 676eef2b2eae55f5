import { render } from 'lit';
import { labelOf } from '../../core/schema/meaning.js';
import type { Column } from '../../core/schema/schema.js';
import type { Showing } from '../cell.js';
import { showValue } from '../show-cell.js';
import { contentLang, inLanguage } from '../../visit/content-language.js';
import { marked } from '../../chrome/marked.js';

/** Puts the values of a cell into a card as cards show them, with commas between; in a phrase as plain text. */
export function appendValues(
  into: Node,
  values: readonly string[],
  column: Column,
  showing: Showing,
  isPhrase: boolean,
): void {
  values.forEach((value, place) => {
    if (place > 0) into.appendChild(new Text(', '));
    const shown = isPhrase
      ? inLanguage(
          marked(plainText(value, column, showing), showing.terms),
          contentLang(showing.locale, column, value),
        )
      : showValue(value, column, showing);
    into.appendChild(drawn(shown));
  });
}

/** A value in words, without links or anything to unfold. */
export function plainText(value: string, column: Column, { locale }: Showing): string {
  return column.textOf?.(value) ?? labelOf(column, value, locale.language);
}

/** What Lit would draw, as nodes: drawn once, never again. */
function drawn(value: unknown): Node {
  if (typeof value === 'string') return new Text(value);
  const nodes = new DocumentFragment();
  render(value, nodes);
  return nodes;
}
