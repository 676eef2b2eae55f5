import { css } from 'lit';

/** The look of a directory: entries divided by lines, the choice of an order, the links to pages. */
export const styles = css`
  .sort {
    gap: 0.25em 0.5em;
  }

  .sort,
  .sort .field {
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .sort .field {
    min-block-size: 2.25em;
    padding-inline: 0.5em;
    flex: 0 1 auto;
    max-inline-size: 16em;
    field-sizing: content;
  }

  /* Where there is little room, the label looks like a button, and the field lies over it unseen; what was chosen is shown whole. */
  @container (max-width: 30em) {
    .sort {
      position: relative;
    }

    .sort > label {
      padding: calc(0.5em - 1px) 0.55em;
      border: 1px solid var(--_control);
      border-radius: var(--_radius);
    }

    .sort > label::after {
      content: '\\a0▾' / '';
    }

    .sort > .field {
      position: absolute;
      inset: 0;
      opacity: 0;
    }

    .sort:has(:focus-visible) > label {
      outline: var(--_focus-width) solid var(--_focus);
      outline-offset: 2px;
    }

    .chosen > label {
      position: absolute;
      clip-path: inset(50%);
    }

    .chosen > .field {
      position: static;
      opacity: 1;
      min-block-size: 2.5em;
    }
  }

  /* Browsers keep the height that an entry had, for when it need not be laid out. */
  .list > li {
    contain-intrinsic-block-size: auto 16em;
    border-block-end: 1px solid var(--_border);
  }

  .list.coming {
    min-block-size: 100vh;
  }

  .list.long > li {
    content-visibility: auto;
  }

  [data-laid-out] .list.long > li {
    content-visibility: visible;
  }

  .pagination ul {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    align-items: center;
    gap: 0.25em;
    padding-block-start: var(--_gap);
  }

  .page {
    display: inline-grid;
    place-items: center;
    min-inline-size: 2.5em;
    min-block-size: 2.5em;
    padding-inline: 0.5em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    text-decoration: none;
  }

  a.page:hover {
    border-color: var(--_control);
  }

  [aria-current='page'] {
    font-weight: 700;
  }

  /* Where the lines are short, a page of numbers is too long: the way back and forth, the ends and the current page remain. */
  @container (max-width: 26em) {
    .page {
      min-inline-size: 2.25em;
    }
  }

  @media (forced-colors: active) {
    [aria-current='page'] {
      border: 2px solid Highlight;
    }
  }

  @media print {
    .pagination {
      display: none;
    }

    .list > li {
      break-inside: avoid;
    }

    .list.long > li {
      content-visibility: visible;
    }
  }
`;
