/** The modules that guard something: what is mutated, and the tests that must notice. */
export const modules = new Map([
  ['link', { mutate: ['src/core/base/link.ts'], tests: ['test/core/link.test.ts'] }],
  [
    'csv',
    {
      mutate: ['src/core/export/csv/write-csv.ts'],
      tests: ['test/core/export/csv.test.ts', 'test/core/glossary/glossary.test.ts'],
    },
  ],
  [
    'ics',
    {
      mutate: ['src/core/export/calendar/write-calendar.ts', 'src/core/export/calendar/ics-times.ts'],
      tests: ['test/core/export/ics.test.ts'],
    },
  ],
  [
    'address',
    { mutate: ['src/core/collection/address.ts'], tests: ['test/core/collection/address.test.ts'] },
  ],
  [
    'dates',
    {
      mutate: ['src/core/time/dates.ts'],
      tests: ['test/core/schema/dates.test.ts', 'test/core/schema/date-forms.test.ts'],
    },
  ],
  [
    'times',
    {
      mutate: ['src/core/agenda/written-times.ts', 'src/core/agenda/when.ts'],
      tests: ['test/core/agenda/*.test.ts'],
    },
  ],
  ['groups', { mutate: ['src/core/table/grouped-rows.ts'], tests: ['test/core/table/grouped-rows.test.ts'] }],
  ['markup', { mutate: ['src/core/schema/markup.ts'], tests: ['test/core/schema/markup.test.ts'] }],
  [
    'housekeeping',
    {
      mutate: ['src/core/schema/housekeeping.ts'],
      tests: ['test/core/schema/housekeeping*.test.ts', 'test/core/schema/files-of-associations.test.ts'],
    },
  ],
  [
    'questions',
    {
      mutate: ['src/core/table/question-headings.ts'],
      tests: ['test/core/table/question-headings.test.ts'],
    },
  ],
  [
    'own-notation',
    {
      mutate: ['src/core/formats/json/own-notation.ts'],
      tests: ['test/core/formats/json/own-notations.test.ts'],
    },
  ],
  ['sections', { mutate: ['src/core/table/sections.ts'], tests: ['test/core/table/grouped-rows.test.ts'] }],
  [
    'other-tables',
    {
      mutate: ['src/core/schema/other-tables.ts', 'src/core/schema/transposed.ts'],
      tests: ['test/core/schema/laid-out.test.ts', 'test/core/formats/spreadsheet.test.ts'],
    },
  ],
  [
    'bare-value',
    {
      mutate: ['src/core/formats/json/bare-value.ts'],
      tests: ['test/core/formats/json/bare-value.test.ts', 'test/core/formats/json/wrapped-values.test.ts'],
    },
  ],
  [
    'references',
    {
      mutate: ['src/core/formats/json/references.ts'],
      tests: ['test/core/formats/json/references.test.ts'],
    },
  ],
  [
    'words-of-links',
    {
      mutate: ['src/core/base/named-links.ts'],
      tests: ['test/core/named-links.test.ts'],
    },
  ],
]);
