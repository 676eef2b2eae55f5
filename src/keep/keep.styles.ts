import { css } from 'lit';

/** The look of the buttons that keep entries. */
export const keepStyles = css`
  .keep[aria-pressed='true'] {
    font-weight: 700;
  }

  .keep[aria-pressed='true'] > .icon,
  .kept-button > .icon {
    fill: currentColor;
  }

  .kept-panel {
    flex-basis: 100%;
    min-inline-size: 0;
    order: 1;
    padding: 0.75em var(--_gap);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  @media print {
    .keep,
    .kept-button,
    .kept-panel,
    .linked {
      display: none;
    }
  }
`;
