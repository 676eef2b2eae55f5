/** What style sheets use: properties, words, functions, units, selectors and rules, by the names that MDN has for them. */
import ts from 'typescript';
import type { Identifier } from '@mdn/browser-compat-data/types';
import { entryAt } from './browser-data.js';

/** The texts of templates that are style sheets. */
export const sheetsIn = (code: string): readonly string[] => {
  const sheets: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'css')
      sheets.push(node.template.getText().slice(1, -1));
    else if (ts.isNoSubstitutionTemplateLiteral(node) && /\{\s*[\w-]+:/.test(node.text))
      sheets.push(node.text);
    else ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('styles.ts', code, ts.ScriptTarget.Latest, true));
  return sheets;
};

const all = (pattern: RegExp, text: string): readonly string[] =>
  Array.from(text.matchAll(pattern), ([, found = '']) => found);

/** A declaration's property, and the words and functions of its value. */
const ofDeclaration = ([, name = '', value = '']: readonly string[]): readonly string[] => [
  ...(name.startsWith('--')
    ? []
    : [
        `${name}:`,
        ...all(/(?<![\w(#.-])([a-z][a-z-]+)(?![\w(-])/g, value).map((word) => `${name}: ${word}`),
      ]),
  ...all(/([a-z-]+)\(/g, value).map((called) => `${called}()`),
  ...all(/\d([dsl]v[a-z]+|cq[a-z]+)\b/g, value).map((unit) => `1${unit}`),
];

/** What a style sheet uses, in short: `@container`, `:has`, `overflow:`, `overflow: clip`, `color-mix()`, `1dvh`. */
export const usedIn = (sheet: string): ReadonlySet<string> => {
  const text = sheet.replaceAll(/\/\*[\s\S]*?\*\/|"[^"]*"|'[^']*'/g, '');
  const preludes = all(/([^{};]+)\{/g, text);
  return new Set([
    ...all(/@([a-z-]+)/g, text).map((rule) => `@${rule}`),
    ...preludes
      .filter((each) => each.includes('@media'))
      .flatMap((each) => all(/\(([a-z-]+)/g, each).map((feature) => `@media ${feature}`)),
    ...preludes
      .filter((each) => !each.includes('@'))
      .flatMap((each) => all(/::?([a-z-]+)/g, each).map((pseudo) => `:${pseudo}`)),
    ...Array.from(text.matchAll(/[{};]\s*(--[\w-]+|[a-z-]+)\s*:\s*([^;{}]*)(?=[;}])/g)).flatMap(
      ofDeclaration,
    ),
  ]);
};

/** Where MDN keeps functions and units. */
const functions = [
  ['types'],
  ['types', 'color'],
  ['types', 'gradient'],
  ['types', 'transform-function'],
  ['types', 'filter-function'],
  ['types', 'basic-shape'],
  ['types', 'image'],
  ['types', 'length'],
  ['properties', 'grid-template-columns'],
];

/** What MDN tells of a use; undefined where it tells nothing, of a word that is a name for instance. */
export const styleFeatureOf = (use: string): Identifier | undefined => {
  const media = /^@media (?:min-|max-)?(.*)/.exec(use)?.[1];
  if (media !== undefined) return entryAt('css', 'at-rules', 'media', media);
  if (use.startsWith('@')) return entryAt('css', 'at-rules', use.slice(1));
  if (use.startsWith(':')) return entryAt('css', 'selectors', use.slice(1));
  if (/^1[dsl]v/.test(use)) return entryAt('css', 'types', 'length', 'viewport_percentage_units_dynamic');
  const [property = '', word = ''] = use.split(':').map((part) => part.trim());
  if (use.includes(':')) return entryAt('css', 'properties', property, ...(word ? [word] : []));
  const name = use.replace('()', '');
  return functions.map((path) => entryAt('css', ...path, name)).find((entry) => entry !== undefined);
};
