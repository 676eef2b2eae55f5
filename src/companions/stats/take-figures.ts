import { download, fileNameFrom } from '../../chrome/download.js';
import type { Figures } from '../../core/models/figures.js';
import { dayKey } from '../../core/time/moment.js';
import { nowHere } from '../../core/time/zone.js';
import { selectionSentence } from '../../frame/selection-sentence.js';
import { figureWords } from '../../locale/figures.js';
import type { FigureTelling } from '../../locale/format/told-figures.js';
import { absolute } from '../../visit/file-request.js';
import type { VisitController } from '../../visit/visit-controller.js';
import { drawingPng, drawingSvg, textWidthIn } from './drawing-files.js';
import { figuresCsv } from './figures-csv.js';
import { drawFigures, type Drawing } from './figures-drawing.js';

/** The ways to take figures away. */
export type FigureFile = 'csv' | 'svg' | 'png';

/** What is taken away, and where it comes from. */
export interface TakenFigures {
  readonly figures: Figures;
  readonly telling: FigureTelling;
  readonly visit: VisitController;
  /** The address of the file as the page has it. */
  readonly source: string;
  /** Whether the figures are of what the visitor has chosen. */
  readonly isOfChoice: boolean;
}

/** Hands figures to the visitor as a file. */
export async function takeFigures(file: FigureFile, taken: TakenFigures): Promise<void> {
  const { figures, telling, visit, source } = taken;
  const { fileName } = figureWords(visit.locale.language);
  const [stem = fileName] = fileNameFrom(source, fileName, '').split('.');
  const name = `${stem}-${fileName}-${dayKey(nowHere())}.${file}`;
  if (file === 'csv') {
    download(name, figuresCsv(figures, visit.locale, telling));
    return;
  }
  const drawing = drawn(taken);
  const content = file === 'svg' ? drawingSvg(drawing, visit.locale.tag) : await drawingPng(drawing);
  if (content !== null) download(name, content, file === 'svg' ? 'image/svg+xml' : 'image/png');
}

function drawn({ figures, telling, visit, source, isOfChoice }: TakenFigures): Drawing {
  const { locale } = visit;
  const words = figureWords(locale.language);
  const pen = document.createElement('canvas').getContext('2d');
  const { year, month, day } = nowHere();
  const selection = isOfChoice ? selectionSentence(visit, locale) : '';
  const surroundings = {
    title: words.title,
    above: selection === '' ? '' : words.chosen(selection),
    below: words.source(absolute(source), locale.day(year, month, day)),
  };
  // A page that has no canvas to draw on takes a letter for a little more than half as wide as it is high.
  const widthOf = pen ? textWidthIn(pen) : (text: string, size: number) => text.length * size * 0.55;
  return drawFigures(figures, surroundings, { locale, telling, widthOf });
}
