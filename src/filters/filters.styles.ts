import { css } from 'lit';

/** Filters one under the other, and the chips of what is ticked. */
export const filtersStyles = css`
  .filter {
    border-block-end: 1px solid var(--_border);
  }

  .filter-toggle {
    display: flex;
    align-items: center;
    gap: 0.5em;
    inline-size: 100%;
    min-block-size: var(--_size);
    padding: 0.4em 0;
    border: 0;
    background: none;
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }

  .filter-toggle:hover > span:first-of-type {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .active {
    margin-inline-start: auto;
    padding: 0.05em 0.6em;
    border-radius: 1em;
    font-size: 0.8125em;
    font-weight: 600;
    white-space: nowrap;
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0 0 0.9em;
    border: 0;
  }

  legend {
    padding: 0;
  }

  fieldset .field {
    inline-size: 100%;
    min-block-size: 2.25em;
    margin-block: 0.15em 0.5em;
  }

  .tick {
    display: flex;
    align-items: flex-start;
    gap: 0.6em;
    min-block-size: 24px;
    padding-block: 0.25em;
    cursor: pointer;
  }

  .tick.none {
    color: var(--_muted);
  }

  .tick input {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0.2em 0 0;
    accent-color: var(--_accent);
  }

  .tick:hover span {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
  }

  .number {
    color: var(--_muted);
  }

  .none .number {
    color: inherit;
  }

  .letters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.9em;
  }

  .range {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 0 0.6em;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em;
    padding-block: 0.75em 0;
  }

  .chips ul {
    display: contents;
  }

  .chip {
    min-block-size: 2em;
    padding-block: 0.1em;
    font-size: 0.9375em;
    background: var(--_tint);
  }

  .filters {
    border-block-start: 1px solid var(--_border);
  }

  .sheet {
    inline-size: min(100%, 30em);
    max-inline-size: 100%;
    block-size: 100vh;
    block-size: 100dvh;
    max-block-size: 100dvh;
    margin: 0;
    margin-inline-start: auto;
    padding: 0;
    border: 0;
    font: inherit;
    color: CanvasText;
    background: Canvas;
  }

  .sheet[open] {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
  }

  /* Where the window is low, as in a page that is enlarged fourfold, all of the sheet moves. */
  @media (max-height: 26em) {
    .sheet[open] {
      display: block;
    }
  }

  .sheet::backdrop {
    background: rgb(0 0 0 / 50%);
  }

  .sheet-head,
  .sheet-foot {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: 0.75em 1em;
  }

  .sheet-body {
    overflow: auto;
    padding: 0 1em;
    border-block: 1px solid var(--_border);
  }

  .sheet-title {
    font-size: 1.25em;
    font-weight: 700;
  }

  .strong {
    inline-size: 100%;
    justify-content: center;
    min-block-size: var(--_size);
    font-weight: 600;
  }

  .strong:hover {
    background: var(--_accent);
    text-decoration: underline;
  }

  .level {
    display: flex;
    align-items: flex-start;
  }

  .level > .tick {
    flex: 1;
  }

  .level > .button {
    min-inline-size: 2.25em;
    justify-content: center;
  }

  .ticks .ticks {
    padding-inline-start: 1.75em;
  }

  @media (forced-colors: active) {
    .active,
    .chip {
      border: 1px solid ButtonText;
    }
  }

  @media print {
    .filters,
    .filter-button,
    .chips .quiet,
    .chip > .icon {
      display: none;
    }

    .chip {
      border: 0;
      padding: 0;
      background: none;
    }
  }
`;
