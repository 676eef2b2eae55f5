import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { expect } from 'chai';
import { afterAll, beforeAll } from 'vitest';
import { decodeEntities } from '../../src/core/text/entities.js';
import { root } from './packed.js';

// What the page on prerendering tells to type and to paste, run as it stands there, in a folder that holds what it says.

const commandsIn = (name: string): readonly string[] =>
  Array.from(readFileSync(join(root, 'demo', name), 'utf8').matchAll(/<code>([^<]*cli\.mjs[^<]*)<\/code>/g))
    .flatMap(([, code = '']) => decodeEntities(code).split('\n'))
    .flatMap((line) => /node (?:\S*\/)?cli\.mjs ([^&|]+)/.exec(line)?.[1]?.trim() ?? [])
    // In a script of Eleventy they are words of their own.
    .filter((words) => !words.includes("'"));

const list = 'Nom;Commune;Mise à jour\nFoyer;Vif;2026-03-12\nClub;Claix;2026-04-02\n';
const sessions = 'Titre;Date;Début;Lieu\nBal;2090-03-12;20:00;Vif\n';
const pageOf = (src: string): string =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Annuaire</title><actor-directory src="${src}"></actor-directory></html>`;

describe('What the page on prerendering tells to type', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-recipes-'));

  beforeAll(() => {
    cpSync(join(root, 'dist', 'cli.js'), join(folder, 'parvis', 'cli.mjs'));
    cpSync(join(root, 'dist', 'cli'), join(folder, 'parvis', 'cli'), { recursive: true });
    for (const below of ['.', 'public', 'public/annuaire', '_site']) {
      mkdirSync(join(folder, below), { recursive: true });
      for (const name of ['annuaire', 'directory']) {
        writeFileSync(join(folder, below, `${name}.csv`), list);
        writeFileSync(join(folder, below, `${name}.html`), pageOf(`${name}.csv`));
      }
    }
    writeFileSync(join(folder, 'public/annuaire/index.html'), pageOf('annuaire.csv'));
    writeFileSync(join(folder, 'ateliers.csv'), sessions);
    writeFileSync(join(folder, 'workshops.csv'), sessions);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  for (const [page, own] of [
    ['prerender.html', 'annuaire.html'],
    ['prerender.en.html', 'directory.html'],
  ] as const)
    it(`does what it is said to do: ${page}`, () => {
      const commands = commandsIn(page);
      expect(commands).to.have.length.above(8);
      for (const words of commands)
        execFileSync(execPath, ['parvis/cli.mjs', ...words.split(' ')], { cwd: folder, stdio: 'pipe' });
      for (const name of [own, 'public/annuaire/index.html', '_site/annuaire.html'])
        expect(readFileSync(join(folder, name), 'utf8'), name).to.include('parvis:begin');
      expect(readFileSync(join(folder, 'ateliers.ics'), 'utf8')).to.include('BEGIN:VEVENT');
      expect(readFileSync(join(folder, 'fiches', 'sitemap.xml'), 'utf8')).to.include('https://asso.example/');
    });
});
