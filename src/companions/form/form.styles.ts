import { css } from 'lit';

/** The look of the form: one column, room to press, what is asked above where it is answered. */
export const styles = css`
  .form {
    max-inline-size: var(--_measure);
    margin-block: var(--_gap);
    padding: var(--_gap);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .form-title {
    font-size: 1.25em;
    font-weight: 700;
  }

  .ways-title {
    margin-block-start: var(--_gap);
    font-size: 1.125em;
    font-weight: 700;
  }

  .intro,
  .said {
    margin-block: 0.5em;
  }

  .question {
    min-inline-size: 0;
    margin: 0 0 var(--_gap);
    padding: 0;
    border: 0;
  }

  .question label:not(.option),
  .question legend,
  .form > label {
    display: block;
    padding: 0;
    font-weight: 650;
  }

  textarea {
    margin: 0;
    padding-block: 0.5em;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
  }

  .question .field,
  #message {
    display: block;
    inline-size: 100%;
  }

  .options {
    columns: 14em auto;
  }

  .option {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2em;
    break-inside: avoid;
  }

  .option > input:not(.field) {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    accent-color: var(--_accent);
  }

  .option > span {
    overflow-wrap: break-word;
  }

  .question > .field + label {
    margin-block-start: 0.5em;
  }

  .error {
    color: var(--_alert);
    font-weight: 650;
  }

  [aria-invalid='true'] {
    border: 2px solid var(--_alert);
  }

  .errors ul,
  .alert ul {
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  .buttons,
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 0.75em;
  }

  .buttons .button,
  .ways .button {
    min-block-size: max(44px, var(--_size));
  }

  .ways a {
    text-decoration: none;
  }

  .changes {
    inline-size: 100%;
    margin-block: 0.75em;
    border-collapse: collapse;
  }

  .changes th,
  .changes td {
    padding: 0.35em 0.5em;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    font-weight: 400;
    vertical-align: top;
  }

  .told {
    white-space: pre-line;
  }

  .changes th {
    font-weight: 650;
    overflow-wrap: break-word;
  }

  /* Where there is no room, words break where they must. */
  @container (max-width: 26em) {
    .form {
      padding-inline: 0.5em;
    }

    .changes {
      font-size: 0.875em;
    }

    .changes th {
      overflow-wrap: anywhere;
    }

    .changes th,
    .changes td {
      padding-inline: 0 0.4em;
    }
  }

  #message {
    font-family: ui-monospace, monospace;
    font-size: 0.875em;
  }
`;
