import { cardStyles } from '../../cards/card.styles.js';
import { base } from '../../chrome/base.styles.js';
import { listStyles } from '../../chrome/list.styles.js';
import { searchBoxStyles } from '../../chrome/search-box.styles.js';
import { tokens } from '../../chrome/tokens.styles.js';
import { styles as entriesStyles } from '../../frame/entries.styles.js';
import { placesStyles } from '../../frame/places.styles.js';
import { styles as sessionsStyles } from '../../frame/sessions.styles.js';
import type { ListTag } from './scan-page.js';

/** What holds everything that is written into a page. */
export const STILL = 'parvis-still';

/** The drawing without a picture that holds the sheet: there it may stand in a page. */
export const SHEET = 'sheet';

/** Stronger than whatever a page says of its headings and lists, ids included. */
const scope = `.${STILL}:not(#p#p)`;

const shared = [tokens, base, searchBoxStyles, listStyles, cardStyles];
const sheets: Readonly<Record<ListTag, readonly { readonly cssText: string }[]>> = {
  'actor-directory': [...shared, entriesStyles],
  'training-agenda': [...shared, placesStyles, sessionsStyles],
};

/** What stands in for controls until there are some: their room, and nothing to see, to hear or to reach. */
const stillness = `
.ghost { visibility: hidden; }
[data-word]::before { content: attr(data-word); }
.sheet { position: absolute; inline-size: 0; block-size: 0; }
.sides { display: block; }
.more > summary { list-style: none; }
.more > summary::-webkit-details-marker { display: none; }
.more { grid-column: 1 / -1; }
.more > .details { margin-block-start: 0.5em; }

/* What no window holds at first is laid out when it comes near: the first cards wait for no others. */
.list > li:nth-child(n + 5) { content-visibility: auto; overflow-clip-margin: 1em; }

.held { color: var(--_muted); }
h1 { margin: 0; padding: 0; }
h1.title { font-size: 1.75em; line-height: 1.2; }
.back { padding-block-start: var(--_gap); }
.others > summary { display: grid; align-items: center; padding-block-start: var(--_gap); min-block-size: calc(2.5em + var(--_gap)); cursor: pointer; color: var(--_accent); }
.others > ul, .others > div > ul { columns: 15em; column-gap: 1.5em; }
.others .letter { font-weight: 650; padding-block: 0.5em 0.25em; }
.others li { break-inside: avoid; padding-block: 0.15em; }
@container (max-width: 30em) {
  .sort > .label { padding: calc(0.5em - 1px) 0.55em; border: 1px solid; }
  .sort > .label::after { content: '\\a0▾'; }
}
@media (scripting: none) { .ghost, .filters { display: none; } .sides { display: block !important; } }
@container (min-width: 52em) { .sides { display: grid; } .narrow { display: none; } }
`;

/** The look of some markup, as the elements give it: only the rules that touch something in it. */
export function stillStyles(tag: ListTag, markup: string): string {
  const text = [...sheets[tag].map(({ cssText }) => cssText), stillness].join('\n');
  const present = presentIn(markup);
  const rules = parse(text.replace(/\/\*.*?\*\//gs, ''));
  return resetOf() + rules.map((rule) => written(rule, present)).join('');
}

/**
 * What pages say of headings, paragraphs, lists and links, or of everything. By name, since `all` is several hundred properties for every
 * element, a sixth of the time that styles and layout take until the first cards; on what holds the rest it is worth that.
 */
const reverted = [
  'animation,appearance,background,border,border-radius,box-shadow,box-sizing,clear,clip-path,color,columns,cursor,display,filter,flex',
  'flex-flow,float,font,gap,grid,grid-area,hyphens,inset,letter-spacing,list-style,margin,mix-blend-mode,opacity,order,outline,overflow',
  'overflow-wrap,padding,place-content,place-items,place-self,pointer-events,position,rotate,scale,translate,transform,transition',
  'text-align,text-decoration,text-indent,text-overflow,text-shadow,text-transform,text-wrap,-webkit-text-fill-color,unicode-bidi',
  'block-size,inline-size,min-block-size,min-inline-size,max-block-size,max-inline-size,vertical-align,visibility,white-space',
  'word-break,word-spacing,writing-mode,z-index',
].flatMap((names) => names.split(','));

function resetOf(): string {
  const inside = reverted.map((name) => `${name}:revert`).join(';');
  return `${scope}{all:revert}${scope} :where(:not(path,img)){${inside}}`;
}

interface Rule {
  readonly head: string;
  readonly body: string | readonly Rule[];
}

/** Cuts a sheet into its rules; those that hold others hold them as rules. */
function parse(css: string): readonly Rule[] {
  const rules: Rule[] = [];
  let at = 0;
  for (let open = css.indexOf('{', at); open >= 0; open = css.indexOf('{', at)) {
    const end = closing(css, open);
    const head = css.slice(at, open).trim();
    const inside = css.slice(open + 1, end);
    rules.push({ head, body: head.startsWith('@') ? parse(inside) : inside });
    at = end + 1;
  }
  return rules;
}

function closing(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    if (css.charAt(at) === '{') depth++;
    else if (css.charAt(at) === '}' && --depth === 0) return at;
  }
  return css.length;
}

/** The words by which rules find something in a piece of markup. */
interface Present {
  readonly names: ReadonlySet<string>;
  readonly tags: ReadonlySet<string>;
}

function presentIn(markup: string): Present {
  const names = Array.from(markup.matchAll(/ class="([^"]*)"/g), ([, list = '']) => list.split(/\s+/)).flat();
  const tags = Array.from(markup.matchAll(/<([a-z][a-z\d]*)/g), ([, name = '']) => name);
  return { names: new Set([STILL, SHEET, 'root', ...names]), tags: new Set(tags) };
}

function written({ head, body }: Rule, present: Present): string {
  if (typeof body !== 'string') {
    // On paper it is what the page makes of it.
    if (head.startsWith('@media print')) return '';
    const inside = body.map((rule) => written(rule, present)).join('');
    return inside === '' ? '' : `${head.replace(/\s+/g, ' ')}{${inside}}`;
  }
  const places = body.trim().startsWith('scroll-margin') ? anchors : head;
  const selectors = split(places).flatMap((selector) => scoped(selector, present));
  return selectors.length === 0 ? '' : `${selectors.join(',')}{${tight(body)}}`;
}

/** Here nothing else is ever scrolled to: asking every element for it takes a twentieth of the way to the first cards. */
const anchors = '[id]';

function tight(body: string): string {
  return body
    .replace(/\s+/g, ' ')
    .replace(/\s*([;{}])\s*/g, '$1')
    .replace(/([\w-]): /g, '$1:')
    .replace(/\( /g, '(')
    .replace(/ \)/g, ')')
    .replace(/;$/, '')
    .trim();
}

/** The selectors of a list, which commas part that stand in no brackets. */
function split(head: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of head) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    if (sign === ',' && depth === 0) parts.push('');
    else parts.push((parts.pop() ?? '') + sign);
  }
  return parts.map((part) => part.trim().replace(/\s+/g, ' '));
}

const controls =
  /^(?:button|input|select|option)\b|:focus|\[tabindex|data-laid-out|:host|::part|-search-cancel/;

function scoped(selector: string, { names, tags }: Present): readonly string[] {
  if (controls.test(selector)) return [];
  const sure = selector.replace(/:not\([^()]*(?:\([^()]*\))?[^()]*\)/g, '');
  const classes = sure.match(/\.[\w-]+/g) ?? [];
  const elements = sure.match(/(?:^|[\s>+~])([a-z][a-z\d]*)/g) ?? [];
  const isPresent =
    classes.every((each) => names.has(each.slice(1))) &&
    elements.every((each) => tags.has(each.replace(/^[\s>+~]+/, '')));
  if (!isPresent) return [];
  return [/^\.root\b/.test(selector) ? selector.replace('.root', scope) : `${scope} ${selector}`];
}
