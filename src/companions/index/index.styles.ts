import { css } from 'lit';

/** The look of an index: columns of names, a bar of letters above. */
export const styles = css`
  .index + .index {
    margin-block-start: calc(var(--_gap) * 2);
  }

  .index-title {
    font-size: 1.25em;
    font-weight: 700;
  }

  .letters {
    padding-block: 0.75em 0.25em;
  }

  .letters ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
  }

  .letters li > a,
  .absent {
    display: inline-grid;
    place-items: center;
    min-inline-size: 2em;
    min-block-size: 2em;
    padding-inline: 0.35em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
  }

  .letters a {
    border-color: var(--_border);
    text-decoration: none;
  }

  .letters a:hover {
    background: var(--_tint);
  }

  .letters a[aria-current] {
    border-color: currentColor;
    font-weight: 700;
  }

  .absent {
    color: var(--_muted);
  }

  .groups {
    columns: 16em auto;
    column-gap: calc(var(--_gap) * 2);
  }

  .group {
    padding-block-start: 1em;
  }

  .long > .group {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 10em;
  }

  .group > .group {
    padding: 0.5em 0 0 1em;
  }

  .group-title {
    break-after: avoid;
    font-weight: 650;
  }

  .number {
    font-weight: 400;
    color: var(--_muted);
  }

  .entries a {
    display: inline-block;
    min-block-size: 24px;
    padding-block: 0.1em;
    text-decoration-color: color-mix(in srgb, currentColor 35%, transparent);
  }

  .entries li {
    break-inside: avoid;
  }

  .printed,
  .sought {
    display: none;
  }

  .definition p {
    padding-block: 0.25em;
    font-size: 0.875em;
  }

  .empty {
    padding-block: var(--_gap);
  }

  @media (forced-colors: active) {
    .letters a[aria-current] {
      border: 2px solid Highlight;
    }
  }

  @media print {
    .letters,
    .button {
      display: none;
    }

    .root {
      font-size: 9pt;
      line-height: 1.3;
    }

    .printed,
    .sought {
      display: inline;
    }

    .entries .looked-up {
      display: none;
    }

    .groups {
      columns: 14em auto;
    }

    .group {
      padding-block-start: 0.5em;
    }

    .long > .group {
      content-visibility: visible;
    }

    .entries a {
      display: inline;
      min-block-size: 0;
      color: inherit;
      text-decoration: none;
    }
  }
`;
