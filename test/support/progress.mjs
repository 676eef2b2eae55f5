// What a person sees while the tests run: each line says after how many seconds, of which step, and how far that is.
const QUIET = 15_000;

const clock = (milliseconds) => {
  const seconds = Math.floor(milliseconds / 1000);
  return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
};

/** The width of a column that holds the longest of some names. */
const widest = (names) => Math.max(...names.map(({ length }) => length));

/**
 * Progress of steps with these names. `of(name)` gives what a step says: `print(text, part)`, `tellTest(name)` when a test
 * begins, `end()`. Where nothing has been printed for a while, it says what is going on.
 */
export const startProgress = (names) => {
  const began = performance.now();
  const doing = new Map();
  const width = widest(names);
  let printed = began;

  const write = (name, text, part = '') => {
    printed = performance.now();
    const head = `${clock(printed - began).padStart(6)}  ${name.padEnd(width)}  ${part.padStart(part ? 7 : 0)}`;
    for (const line of text.trimEnd().split('\n')) console.log(`${head.trimEnd()}  ${line}`);
  };

  const sayWhatGoesOn = () => {
    if (performance.now() - printed < QUIET) return;
    for (const [name, { what, since }] of doing)
      write(name, `… ${what} (for ${clock(performance.now() - since)})`);
  };
  const timer = setInterval(sayWhatGoesOn, QUIET / 3);

  const of = (name) => ({
    begin: () => {
      doing.set(name, { what: 'at work', since: performance.now() });
      write(name, 'begins');
    },
    print: (text, part) => write(name, text, part),
    tellTest: (test) => doing.set(name, { what: `« ${test} »`, since: performance.now() }),
    end: () => doing.delete(name),
  });
  return { of, stop: () => clearInterval(timer), elapsed: () => clock(performance.now() - began) };
};
