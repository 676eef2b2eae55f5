import { fallbackLink, writeTag, type TagAttribute } from '../../src/owner/tag.js';
import type { ElementName } from './choices.js';

export const flavours = ['page', 'cms', 'iframe', 'react'] as const;

/** Where the tag will be pasted. */
export type Flavour = (typeof flavours)[number];

/** What is to be written, wherever it goes. */
export interface Wanted {
  readonly element: ElementName;
  readonly src: string;
  readonly attributes: readonly TagAttribute[];
  /** The text of the link to the file, for when there is no script. */
  readonly link: string;
  /** What a frame is called by screen readers. */
  readonly title: string;
  /** The colours of the page around a frame; empty where they are not told. */
  readonly scheme: string;
}

const writers: Readonly<Record<Flavour, (wanted: Wanted) => string>> = {
  // In a paragraph, where many editors put what is pasted, browsers would move the contents out of the tag.
  page: ({ element, src, attributes, link }) =>
    `${script}\n<div>\n${indented(writeTag(element, [['src', src], ...attributes], fallbackLink(src, link)))}\n</div>`,
  cms: ({ element, src, attributes, link }) =>
    `${script}\n${writeTag(
      'div',
      [
        ['data-parvis', element],
        ['data-src', src],
        ...attributes.map(([name, value]): TagAttribute => [`data-${name}`, value]),
      ],
      fallbackLink(src, link),
    )}`,
  iframe: ({ element, src, attributes, title, scheme }) => {
    const query = new URLSearchParams([['element', element], ['src', src], ...attributes.map(copyOf)]);
    if (scheme !== '') query.set('color-scheme', scheme);
    return writeTag('iframe', [
      ['src', `/assets/parvis/embed.html?${query.toString()}`],
      ['title', title],
      ['width', '100%'],
      ['height', '800'],
      ['loading', 'lazy'],
      // By this alone does Firefox tell the frame its parent, to whom the height is told.
      ['referrerpolicy', 'origin'],
    ]);
  },
  react: ({ element, src, attributes }) => {
    const written = [['src', src] as const, ...attributes].map(([name, value]) => `${name}=${jsx(value)}`);
    return `import 'parvis/elements/${element}';\n\n<${element}\n  ${written.join('\n  ')}\n/>`;
  },
};

const script = '<script type="module" src="/assets/parvis/parvis.js"></script>';

function indented(code: string): string {
  return code.replace(/^/gm, '  ');
}

function copyOf([name, value]: TagAttribute): [string, string] {
  return [name, value];
}

/** A value in JSX, which knows no backslash within quotes. */
function jsx(value: string): string {
  return /["&\\\n]/.test(value) ? `{${JSON.stringify(value)}}` : `"${value}"`;
}

/** What the owner pastes there. */
export function write(flavour: Flavour, wanted: Wanted): string {
  return writers[flavour](wanted);
}

/** The rule for the style sheet of the site, empty where nothing is to be said. */
export function writeStyles(element: ElementName, accent: string): string {
  return accent === '' ? '' : `${element} {\n  --parvis-accent: ${accent};\n}`;
}
