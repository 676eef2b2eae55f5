import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

// Without a SPIP (`npm run try-hosts` has one): what its plugin says of itself, and what its PHP gives.
const plugin = new URL('../../src/hosts/spip/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, plugin), 'utf8');
const hasPhp = spawnSync('php', ['--version']).status === 0;
const withPhp = hasPhp ? it : it.skip;

describe('The plugin for SPIP', () => {
  it('says the version of the package, and names a file that is there', () => {
    const paquet = read('paquet.xml');
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect(paquet).to.include(`version="${version}"`).and.include('prefix="parvis"');
    const [, file = ''] = /inclure="([^"]+)"/.exec(paquet) ?? [];
    expect(existsSync(new URL(file, plugin))).to.equal(true);
  });

  it('has a modèle for a directory and for an agenda, with balanced brackets and escaped values', () => {
    const names = readdirSync(new URL('modeles/', plugin));
    expect(names).to.have.members(['annuaire.html', 'agenda.html']);
    for (const name of names) {
      const text = read(`modeles/${name}`);
      for (const [open, shut] of ['[]', '()', '{}']) {
        expect(text.split(open ?? '').length, name).to.equal(text.split(shut ?? '').length);
      }
      expect(text.match(/="[^"]*#ENV\{[^}]*\}(?!\|attribut_html)/g) ?? [], name).to.deep.equal([]);
    }
  });

  withPhp(
    `puts a script of a kilobyte into the head${hasPhp ? '' : ' (left out: there is no PHP here)'}`,
    () => {
      const file = JSON.stringify(fileURLToPath(new URL('parvis_pipelines.php', plugin)));
      const code = `define('_ECRIRE_INC_VERSION', 1);
      function find_in_path($path) { return $GLOBALS['there'] ? "plugins/parvis/$path" : ''; }
      function attribut_html($text) { return htmlspecialchars($text, ENT_QUOTES); }
      require ${file};
      foreach ([true, false] as $there) echo parvis_insert_head('<meta>'), '|';`;
      const { status, stdout, stderr } = spawnSync('php', ['-r', code], { encoding: 'utf8' });
      expect(status, stderr).to.equal(0);
      expect(stdout).to.equal(
        '<meta><script type="module" src="plugins/parvis/parvis/autoloader.js"></script>\n|<meta>|',
      );
    },
  );
});
