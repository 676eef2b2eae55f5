/**
 * `node test/bench/figures.mjs`: how long the figures of a survey take in Node, beside the targets of their specification. Medians of
 * twenty runs; asserts nothing.
 */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const load = async (path) =>
  (
    await runnerImport(fileURLToPath(new URL(`../../src/core/${path}`, import.meta.url)), {
      logLevel: 'error',
    })
  ).module;

const { runNow } = await load('base/pace.ts');
const { questionsSteps, readAnswersSteps, rowsOfEntries } = await load('models/figures.ts');
const { withholdFigures } = await load('models/withhold-figures.ts');
const { crossSteps } = await load('models/cross.ts');

const names = ['Statut', 'Publics', 'Domaines', 'Formats', 'Région', 'Niveau', 'Tarif', 'Zone'];

/** Numbers that are the same in every run (mulberry32). */
const randomFrom = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};

/** Every other question has up to three answers in a cell, of 14 or of 9 values. */
const entriesOf = (count) => {
  const random = randomFrom(371);
  const cell = (at) => {
    const most = at % 2 === 0 ? 9 : 14;
    const answers = at % 2 === 0 ? 1 : 1 + Math.floor(random() * 3);
    return Array.from({ length: answers }, () => `${names[at]} ${Math.floor(random() * most)}`).join(', ');
  };
  return Array.from({ length: count }, (_, index) => ({
    index,
    id: String(index),
    cells: names.map((_, at) => cell(at)),
  }));
};

const columns = names.map((name, index) => {
  const separator = index % 2 === 0 ? null : ',';
  return {
    index,
    name,
    label: name,
    type: 'text',
    role: null,
    separator,
    filter: true,
    distinct: 14,
    empty: 0,
  };
});

const plain = { base: 'answered', top: 10, least: 0 };

const median = (work) => {
  const times = Array.from({ length: 20 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[10];
};

console.log(
  '| Rows | read 8 questions, once | one question | eight questions | … with a cross table | … and small numbers withheld |',
);
console.log('| ---: | ---: | ---: | ---: | ---: | ---: |');
for (const rows of [300, 10_000, 100_000]) {
  const entries = entriesOf(rows);
  const asked = (questions, cross = null) => runNow(readAnswersSteps(entries, { questions, cross }));
  const tell =
    (answers, telling = plain) =>
    () => {
      const found = rowsOfEntries(answers, entries);
      const questions = runNow(questionsSteps(answers, found, null, telling));
      const cross = answers.cross && runNow(crossSteps(answers.cross, found, telling));
      if (telling.least > 0) withholdFigures({ questions, cross }, telling.least);
    };
  const times = [
    median(() => asked(columns)),
    median(tell(asked(columns.slice(0, 1)))),
    median(tell(asked(columns))),
    median(tell(asked(columns, [columns[1], columns[0]]))),
    median(tell(asked(columns, [columns[1], columns[0]]), { ...plain, least: 5 })),
  ];
  console.log(`| ${rows} | ${times.map((time) => `${time.toFixed(1)} ms`).join(' | ')} |`);
}
