/**
 * CPU time of this process for each piece of work, in microseconds: the least of several rounds in which all take their turn, so
 * that what a busy machine or the garbage collector adds falls on none of them alone. Only the ratio of two says anything.
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
