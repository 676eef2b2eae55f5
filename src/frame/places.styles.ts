import { css } from 'lit';

/** The look of links to places in a list: to one of its views, to a day or a month of an agenda. */
export const placesStyles = css`
  .views ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
  }

  .place {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
    min-block-size: 2.25em;
    padding: 0.15em 0.65em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: var(--_accent);
    background: none;
    text-decoration: none;
    cursor: pointer;
  }

  /* Where there is little room, they are one row that is pushed along. */
  @container (max-width: 30em) {
    .views {
      min-inline-size: 0;
    }

    .views ul {
      flex-wrap: nowrap;
      padding: 4px 0 0.4em 4px;
      margin: -4px 0 -0.4em -4px;
      overflow-x: auto;
    }

    .views li {
      flex: none;
    }

    .views .place {
      padding-inline: 0.5em;
    }
  }

  .place:hover {
    background: var(--_tint);
  }

  .place[aria-current] {
    border-color: currentColor;
    font-weight: 700;
    background: var(--_tint);
  }

  @media (forced-colors: active) {
    .place[aria-current] {
      border: 2px solid Highlight;
    }
  }

  @media print {
    .views {
      display: none;
    }
  }
`;
