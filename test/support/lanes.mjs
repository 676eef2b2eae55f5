/**
 * Runs tasks, so many at once. Each waits for those that it names in `after`; where one of these was not right it is left out,
 * unless what that one made can be used all the same (`isUsable`).
 *
 * @param tasks `[{ name, after?: [name], run: () => Promise<{ ok, isUsable? }> }]`, in the order in which they should begin
 * @returns what came of each, in their order
 */
export const runInLanes = async (tasks, lanes) => {
  const results = new Map();
  const waiting = [...tasks];
  const names = new Set(tasks.map(({ name }) => name));
  const needs = ({ after = [] }) => after.filter((name) => names.has(name));
  const isReady = (task) => needs(task).every((name) => results.has(name));
  const isMissing = ({ ok, isUsable = ok }) => !isUsable;
  const isSpared = (task) => needs(task).some((name) => isMissing(results.get(name)));
  const running = new Map();

  const settle = async (task) => {
    const result = isSpared(task) ? { ok: false, note: 'left out: what it needs failed' } : await task.run();
    results.set(task.name, result);
  };
  const begin = (task) => {
    const ended = settle(task).then(() => running.delete(task.name));
    running.set(task.name, ended);
  };

  const next = () => waiting.findIndex(isReady);
  while (waiting.length > 0 || running.size > 0) {
    while (running.size < lanes && next() !== -1) begin(...waiting.splice(next(), 1));
    await Promise.race(running.values());
  }
  return tasks.map(({ name }) => ({ name, ...results.get(name) }));
};
