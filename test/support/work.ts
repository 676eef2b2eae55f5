/** How much there is to do, whatever else the machine does meanwhile. */

/** Milliseconds of work: in Node those of this process alone. */
const work = (): number =>
  typeof process === 'undefined' ? performance.now() : process.cpuUsage().user / 1000;

/** The least work of three times, in milliseconds: whatever else is done only adds to it. */
export async function leastWork(act: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < 3; time++) {
    const start = work();
    await act();
    times.push(work() - start);
  }
  return Math.min(...times);
}
