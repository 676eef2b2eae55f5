import { css } from 'lit';

/** The look of a guide: one column, large letters, targets of 44 pixels. */
export const styles = css`
  .guide {
    display: grid;
    gap: 1em;
    max-inline-size: 40em;
  }

  .question {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .question legend {
    padding: 0;
  }

  .guide-title {
    font-size: 1.375em;
  }

  .step {
    display: block;
    font-size: 0.75em;
    font-weight: 400;
    color: var(--_muted);
  }

  .answers {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.75em;
  }

  .answer {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: 44px;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    cursor: pointer;
  }

  .answer:hover {
    background: var(--_tint);
  }

  .answer:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .answer > input {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    accent-color: var(--_accent);
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.15em;
  }

  /* Without a frame, its words stand where those of a line above begin. */
  .ways > .quiet {
    margin-inline-start: -0.4em;
  }

  .guide .button {
    min-block-size: 44px;
    min-inline-size: 44px;
  }

  .guide .filled {
    padding-inline: 1.25em;
    font-weight: 700;
  }

  .given {
    padding: 0.75em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .given-title {
    font-weight: 700;
  }

  .given dl > div {
    padding-block: 0.25em;
  }

  .given dt {
    color: var(--_muted);
  }

  .given dd {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 0.75em;
  }

  .near {
    display: grid;
    gap: 0.5em;
  }

  @media print {
    .guide .button,
    .ways {
      display: none;
    }
  }
`;
