import { css } from 'lit';
import { paperStyles } from './paper.styles.js';

/** The look of a list and its cards: one calm column; filters and facts move beside it where there is room. */
export const listStyles = css`
  .subtitle,
  .source,
  .loading,
  .asked-label {
    color: var(--_muted);
  }

  .source {
    font-size: 0.875em;
  }

  .sides {
    display: grid;
    grid-template: auto 1fr / minmax(13em, 17em) minmax(0, 1fr);
    gap: 0 calc(var(--_gap) * 2.5);
    align-items: start;
  }

  .sides > .filters {
    grid-area: 1 / 1 / span 2;
  }

  .toolbar,
  .tools,
  .takings,
  .sort {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em var(--_gap);
  }

  .toolbar {
    padding-block-end: 0.75em;
    border-block-end: 2px solid var(--_border);
  }

  .count {
    font-size: 1.25em;
    font-weight: 700;
    flex: 1 1 auto;
  }

  /* What can be taken away opens below the bar, whose buttons stay where they are. */
  .takings {
    justify-content: end;
    flex-basis: 100%;
    order: 1;
  }

  /* The bar of a telephone: the count, and below it the buttons, all in one line. */
  @container (max-width: 30em) {
    .toolbar,
    .tools {
      gap: 0.35em;
    }

    .count {
      font-size: 1.125em;
    }

    /* There will be more buttons than fit beside the count: those that are there already do not move then. */
    .coming > .count {
      flex-basis: 100%;
    }

    .takings {
      justify-content: start;
      order: 0;
    }

    .tools > .button {
      min-block-size: 2.5em;
      padding-inline: 0.55em;
    }
  }

  @container (max-width: 22em) {
    .tools > .button > .icon {
      display: none;
    }
  }

  .card {
    display: grid;
    gap: 0.5em calc(var(--_gap) * 2);
    padding-block: calc(var(--_gap) * 1.1);
  }

  .main {
    display: grid;
    gap: 0.3em;
    align-content: start;
  }

  .title {
    font-size: var(--_title);
    font-weight: 650;
  }

  .title a {
    display: inline-block;
    min-block-size: 24px;
    text-decoration-color: color-mix(in srgb, currentColor 35%, transparent);
  }

  .title a:hover {
    text-decoration-color: currentColor;
  }

  .text {
    max-inline-size: var(--_measure);
  }

  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
    padding-block-start: 0.2em;
    font-size: 0.875em;
  }

  .tags li {
    padding: 0.1em 0.6em;
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_tint);
  }

  .facts {
    display: grid;
    gap: 0.3em;
    align-content: start;
    font-size: 0.9375em;
  }

  /* The icon stands in a margin of its own: what is told beside it needs no element to be one box. */
  .fact {
    position: relative;
    min-block-size: 24px;
    padding-inline-start: 1.65em;
  }

  .worded {
    padding-inline-start: 0;
  }

  .fact > .icon {
    position: absolute;
    inset-block-start: 0.15em;
    inset-inline-start: 0;
    color: var(--_muted);
  }

  .fact a {
    display: inline-block;
    min-block-size: 24px;
  }

  .lines {
    white-space: pre-line;
  }

  .details {
    display: grid;
    gap: 0.75em calc(var(--_gap) * 2);
    grid-column: 1 / -1;
    padding: var(--_gap);
    border-radius: var(--_radius);
    background: var(--_tint);
  }

  .details > div {
    display: grid;
    gap: 0.1em;
    align-content: start;
  }

  dt {
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_muted);
  }

  dd {
    max-inline-size: var(--_measure);
  }

  .values {
    padding-inline-start: 1.2em;
    list-style: disc;
  }

  .actions,
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em var(--_gap);
  }

  .actions {
    grid-column: 1 / -1;
    margin-inline-start: -0.4em;
    font-size: 0.9375em;
  }

  .ways {
    margin-block-start: 0.75em;
  }

  .correction {
    display: inline-block;
    padding: 0.25em 0.4em;
  }

  .link-shown {
    display: grid;
    gap: 0.25em;
    flex-basis: 100%;
    padding-inline-start: 0.4em;
  }

  .asked {
    margin-block: var(--_gap);
    padding-inline: var(--_gap);
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
  }

  .asked-label {
    padding-block-start: 0.75em;
    font-size: 0.875em;
    font-weight: 600;
  }

  .empty,
  .loading {
    padding-block: calc(var(--_gap) * 1.5);
  }

  .source {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    padding-block-start: var(--_gap);
  }

  @container (min-width: 30em) {
    .details {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    }
  }

  @container (min-width: 44em) {
    .card:has(> .facts) {
      grid-template-columns: minmax(0, 1fr) minmax(13em, 18em);
    }
  }

  @media (forced-colors: active) {
    .tags li,
    .details {
      border: 1px solid CanvasText;
    }

    .fact > .icon {
      color: CanvasText;
    }

    .actions {
      margin-inline-start: 0;
    }
  }

  ${paperStyles}
`;
