const types = new Map([
  ['boolean', 'boolean | undefined'],
  ['number', 'number | string | undefined'],
]);

const typeOf = ({ type }) => types.get(type?.text) ?? 'string | undefined';

const comment = (text) => `    /** ${text.replaceAll(/\s+/g, ' ').replaceAll('*/', '*\\/')} */`;

const attributeLines = (attribute) => [
  comment(attribute.description),
  `    '${attribute.name}'?: ${typeOf(attribute)};`,
];

const eventLines = ({ name, type, description }) => [
  comment(description),
  `    'on${name}'?: ((event: ${type.text}) => void) | undefined;`,
];

const standard = new Set(['id', 'lang']); // React has them for every element

const elementLines = ({ tagName, summary, attributes, events }) => [
  `  /** ${summary} */`,
  `  '${tagName}': {`,
  ...attributes.filter(({ name }) => !standard.has(name)).flatMap(attributeLines),
  ...events.flatMap(eventLines),
  '  };',
];

const elementsOf = (manifest) => manifest.modules.flatMap(({ declarations }) => declarations);

/** The attributes and events of every element, as JSX writes them, for any framework that has its own `IntrinsicElements`. */
export const jsxTypes = (manifest) => {
  const elements = elementsOf(manifest);
  const events = new Set(elements.flatMap(({ events }) => events.map(({ type }) => type.text)));
  return [
    `import type { ${[...events].sort().join(', ')} } from './index.js';`,
    '',
    '/** What each element takes beside what every HTML element takes. */',
    'export interface ParvisElements {',
    ...elements.flatMap(elementLines),
    '}',
    '',
  ].join('\n');
};

/** The same for React 19, which sets attributes and listens to events of custom elements by itself. */
export const reactTypes = (manifest) => {
  const elements = elementsOf(manifest);
  const names = elements.map(({ name }) => name).sort();
  return [
    "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
    `import type { ${names.join(', ')} } from './index.js';`,
    "import type { ParvisElements } from './jsx.js';",
    '',
    'type Props<Element, Own> = Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Own> & Own;',
    '',
    "declare module 'react' {",
    '  namespace JSX {',
    '    interface IntrinsicElements {',
    ...elements.map(
      ({ name, tagName }) => `      '${tagName}': Props<${name}, ParvisElements['${tagName}']>;`,
    ),
    '    }',
    '  }',
    '}',
    '',
  ].join('\n');
};
