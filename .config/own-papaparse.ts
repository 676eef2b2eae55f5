import ts from 'typescript';
import type { Plugin } from 'vite';

/** What our own sources use of papaparse. */
const used = 'Parser';

/**
 * Leaves of papaparse what splits a text into cells. The rest (workers, requests, streams, writing) is two thirds of it, and a
 * bundler cannot tell that nobody calls it: everything hangs on one object. The build fails where papaparse is written another way.
 */
export const ownPapaparse = (): Plugin => ({
  name: 'parvis:own-papaparse',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/papaparse/papaparse.js')) return null;
    const source = ts.createSourceFile(id, code, ts.ScriptTarget.Latest, true);
    const parts = partsFor(used, statementsOf(source));
    if (parts.length === 0) this.error(`papaparse no longer holds ${used} where it used to.`);
    const text = parts.map((part) => part.getText(source)).join('\n');
    return { code: `const Papa = {};\n${text}\nPapa.${used} = ${used};\nexport default Papa;`, map: null };
  },
});

/** What papaparse's one large function declares: functions by their names, and what it puts on its object (`Papa.BAD_DELIMITERS`). */
function statementsOf(source: ts.SourceFile): ReadonlyMap<string, ts.Statement> {
  const statements = new Map<string, ts.Statement>();
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionExpression(node) && node.name?.text === 'moduleFactory')
      for (const each of node.body.statements) statements.set(nameOf(each), each);
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return statements;
}

function nameOf(statement: ts.Statement): string {
  if (ts.isFunctionDeclaration(statement)) return statement.name?.text ?? '';
  const { expression = null } = ts.isExpressionStatement(statement) ? statement : {};
  return expression && ts.isBinaryExpression(expression) ? expression.left.getText() : '';
}

/** A part with all that it needs, in the order in which they stand in papaparse. */
function partsFor(name: string, statements: ReadonlyMap<string, ts.Statement>): readonly ts.Statement[] {
  const needed = new Set<ts.Statement>();
  const need = (wanted: string): void => {
    const statement = statements.get(wanted);
    if (!statement || needed.has(statement)) return;
    needed.add(statement);
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) need(node.getText());
      if (ts.isIdentifier(node) && !isMember(node)) need(node.text);
      ts.forEachChild(node, visit);
    };
    visit(statement);
  };
  need(name);
  return [...statements.values()].filter((statement) => needed.has(statement));
}

/** `parse` in `this.parse`, as against the function of that name. */
function isMember(node: ts.Identifier): boolean {
  return ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
}
