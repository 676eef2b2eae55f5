import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import process from 'node:process';
import { figuresOf } from './figures-of.js';
import { figuresMarkdown } from './figures-markdown.js';
import { figuresPage } from './figures-page.js';
import { commandWords } from '../../locale/command.js';
import { countWords } from '../../locale/count.js';
import { furtherFigureWords } from '../../locale/further-figures.js';
import { loadAllFigureWords } from '../../locale/all-figures.js';
import { figuresMarkup } from '../../locale/format/figures-markup.js';
import { localeFor } from '../../locale/locale.js';
import { readListOf } from '../read-list-of.js';
import { plain } from '../plain.js';
import type { Request } from '../arguments.js';

/** Tells the figures of a survey in Markdown, or as a page; returns the exit code. */
export async function printFigures(request: Request): Promise<number> {
  const { language, figures: asked, book } = request;
  await loadAllFigureWords(language);
  const words = furtherFigureWords(language);
  const { figures, leftOut } = figuresOf(await readListOf(request), asked);
  for (const { name, why } of leftOut) tell(countWords(language).noFigures[why](plain(name)));
  if (figures.questions.length === 0 && !figures.cross) {
    tell(countWords(language).nothingCounted);
    return 1;
  }
  const locale = localeFor(language);
  const title = book.title || commandWords(language).titled(words.title, basename(request.source));
  const text = book.html
    ? figuresPage(title, locale.tag, figuresMarkup(figures, locale, asked.telling, 'h2'))
    : figuresMarkdown(title, figures, locale, asked.telling);
  if (book.output === '') process.stdout.write(text);
  else {
    await writeFile(book.output, text);
    process.stdout.write(`${countWords(language).written(book.output)}\n`);
  }
  return 0;
}

function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}
