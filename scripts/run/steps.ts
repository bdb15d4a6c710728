/** Shows the progress of a step in a few words: `users, 1 of 17`. */
export type Tell = (progress: string) => void;

type Terminal = { isTTY?: boolean; write: (text: string) => unknown };

/**
 * Numbered progress lines: `[2/5] Migrating the database ... 1.3 s`. On a terminal the line also shows the progress of a
 * running step and its elapsed seconds; elsewhere (a log file) only the result.
 */
export class Steps {
  private number = 0;

  constructor(
    private readonly total: number,
    private readonly out: Terminal = process.stdout,
  ) {}

  /** Runs one step and prints how long it took; `say` returns the result in a few words. */
  async run<T>(title: string, work: (tell: Tell) => Promise<T>, say: (result: T) => string = () => ""): Promise<T> {
    this.number += 1;
    const started = performance.now();
    const head = `[${this.number}/${this.total}] ${title} ... `;
    const clear = this.out.isTTY ? `\r\x1b[2K${head}` : "";
    const seconds = (digits: number) => `${((performance.now() - started) / 1000).toFixed(digits)} s`;
    let progress = "";
    const show = () => this.out.write(`${clear}${progress ? `${progress}, ` : ""}${seconds(0)}`);
    this.out.write(head);
    const ticking = this.out.isTTY ? setInterval(show, 1_000) : undefined;
    try {
      const result = await work((told) => {
        progress = told;
        if (this.out.isTTY) show();
      });
      const remark = say(result);
      this.out.write(`${clear}${remark ? `${remark}, ` : ""}${seconds(1)}\n`);
      return result;
    } finally {
      clearInterval(ticking);
    }
  }
}
