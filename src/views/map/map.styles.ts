import { css } from 'lit';
import { controls } from './controls.styles.js';
import { panel } from './panel.styles.js';
import { picture } from './picture.styles.js';

/** The look of a map, and how it gives way: to a small room, to the colours of the system, to those whom motion makes ill, to paper. */
export const styles = css`
  ${picture}
  ${controls}
  ${panel}

  /* Where there is little room, what moves the map does not lie over it. */
  @container (max-width: 34em) {
    .controls {
      position: static;
      display: flex;
      justify-content: space-between;
      padding: 0.375em;
      border-block-start: 1px solid var(--_border);
    }

    .zooms,
    .moves {
      display: flex;
      border: 0;
      border-radius: var(--_radius);
      box-shadow: none;
    }

    .farther {
      border: 0;
    }

    .moves .map-button {
      inline-size: 36px;
      block-size: 36px;
    }

    .attribution {
      position: static;
      max-inline-size: none;
      border-block-start: 1px solid var(--_border);
      border-radius: 0;
    }
  }

  @container (min-width: 46em) {
    .with-panel {
      grid-template-columns: minmax(0, 1fr) minmax(15em, 22em);
      align-items: start;
    }
  }

  @media (forced-colors: active) {
    .spot {
      forced-color-adjust: none;
      -webkit-text-fill-color: Canvas;
    }

    .spot::before {
      background: CanvasText;
      border-color: Canvas;
    }

    .of-town {
      -webkit-text-fill-color: CanvasText;
    }

    .of-town::before {
      background: Canvas;
      border-color: CanvasText;
    }

    .spot:hover::before,
    .spot.chosen::before {
      box-shadow: 0 0 0 4px Highlight;
    }

    .outline .areas {
      fill: none;
    }

    .outline .borders,
    .outline .shores {
      stroke: CanvasText;
    }

    .labels text {
      fill: CanvasText;
      stroke: Canvas;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .spot::before {
      transition: none;
    }
  }

  @media print {
    .controls,
    .map-actions,
    .map-hint,
    .map-panel,
    .skip,
    .said .way {
      display: none;
    }

    .map {
      break-inside: avoid;
    }

    .attribution {
      position: static;
      max-inline-size: none;
    }

    .with-map {
      counter-reset: entry;
    }

    .with-map [data-entry] {
      counter-increment: entry;
    }

    .with-map [data-entry] [part~='title-link']::before {
      content: counter(entry) '\\00a0';
      font-weight: 400;
    }

    .frame {
      inline-size: fit-content;
      max-inline-size: 100%;
      border-color: #999;
    }

    .spot {
      --_width: max(2 * var(--_radius-of), var(--_letters) * 6px + 6px);
      -webkit-text-fill-color: #000;
      font-size: 10px;
    }

    /* Browsers print lines, and leave fillings out. */
    .spot::before,
    .of-town::before {
      inset-inline: 0;
      margin-inline: 0;
      border-radius: 50em;
      border: 1.5px solid #000;
      background: #fff;
      box-shadow: none;
      print-color-adjust: exact;
    }

    .of-town::before {
      border-style: dashed;
    }

    .outline .areas {
      fill: #eee;
      print-color-adjust: exact;
    }
  }
`;
