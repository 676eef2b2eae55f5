import { css } from 'lit';

/** The look of the sheet: land, water and lines are quiet, the places are what one sees. */
export const picture = css`
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
    --_grid: var(--_square-at, 0 0) / var(--_square, 100px) var(--_square, 100px);
    background:
      linear-gradient(var(--_faint) 1px, transparent 1px) var(--_grid),
      linear-gradient(90deg, var(--_faint) 1px, transparent 1px) var(--_grid),
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

  /* As large as a finger needs it, whatever is drawn in it. The accent grows out of the colour of the text: what is written on it is filled otherwise. */
  .spot {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    display: grid;
    place-items: center;
    place-content: center;
    --_width: max(28px, 2 * var(--_radius-of));
    inline-size: var(--_width);
    block-size: var(--_width);
    margin: calc(var(--_width) / -2);
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
    isolation: isolate;
    -webkit-text-fill-color: var(--_on-accent);
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
`;
