import { css } from 'lit';

/** The look of a cross table and of the choice of what it shows. */
export const styles = css`
  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    min-inline-size: 0;
    margin: 0;
    padding: 0.25em 0;
    border: 0;
  }

  .choice legend {
    padding: 0;
    color: var(--_muted);
  }

  .choice label {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    min-block-size: 24px;
  }

  .scroll {
    overflow-x: auto;
  }

  .crossed tbody th {
    inline-size: auto;
    min-inline-size: 8em;
  }

  .crossed thead th + th {
    min-inline-size: 5em;
    text-align: end;
  }

  .crossed tbody tr:last-child > *,
  .crossed tr > :last-child {
    font-weight: 650;
  }

  @media print {
    .choice {
      display: none;
    }

    .scroll {
      overflow: visible;
    }
  }
`;
