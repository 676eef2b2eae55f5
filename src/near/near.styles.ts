import { css } from 'lit';

/** The look of what looks near a place. */
export const nearStyles = css`
  .near {
    flex-basis: 100%;
    order: 1;
    display: grid;
    gap: 0.5em;
    min-inline-size: 0;
    padding: var(--_gap);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .near-fields {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em calc(var(--_gap) * 2);
  }

  .near-place,
  .near-within {
    display: grid;
    gap: 0.25em;
    align-content: start;
    justify-items: start;
  }

  .near-place {
    flex: 1 1 17em;
    max-inline-size: 28em;
  }

  .near-position {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    flex-basis: 100%;
  }

  .near-position > .hint {
    flex: 1 1 18em;
  }

  .near label {
    font-weight: 600;
  }

  .near-place > .box {
    inline-size: 100%;
  }

  .near-within > .field {
    max-inline-size: 100%;
  }

  .near-trouble {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_alert);
  }

  #near-list {
    position: absolute;
    z-index: 2;
    inset-block-start: calc(100% + 2px);
    inset-inline: 0;
    max-block-size: 22em;
    overflow-y: auto;
    margin: 0;
    padding: 0.25em;
    list-style: none;
    background: Canvas;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    box-shadow: 0 0.25em 1em rgb(0 0 0 / 20%);
  }

  #near-list[hidden] {
    display: none;
  }

  #near-list > li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    padding: 0.45em 0.6em;
    border-radius: var(--_radius);
    cursor: pointer;
  }

  #near-list > li:hover {
    background: var(--_tint);
  }

  #near-list > [aria-selected='true'] {
    background: var(--_tint);
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }

  #near-list .detail {
    color: var(--_muted);
  }

  .distance {
    display: flex;
    align-items: center;
    gap: 0.35em;
    font-weight: 600;
  }

  .distance > .icon {
    flex: none;
    color: var(--_accent);
  }

  @media print {
    .near,
    .near-button,
    .distance > .icon {
      display: none;
    }
  }
`;
