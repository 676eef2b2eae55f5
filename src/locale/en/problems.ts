import type { ProblemWords } from '../problems.js';

export const problems: ProblemWords = {
  quotes: ['“', '”'],
  inColumn: ', in the column ',
  numbered: 'no.\u00a0',
  cells: { one: 'One cell holds', other: '# cells hold' },
  lines: { one: 'One line has', other: '# lines have' },
  linesAre: { one: 'One line is', other: '# lines are' },
  values: { one: 'One value is', other: '# values are' },
  sentences: {
    'not-utf8': () =>
      'The file is not saved as UTF-8. It has been read all the same: check the accents, or choose “CSV UTF-8” when saving it.',
    'encoding-unsure': () =>
      'The encoding of the file is not certain: check the accents, or save the file as “CSV UTF-8”.',
    mojibake: ({ cells, inColumn, sample }) =>
      `${cells} damaged accents${inColumn}${sample}. Correct them in the spreadsheet, then save as UTF-8.`,
    'control-characters': ({ inColumn }) =>
      `There are invisible characters without meaning in the file${inColumn}; they are not shown.`,
    'cut-off': () =>
      'The end of the file is missing: it was probably cut off while being sent. Upload it again.',
    'too-large': () =>
      'The file is too large to be read whole: only its beginning is shown. Make it smaller or split it.',
    'too-many-rows': ({ count }) => `The file has too many rows: only the first ${count} are shown.`,
    'too-many-columns': ({ count }) => `The file has too many columns: only the first ${count} are read.`,
    'cell-cut': ({ cells, inColumn }) => `${cells} too long a text${inColumn}: it is cut.`,
    'mixed-line-endings': () =>
      'Lines end in several ways. Nothing is lost; saving the file again in a spreadsheet makes them alike.',
    'separator-line': ({ sample }) =>
      `The first line${sample} tells the spreadsheet what separates the columns. It is not shown: nothing to change.`,
    'blank-rows': ({ count }) =>
      `There are empty lines between the entries (number: ${count}). They are not shown; you may delete them.`,
    'empty-answers': ({ count }) =>
      `Some answers are empty but for what a program noted of them (number: ${count}). They are not shown.`,
    'stray-spaces': ({ cells }) =>
      `${cells} spaces at the beginning or at the end. They are not shown; you may delete them.`,
    'lines-above-heading': ({ sample }) =>
      `There are lines above the column headings${sample}; they are not shown.`,
    'lines-below-heading': ({ sample }) =>
      `There are lines of explanation under the headings or at the end${sample}; they are not shown.`,
    'no-heading': () => 'The columns have no headings. Add a first line that names them.',
    'duplicate-heading': ({ sampleOrColumn }) =>
      `Several columns have the same heading${sampleOrColumn}: give each its own name.`,
    'empty-heading': ({ inColumn }) => `A column has no heading${inColumn}: give it a name.`,
    'ragged-row': ({ lines, sample }) =>
      `${lines} fewer or more cells than the line of headings${sample}. Put quotes around texts that contain the separator.`,
    'unclosed-quote': ({ sample }) =>
      `A quote is opened and never closed${sample}: add the one that is missing.`,
    'stray-quote': ({ sample }) =>
      `There is a quote in the middle of a cell${sample}: double it ("") or remove it.`,
    'merge-markers': () =>
      'The file still holds the marks of a version conflict (<<<<<<<, >>>>>>>): keep one of the two versions and remove the marks.',
    'invalid-json-line': ({ sample }) => `This line is not valid JSON${sample}; it is not shown.`,
    'not-a-record': ({ sample }) =>
      `This is no entry${sample}: a heading again, a note or a total. It is not shown.`,
    'sections-read': ({ sample, count }) =>
      `Headings of sections stand between the entries${sample}, ${count} in all. Each entry was given its section in a column more, which can be a filter.`,
    'filled-down': ({ column, sample, count }) =>
      `In the column ${column}, empty cells (number: ${count}) follow a value that is written once for its group${sample}. The value is repeated on each of their lines.`,
    'lines-joined': ({ sample, count }) =>
      `Some lines have no name and go on with the entry above${sample} (number: ${count}). They were read as one entry, what stands in a column one below the other.`,
    'names-joined': ({ sample, count }) =>
      `Some names go on alone on the next line (number: ${count}). Each was read as one name${sample}.`,
    'month-beside': ({ column, sample }) =>
      `In the column ${column}, the days have no month. The one above or beside them was taken${sample}. Write the whole date in each cell.`,
    'other-tables': ({ sample }) =>
      `Several tables stand in the same file or sheet, each with headings of its own. Only the largest is shown, without the others${sample}. Give each one a file or a sheet.`,
    'tables-joined': ({ count }) =>
      `The list stands in several pieces with the same headings (number: ${count}). They were read as one table.`,
    'year-above': ({ column, sample }) =>
      `In the column ${column}, the days have no year. The one above the headings was taken${sample}. Write it in each cell.`,
    transposed: ({ count }) =>
      `The table stands on its side, with the headings in its first column. It was turned: each column became an entry (number: ${count}).`,
    grid: () =>
      'This looks like a timetable, with hours one way and days or rooms the other: it is no list, and its lines are shown as entries. Write one line for each session, with its day, its hour and its room in columns.',
    poll: () =>
      'This looks like the answers to a poll, with a line for each person and a column for each choice: it is no list for the public, and the names of those who answered would be shown.',
    'shifted-rows': ({ linesAre, inColumn, sample }) =>
      `${linesAre} shifted by one cell${inColumn}${sample}. Put the texts that contain the separator in quotation marks.`,
    'nested-too-deep': ({ inColumn }) => `Some data is nested too deeply${inColumn}; it is not shown.`,
    'nested-records': ({ inColumn, sample }) =>
      `There are records inside the records${inColumn}: only their names are shown${sample}.`,
    'partial-answer': ({ sample }) =>
      `The source reports an error beside the list${sample}: entries may be missing. Open the address of the file to see what it says.`,
    'several-tables': ({ sample }) =>
      `The file holds other tables as well${sample}: they are not shown. The items-path attribute chooses another one.`,
    'one-page': ({ sample }) =>
      `The file is but one page of a longer list${sample}: only the entries of this page are shown. Ask for the whole list in the address of the file (often by limit or rows), or download it.`,
    'no-events': ({ sample }) =>
      sample
        ? `This calendar holds no event, only something else${sample}: tasks, notes or free hours. Export the events.`
        : 'This calendar holds no event for now.',
    'private-events': ({ count }) =>
      `Some events are marked as private in the calendar (${count}): they are not shown. Make them public if they should be.`,
    'unknown-zone': ({ sample }) =>
      `The calendar names a time zone that nobody knows${sample}: its times are read as local ones. Check them.`,
    'hidden-rows': ({ count }) =>
      `Hidden rows are not shown (number: ${count}). Show them in the spreadsheet if they are part of the list.`,
    'filtered-rows': ({ count, total }) =>
      `The workbook was saved with a filter that hides ${count} rows of ${total}: they are not shown. Remove the filter in the spreadsheet, then save.`,
    'hidden-columns': ({ count }) => `Hidden columns are not read (number: ${count}).`,
    'merged-cells': ({ count }) =>
      `Cells merged over several rows are read as if their text stood on each of them (number of cells filled: ${count}).`,
    'formula-without-value': ({ count }) =>
      `The results of some formulas were not saved (number: ${count}): their cells are empty. Open the workbook in the spreadsheet, and save it again.`,
    'formula-error': ({ count }) => `Formulas give an error (number: ${count}): their cells are empty.`,
    'sheets-alike': ({ sample }) =>
      `Other sheets have the same columns${sample} and are not shown: the attribute sheet="…" chooses another.`,
    'no-rows': () => 'The file holds no rows of data.',
    'empty-column': ({ column }) => `The column ${column} is empty.`,
    'constant-column': ({ column, sample }) => `The column ${column} says the same on every line${sample}.`,
    'no-title': () => 'No column seems to name the entries. Point to it with field-title.',
    'empty-title': ({ column, lines }) => `${lines} no name (column ${column}).`,
    'repeated-title': ({ column, sample, values }) =>
      `${values} more than once in the column ${column}${sample}. If these are different entries, make their names clearer.`,
    'repeated-id': ({ column, sample, values }) =>
      `${values} more than once in the column ${column}${sample}, which can therefore not identify entries: the address of each is made of its name. Give each its own identifier.`,
    'duplicate-row': ({ linesAre }) => `${linesAre} double: all the cells are the same as on another line.`,
    'section-row': ({ sample, count }) =>
      `Some lines have a single filled cell${sample}, probably the headings of sections (number: ${count}). Delete them and write the section in a column of its own: it will become a filter.`,
    'ended-entries': ({ count, column }) =>
      `Some entries have a day in the column ${column}, on which they ended (number: ${count}). They are shown like the others: to keep them out, take their lines out of the file.`,
    passwords: ({ column }) =>
      `The column ${column} holds passwords, or what a program made of them. It is not shown, but whoever opens the file can read it: take it out, and have those passwords changed.`,
    'bad-email': ({ cells, inColumn, sample }) =>
      `${cells} something other than an e-mail address${inColumn}${sample}.`,
    'bad-url': ({ cells, inColumn, sample }) =>
      `${cells} a web address that will not work${inColumn}${sample}. Write it in full, for example https://www.example.org.`,
    'bad-phone': ({ cells, inColumn, sample }) => `${cells} an unreadable phone number${inColumn}${sample}.`,
    'bad-date': ({ cells, inColumn, sample }) =>
      `${cells} an unreadable or impossible date${inColumn}${sample}. Write for example 2026-09-01.`,
    'no-day': ({ sample, count }) =>
      `Some sessions have an hour and no day${sample} (number: ${count}): they are shown without a date. Write the day of each in a column “Date”.`,
    'end-before-start': ({ column, count }) =>
      `Some sessions end before they begin (number: ${count}, column ${column}).`,
    'unread-rule': ({ cells, inColumn, sample }) =>
      `${cells} a rule of repetition that Parvis cannot follow${inColumn}${sample}: only the first date is shown. Correct the rule, or write a line for each date.`,
    'empty-rule': ({ cells, inColumn, sample }) =>
      `${cells} a repetition that falls on no date${inColumn}${sample}. Check the rule, its first day and the excluded dates.`,
    'cut-rule': ({ cells, inColumn, sample }) =>
      `${cells} a repetition too long to be shown whole${inColumn}${sample}: only the dates nearest to today are. The others will appear in time.`,
    'unread-exception': ({ cells, inColumn, sample }) =>
      `${cells} an unreadable excluded or added date${inColumn}${sample}; it changes nothing of the dates shown. Write for example 2026-12-24.`,
    'damaged-identifier': ({ cells, inColumn, sample }) =>
      `${cells} a number damaged by a spreadsheet${inColumn}${sample}. Set the column to “Text”, then type these numbers again.`,
    'range-as-date': ({ cells, inColumn, sample }) =>
      `${cells} a day where others hold a range${inColumn}${sample}: a spreadsheet took 10-12 for a date. Set the column to the format “Text”, and write it again.`,
    'swapped-coordinates': ({ inColumn }) =>
      `Latitude and longitude seem to be swapped${inColumn}; they have been put right.`,
    'projected-coordinates': ({ column }) =>
      `The column ${column} counts metres (a national grid): convert it to latitude and longitude (WGS 84) for a map.`,
    'converted-coordinates': ({ column, sample }) =>
      `The column ${column} counts metres of a French map${sample}. The points were converted to latitude and longitude, to a few metres.`,
    'impossible-coordinates': ({ cells, inColumn, sample }) =>
      `${cells} impossible coordinates${inColumn}${sample}.`,
    'missing-coordinates': ({ column, lines }) => `${lines} no coordinates (column ${column}).`,
    'mixed-spelling': ({ column, sample }) =>
      `Values of the column ${column} are spelt in several ways${sample}: choose one spelling.`,
    'html-in-cells': ({ cells, inColumn, sample }) =>
      `${cells} HTML code${inColumn}${sample}; it is shown as plain text.`,
    'no-glossary': () =>
      'The glossary could not be read: codes are shown as they are. Check the address in the attribute glossary.',
    'unknown-sheet': ({ sample }) =>
      `The workbook has no visible sheet of that name${sample}: the sheet attribute has no effect.`,
    'unknown-column': ({ column }) =>
      `An attribute names the column ${column}, which is not in the file: check its heading.`,
    'unknown-value': ({ column, sample }) =>
      `An attribute names a value that is not in the column ${column}${sample}.`,
  },
};
