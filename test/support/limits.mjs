/** What hangs is caught, in milliseconds; nothing that goes on, however slowly, should come near. */
export const longest = {
  /** One test. */
  test: 120_000,
  /** Nothing heard from a page: a little longer, so that a test that hangs can tell of itself first. */
  silence: 150_000,
  /** A browser until its first page. */
  start: 150_000,
  /** A file of tests: no limit but that of the timers, since each of its tests has one. */
  file: 2 ** 31 - 1,
};
