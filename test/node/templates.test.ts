import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../src/', import.meta.url));

const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);

/** The text that stands right behind a value in a template, where the value stands among texts and not in a tag. */
const textsBehindValues = (template: ts.TemplateExpression): readonly string[] => {
  let before = template.head.text;
  return template.templateSpans.flatMap(({ literal }) => {
    const isInTag = /<[^>]*$/.test(before);
    before += literal.text;
    const [text = ''] = /^[^<]*/.exec(literal.text) ?? [];
    return !isInTag && text.trim() ? [text.trim()] : [];
  });
};

const faultsIn = (name: string, code: string): readonly string[] => {
  if (!code.includes('html`')) return [];
  const faults: string[] = [];
  const look = (node: ts.Node): void => {
    if (
      ts.isTaggedTemplateExpression(node) &&
      ts.isIdentifier(node.tag) &&
      node.tag.text === 'html' &&
      ts.isTemplateExpression(node.template)
    )
      faults.push(...textsBehindValues(node.template).map((text) => `${name}: ${text}`));
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(name, code, ts.ScriptTarget.Latest));
  return faults;
};

// Lit finds the end of a value by the node that follows it. A text there is what browsers replace when they translate a page.
describe('A template', () => {
  it('has no text right behind a value: they are one text', () => {
    expect(sources.flatMap((name) => faultsIn(name, readFileSync(root + name, 'utf8')))).to.deep.equal([]);
  });

  it('would be found out', () => {
    const code =
      'html`<p title="${a} of ${b}">${c} of <b>${d}</b> ${e}</p>${list.map((f) => html`<i>${f})</i>`)}`';
    expect(faultsIn('x', code)).to.deep.equal(['x: of', 'x: )']);
  });
});
