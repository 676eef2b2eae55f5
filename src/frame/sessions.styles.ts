import { css } from 'lit';

/** The look of an agenda: hours in a column of their own, what runs at the same time side by side. */
export const styles = css`
  .jumps,
  .jumps ul {
    display: flex;
    gap: 0.25em;
  }

  .jumps.months {
    flex-wrap: wrap;
  }

  /* Many days or months are one row that is pushed along: what people came for stands below it. */
  .jumps {
    min-inline-size: 0;
    padding-block: 0.75em 0.25em;
  }

  .jumps ul {
    min-inline-size: 0;
    padding: 4px 4px 0.4em;
    margin-inline-start: -4px;
    overflow-x: auto;
  }

  .jumps li {
    flex: none;
  }

  .takings > .hint {
    flex-basis: 100%;
    text-align: end;
  }

  @container (max-width: 30em) {
    .takings > .hint {
      text-align: start;
    }
  }

  .months {
    justify-content: space-between;
  }

  .day-title {
    padding-block: calc(var(--_gap) * 1.5) 0.25em;
    font-size: 1.25em;
    font-weight: 700;
    text-align: start;
  }

  .list > li {
    border-block-start: 1px solid var(--_border);
  }

  .list > li > .hint {
    padding-block-start: 0.75em;
  }

  .parallel {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 0 calc(var(--_gap) * 2);
  }

  .notes {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.5em;
    padding-block-start: 0.75em;
  }

  .past {
    margin-inline-start: -0.4em;
  }

  .session {
    grid-template-columns: minmax(0, 1fr);
  }

  .session .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 1.5em;
  }

  .time {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .status {
    justify-self: start;
    padding: 0.05em 0.6em;
    border: 1px solid var(--_alert);
    border-radius: var(--_radius);
    font-size: 0.9375em;
    font-weight: 600;
  }

  .registration,
  .dates li {
    text-wrap: balance;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
  }

  .registration {
    padding-block-start: 0.25em;
  }

  .registration .button {
    color: var(--_accent);
    border-color: var(--_accent);
    font-weight: 600;
    text-decoration: none;
  }

  .dates {
    display: grid;
    gap: 0.25em;
    align-content: start;
  }

  .scroll {
    overflow-x: auto;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  th {
    text-align: start;
    vertical-align: top;
    font-size: 0.9375em;
    white-space: nowrap;
  }

  th,
  td {
    padding: 0.5em;
    border: 1px solid var(--_border);
  }

  td {
    vertical-align: top;
  }

  .grid td {
    min-inline-size: 12em;
  }

  .grid td .card {
    grid-template-columns: minmax(0, 1fr);
    padding-block: 0.25em;
  }

  .month {
    table-layout: fixed;
  }

  .month td {
    block-size: 5em;
  }

  .month .other {
    background: var(--_tint);
  }

  .month [aria-current] {
    border: 2px solid var(--_accent);
  }

  .month .place {
    min-block-size: 24px;
    min-inline-size: 24px;
    justify-content: center;
    padding: 0 0.4em;
    font-weight: 700;
  }

  .event {
    display: block;
    padding-block-start: 0.2em;
    font-size: 0.875em;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .long {
    padding-inline-start: 0.35em;
    border-inline-start: 3px solid var(--_accent);
  }

  .phase {
    padding-block: 0.5em;
  }

  @container (min-width: 36em) {
    .day .list > li > .session > .time > .hint {
      display: block;
    }

    .day .list > li > .session:has(.time) {
      grid-template-columns: 10em minmax(0, 1fr);
    }

    .day .list > li > .session:has(.time) > .details,
    .day .list > li > .session:has(.time) > .actions {
      grid-column: 2;
    }
  }

  @media (forced-colors: active) {
  }

  @media print {
    .jumps,
    .past,
    .registration .button {
      display: none;
    }

    .day-title {
      break-after: avoid;
    }

    .session {
      break-inside: avoid;
    }

    .scroll {
      overflow: visible;
    }
  }
`;
