import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT, typescript } from "../run/command";
import { Problem } from "../services/problem";

/** Parts that fill a database with generated records. Each has its own process, since the application connects once per process. */
export type GeneratedPart = "recall" | "speed";

/** Runs a part in a separate process, which prints; returns its figures. */
export async function inOwnProcess(part: GeneratedPart, experts: string): Promise<unknown> {
  if (!/^\d+$/.test(experts) || Number(experts) < 100) throw new Problem("--experts takes a number of at least 100");
  const folder = mkdtempSync(join(tmpdir(), "nhipcau-bench-"));
  const out = join(folder, "figures.json");
  try {
    const child = spawn(process.execPath, typescript("scripts/bench-matching/generated-part.ts", part, experts, out), {
      cwd: ROOT,
      stdio: "inherit",
    });
    const code = await new Promise<number | null>((resolve, reject) => child.once("error", reject).once("close", resolve));
    if (code !== 0) throw new Problem(`The part ${part} failed.`);
    return JSON.parse(readFileSync(out, "utf8")) as unknown;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
