import { css } from 'lit';

/** The look of what cards show beside plain text: whether a place is open now. */
export const cardStyles = css`
  .open-now {
    font-weight: 650;
  }

  .open-now.shut {
    font-weight: inherit;
    color: var(--_muted);
  }
`;
