import { css } from 'lit';

/** The look of what cards show beside plain text: whether a place is open now, what is meant by a value, a picture. */
export const cardStyles = css`
  .open-now {
    font-weight: 650;
  }

  .open-now.shut {
    font-weight: inherit;
    color: var(--_muted);
  }

  /* The column stays when a picture is taken away: nothing beside it moves. */
  .pictured {
    grid-template-columns: minmax(0, 1fr) 8em;
    column-gap: var(--_gap);
  }

  .pictured > * {
    grid-column: 1;
  }

  .pictured > .image {
    grid-area: 1 / 2 / span 4;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 4 / 3;
    object-fit: contain;
    object-position: 100% 0;
  }

  .image[hidden] {
    display: none;
  }

  @container (max-width: 26em) {
    .pictured {
      grid-template-columns: minmax(0, 1fr) 5em;
    }
  }

  dd p + p {
    margin-block-start: 0.6em;
  }

  .definition summary {
    min-block-size: 24px;
    inline-size: fit-content;
    cursor: pointer;
  }

  .definition > p,
  .definitions {
    max-inline-size: var(--_measure);
    margin-block: 0.25em 0.5em;
    padding-inline-start: 1em;
  }

  .definition > p,
  .definitions dd {
    color: var(--_muted);
  }

  .definitions {
    display: grid;
    gap: 0.5em;
    font-size: 0.9375em;
  }

  li:has(> .definition) {
    list-style: none;
  }

  .definitions dt {
    font-weight: 650;
  }

  .glossary {
    display: none;
  }

  @media print {
    .glossary {
      display: block;
      padding-block-start: var(--_gap);
    }

    /* Nothing unfolds on paper: the definitions stand at the end. */
    .definition summary {
      list-style: none;
    }

    .glossary-head {
      font-weight: 700;
    }
  }
`;
