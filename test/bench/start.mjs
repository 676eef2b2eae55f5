/** `npm run bench`: the systems beside each other (`run.mjs`), or `npm run bench engines`: lists of a search engine (`engines/run.mjs`). */
const [, , what, ...others] = process.argv;
if (what === 'engines') {
  const { measureEngines } = await import('./engines/run.mjs');
  await measureEngines(others);
} else await import('./run.mjs');
