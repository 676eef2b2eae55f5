import type { PublishWords } from '../publish.js';

export const publish: PublishWords = {
  written: (path) => `Page written: ${path}`,
  pagesWritten: (count, folder) => `${count} files written in ${folder}`,
  fresh: 'Everything is up to date.',
  stale: (path) => `Out of date: ${path}`,
  removed: (name) => `Taken out, because it is not in the file any more: ${name}`,
  pageRemoved: (path) => `Page removed, because its entry has left the file or its session is over: ${path}`,
  sitemap: (address) => `In robots.txt: Sitemap: ${address}`,
  needsBase: 'A page for each entry needs its address: add --base https://your-site.example/',
  nothingWritten: 'Nothing was written.',
  amiss: (page, line, what) => `${page}${line > 0 ? `, line ${String(line)}` : ''}: ${what}`,
  unread: (source, why) => `“${source}” could not be read. ${why}`,
  noPage: 'this page cannot be read. Check its path.',
  wide: 'this page is in UTF-16. Save it as UTF-8.',
  faults: {
    'no-tag': () =>
      'there is no list in this page. Write <actor-directory src="directory.csv"></actor-directory> or <training-agenda> into it.',
    unclosed: (tag) => `the tag <${tag}> is not closed. Add </${tag}> where the list ends.`,
    'unclosed-block': () =>
      'there is “parvis:begin” without “parvis:end”. Take out what stands between the tag and its end, then try again.',
    'twin-id': (id) => `two lists have the same id “${id}”. Give another one to one of them.`,
    'in-paragraph': (tag) =>
      `the tag <${tag}> stands in a paragraph, which browsers would close. Put it into a <div>.`,
  },
  notes: {
    template: (page, tag) =>
      `${page}: <${tag}> has a template for its cards. The cards written into the page are the ordinary ones.`,
    'no-zone': (page) =>
      `${page}: no time zone is told. Add time-zone="Europe/Paris" to the tag, so that hours are certain.`,
    'other-view': (page, view) =>
      `${page}: view="${view}" cannot be written into a page. The list is written in its place.`,
  },
  feed: {
    noUpdated:
      'No column tells when entries have changed, and Parvis invents no dates. Name it: --updated-column "updated"',
    noSuchColumn: (name) => `No column that is shown is called “${name}”.`,
    noDates: (name) => `The column “${name}” holds no date that can be read.`,
    noSessions: 'This file has no dates of sessions: it cannot become a calendar.',
    needsBase: 'A feed needs its address: add --base https://your-site.example/',
    empty: 'No entry to publish: check the file, and what --where asks for.',
    paste: 'To paste into the head of your pages:',
    written: (path) => `Feed written: ${path}`,
    undated: (count) => `${count} without a date that can be read, so not in the feed`,
    zone: (name) =>
      `Nothing says the time zone: hours are taken to be those of ${name}. If they are others: --time-zone Europe/London`,
  },
};
