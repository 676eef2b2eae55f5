import { endBrowser, launchBrowser } from './browser.mjs';
import { visitPage } from './visit.mjs';

/** Typing in one visit takes no longer than this, in milliseconds: a slow system is measured on fewer keys. */
const budget = 30_000;

/** Large files are visited less often: their figures vary less, and the slowest peers take minutes. */
const large = { rows: 100_000, visits: 3 };

/**
 * Visits every system in turn, then all again, so that whatever else the machine does falls on all of them alike. Returns
 * for each system its visits and, where it failed or took longer than `limit` milliseconds, why later rounds leave it out.
 */
export async function compareSystems(systems, { visits, limit, ...where }) {
  const rounds = where.file.rows >= large.rows ? Math.min(visits, large.visits) : visits;
  const outcomes = systems.map((system) => ({ system, visits: [], failure: null }));
  const browsers = keepBrowser(systems[0], where);
  for (let round = 1; round <= rounds; round++) {
    for (const outcome of outcomes.filter(({ failure }) => !failure)) {
      await visitOnce(outcome, { browsers, limit, where });
      tell(outcome, where);
    }
  }
  browsers.end();
  return outcomes;
}

/** Adds to the outcome what the visit measured, and why it was cut short if it was. */
async function visitOnce(outcome, { browsers, limit, where }) {
  const results = {};
  try {
    await within(
      limit,
      visitPage(await browsers.get(), { ...where, system: outcome.system, budget, results }),
    );
  } catch (error) {
    outcome.failure = error.message.split('\n')[0];
    browsers.end();
  }
  if (results.loading) outcome.visits.push(results);
}

/** One browser for many visits, started anew after one of them got stuck; a first visit that does not count warms it up. */
function keepBrowser(first, where) {
  let browser = null;
  return {
    async get() {
      if (browser) return browser;
      browser = await launchBrowser();
      await visitPage(browser, { ...where, system: first, budget });
      return browser;
    },
    end() {
      if (browser) endBrowser(browser);
      browser = null;
    },
  };
}

async function within(limit, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done within ${limit / 1000} s`)), limit);
  });
  promise.catch(() => {});
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

function tell({ system, visits, failure }, { file, condition }) {
  const state =
    failure ?? `visit ${visits.length}, cards after ${Math.round(visits.at(-1).loading.firstCards)} ms`;
  console.error(`${file.rows} rows, ${condition.label}: ${system.name}: ${state}`);
}
