/** The tag lets editors and the minifier see what it is; the sheet is adopted by the element's own tree, which has its tokens. */
const css = String.raw;

/** How the owner's panel looks: apart from the list, so that nobody takes it for a part of it. */
export const panelStyles = css`
  .diagnose {
    margin-block-end: calc(var(--_gap) * 1.5);
    padding: 1em;
    border: 2px dashed var(--_control);
    border-radius: var(--_radius);
    background: var(--_tint);
  }

  .diagnose p,
  .diagnose ul,
  .diagnose dl {
    max-inline-size: none;
  }

  .diagnose summary {
    padding-block: 0.35em;
    cursor: pointer;
  }

  .diagnose .headline {
    font-size: var(--_title);
  }

  .diagnose .why,
  .diagnose .stays,
  .diagnose dt {
    font-size: 0.875em;
    color: var(--_muted);
  }

  .diagnose .part {
    margin-block-start: 0.5em;
    border-block-start: 1px solid var(--_border);
  }

  .diagnose .part > summary {
    font-weight: 600;
  }

  .diagnose li {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_border);
  }

  .diagnose .problems > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }

  .diagnose .where {
    flex: none;
    inline-size: 8em;
    font-weight: 600;
  }

  .diagnose .where + span {
    flex: 1 1 16em;
    min-inline-size: 0;
  }

  .diagnose .name code {
    font-size: 0.875em;
    color: var(--_muted);
  }

  .diagnose .taken span {
    display: inline-block;
    margin: 0.25em 0.25em 0 0;
    padding-inline: 0.5em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font-size: 0.875em;
  }

  .diagnose .otherwise > summary {
    font-size: 0.875em;
    color: var(--_accent);
  }

  .diagnose code,
  .diagnose pre {
    margin: 0;
    font-family: ui-monospace, monospace;
    font-size: 0.875em;
    white-space: pre-wrap;
    user-select: all;
  }

  .diagnose pre {
    padding: 0.75em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .diagnose .file,
  .diagnose .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
    margin-block: 0.5em;
  }

  .diagnose input {
    max-inline-size: 100%;
  }

  .diagnose[data-over] {
    border-color: var(--_accent);
  }

  @container (min-width: 40em) {
    .diagnose .columns > li {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: 0 1em;
    }

    .diagnose .otherwise {
      grid-column: 2;
    }
  }
`;
