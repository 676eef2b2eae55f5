import { css } from 'lit';

/** The look of a list on paper: no controls, no colours, entries one below the other. */
export const paperStyles = css`
  @media print {
    /* The filters beside the list are not printed: the list takes the whole page. */
    .sides {
      display: block;
    }

    .search,
    .tools,
    .takings,
    .actions,
    .asked,
    .fact > .icon {
      display: none;
    }

    /* Paper has a size of its own, whatever the page or a look make of the screen: facts run on in lines, as in a printed directory. */
    .root {
      padding: 0 !important;
      font-size: 9pt !important;
      line-height: 1.3 !important;
    }

    .card {
      display: block !important;
      block-size: auto !important;
      padding: 0.5em 0 !important;
      border: 0 !important;
      background: none !important;
    }

    .title {
      font-size: 1.15em !important;
    }

    .title a,
    .fact,
    .fact a {
      display: inline !important;
      min-block-size: 0;
      padding: 0;
    }

    .text,
    dd {
      max-inline-size: none;
    }

    .main {
      gap: 0.1em;
    }

    .facts,
    .tags {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.25em;
      padding: 0;
      font-size: inherit;
    }

    .tags li {
      padding: 0 !important;
      border: 0 !important;
      background: none !important;
    }

    .short > .visually-hidden {
      position: static;
      clip-path: none;
      white-space: normal;
    }

    .details {
      display: block;
      padding: 0 !important;
      border: 0 !important;
      background: none !important;
    }

    .details > div,
    .details > div > *,
    .details .values,
    .details .values li {
      display: inline;
      padding: 0;
    }

    .details > div:not(:last-child)::after {
      content: '\\a0· ';
    }

    /* An address that is called by what it does stands whole among the details. */
    .card:has(.details) .fact:has(.short) {
      display: none !important;
    }

    .details .values li:not(:last-child)::after {
      content: ', ';
    }

    .details dt::after {
      content: '\\a0: ';
    }

    .details dt:lang(en)::after {
      content: ': ';
    }

    .title a,
    a {
      color: inherit;
      text-decoration: none;
    }

    dd a[href^='http']:not(.whole)::after,
    .fact a[href^='http']:not(.whole)::after {
      content: ' (' attr(href) ')';
    }
  }
`;
