import ts from 'typescript';
import type { Plugin } from 'vite';

const tags: ReadonlySet<string> = new Set(['html', 'svg', 'css']);

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly isStyle: boolean;
}

/**
 * Takes the layout out of templates and styles: line breaks with their indentation become one space, comments of styles go.
 * HTML and CSS read the same; what is written inside `${…}` is left to the minifier.
 */
export const minifyTemplates = (): Plugin => ({
  name: 'parvis:minify-templates',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/elements\/.*\.ts$/.test(id)) return null;
    const source = ts.createSourceFile(id, code, ts.ScriptTarget.Latest, true);
    const pieces = piecesOf(source);
    return { code: pieces.reduceRight((text, piece) => shorten(text, piece), code), map: null };
  },
});

/** The stretches of text in tagged templates, in their order. */
const piecesOf = (source: ts.SourceFile): readonly Piece[] => {
  const pieces: Piece[] = [];
  const add = (node: ts.Node, isStyle: boolean): void => {
    pieces.push({ start: node.getStart(source), end: node.getEnd(), isStyle });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && tags.has(node.tag.getText(source))) {
      const isStyle = node.tag.getText(source) === 'css';
      const { template } = node;
      if (ts.isNoSubstitutionTemplateLiteral(template)) add(template, isStyle);
      else
        for (const part of [template.head, ...template.templateSpans.map(({ literal }) => literal)])
          add(part, isStyle);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return pieces.sort((one, other) => one.start - other.start);
};

const shorten = (code: string, { start, end, isStyle }: Piece): string => {
  const text = code.slice(start, end);
  const plain = isStyle
    ? text
        .replaceAll(/\/\*[\s\S]*?\*\//g, '')
        .replaceAll(/\s+/g, ' ')
        .replaceAll(/ ?([{};,>]) ?/g, '$1')
        .replaceAll(/: /g, ':')
        .replaceAll(';}', '}')
    : text.replaceAll(/\s*\n\s*/g, ' ');
  return code.slice(0, start) + plain + code.slice(end);
};
