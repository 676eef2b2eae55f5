import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { vi } from 'vitest';
import { root } from './packed.js';

vi.setConfig({ testTimeout: 0 }); // a build ends when it has ended

describe('The build', () => {
  it('gives the same bytes again', () => {
    const again = mkdtempSync(join(tmpdir(), 'parvis-again-'));
    try {
      const { stdout, stderr } = spawnSync(
        process.execPath,
        [join(root, '.config', 'build.mjs'), '--out', again],
        { cwd: root, encoding: 'utf8' },
      );
      for (const name of ['sri.json', 'custom-elements.json', 'web-types.json']) {
        const [first, second] = [join(root, 'dist'), again].map((folder) =>
          readFileSync(join(folder, name), 'utf8'),
        );
        expect(second, `${name}\n${stdout}${stderr}`).to.equal(first);
      }
    } finally {
      rmSync(again, { recursive: true, force: true });
    }
  });
});
