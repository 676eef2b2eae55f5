/** How many tests passed, failed and were skipped: `{ passed, failed, skipped }`. */
export const nothing = { passed: 0, failed: 0, skipped: 0 };

/** Adds counts up. */
export const sum = (counts) =>
  counts.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    nothing,
  );
