import { css } from 'lit';

/** The look of what cards show beside plain text: whether a place is open now, what is meant by a value. */
export const cardStyles = css`
  .open-now {
    font-weight: 650;
  }

  .open-now.shut {
    font-weight: inherit;
    color: var(--_muted);
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
    color: var(--_muted);
  }

  .definitions {
    display: grid;
    gap: 0.5em;
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

    .glossary-head {
      font-weight: 700;
    }
  }
`;
