import { element, toHtml } from '../../core/export/book/markup.js';
import type { Drawing, Shape, TextWidth } from './figures-drawing.js';

const FONT = 'system-ui, sans-serif';
const INK = '#1b1b1b';
const PAPER = '#ffffff';

/** How wide texts are as a page draws them. */
export function textWidthIn(pen: CanvasRenderingContext2D): TextWidth {
  return (text, size, bold) => {
    pen.font = fontOf(size, bold);
    return pen.measureText(text).width;
  };
}

function fontOf(size: number, bold: boolean): string {
  return `${bold ? '700 ' : ''}${String(size)}px ${FONT}`;
}

/** The drawing as SVG: whatever stands in a text is text. */
export function drawingSvg({ width, height, shapes }: Drawing, language: string): string {
  const paper = element('rect', { width: '100%', height: '100%', fill: PAPER });
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    lang: language,
    width: String(width),
    height: String(height),
    viewBox: `0 0 ${String(width)} ${String(height)}`,
    'font-family': FONT,
    fill: INK,
  };
  return toHtml(element('svg', root, [paper, ...shapes.map(shapeMarkup)]));
}

/** What XML cannot hold at all. */
const forbidden = /[\ufffe\uffff]/g;

function shapeMarkup(shape: Shape): ReturnType<typeof element> {
  const [x, y] = [String(shape.x), String(shape.y)];
  if (shape.kind === 'bar') {
    const size = { width: String(shape.width), height: String(shape.height) };
    return element('rect', { x, y, ...size, fill: shape.colour });
  }
  const { text, size, bold, anchor } = shape;
  const look = {
    'font-size': String(size),
    'font-weight': bold ? '700' : undefined,
    'text-anchor': anchor === 'end' ? anchor : undefined,
  };
  return element('text', { x, y, ...look }, text.replace(forbidden, ''));
}

/** Beyond this, browsers refuse to draw. */
const HIGHEST = 8192;

/** The drawing as a picture, sharp on screens that are; null where the browser gives none. */
export function drawingPng({ width, height, shapes }: Drawing): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  const scale = Math.min(2, HIGHEST / height);
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  const pen = canvas.getContext('2d');
  if (!pen) return Promise.resolve(null);
  pen.scale(scale, scale);
  pen.fillStyle = PAPER;
  pen.fillRect(0, 0, width, height);
  for (const shape of shapes) paint(shape, pen);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
}

function paint(shape: Shape, pen: CanvasRenderingContext2D): void {
  if (shape.kind === 'bar') {
    pen.fillStyle = shape.colour;
    pen.fillRect(shape.x, shape.y, shape.width, shape.height);
    return;
  }
  pen.fillStyle = INK;
  pen.font = fontOf(shape.size, shape.bold);
  pen.textAlign = shape.anchor;
  pen.fillText(shape.text, shape.x, shape.y);
}
