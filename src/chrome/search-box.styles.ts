import { css } from 'lit';

/** The look of a search box, wherever it stands. */
export const searchBoxStyles = css`
  .search {
    display: grid;
    gap: 0.25em;
    margin-block-end: var(--_gap);
  }

  .search label {
    font-weight: 600;
    justify-self: start;
  }

  .box {
    position: relative;
    display: grid;
    align-items: center;
    max-inline-size: 40em;
  }

  .box > .icon {
    position: absolute;
    inset-inline-start: 0.85em;
    pointer-events: none;
  }

  .box > .field {
    inline-size: 100%;
    padding-inline: 2.6em;
    appearance: none;
  }

  .box > .field::-webkit-search-cancel-button {
    display: none;
  }

  .wipe {
    position: absolute;
    inset-inline-end: 0.25em;
    padding: 0.4em;
    min-inline-size: 2.25em;
    justify-content: center;
  }
`;
