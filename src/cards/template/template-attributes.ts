import { displayed } from '../../core/text/displayed.js';
import { kindOf } from './allowed.js';
import { fillPlaceholders } from './placeholders.js';
import { cutText, sourceOf, type Place, type Scope, type Source } from './template-place.js';
import { readAddress } from './template-address.js';
import { plainText } from './template-text.js';

/** Fills the attributes of a copy; false where the copy must not be shown. */
type Fill = (copy: Element, scope: Scope) => boolean;

/** Attributes that the language reads itself. */
const own: ReadonlySet<string> = new Set(['data-if', 'data-each', 'slot']);

/** Attributes in place of which `part` is meant. */
const styling: ReadonlySet<string> = new Set(['class', 'style']);

/** Takes from the model what is not fixed, and gives what fills it in. */
export function compileAttributes(model: Element, place: Place): Fill {
  if (model.localName === 'img' && !model.hasAttribute('alt')) place.notes.faults.add('alt');
  const fills = [...model.attributes].flatMap(({ name, value }) => {
    const fill = compileAttribute(model, name, value, place);
    if (fill || own.has(name)) model.removeAttribute(name);
    return fill ?? [];
  });
  if (model instanceof HTMLImageElement) {
    // No cell gets to know who looks at it, and none is asked for before it is seen.
    model.referrerPolicy = 'no-referrer';
    model.loading = 'lazy';
  }
  return (copy, scope) => fills.map((fill) => fill(copy, scope)).every(Boolean);
}

/** What fills an attribute in; null where it stays as it is. */
function compileAttribute(model: Element, name: string, value: string, place: Place): Fill | null {
  if (own.has(name)) return null;
  const kind = kindOf(name);
  const { faults } = place.notes;
  if (!kind) {
    faults.add(styling.has(name) ? 'styling' : 'attribute', name);
    return null;
  }
  const pieces = cutText(value, place);
  if (kind === 'link' || kind === 'picture') return compileAddress(model, name, pieces, place);
  if (pieces.length === 1) return null;
  if (kind === 'fixed') {
    faults.add('fixed', name);
    return null;
  }
  const text = textOf(pieces, place);
  return (copy, scope) => {
    copy.setAttribute(name, fillPlaceholders(pieces, text(scope)));
    return true;
  };
}

/** A link that leads nowhere stays as text; a picture without address is left out. */
function compileAddress(model: Element, name: string, pieces: readonly string[], place: Place): Fill | null {
  const isPicture = kindOf(name) === 'picture';
  const address = readAddress(pieces, isPicture ? place.base : null);
  if (!address) {
    const written = fillPlaceholders(pieces, (at) => `{{${pieces[at] ?? ''}}}`);
    place.notes.faults.add('address', `${name}="${written}"`);
    return null;
  }
  if (pieces.length === 1) return null;
  if (!isPicture) model.setAttribute('rel', 'noopener noreferrer');
  const values = firstValues(pieces, place);
  return (copy, scope) => {
    const value = values(scope);
    const isComplete = pieces.every((_, at) => at % 2 === 0 || value(at) !== '');
    const href = isComplete ? address(value) : null;
    if (href !== null) copy.setAttribute(name, href);
    return href !== null || !isPicture;
  };
}

type Values = (scope: Scope) => (place: number) => string;

/** The cells of an attribute in words, as they are called on screen. */
function textOf(pieces: readonly string[], place: Place): Values {
  return valuesOf(pieces, place, ({ column, values }, scope) =>
    displayed(
      values(scope)
        .map((value) => plainText(value, column, scope.showing))
        .join(', '),
    ),
  );
}

/** An address is made of one value of a cell. */
function firstValues(pieces: readonly string[], place: Place): Values {
  return valuesOf(pieces, place, ({ values }, scope) => values(scope)[0] ?? '');
}

function valuesOf(
  pieces: readonly string[],
  place: Place,
  read: (source: Source, scope: Scope) => string,
): Values {
  const sources = pieces.map((name, at) => (at % 2 === 1 ? sourceOf(name, place) : null));
  return (scope) => (at) => {
    const source = sources[at];
    return source ? read(source, scope) : '';
  };
}
