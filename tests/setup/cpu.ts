/**
 * CPU time of this process for each piece of work, in microseconds: the minimum of several interleaved rounds, so that a busy
 * machine or the garbage collector does not affect only one of them. Only ratios are meaningful.
 */
export function leastCpu(...works: (() => void)[]): number[] {
  const least = works.map(() => Infinity);
  for (let round = 0; round < 4; round += 1) {
    works.forEach((work, index) => {
      const started = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(started);
      least[index] = Math.min(least[index] ?? Infinity, user + system);
    });
  }
  return least;
}
