import { css } from 'lit';

/** The look of a table: lines between rows, headings that are buttons, a shadow where something lies beyond the edge. */
export const styles = css`
  .columns {
    padding-block-start: 0.75em;
  }

  .columns > summary {
    inline-size: fit-content;
    min-block-size: 2.25em;
  }

  .columns > fieldset {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
    gap: 0 var(--_gap);
    min-inline-size: 0;
    margin: 0;
    padding: 0.75em 0 0.25em;
    border: 0;
  }

  .columns .tick {
    display: flex;
    align-items: flex-start;
    gap: 0.6em;
    min-block-size: 24px;
    padding-block: 0.25em;
    cursor: pointer;
  }

  .columns .tick input {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0.2em 0 0;
    accent-color: var(--_accent);
  }

  .scroll {
    margin-block-start: 0.75em;
    overflow-x: auto;
  }

  /* A shadow at the edge beyond which something lies. */
  .scroll[tabindex] {
    background: linear-gradient(270deg, rgb(0 0 0 / 0.22), transparent) right / 0.6em 100% no-repeat;
  }

  .scroll[tabindex]:dir(rtl) {
    background: linear-gradient(90deg, rgb(0 0 0 / 0.22), transparent) left / 0.6em 100% no-repeat;
  }

  .table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
  }

  .table :is(th, td) {
    padding: 0.5em 0.6em;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
    unicode-bidi: plaintext;
  }

  .table td {
    min-inline-size: 6em;
    max-inline-size: 22em;
    overflow-wrap: break-word;
  }

  .table tbody th {
    min-inline-size: 10em;
    font-size: 1em;
    overflow-wrap: break-word;
  }

  .table thead th {
    border-block-end: 2px solid var(--_border);
    vertical-align: bottom;
    font-size: 0.9375em;
    overflow-wrap: normal;
  }

  .table thead button {
    min-block-size: 24px;
    padding: 0.15em 0;
    border: 0;
    background: none;
    font-weight: 650;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, currentColor 35%, transparent);
    text-underline-offset: 0.15em;
    cursor: pointer;
  }

  .table thead button:hover {
    text-decoration-color: currentColor;
  }

  .table .values,
  .cells .values {
    padding: 0;
    list-style: none;
  }

  /* A value that goes on in a second line does not look like two. */
  .table .values li {
    padding-inline-start: 0.75em;
    text-indent: -0.75em;
  }

  .table .opened td {
    max-inline-size: none;
    padding-block: 0 var(--_gap);
  }

  .table [data-entry]:has(+ .opened) > * {
    border-block-end: 0;
  }

  .table .actions {
    margin-inline-start: 0;
  }

  .row {
    display: grid;
    gap: 0.5em;
    padding-block: calc(var(--_gap) * 0.9);
  }

  .cells {
    display: grid;
    gap: 0.35em;
    font-size: 0.9375em;
  }

  .cells > div {
    display: grid;
    grid-template-columns: minmax(6em, 11em) minmax(0, 1fr);
    gap: 0 var(--_gap);
  }

  .cells .values li {
    display: inline;
  }

  .cells .values li:not(:last-child)::after {
    content: ', ';
  }

  @media (forced-colors: active) {
    .scroll[tabindex] {
      border-inline: 1px solid CanvasText;
    }
  }

  /* Wide tables want the sheet turned; the headings come again on every page, and no row is torn. */
  @media print {
    .columns,
    .table .opened {
      display: none;
    }

    .scroll {
      overflow: visible;
      background: none;
    }

    .table {
      font-size: 8pt;
    }

    .table thead {
      display: table-header-group;
    }

    .table tr {
      break-inside: avoid;
    }

    .table :is(th, td) {
      min-inline-size: 0;
      padding: 0.2em 0.4em;
    }

    .table thead button,
    .table thead [aria-hidden] {
      text-decoration: none;
    }
  }
`;
