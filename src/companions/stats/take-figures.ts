import { download, fileNameFrom } from '../../chrome/download.js';
import type { Figures } from '../../core/models/figures.js';
import { dayKey } from '../../core/time/moment.js';
import { nowHere } from '../../core/time/zone.js';
import { selectionSentence } from '../../frame/selection-sentence.js';
import { furtherFigureWords, loadFurtherFigureWords } from '../../locale/further-figures.js';
import { absolute } from '../../visit/file-request.js';
import { sourceFor } from '../../visit/sources.js';
import { drawingPng, drawingSvg, textWidthIn } from './drawing-files.js';
import { figuresCsv } from './figures-csv.js';
import { drawFigures, type Drawing } from './figures-drawing.js';
import type { FiguresContext } from './render-question.js';

/** The ways to take figures away. */
export type FigureFile = 'csv' | 'svg' | 'png';

/** Hands figures to the visitor as a file. */
export async function takeFigures(
  file: FigureFile,
  figures: Figures,
  context: FiguresContext,
): Promise<void> {
  const { host, locale, telling } = context;
  await loadFurtherFigureWords(locale.language);
  const { fileName } = furtherFigureWords(locale.language);
  const source = sourceFor(host, host.for)?.getAttribute('src') ?? '';
  const [stem = fileName] = fileNameFrom(source, fileName, '').split('.');
  const name = `${stem}-${fileName}-${dayKey(nowHere())}.${file}`;
  if (file === 'csv') {
    download(name, figuresCsv(figures, locale, telling));
    return;
  }
  const drawing = drawn(figures, source, context);
  const content = file === 'svg' ? drawingSvg(drawing, locale.tag) : await drawingPng(drawing);
  if (content !== null) download(name, content, file === 'svg' ? 'image/svg+xml' : 'image/png');
}

function drawn(figures: Figures, source: string, { host, visit, locale, telling }: FiguresContext): Drawing {
  const words = furtherFigureWords(locale.language);
  const pen = document.createElement('canvas').getContext('2d');
  const { year, month, day } = nowHere();
  const selection = host.of?.trim() === 'all' ? '' : selectionSentence(visit, locale);
  const surroundings = {
    title: words.title,
    above: selection === '' ? '' : words.chosen(selection),
    below: words.source(absolute(source), locale.day(year, month, day)),
  };
  // A page that has no canvas to draw on takes a letter for a little more than half as wide as it is high.
  const widthOf = pen ? textWidthIn(pen) : (text: string, size: number) => text.length * size * 0.55;
  return drawFigures(figures, surroundings, { locale, telling, widthOf });
}
