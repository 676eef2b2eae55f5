import { nothing } from 'lit';
import { PartType, type DirectiveClass, type PartInfo } from 'lit/directive.js';

/** What an attribute is written as in a page that no script has touched; null where it is left out. */
export type WriteAttribute = (name: string, value: string) => string | null;

interface Template {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

/**
 * Writes a Lit template as HTML: what the elements draw, without a page. Texts and attributes are escaped; listeners and properties are
 * left out. Only what the cards of this library use of templates is known here.
 */
export function htmlOf(value: unknown, write: WriteAttribute = asIs): string {
  if (value === nothing || value === null || value === undefined) return '';
  if (isTemplate(value)) return templateHtml(value, write);
  if (isDirective(value)) return htmlOf(resolved(value), write);
  if (typeof value === 'object' && Symbol.iterator in value)
    return Array.from(value as Iterable<unknown>, (each) => htmlOf(each, write)).join('');
  return escaped(textOf(value));
}

const asIs: WriteAttribute = (name, value) => ` ${name}="${escaped(value)}"`;

function templateHtml({ strings, values }: Template, write: WriteAttribute): string {
  return piecesOf(strings)
    .map(({ html, attribute }, place) => {
      if (place === values.length) return html;
      const value = values[place];
      return html + (attribute === '' ? htmlOf(value, write) : attributeHtml(attribute, value, write));
    })
    .join('');
}

/** What stands before a value of a template, and the attribute that takes it; empty where it stands in the text. */
interface Piece {
  readonly html: string;
  readonly attribute: string;
}

const known = new WeakMap<readonly string[], readonly Piece[]>();

/** The pieces of a template: the same strings come with every card. */
function piecesOf(strings: readonly string[]): readonly Piece[] {
  const pieces = known.get(strings) ?? readPieces(strings);
  known.set(strings, pieces);
  return pieces;
}

function readPieces(strings: readonly string[]): readonly Piece[] {
  let isInTag = false;
  return strings.map((literal) => {
    isInTag = endsInTag(literal, isInTag);
    const html = withoutDropped(literal.replace(/\s+/g, ' '));
    const [attribute = ''] = isInTag ? (/[^\s"'<>/=]+(?==$)/.exec(html) ?? []) : [];
    if (attribute === '') return { html, attribute };
    return { html: html.slice(0, -attribute.length - 1).trimEnd(), attribute };
  });
}

/** What only makes sense where a script listens. */
const dropped: ReadonlySet<string> = new Set(['tabindex', 'focusable']);

function withoutDropped(html: string): string {
  return html.replace(/ ([\w-]+)="([^"]*)"/g, (whole, name: string) => (dropped.has(name) ? '' : whole));
}

function attributeHtml(name: string, value: unknown, write: WriteAttribute): string {
  if (/^[@.]/.test(name) || dropped.has(name) || value === nothing) return '';
  const given = isDirective(value) ? resolved(value) : value;
  if (name.startsWith('?')) return given ? ` ${name.slice(1)}` : '';
  return write(name, textOf(given)) ?? '';
}

/** Nothing else is put into templates. */
function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

function endsInTag(literal: string, before: boolean): boolean {
  const last = Math.max(literal.lastIndexOf('<'), literal.lastIndexOf('>'));
  return last < 0 ? before : literal.charAt(last) === '<';
}

function isTemplate(value: unknown): value is Template {
  return typeof value === 'object' && value !== null && 'strings' in value && 'values' in value;
}

interface Directive {
  readonly _$litDirective$: DirectiveClass;
  readonly values: readonly unknown[];
}

function isDirective(value: unknown): value is Directive {
  return typeof value === 'object' && value !== null && '_$litDirective$' in value;
}

const inText: PartInfo = { type: PartType.CHILD };

function resolved({ _$litDirective$: Made, values }: Directive): unknown {
  return new Made(inText).render(...values);
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as HTML; the marks that end a line for scripts alone are no more than spaces here. */
export function escaped(text: string): string {
  return text
    .replace(/[&<>"]/g, (sign) => signs[sign] ?? '')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ud800-\udfff]/gu, (sign) =>
      sign === '\n' ? sign : ' ',
    );
}
