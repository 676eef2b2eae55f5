import { css } from 'lit';

/** What every element needs before it has a face of its own: inheritance from the page, controls, focus, hidden texts. */
export const base = css`
  :host {
    display: block;
    min-inline-size: 0;
  }

  /* The focus is shown where it is: a page that draws a frame round whatever has it would draw one round the whole list. */
  :host(:not([tabindex])) {
    outline: none !important;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  /*
   * How wide the element wants to be, where the page asks (in a dialog, in a floating column): 40em, and less where there is less.
   * The box below cannot say, because what stands in it is laid out for the width of the box.
   */
  :host::before {
    content: '. . . . . . . . .';
    display: block;
    block-size: 0;
    overflow: clip;
    visibility: hidden;
    word-spacing: 5em;
  }

  /* A box of its own, since a page may undo anything that is said of the host itself. */
  .root {
    display: block;
    container-type: inline-size;
    font: var(--parvis-font, inherit);
    line-height: 1.5;
    color: var(--_text);
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    cursor: auto;
    overflow-wrap: anywhere;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }

  /* A French sentence keeps its punctuation in its place on a page that is written from right to left. */
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  li,
  dt,
  dd,
  label,
  legend {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent; /* as Chromium calls it */
    text-align: match-parent;
  }

  /* A mark in the data that turns the direction of writing does not reach beyond its own text. */
  a,
  span,
  time {
    unicode-bidi: plaintext;
  }

  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: inherit;
    line-height: 1.3;
  }

  ul,
  ol {
    list-style: none;
  }

  button,
  input,
  select {
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
    margin: 0;
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
    text-decoration-thickness: max(1px, 0.0625em);
  }

  a:hover {
    text-decoration-thickness: max(2px, 0.125em);
  }

  /* What is scrolled to stays clear of a header that sticks to the top of the page. */
  * {
    scroll-margin-block-start: calc(var(--_sticky) + 1em);
  }

  :focus-visible {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 2px;
  }

  [tabindex='-1']:focus-visible {
    outline-offset: 4px;
  }

  .field {
    min-block-size: var(--_size);
    padding-inline: 0.75em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  /* Telephones with iOS zoom into a field whose letters are smaller, and do not zoom out again. */
  @media (pointer: coarse) {
    .field {
      font-size: max(16px, 1em);
    }
  }

  /* The list that a browser opens from a select has colours of the system, not of the page. */
  option {
    color: CanvasText;
    background: Canvas;
  }

  .button {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: max(24px, 2.25em);
    padding: 0.25em 0.75em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: transparent;
    cursor: pointer;
    text-align: start;
  }

  .button:hover {
    background: var(--_tint);
  }

  /* The colours grow out of the text colour of where they stand: text on the accent has a box of its own within it. */
  .filled {
    background: var(--_accent);
    border-color: var(--_accent);
  }

  .filled > * {
    color: var(--_on-accent);
  }

  .quiet {
    border-color: transparent;
    padding-inline: 0.4em;
    color: var(--_accent);
  }

  .icon {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .icon.turns:dir(rtl) {
    scale: -1 1;
  }

  mark {
    color: inherit;
    background: var(--_mark);
    border-radius: 0.15em;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .hint {
    font-size: 0.875em;
    color: var(--_muted);
  }

  .alert {
    margin-block-end: var(--_gap);
    padding: 0.75em 1em;
    border: 1px solid var(--_border);
    border-inline-start: 0.25em solid var(--_alert);
    border-radius: var(--_radius);
  }

  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
  }
`;
