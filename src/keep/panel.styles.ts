import { css } from 'lit';

/** The look of what is kept, in the list and elsewhere in the page. */
export const panelStyles = css`
  .kept-title {
    margin: 0;
    font-size: 1.25em;
  }

  .kept {
    display: grid;
    gap: 0.75em;
    margin: 0.75em 0;
    padding: 0;
    list-style: none;
  }

  .kept > li {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: start;
    gap: 0 0.75em;
    padding-block-end: 0.75em;
    border-block-end: 1px solid var(--_border);
  }

  .kept > li > p {
    grid-column: 1;
    margin: 0;
    overflow-wrap: anywhere;
  }

  .kept > li > .remove {
    grid-area: 1 / 2 / span 4 / 2;
  }

  .kept-name,
  .kept-group {
    font-weight: 700;
  }

  .kept-group {
    margin: 0.75em 0 0;
  }

  .overlap::before {
    content: '⚠\\00a0' / '';
  }

  .linked {
    margin-block-end: 0.75em;
    padding: 0.75em var(--_gap);
    border-inline-start: 4px solid var(--_accent);
    background: var(--_tint);
  }

  .linked > p {
    margin: 0;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    justify-content: start;
  }

  .ways > a.button {
    text-decoration: none;
  }

  .ways ~ .hint {
    margin-block: 0.25em 0.75em;
  }

  .comparison {
    margin-block-start: 0.75em;
  }

  .scrolls {
    overflow-x: auto;
  }

  .comparison table {
    border-collapse: collapse;
    font-size: 0.9375em;
  }

  .comparison th,
  .comparison td {
    min-inline-size: 9em;
    padding: 0.35em 0.6em;
    border: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }

  .comparison .differs > td {
    font-weight: 600;
  }

  .comparison-title {
    font-size: 1.0625em;
  }
`;
