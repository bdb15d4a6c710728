/** Numbered progress lines: `[2/5] Migrating the database ... 1.3 s`. */
export class Steps {
  private number = 0;

  constructor(private readonly total: number) {}

  /** Does one step and tells how long it took; `work` may return what to say in place of nothing. */
  async run<T>(title: string, work: () => Promise<T>, say: (result: T) => string = () => ""): Promise<T> {
    this.number += 1;
    const started = performance.now();
    process.stdout.write(`[${this.number}/${this.total}] ${title} ... `);
    const result = await work();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const remark = say(result);
    process.stdout.write(`${remark ? `${remark}, ` : ""}${seconds} s\n`);
    return result;
  }
}
