import { spawn } from "node:child_process";
import { describe, expect, it } from "vitest";
import { LONGEST_LINE, readLines } from "./taxonomy/read-lines";

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a user does, without services or settings. */
function taxonomy(args: readonly string[], input: string | Buffer = ""): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", "tsx", "scripts/taxonomy.ts", ...args], {
      env: { PATH: process.env.PATH, NODE_ENV: "production" },
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }));
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
  });
}

const objects = (run: Run): Record<string, unknown>[] =>
  run.out
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe("npm run -s taxonomy", () => {
  it("resolves one text per line in order, with the shape that is promised", async () => {
    const run = await taxonomy(["resolve"], "Thiết kế vi mạch\nAMR\n\r\nđá bóng\nban dan");
    expect(run).toMatchObject({ code: 0, err: "" });
    const answers = objects(run);
    expect(answers[0]).toEqual({
      text: "Thiết kế vi mạch",
      match: "exact",
      skillId: "ic-design",
      labelVi: "Thiết kế vi mạch",
      labelEn: "Integrated circuit design",
      confidence: 1,
      ambiguous: false,
      candidates: [
        { skillId: "ic-design", labelVi: "Thiết kế vi mạch", labelEn: "Integrated circuit design", match: "exact", confidence: 1 },
      ],
    });
    expect(answers.map((one) => one.match)).toEqual(["exact", "ambiguous", "none", "none", "unaccented"]);
    expect(answers[1]).toMatchObject({ skillId: null, labelVi: null, labelEn: null, ambiguous: true });
    expect(answers[2]).toMatchObject({ text: "", match: "none", confidence: 0, candidates: [] });
  });

  it("suggests skills with the words that led to them", async () => {
    const run = await taxonomy(["suggest"], "\ufeffKỹ sư thiết kế vi mạch số\n\n");
    expect(run).toMatchObject({ code: 0, err: "" });
    expect(objects(run)).toEqual([
      {
        text: "Kỹ sư thiết kế vi mạch số",
        skills: [
          {
            skillId: "digital-ic-design",
            labelVi: "Thiết kế vi mạch số",
            labelEn: "Digital IC design",
            confidence: expect.any(Number) as number,
            words: ["thiết kế vi mạch số"],
          },
        ],
      },
      { text: "", skills: [] },
    ]);
  });

  it("answers malformed UTF-8 and very long lines without losing the order", async () => {
    const long = "x".repeat(LONGEST_LINE + 10);
    const run = await taxonomy(["resolve"], Buffer.concat([Buffer.from([0xff, 0xc3, 0x0a]), Buffer.from(`${long}\nRTL design\n`)]));
    expect(run.code).toBe(0);
    const answers = objects(run);
    expect(answers).toHaveLength(3);
    expect(answers[0]).toMatchObject({ text: "\ufffd\ufffd", match: "none" });
    expect(answers[1]).toMatchObject({ match: "none", cut: true });
    expect(answers[2]).toMatchObject({ skillId: "rtl-design" });
  });

  it("prints nothing for nothing", async () => {
    expect(await taxonomy(["suggest"])).toEqual({ code: 0, out: "", err: "" });
  });

  it("explains itself on --help, and on standard error with code 2 when it is used wrongly", async () => {
    expect(await taxonomy(["--help"])).toMatchObject({ code: 0, err: "", out: expect.stringContaining("resolve") as string });
    for (const args of [[], ["merge"], ["toString"], ["resolve", "Robotics"], ["resolve", "--fast"]]) {
      const run = await taxonomy(args);
      expect(run, args.join(" ")).toMatchObject({ code: 2, out: "" });
      expect(run.err).toContain("Usage:");
    }
  });

  it("says so with code 1 when it is asked for the database and there is none", async () => {
    const run = await taxonomy(["resolve", "--database"], "Robotics\n");
    expect(run).toMatchObject({ code: 1, out: "" });
    expect(run.err).not.toBe("");
  });
});

describe("readLines", () => {
  async function* chunks(...list: (string | number[])[]): AsyncGenerator<Uint8Array> {
    for (const one of list) yield await Promise.resolve(Buffer.from(one as string));
  }
  const read = async (...list: (string | number[])[]): Promise<string[]> => {
    const texts: string[] = [];
    for await (const line of readLines(chunks(...list))) texts.push(line.text);
    return texts;
  };

  it("puts lines and letters together that come in pieces", async () => {
    expect(await read("a\nb", "c\r", "\n", [0xe1, 0xba], [0xad, 0x0a])).toEqual(["a", "bc", "ậ"]);
  });

  it("counts empty lines and a last line without an end", async () => {
    expect(await read("\n\nx")).toEqual(["", "", "x"]);
    expect(await read("x\n")).toEqual(["x"]);
    expect(await read()).toEqual([]);
  });
});
