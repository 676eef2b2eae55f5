import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const hasPhp = spawnSync('php', ['--version']).status === 0;
const withPhp = hasPhp ? it : it.skip;

describe('The plugin for DokuWiki', () => {
  withPhp(
    `writes the tag, and nothing that a page must not have${hasPhp ? '' : ' (left out: there is no PHP here)'}`,
    () => {
      const script = fileURLToPath(new URL('../hosts/dokuwiki/rules.php', import.meta.url));
      const { status, stdout, stderr } = spawnSync('php', [script], { encoding: 'utf8' });
      expect(status, stderr + stdout).to.equal(0);
      const lines = stdout.trim().split('\n');
      expect(lines.length).to.equal(8);
      for (const line of lines) {
        const [written, came, wanted] = JSON.parse(line) as [string, string, string];
        expect(came, written).to.equal(wanted);
      }
    },
  );
});
