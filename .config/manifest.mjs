import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { fieldAttributes } from './field-attributes.mjs';
import { namesBehind } from './names-behind.mjs';

/** The analyser reads a tag at the beginning of a line only; our comments put short ones side by side. */
const withTagsOnLines = (code) =>
  code.replaceAll(/ (?=@(?:csspart|cssproperty|slot|fires|attr)\b)/g, '\n * ');

const parse = (root, name) => {
  const code = withTagsOnLines(readFileSync(join(root, name), 'utf8'));
  return ts.createSourceFile(name, code, ts.ScriptTarget.ES2022, true);
};

const sourcesIn = (root) =>
  readdirSync(join(root, 'src', 'elements'), { recursive: true })
    .map((name) => `src/elements/${name.split(sep).join('/')}`)
    .filter((name) => name.endsWith('.ts'))
    .sort();

const byName = (one, other) => (one.name < other.name ? -1 : 1);

/** What somebody who writes HTML needs to know of a type. */
const plainType = ({ text }) => ({ text: text.replaceAll(/ \| (?:null|undefined)/g, '') });

/** What the analyser adds for its own use, and base classes, which are not public. */
const internal = new Set(['inheritedFrom', 'attribute', 'resolveInitializer']);

const cleaned = (item) => {
  const kept = Object.fromEntries(Object.entries(item).filter(([key]) => !internal.has(key)));
  return kept.type ? { ...kept, type: plainType(kept.type) } : kept;
};

const isPublic = ({ name, privacy = 'public', description }) =>
  privacy === 'public' && !name.startsWith('#') && Boolean(description);

const hasSource = ({ attributes = [] }) => attributes.some(({ name }) => name === 'src');

/** The attributes that name one of what stands behind a door of the sources. */
const doors = new Map([['format', 'src/core/formats']]);

/** What an attribute can say is a type for editors: `'csv' | 'json'`. */
const withValues = (attribute, root) => {
  const door = doors.get(attribute.name);
  if (door === undefined) return attribute;
  const values = namesBehind(root, door).map((name) => `'${name}'`);
  return { ...attribute, type: { text: values.join(' | ') } };
};

const attributesOf = (element, root) => {
  const own = (element.attributes ?? []).filter(({ name }) => name !== 'id');
  const all = hasSource(element) ? [...own, ...fieldAttributes] : own;
  return all.map((attribute) => withValues(cleaned(attribute), root)).sort(byName);
};

/** All elements draw with the same custom properties: where an element tells of none, those of its kin count. */
const describe = (element, kin, root) => {
  const { cssProperties: own = [], members = [], events = [], slots = [], cssParts = [] } = element;
  const { kind, name, tagName, summary, description } = element;
  return {
    kind,
    name,
    tagName,
    customElement: true,
    summary,
    description: description || summary,
    superclass: { name: 'LitElement', package: 'lit' },
    attributes: attributesOf(element, root),
    members: members.filter(isPublic).map(cleaned).sort(byName),
    events: events.filter(({ name }) => name?.startsWith('parvis-')).map(cleaned),
    slots: slots.map(cleaned),
    cssParts: cssParts.map(cleaned).sort(byName),
    cssProperties: [
      ...own,
      ...kin.cssProperties.filter(({ name }) => !own.some((each) => each.name === name)),
    ].map(cleaned),
  };
};

const moduleOf = (element) => {
  const path = `dist/elements/${element.tagName}.js`;
  const declaration = { name: element.name, module: path };
  return {
    kind: 'javascript-module',
    path,
    declarations: [element],
    exports: [
      { kind: 'js', name: element.name, declaration },
      { kind: 'custom-element-definition', name: element.tagName, declaration },
    ],
  };
};

/** Describes the elements as their doc comments do, in the form of https://github.com/webcomponents/custom-elements-manifest. */
export const createManifest = (root) => {
  const modules = sourcesIn(root).map((name) => parse(root, name));
  const all = create({ modules, plugins: litPlugin() }).modules.flatMap(({ declarations }) => declarations);
  const elements = all.filter(({ tagName }) => tagName);
  const kin = elements.find(({ cssProperties }) => cssProperties);
  return {
    schemaVersion: '1.0.0',
    readme: '',
    modules: elements.map((element) => moduleOf(describe(element, kin, root))),
  };
};
