import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { writeMo } from '../../.config/mo.mjs';
import { attributesOf, choicesFor, type Choices } from '../../demo/builder/choices.js';
import { describeTable, inspect, readTable } from '../../src/core/index.js';
import { choicesFrom } from '../../src/hosts/wordpress/editor/choices-from.js';

const plugin = new URL('../../src/hosts/wordpress/', import.meta.url);
const hasPhp = spawnSync('php', ['--version']).status === 0;
const withPhp = hasPhp ? it : it.skip;
const leftOut = hasPhp ? '' : ' (left out: there is no PHP here)';

const php = (readdirSync(plugin, { recursive: true }) as string[]).filter((name) => name.endsWith('.php'));
const read = (name: string): string => readFileSync(new URL(name, plugin), 'utf8');
const translations = read('languages/parvis-fr_FR.po');

/** What a .mo file says, read by its tables. */
const pairsIn = (mo: Buffer): ReadonlyMap<string, string> => {
  const [count, ids, texts] = [8, 12, 16].map((place) => mo.readUInt32LE(place)) as [number, number, number];
  const textAt = (table: number, place: number): string => {
    const [length, start] = [0, 4].map((offset) => mo.readUInt32LE(table + place * 8 + offset)) as [
      number,
      number,
    ];
    return mo.toString('utf8', start, start + length);
  };
  return new Map(Array.from({ length: count }, (_, place) => [textAt(ids, place), textAt(texts, place)]));
};

describe('The plugin for WordPress', () => {
  withPhp(`is PHP that can be read${leftOut}`, () => {
    expect(php.length).to.be.above(8);
    for (const name of php) {
      const { status, stdout } = spawnSync('php', ['-l', fileURLToPath(new URL(name, plugin))], {
        encoding: 'utf8',
      });
      expect(status, stdout).to.equal(0);
    }
  });

  withPhp(`refuses what it must, and lets through what it may${leftOut}`, () => {
    const script = fileURLToPath(new URL('../hosts/wordpress/rules.php', import.meta.url));
    const { status, stdout, stderr } = spawnSync('php', [script], { encoding: 'utf8' });
    expect(status, stderr + stdout).to.equal(0);
    const lines = stdout.trim().split('\n');
    expect(lines.length).to.be.above(60);
    for (const line of lines) {
      const [name, came, wanted] = JSON.parse(line) as [string, unknown, unknown];
      expect(came, name).to.deep.equal(wanted);
    }
  });

  it('says everything in French too, by WordPress’s own way', () => {
    const said = php.flatMap((name) =>
      Array.from(
        read(name).matchAll(/\b(?:esc_html_)?_{0,2}e?\( '((?:[^'\\]|\\.)*)', 'parvis' \)/g),
        ([, text = '']) => text,
      ),
    );
    const mo = pairsIn(writeMo(translations));
    expect(said.length).to.be.above(25);
    expect(said.filter((text) => !mo.get(text))).to.deep.equal([]);
    const { title, description } = JSON.parse(read('block.json')) as { title: string; description: string };
    expect(mo.get(`block title\u0004${title}`)).to.equal('Annuaire ou agenda');
    expect(mo.get(`block description\u0004${description}`)).to.be.a('string');
    expect(mo.get('')).to.include('Language: fr_FR');
  });

  it('keeps the spaces of French unbreakable', () => {
    const french = [...translations.matchAll(/^msgstr (".*")$/gm)].map(([, quoted = '']) => quoted);
    expect(french.filter((text) => /[^\s\u00a0\u202f] [;:?!»]|« /.test(text))).to.deep.equal([]);
  });
});

describe('The settings of a block', () => {
  it('are what was chosen before, whatever was chosen', async () => {
    const csv =
      'Nom;Commune;Thèmes;Site web\nA;Vif;jardin, art;https://a.example\nB;Gap;art;https://b.example\nC;Gap;jardin;\n';
    const { table, schema } = await describeTable(await readTable(new TextEncoder().encode(csv)));
    const report = inspect(table, schema);
    const found = choicesFor(report);
    const chosen: readonly Partial<Choices>[] = [
      {},
      { shown: new Set(['Nom', 'Thèmes']), order: ['Thèmes', 'Nom', 'Commune', 'Site web'] },
      { filters: new Set() },
      { filters: new Set(['Commune']), pageSize: 50, sort: 'Commune', isDescending: true },
      { labels: new Map([['Thèmes', 'Ce qu’on y fait : tout']]), language: 'en' },
      { element: 'training-agenda', view: 'month' },
    ];
    for (const each of chosen) {
      const choices = { ...found, ...each };
      const attributes = attributesOf(choices, report);
      const again = choicesFrom(report, choices.element, Object.fromEntries(attributes));
      expect(attributesOf(again, report), JSON.stringify(attributes)).to.deep.equal(attributes);
      expect(again.element).to.equal(choices.element);
    }
  });
});
