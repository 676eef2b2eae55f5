import { css } from 'lit';

/** The look of what stands open beside the map. */
export const panel = css`
  .map-panel {
    position: relative;
    min-inline-size: 0;
    padding: 1em;
    padding-inline-end: 3em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    max-block-size: var(--parvis-map-size, clamp(20em, 60vh, 36em));
    overflow-y: auto;
  }

  .map-panel .panel-title {
    font-size: var(--_title);
    margin-block-end: 0.25em;
  }

  .map-panel .subtitle {
    color: var(--_muted);
  }

  .map-panel li + li {
    margin-block-start: 0.75em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_border);
  }

  .map-panel .panel-facts {
    margin-block: 0.5em;
    font-size: 0.9375em;
  }

  .map-panel .panel-facts li {
    margin: 0;
    padding: 0;
    border: 0;
  }

  .close {
    position: absolute;
    inset-block-start: 0.4em;
    inset-inline-end: 0.4em;
  }

  .see {
    display: inline-block;
    padding-block: 0.2em;
    font-weight: 600;
  }
`;
