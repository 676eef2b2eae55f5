/** The modules that guard something: what is mutated, and the tests that must notice. */
export const modules = new Map([
  ['link', { mutate: ['src/core/link.ts'], tests: ['test/core/link.test.ts'] }],
  [
    'csv',
    {
      mutate: ['src/core/export/csv.ts'],
      tests: ['test/core/export/csv.test.ts', 'test/core/glossary/glossary.test.ts'],
    },
  ],
  [
    'ics',
    {
      mutate: ['src/core/export/ics.ts', 'src/core/export/ics-times.ts'],
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
      mutate: ['src/core/schema/dates.ts'],
      tests: ['test/core/schema/dates.test.ts', 'test/core/schema/date-forms.test.ts'],
    },
  ],
  [
    'times',
    {
      mutate: ['src/core/agenda/time-reader.ts', 'src/core/agenda/when.ts'],
      tests: ['test/core/agenda/*.test.ts'],
    },
  ],
]);
