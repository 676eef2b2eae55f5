/** The sheets that a book is printed on. */
export type SheetSize = 'A4' | 'A5';

const columns: Readonly<Record<SheetSize, number>> = { A4: 2, A5: 1 };

/**
 * The look of a book on paper: compact, entries whole, inner margins wider, page 1 behind the cover.
 * @param heads what stands at the head of each sheet of entries; empty where it isn't known which there will be
 */
export function bookStyles(size: SheetSize, heads: readonly string[] = []): string {
  return `${heads.map(headed).join('')}
@page { size: ${size}; margin: 14mm 13mm 16mm; @bottom-center { content: counter(page); font: 8pt sans-serif; } }
@page :right { margin-left: 18mm; margin-right: 12mm; }
@page :left { margin-left: 12mm; margin-right: 18mm; }
@page cover { counter-increment: page 0; @bottom-center { content: none; } }
:root { color-scheme: light; }
body { margin: 0; color: #000; font: 8pt/1.3 system-ui, 'DejaVu Sans', sans-serif; overflow-wrap: anywhere; }
h1, h2, h3, h4, p, ul, dl, dd { margin: 0; padding: 0; }
a { color: inherit; text-decoration: none; }
.cover { page: cover; break-after: page; padding-top: 30%; font-size: 11pt; line-height: 1.6; }
.cover h1 { font-size: 26pt; line-height: 1.2; margin: 0.3em 0; }
.cover .subtitle { font-size: 14pt; margin-bottom: 1.5em; }
h2 { font-size: 14pt; margin-bottom: 0.5em; break-after: avoid; }
h3 { font-size: 12pt; break-after: avoid; }
.how, .contents { margin-bottom: 2em; font-size: 9.5pt; }
.how p { margin-bottom: 0.4em; max-width: 34em; }
.contents p { display: flex; justify-content: space-between; gap: 1em; max-width: 28em; }
.entries, .map, .index-1, .glossary { break-before: page; }
.part + .part { margin-top: 2em; }
.sheet { columns: ${String(columns[size])}; column-gap: 7mm; }
.sheet + .sheet { break-before: page; }
.sheet + .sheet > :first-child > :first-child { margin-top: 0; }
.letter > h3 { border-bottom: 0.5pt solid #000; margin: 0.7em 0 0.4em; }
.entry { break-inside: avoid; margin-bottom: 0.55em; }
.entry h4 { font-size: 9pt; break-after: avoid; }
.number { font-weight: 400; color: #444; }
.label { color: #444; }
.map svg { display: block; box-sizing: border-box; width: 100%; height: auto; margin-bottom: 0.8em; border: 0.5pt solid #999; overflow: hidden; }
.map text { font: 600 8px sans-serif; text-anchor: middle; dominant-baseline: central; }
.map circle { fill: #fff; stroke: #000; stroke-width: 0.8px; }
.map g.shared circle { fill: #000; }
.map g.shared text { fill: #fff; }
.map .length { font-weight: 400; dominant-baseline: auto; }
.map path { fill: none; stroke: #aaa; stroke-width: 0.5px; }
.map .areas { fill: #f2f2f2; stroke: none; }
.map .shores { stroke: #666; }
.map .bar { stroke: #000; stroke-width: 1px; }
.unplaced, .owed { margin-top: 0.5em; color: #444; }
.groups { columns: ${String(columns[size])}; column-gap: 7mm; }
.group { margin-bottom: 0.35em; }
.below { padding-left: 1.2em; }
.reference { white-space: nowrap; }
.page { font-size: 0.8em; color: #444; }
.glossary div { break-inside: avoid; margin-bottom: 0.3em; }
.glossary dt { font-weight: 650; }
.question { break-inside: avoid; margin-bottom: 1.2em; }
.question table { border-collapse: collapse; min-width: 50%; }
.question caption { text-align: start; color: #444; }
.question th, .question td { padding: 0.1em 0.6em 0.1em 0; border-bottom: 0.5pt solid #999; text-align: end; font-weight: 400; }
.question th:first-child { text-align: start; }
.colophon { break-inside: avoid; margin-top: 3em; border-top: 0.5pt solid #000; padding-top: 0.6em; }
@media screen { body { max-width: 50em; margin: 2em auto; padding: 0 1em; font-size: 11pt; } .sheet, .groups { columns: auto; } }
`;
}

/** The class of a sheet of entries, and the name of its page: the first is 0. */
export function sheetName(place: number): string {
  return `sheet-${String(place)}`;
}

/** A page by its name has its own head, at its outer edge. The first sheet stands below the heading of all entries. */
function headed(head: string, place: number): string {
  const name = sheetName(place);
  const box = `{ content: ${quoted(head)}; font: 600 9pt sans-serif; }`;
  const also = place === 0 ? '.entries > h2, ' : '';
  return `
@page ${name}:left { @top-left ${box} }
@page ${name}:right { @top-right ${box} }
${also}.${name} { page: ${name}; }`;
}

/** A text of the file as a string of CSS: every sign by its code, so none can end it. */
function quoted(text: string): string {
  return `"${Array.from(text, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `).join('')}"`;
}
