import { COARSE, type Outline } from '../../core/models/map/outline.js';
import { stepOf, type View } from '../../core/models/map/map-view.js';

const SVG = 'http://www.w3.org/2000/svg';

/** The lines under a map, drawn once and moved. */
export class OutlineLayer {
  readonly element = document.createElementNS(SVG, 'svg');
  readonly #group = document.createElementNS(SVG, 'g');
  #outline: Outline | null = null;

  constructor() {
    this.element.setAttribute('class', 'outline');
    this.element.setAttribute('aria-hidden', 'true');
    this.element.append(this.#group);
  }

  /** What lies there; null for nothing. */
  get outline(): Outline | null {
    return this.#outline;
  }

  set outline(outline: Outline | null) {
    if (outline === this.#outline) return;
    this.#outline = outline;
    this.#group.replaceChildren(
      ...(outline
        ? (['areas', 'borders', 'shores'] as const)
            .filter((part) => outline[part] !== '')
            .map((part) => pathOf(part, outline[part]))
        : []),
    );
  }

  draw(view: View, isCoarse: boolean): void {
    const { outline } = this;
    this.element.classList.toggle('away', isCoarse && stepOf(view) > COARSE);
    if (!outline) return;
    const [x, y] = [outline.x * view.scale + view.x, outline.y * view.scale + view.y];
    this.#group.setAttribute('transform', `translate(${x} ${y}) scale(${outline.unit * view.scale})`);
  }
}

function pathOf(name: string, line: string): SVGPathElement {
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('class', name);
  path.setAttribute('d', line);
  path.setAttribute('vector-effect', 'non-scaling-stroke');
  return path;
}
