import type { CommandWords } from '../command.js';

export const command: CommandWords = {
  usage: (formats) => `parvis inspect FILE-OR-URL [--json] [--rows] [--lang fr|en]

Tells what Parvis makes of a file in ${formats}, and what is worth mending in it.

  --json       the report as JSON, for programs
  --rows       with --json: the rows of the file as well
  --lang       language of the report: fr (the default, unless the terminal speaks English) or en
  --help, -h   this help

parvis book FILE-OR-URL [-o directory.pdf] [--html] [options]

Makes a booklet to print: numbered entries from A to Z, indexes with pages, glossary. It takes a Chromium, else writes a page of HTML.

  --title, --subtitle, --owner, --licence, --updated, --url, --correction-url   what is printed on the cover and at the end
  --indexes "audiences, domains"   the columns of indexes; --fields, --where, --glossary as in the page
  --stats "status, audiences" [--cross "audiences, status"]   figures at the end; the options of parvis stats
  --size A4|A5, --chromium PATH, --html (a page to print yourself)

parvis stats FILE-OR-ADDRESS [--questions "status, audiences"] [--cross "audiences, status"] [--html] [-o FILE]

Tells the figures of a survey: shares of those who answered, with the numbers. In Markdown, or as an HTML page.

  --base all, --top 10, --hide-below 5, --where, --fields, --glossary   as in the page; --title

parvis merge FILE PROPOSAL… [--write]

Takes the corrections and new entries that came in over into a CSV file: messages that were saved (.txt, .eml), or lines; “-” for what is pasted.
Shows what would change. Only the lines concerned change; where one has been changed meanwhile, nothing is written.

  --write      writes the file; without it (or with --dry-run), nothing is written

parvis prerender PAGE.html… [--pages FOLDER] [--base ADDRESS] [--max 500] [--check]

Writes the entries of each list into its page, for search engines and browsers without JavaScript; the rest of the page stays as it is.

  --pages      a small page for each entry or coming session in this folder, and sitemap.xml; takes --base
  --base       the address of the folder that the pages lie in; --max how many entries are named
  --contacts   none, site (by default) or all: without it, no e-mail address and no telephone; --people people among the data as well
  --check      writes nothing, and fails where a page is out of date

parvis feed FILE-OR-URL [--atom] [--rss] [--json] [--ics] [--base ADDRESS] [--page ADDRESS] [-o FOLDER]

Writes feeds: the 50 entries that were changed last (Atom, RSS, JSON Feed), a calendar to follow (ICS). Says what to paste into your pages.

  --updated-column "updated"   the column that says when an entry was changed; --time-zone Europe/Paris for hours
  --page       the address of the page of the list, {id} for the entry; --contacts, --title, --owner, --where, --fields as above
  --check      writes nothing, and fails where a feed is out of date
`,
  wrongUsage: 'This command is not understood:',
  titled: (title, text) => `${title}: ${text}`,
  failed: (source) => `${source} could not be read.`,
  folder: 'It is a folder: name one of the files in it.',
  unreachable: 'Nothing answers at this address. Check it, and your connection.',
  severities: { 0: 'To be mended first', 1: 'To be checked', 2: 'For information' },
  alike: {
    one: 'and one more remark of this kind',
    other: 'and # more remarks of this kind',
  },
};
