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
  let html = '';
  let isInTag = false;
  for (const [place, literal] of strings.entries()) {
    // In a tag, an attribute whose value is put in ends the piece before it.
    html += literal.replace(/\s+/g, ' ');
    isInTag = endsInTag(literal, isInTag);
    if (place === strings.length - 1) break;
    const [name] = isInTag ? (/[^\s"'<>/=]+(?==$)/.exec(html) ?? []) : [];
    if (name === undefined) html += htmlOf(values[place], write);
    else html = html.slice(0, -name.length - 1).trimEnd() + attributeHtml(name, values[place], write);
  }
  return html.replace(/ ([\w-]+)="([^"]*)"/g, (whole, name: string) => (dropped.has(name) ? '' : whole));
}

/** What only makes sense where a script listens. */
const dropped: ReadonlySet<string> = new Set(['tabindex', 'focusable']);

function attributeHtml(name: string, value: unknown, write: WriteAttribute): string {
  if (name.startsWith('@') || name.startsWith('.') || value === nothing) return '';
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
