import { css } from 'lit';

/** The look of figures: tables whose last column holds bars. */
export const styles = css`
  .question {
    padding-block-end: calc(var(--_gap) * 2);
    break-inside: avoid;
  }

  .question-title {
    font-size: 1.125em;
    font-weight: 700;
  }

  .lead {
    max-inline-size: var(--_measure);
    padding-block: 0.25em;
  }

  .figures {
    inline-size: 100%;
    margin-block: 0.25em;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  .figures th,
  .figures td {
    padding: 0.2em 0.5em;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    font-weight: 400;
    vertical-align: middle;
  }

  .figures thead th {
    font-size: 0.875em;
    color: var(--_muted);
    vertical-align: bottom;
  }

  .figures th:first-child {
    padding-inline-start: 0;
  }

  .figures tbody th {
    inline-size: 38%;
    overflow-wrap: break-word;
  }

  .figures th.number,
  .figures td.number,
  .share .number {
    text-align: end;
    white-space: nowrap;
  }

  .share {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.1em 0.6em;
  }

  .share > .number {
    min-inline-size: 3.5em;
  }

  .bar {
    flex: 1 1 6em;
    block-size: 0.9em;
    min-inline-size: 4em;
    background: var(--_tint);
  }

  .bar .found {
    fill: var(--_accent);
  }

  .bar .all {
    fill: var(--_muted);
  }

  .bar:dir(rtl) {
    scale: -1 1;
  }

  .answer {
    min-block-size: 24px;
    padding: 0.1em 0.4em;
    margin-inline-start: -0.4em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, currentColor 35%, transparent);
    text-underline-offset: 0.15em;
    cursor: pointer;
  }

  .answer:hover {
    background: var(--_tint);
  }

  .answer[aria-pressed='true'] {
    border-color: currentColor;
    font-weight: 650;
  }

  .takings {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em;
  }

  .empty {
    padding-block: var(--_gap);
  }

  /* Where there is no room, answers have half of it and break where they must. */
  @container (max-width: 30em) {
    .question > .figures {
      table-layout: fixed;
    }

    .question > .figures th {
      inline-size: auto;
      overflow-wrap: anywhere;
    }

    .question > .figures thead th + th {
      inline-size: 20%;
    }

    .question > .figures thead th:last-child {
      inline-size: 31%;
    }

    .share > .number {
      min-inline-size: 0;
    }

    .share > .bar {
      flex-basis: 100%;
      min-inline-size: 3em;
      block-size: 0.5em;
    }
  }

  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
    }

    .bar .found {
      fill: Highlight;
    }

    .bar .all {
      fill: CanvasText;
    }

    .answer[aria-pressed='true'] {
      border: 2px solid Highlight;
    }
  }

  @media print {
    .takings {
      display: none;
    }

    .root {
      font-size: 9pt;
      line-height: 1.3;
    }

    .questions {
      columns: 20em auto;
      column-gap: 2em;
    }

    .answer {
      min-block-size: 0;
      padding: 0;
      margin: 0;
      border: 0;
      color: inherit;
      text-decoration: none;
    }
  }
`;
