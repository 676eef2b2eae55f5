import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getuid } from 'node:process';
import { expect } from 'chai';
import { bind } from '../../../src/cli/book/bind.js';
import { printToPdf } from '../../../src/cli/book/chromium.js';
import { pagesOfDestinations } from '../../../src/cli/book/pdf-destinations.js';
import { printBook, RestlessError } from '../../../src/cli/book/print-book.js';
import { readArguments } from '../../../src/cli/arguments.js';
import { findBrowser } from '../../support/browsers.mjs';
import { bookOf } from '../../core/book/html-of.js';

const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

/** A PDF as Chromium writes one: two pages below a tree of two levels, and names of destinations. */
const pdf = (destinations: string): Uint8Array =>
  bytes(`%PDF-1.4
1 0 obj
<</Length 3>> stream
9 0 obj
endstream
endobj
2 0 obj
<</Type /Pages /Count 3 /Kids [3 0 R 4 0 R]>>
endobj
3 0 obj
<</Type /Pages /Kids [5 0 R 6 0 R]>>
endobj
4 0 obj
<</Type /Page>>
endobj
5 0 obj
<</Type /Page>>
endobj
6 0 obj
<</Type /Page>>
endobj
7 0 obj
<<${destinations}>>
endobj
8 0 obj
<</Type /Catalog
/Pages 2 0 R
/Dests 7 0 R>>
endobj
trailer
<</Size 9 /Root 8 0 R>>
`);

const people = (count: number): string =>
  `Nom;Ville;Type\n${Array.from({ length: count }, (_, at) => `Club ${String(at).padStart(4, '0')};${at % 2 ? 'Vif' : 'Claix'};${at % 3 ? 'Sport' : 'Culture'}`).join('\n')}\n`;

/** The same under names of many letters. */
const named = (count: number): string =>
  people(count).replace(/Club (\d+)/g, (name, digits: string) => {
    const letter = String.fromCharCode(65 + (Number(digits) % 26));
    return `${letter}${name}`;
  });

describe('The pages of a PDF', () => {
  it('are told by its destinations, in the order of its tree', () => {
    const pages = pagesOfDestinations(pdf('/e1 [6 0 R /XYZ 0 1 0]\n/e2 [4 0 R /XYZ 0 1 0] /in#2dex [5 0 R]'));
    expect([...pages]).to.deep.equal([
      ['e1', 2],
      ['e2', 3],
      ['in-ex', 1],
    ]);
  });

  it('are none where there is nothing to read', () => {
    expect(pagesOfDestinations(bytes('no PDF')).size).to.equal(0);
    expect(pagesOfDestinations(pdf('')).size).to.equal(0);
  });
});

describe('A printed book', () => {
  it('is printed again with its page numbers, until they stay', async () => {
    const seen: string[] = [];
    const book = await bookOf(people(3), { by: ['ville'] });
    const [printed] = await printBook(book, 'A4', (html) => {
      seen.push(html);
      return Promise.resolve(pdf('/e1 [6 0 R /XYZ] /e2 [6 0 R /XYZ] /e3 [4 0 R /XYZ] /entries [6 0 R /XYZ]'));
    });
    expect(printed).to.be.instanceOf(Uint8Array);
    expect(seen).to.have.length(2);
    // As wide before its number is known as after, in letters: a box within a line would not be tagged.
    expect(seen[0]).to.match(/href="#e3">3<\/a> <span class="page">p\.\u00a0\u2007{3}<\/span>/);
    expect(seen[1]).to.match(/href="#e3">3<\/a> <span class="page">p\.\u00a02\u2007{2}<\/span>/);
    expect(seen[1]).to.not.include('inline-block');
  });

  it('is not written where its numbers do not come to rest', async () => {
    let pass = 0;
    const printing = printBook(await bookOf(people(3), { by: ['ville'] }), 'A4', () => {
      pass++;
      return Promise.resolve(pdf(`/e1 [${String(4 + (pass % 3))} 0 R /XYZ]`));
    });
    const error: unknown = await printing.then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).to.be.instanceOf(RestlessError);
    expect(pass).to.equal(4);
  });

  it('has at the head of each page its letters, the first and the last', async () => {
    const seen: string[] = [];
    await printBook(await bookOf('Nom\nAlpha\nBêta\nBravo\nÉcho\n'), 'A4', (html) => {
      seen.push(html);
      return Promise.resolve(
        pdf('/e1 [6 0 R /XYZ] /e2 [6 0 R /XYZ] /e3 [4 0 R /XYZ] /e4 [4 0 R /XYZ] /entries [6 0 R /XYZ]'),
      );
    });
    const [first = '', second = ''] = seen;
    expect(seen).to.have.length(2);
    expect(first).to.not.include('@page sheet');
    // Written by their codes: A – B, then B – E.
    expect(second).to.match(/@page sheet-0:left \{ @top-left \{ content: "\\41 \\20 \\2013 \\20 \\42 ";/);
    expect(second).to.match(/@page sheet-1:right \{ @top-right \{ content: "\\42 \\20 \\2013 \\20 \\45 ";/);
    // A letter that goes on over a page has its heading once.
    expect(second.match(/<h3>B<\/h3>/g)).to.have.length(1);
    expect(second.indexOf('class="sheet sheet-1"')).to.be.within(
      second.indexOf('Bêta'),
      second.indexOf('Bravo'),
    );
  });

  it('has no letters at its heads where pages would not stay for them', async () => {
    const seen: string[] = [];
    await printBook(await bookOf('Nom\nAlpha\nBravo\n'), 'A4', (html) => {
      seen.push(html);
      const moved = html.includes('@page sheet') ? '4' : '6';
      return Promise.resolve(pdf(`/e1 [5 0 R /XYZ] /e2 [${moved} 0 R /XYZ]`));
    });
    expect(seen.map((html) => html.includes('@page sheet'))).to.deep.equal([false, true, false]);
  });

  it('has volumes of a thousand entries, numbered on, with one index', async () => {
    const seen: string[] = [];
    const book = await bookOf(people(2100), { by: ['ville'] });
    const volumes = await printBook(book, 'A4', (html) => {
      seen.push(html);
      return Promise.resolve(pdf('/e1 [6 0 R /XYZ] /e2050 [4 0 R /XYZ] /entries [5 0 R /XYZ]'));
    });
    expect(volumes).to.have.length(3);
    expect(seen.map((html) => /Volume (\d) sur 3/.exec(html)?.[1]).join('')).to.equal('112233');
    const last = seen.at(-1) ?? '';
    expect(last).to.include('id="e2001"').and.include('Index\u00a0: Ville').and.not.include('id="e2000"');
    expect(last).to.match(/<span class="reference">1 <span class="page">vol\.\u00a01, p\.\u00a01<\/span>/);
    expect(seen[0]).to.not.include('Index\u00a0:');
    // Chromium tells the page of an entry only where a link leads to it.
    expect(seen[0]).to.include('href="#e1000"');
  });
});

describe('The command that makes a book', () => {
  const folders: string[] = [];
  const folder = async (): Promise<string> => {
    const made = await mkdtemp(join(tmpdir(), 'parvis-test-'));
    folders.push(made);
    return made;
  };
  afterEach(async () => {
    for (const each of folders.splice(0)) await rm(each, { recursive: true, force: true });
  });

  const said = async (work: () => Promise<number>): Promise<{ code: number; text: string }> => {
    const text: string[] = [];
    const { write: out } = process.stdout;
    const { write: err } = process.stderr;
    const keep = (chunk: string | Uint8Array): boolean => {
      text.push(String(chunk));
      return true;
    };
    process.stdout.write = keep;
    process.stderr.write = keep;
    try {
      return { code: await work(), text: text.join('') };
    } finally {
      process.stdout.write = out;
      process.stderr.write = err;
    }
  };

  const bound = async (...args: readonly string[]): ReturnType<typeof said> =>
    said(() => bind(readArguments(['book', ...args, '--lang', 'fr'], {})));

  it('writes a page, without rows outside of --where and columns outside of --fields', async () => {
    const at = await folder();
    const [source, output] = [join(at, 'liste.csv'), join(at, 'livret.html')];
    await writeFile(source, 'Nom;Ville;Secret;Publier\nA;Vif;x1x;oui\nB;Claix;x2x;non\nC;Vif;x3x;oui\n');
    const args = [
      '--where',
      'publier: oui',
      '--fields',
      'nom, ville',
      '--html',
      '-o',
      output,
      '--title',
      'Les clubs',
    ];
    const { code, text } = await bound(source, ...args);
    expect(code).to.equal(0);
    expect(text).to.include('livret.html');
    const html = await readFile(output, 'utf8');
    expect(html)
      .to.include('Les clubs')
      .and.include('2 fiches')
      .and.not.match(/x\dx|Claix/);
  });

  it('says why there is nothing to print, and by what there is no index', async () => {
    const at = await folder();
    const source = join(at, 'liste.csv');
    await writeFile(source, 'Nom;Ville\nA;Vif\nB;Claix\n');
    const empty = await bound(source, '--where', 'ville: Nulle part', '--html');
    expect(empty.code).to.equal(1);
    expect(empty.text).to.include('Aucune fiche à imprimer');
    const missing = await bound(source, '--indexes', 'pays', '--html', '-o', join(at, 'l.html'));
    expect(missing.code).to.equal(0);
    expect(missing.text).to.include('« pays »'.replace(/ /g, '\u202f'));
    const nowhere = await bound(source, '--chromium', join(at, 'nothing'), '-o', join(at, 'l.pdf'));
    expect(nowhere.code).to.equal(1);
    expect(nowhere.text).to.include('pas de programme');
  });

  it('takes no sheet that it does not know', () => {
    expect(() => readArguments(['book', 'a.csv', '--size', 'A3'], {})).to.throw('A3');
  });

  const chromium = findBrowser('chromium');
  const whereThereIsOne = chromium === undefined ? it.skip : it;

  whereThereIsOne(
    'prints with Chromium: tagged, with a language, an outline and the pages of every entry',
    async () => {
      const at = await folder();
      // The tests may run as root, for whom Chromium does not run in its sandbox; the command itself never takes it away.
      const program = join(at, 'chromium.sh');
      const options = getuid?.() === 0 ? '--no-sandbox' : '';
      await writeFile(program, `#!/bin/sh\nexec '${chromium ?? ''}' ${options} "$@"\n`);
      await chmod(program, 0o755);
      const book = await bookOf(named(60), { by: ['ville', 'type'] });
      const heads: boolean[] = [];
      const [printed = new Uint8Array()] = await printBook(book, 'A5', (html) => {
        heads.push(html.includes('@page sheet'));
        return printToPdf(program, html);
      });
      // Nothing has moved by the letters at the head of its pages: they are there.
      expect(heads).to.deep.equal([false, true]);
      const text = Buffer.from(printed).toString('latin1');
      expect(text).to.match(/\/MarkInfo\s*<<[^>]*\/Marked true/);
      expect(text).to.match(/\/Lang\s*\(fr\)/);
      expect(text).to.match(/\/Outlines \d+ 0 R/);
      expect(text).to.match(/\/Subtype\s*\/Link/);
      const pages = pagesOfDestinations(printed);
      for (let number = 1; number <= 60; number++)
        expect(pages.get(`e${String(number)}`)).to.be.greaterThan(1);
    },
  );
});
