/** What the sources use of the language and of the page, found by TypeScript: every name that its own libraries declare. */
import ts from 'typescript';
import type { Identifier } from '@mdn/browser-compat-data/types';
import { entryAt } from './browser-data.js';

/** Where something is used, by its name: `Array.findLastIndex`, `URL.canParse`. */
export type Uses = ReadonlyMap<string, readonly string[]>;

const isOfLibrary = (declaration: ts.Declaration): boolean =>
  /\/typescript\/lib\/lib\..*\.d\.ts$/.test(declaration.getSourceFile().fileName);

/** The interfaces and namespaces that a declaration stands in; `declare var URL: { canParse(): … }` is one of them. */
const ownersOf = (declaration: ts.Node): readonly string[] => {
  const { parent } = declaration;
  if (ts.isSourceFile(parent)) return [];
  const isOwner =
    ts.isInterfaceDeclaration(parent) || ts.isModuleDeclaration(parent) || ts.isVariableDeclaration(parent);
  return [...ownersOf(parent), ...(isOwner ? [parent.name.getText()] : [])];
};

/** What the names of a program mean that its libraries declare, each with the places where it stands. */
export const usesIn = (root: string, folder: string): Uses => {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const files = fileNames.filter((name) => name.startsWith(`${root}${folder}`) && !name.includes('/cli/'));
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const uses = new Map<string, string[]>();
  const visit = (node: ts.Node, source: ts.SourceFile): void => {
    if (ts.isIdentifier(node) && !ts.isPartOfTypeNode(node)) {
      const [declaration] = (checker.getSymbolAtLocation(node)?.declarations ?? []).filter(isOfLibrary);
      if (declaration) {
        const name = [...ownersOf(declaration), node.text].join('.');
        const { line } = source.getLineAndCharacterOfPosition(node.pos);
        uses.set(name, [
          ...(uses.get(name) ?? []),
          `${source.fileName.slice(root.length)}:${String(line + 1)}`,
        ]);
      }
    }
    ts.forEachChild(node, (child) => {
      visit(child, source);
    });
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source, source);
  }
  return uses;
};

/** Shapes of what is given and taken, whose members are no features by themselves. */
const shapes =
  /^(?:Iterator(?:Yield|Return)Result|RegExp(?:Exec|Match)Array|Intl\.Resolved\w+|Intl\.\w+Options|\w+EventMap|HTMLElementTagNameMap|CSSStyleProperties)\b/;

/** What TypeScript calls otherwise than MDN. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['AsyncIterator', 'AsyncGenerator'],
  ['CallableFunction', 'Function'],
  ['CSSStyleDeclarationBase', 'CSSStyleDeclaration'],
  ['Console', 'console'],
  ['TextDecoderCommon', 'TextDecoder'],
  ['MessageEventTarget', 'MessagePort'],
  ...['Uint8Array', 'Uint32Array', 'Int32Array', 'Float64Array'].map((name) => [name, 'TypedArray'] as const),
]);

/** Where MDN has what many have in common. */
const heirs = [
  'EventTarget',
  'Node',
  'Element',
  'HTMLElement',
  'Document',
  'ShadowRoot',
  'Window',
  'Response',
  'HTMLAnchorElement',
  'CanvasRenderingContext2D',
  'Navigator',
  'ReadableStreamDefaultReader',
  'Event',
];

const ofOwner = (owner: string): string => {
  const name = owner.replace(/(?<=\w)Constructor$/, '').replace(/^Readonly(?=Array|Map|Set)/, '');
  return otherNames.get(name) ?? name;
};

/** What MDN tells of a name that TypeScript declares; null for what is no feature, undefined where it tells nothing. */
export const featureOf = (name: string): Identifier | null | undefined => {
  if (shapes.test(name) || name === 'Intl' || name.endsWith('.prototype')) return null;
  const path = name.split('.').map(ofOwner);
  const member = path.at(-1) ?? '';
  const forms = [member, `${member}_static`, `${member.replace(/^on/, '')}_event`];
  const roots = [['javascript', 'builtins'], ['api']];
  const own = roots.flatMap((root) => forms.map((form) => entryAt(...root, ...path.slice(0, -1), form)));
  const shared = heirs.flatMap((heir) => forms.map((form) => entryAt('api', heir, form)));
  return [...own, ...shared].find((entry) => entry !== undefined);
};
