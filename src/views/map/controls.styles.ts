import { css } from 'lit';

/** The look of what lies on the map and under it: buttons, hints, scale, whom it is owed to, what can be asked of it. */
export const controls = css`
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
`;
