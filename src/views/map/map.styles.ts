import { css } from 'lit';

/** The look of a map: a quiet sheet, on which the places are what one sees. */
export const styles = css`
  .map {
    --_land: var(--parvis-map-land, color-mix(in srgb, currentColor 8%, transparent));
    --_water: var(--parvis-map-water, transparent);
    --_faint: color-mix(in srgb, currentColor 7%, transparent);
    --_line: color-mix(in srgb, currentColor 24%, transparent);
    --_shore: color-mix(in srgb, currentColor 42%, transparent);
    position: relative;
  }

  .skip {
    position: absolute;
    z-index: 3;
    inset-block-start: 0.5em;
    inset-inline-start: 0.5em;
    background: var(--_paper, Canvas);
  }

  .skip:not(:focus) {
    inline-size: 1px;
    block-size: 1px;
    min-block-size: 0;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .map-room {
    display: grid;
    gap: var(--_gap);
  }

  .frame {
    position: relative;
    min-inline-size: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    overflow: hidden;
  }

  .canvas {
    position: relative;
    block-size: var(--parvis-map-size, clamp(20em, 60vh, 36em));
    overflow: hidden;
    background: var(--_water);
    cursor: grab;
    touch-action: pan-x pan-y;
    user-select: none;
  }

  .canvas:active {
    cursor: grabbing;
  }

  /* A sheet without lines has squares as long as the scale. */
  .canvas.in-town:not(.tiled) {
    background:
      linear-gradient(var(--_faint) 1px, transparent 1px) var(--_square-at, 0 0) / var(--_square, 100px)
        var(--_square, 100px),
      linear-gradient(90deg, var(--_faint) 1px, transparent 1px) var(--_square-at, 0 0) /
        var(--_square, 100px) var(--_square, 100px),
      var(--_land);
  }

  .in-town ~ .of-lines {
    display: none;
  }

  .layers,
  .layers > * {
    position: absolute;
    inset: 0;
  }

  .layers > svg {
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    pointer-events: none;
  }

  .outline path {
    fill: none;
    stroke-linejoin: round;
  }

  .outline .areas {
    fill: var(--_land);
  }

  .outline .borders {
    stroke: var(--_line);
    stroke-width: 0.8px;
  }

  .outline .shores {
    stroke: var(--_shore);
    stroke-width: 1px;
  }

  .outline.away {
    display: none;
  }

  .tiles > * {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    max-inline-size: none;
    pointer-events: none;
  }

  .labels text {
    font-size: 12.5px;
    fill: currentColor;
    stroke: var(--_paper, Canvas);
    stroke-width: 3px;
    stroke-linejoin: round;
    stroke-opacity: 0.8;
    paint-order: stroke;
    text-anchor: middle;
  }

  /* As large as a finger needs it, whatever is drawn in it. */
  .spot {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    display: grid;
    place-items: center;
    place-content: center;
    inline-size: max(28px, 2 * var(--_radius-of));
    block-size: max(28px, 2 * var(--_radius-of));
    margin-block-start: calc(max(28px, 2 * var(--_radius-of)) / -2);
    margin-inline: calc(max(28px, 2 * var(--_radius-of)) / -2);
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    color: inherit;
    font-size: 12px;
    font-weight: 700;
    line-height: 1;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    overflow-wrap: normal;
    cursor: pointer;
  }

  .spot::before {
    content: '';
    position: absolute;
    inset: 50%;
    z-index: -1;
    margin: calc(-1 * var(--_radius-of));
    border: 2px solid var(--_paper, Canvas);
    border-radius: 50%;
    background: var(--_accent);
    background-clip: border-box;
    transition: box-shadow 120ms;
  }

  /* The accent grows out of the colour of the text: what is written on it is filled otherwise. */
  .spot {
    isolation: isolate;
    -webkit-text-fill-color: var(--_on-accent);
  }

  /* What is only known by its commune is hollow. */
  .of-town {
    -webkit-text-fill-color: currentColor;
  }

  .of-town::before {
    border: 3px solid var(--_accent);
    background: var(--_paper, Canvas);
    box-shadow: 0 0 0 1.5px var(--_paper, Canvas);
  }

  .spot:hover,
  .spot.chosen,
  .spot:focus-visible {
    z-index: 1;
  }

  .spot:hover::before,
  .spot.chosen::before {
    box-shadow: 0 0 0 4px color-mix(in srgb, var(--_accent) 40%, transparent);
  }

  .spot.chosen::before {
    box-shadow:
      0 0 0 2px var(--_accent),
      0 0 0 6px color-mix(in srgb, var(--_accent) 35%, transparent);
  }

  .spot:focus-visible {
    outline-offset: 1px;
  }

  .tiled .spot::before {
    box-shadow: 0 0 0 1px rgb(0 0 0 / 0.55);
  }

  .controls {
    position: absolute;
    z-index: 2;
    inset-block-start: 0.625em;
    inset-inline-end: 0.625em;
    display: grid;
    justify-items: end;
    gap: 0.5em;
    font-size: 0.875em;
    pointer-events: none;
  }

  .zooms,
  .moves {
    display: grid;
    overflow: hidden;
    border-radius: var(--_radius);
    border: 1px solid var(--_border);
    background: var(--_paper, Canvas);
    box-shadow: 0 1px 4px rgb(0 0 0 / 0.14);
    pointer-events: auto;
  }

  .moves {
    grid-template-areas: '. north .' 'west all east' '. south .';
    grid-template-columns: repeat(3, auto);
    border-radius: 50%;
  }

  .map-button {
    display: grid;
    place-items: center;
    inline-size: max(34px, 2.25em);
    block-size: max(34px, 2.25em);
    padding: 0;
    border: 0;
    background: transparent;
    cursor: pointer;
  }

  .moves .map-button {
    inline-size: max(28px, 2em);
    block-size: max(28px, 2em);
  }

  .farther {
    border-block-start: 1px solid var(--_border);
  }

  .north {
    grid-area: north;
  }

  .south {
    grid-area: south;
  }

  .west {
    grid-area: west;
  }

  .east {
    grid-area: east;
  }

  .all {
    grid-area: all;
  }

  .map-button:hover {
    background: var(--_tint);
  }

  .map-button:focus-visible {
    outline-offset: -3px;
  }

  .map-hint {
    position: absolute;
    z-index: 1;
    inset-block-start: 50%;
    inset-inline: 10%;
    translate: 0 -50%;
    padding: 0.6em 1em;
    border-radius: var(--_radius);
    background: var(--_paper, Canvas);
    box-shadow: 0 1px 8px rgb(0 0 0 / 0.2);
    text-align: center;
    pointer-events: none;
  }

  .scale {
    position: absolute;
    inset-block-end: 0.5em;
    inset-inline-start: 0.75em;
    border: 1.5px solid currentColor;
    border-block-start: 0;
    padding-block-end: 0.1em;
    font-size: 11.5px;
    line-height: 1.35;
    text-align: center;
    white-space: nowrap;
    pointer-events: none;
    text-shadow:
      0 0 2px var(--_paper, Canvas),
      0 0 3px var(--_paper, Canvas);
  }

  .attribution {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 0;
    max-inline-size: calc(100% - 10.5em);
    padding: 0.1em 0.5em;
    border-start-start-radius: var(--_radius);
    background: color-mix(in srgb, var(--_paper, Canvas) 82%, transparent);
    font-size: 11px;
    line-height: 1.4;
    text-align: end;
  }

  .keys {
    position: absolute;
    z-index: 2;
    inset-block-start: 0.5em;
    inset-inline-start: 0.5em;
    max-inline-size: calc(100% - 9em);
    padding: 0.2em 0.6em;
    border-radius: var(--_radius);
    background: var(--_paper, Canvas);
    font-size: 0.8125em;
    pointer-events: none;
  }

  /* For those who have come to the places by keys. */
  .frame:not(:focus-within) .keys {
    visibility: hidden;
  }

  .under {
    display: grid;
    gap: 0.6em;
    padding-block: 0.75em var(--_gap);
  }

  .with-map > * > .map {
    margin-block-start: var(--_gap);
  }

  .map-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .link {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
    min-block-size: 24px;
  }

  .map-panel {
    position: relative;
    min-inline-size: 0;
    padding: 1em;
    padding-inline-end: 3em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    max-block-size: var(--parvis-map-size, clamp(20em, 60vh, 36em));
    overflow-y: auto;
  }

  .map-panel .panel-title {
    font-size: var(--_title);
    margin-block-end: 0.25em;
  }

  .map-panel .subtitle {
    color: var(--_muted);
  }

  .map-panel li + li {
    margin-block-start: 0.75em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_border);
  }

  .map-panel .panel-facts {
    margin-block: 0.5em;
    font-size: 0.9375em;
  }

  .map-panel .panel-facts li {
    margin: 0;
    padding: 0;
    border: 0;
  }

  .close {
    position: absolute;
    inset-block-start: 0.4em;
    inset-inline-end: 0.4em;
  }

  .see {
    display: inline-block;
    padding-block: 0.2em;
    font-weight: 600;
  }

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
      -webkit-text-fill-color: #000;
      font-size: 10px;
    }

    /* Browsers print lines, and leave fillings out. */
    .spot::before,
    .of-town::before {
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
