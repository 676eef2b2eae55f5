import { css } from 'lit';

/** The look of the button that opens the form; that of the form comes with it. */
export const styles = css`
  .propose {
    min-block-size: max(44px, var(--_size));
  }

  @media print {
    .root {
      display: none;
    }
  }
`;
