/** Numbered progress lines: `[2/5] Migrating the database ... 1.3 s`. On a terminal the seconds count up meanwhile. */
export class Steps {
  private number = 0;

  constructor(private readonly total: number) {}

  /** Does one step and tells how long it took; `work` may return what to say in place of nothing. */
  async run<T>(title: string, work: () => Promise<T>, say: (result: T) => string = () => ""): Promise<T> {
    this.number += 1;
    const started = performance.now();
    const line = `[${this.number}/${this.total}] ${title} ... `;
    const seconds = (digits: number) => `${((performance.now() - started) / 1000).toFixed(digits)} s`;
    process.stdout.write(line);
    const ticking = process.stdout.isTTY ? setInterval(() => process.stdout.write(`\r${line}${seconds(0)}`), 1_000) : undefined;
    try {
      const result = await work();
      const remark = say(result);
      process.stdout.write(`${ticking ? `\r${line}` : ""}${remark ? `${remark}, ` : ""}${seconds(1)}\n`);
      return result;
    } finally {
      clearInterval(ticking);
    }
  }
}
