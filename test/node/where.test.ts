import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { needsNode } from '../support/needs-node.mjs';
import { everyEngine, runsIn } from '../support/where.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const readme = readFileSync(`${root}test/README.md`, 'utf8').replaceAll(/ +/g, ' ');

describe('What runs where', () => {
  for (const [place, reason] of everyEngine) {
    it(`names what there is, and is told to people with its reason: ${place}`, () => {
      expect(existsSync(root + place)).to.equal(true);
      expect(readme).to.include(`| \`${place.replace('test/', '')}\` | ${reason} |`);
    });
  }

  it('is the core in Node, all that has a DOM in Chromium, what engines differ in everywhere', () => {
    const browsers = ['chromium', 'firefox', 'webkit'];
    const of = (file: string): string[] => browsers.filter((browser) => runsIn(browser, file));
    expect(of('test/core/schema/infer-schema.test.ts')).to.deep.equal([]);
    expect(of('test/core/source/decode.test.ts')).to.deep.equal(browsers);
    expect(of('test/elements/slots/slots.test.ts')).to.deep.equal(['chromium']);
    expect(of('test/elements/print.test.ts')).to.deep.equal(browsers);
  });

  it('is every page of the demo, each in one of the files that share them', () => {
    const folder = `${root}test/pages/every-page/`;
    const [, parts] = /const PARTS = (\d+);/.exec(readFileSync(`${folder}looked-at.ts`, 'utf8')) ?? [];
    const files = readdirSync(folder).filter((name) => name.endsWith('.test.ts'));
    const shares = files.map((name) => /lookAtPages\((\d+)\)/.exec(readFileSync(folder + name, 'utf8'))?.[1]);
    expect(shares.sort()).to.deep.equal(Array.from({ length: Number(parts) }, (_, at) => String(at + 1)));
  });

  it('is Node alone for tests of the core that take something of it, also from another file', () => {
    expect(needsNode(root, 'test/core/models/shares.test.ts')).to.equal(true);
    expect(needsNode(root, 'test/core/formats/bad-workbooks.test.ts')).to.equal(true);
    expect(needsNode(root, 'test/core/schema/infer-schema.test.ts')).to.equal(false);
    expect(
      everyEngine.filter(([place]) => place.endsWith('.test.ts') && needsNode(root, place)),
    ).to.deep.equal([]);
  });
});
