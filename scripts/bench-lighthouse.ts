import { execFile } from "node:child_process";
import { parseArgs, promisify } from "node:util";
import { DEMO_ACCOUNTS } from "../app/domain/demo/accounts";
import { signIn, visit } from "./bench-pages/visit-all";
import { printTable } from "./run/print-table";
import { Problem, runScript } from "./services/problem";
import { findChromium } from "./test/chromium";

const USAGE = `Usage:
  npm run -s bench:lighthouse -- --at http://localhost:3000   of a running instance with demo data, on a quiet machine
Lighthouse's mobile scores. Fetches Lighthouse with npx when it is not there: 190 MB that only this benchmark needs.
`;

/** Runs on Node 20; version 13 needs Node 22. */
const LIGHTHOUSE = "lighthouse@12.8.2";
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
const METRICS = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift"] as const;

type Category = { score: number | null; auditRefs: { id: string; weight: number }[] };
type Report = {
  environment: { benchmarkIndex: number };
  categories: Record<(typeof CATEGORIES)[number], Category>;
  audits: Record<string, { score: number | null; title: string; displayValue?: string }>;
};

async function measure(address: string, path: string, cookie: string): Promise<Report> {
  const flags = [
    "--quiet",
    "--output=json",
    `--only-categories=${CATEGORIES.join()}`,
    `--chrome-flags=--headless --no-first-run${process.getuid?.() === 0 ? " --no-sandbox" : ""}`,
    ...(cookie ? [`--extra-headers=${JSON.stringify({ Cookie: cookie })}`] : []),
  ];
  const { stdout } = await promisify(execFile)("npx", ["--yes", LIGHTHOUSE, new URL(path, address).href, ...flags], {
    env: { ...process.env, CHROME_PATH: findChromium() },
    maxBuffer: 100_000_000,
  });
  return JSON.parse(stdout) as Report;
}

/** The address of the first position in the public list. */
async function firstPosition(address: string): Promise<string> {
  const list = await visit(address, "/vi/positions");
  const found = list?.links.find((link) => /^\/vi\/positions\/[0-9a-f-]{36}$/.test(link));
  if (!found) throw new Problem("The list of positions is empty: start an instance with demo data.");
  return found;
}

const percent = ({ score }: Category) => (score === null ? "-" : String(Math.round(score * 100)));

/** The audits that cost points outside performance, whose parts are in the table. */
function deductions({ categories, audits }: Report): string[] {
  return CATEGORIES.slice(1).flatMap((name) =>
    categories[name].auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${name}: ${audits[id]?.title}`),
  );
}

await runScript(async () => {
  const { values } = parseArgs({
    args: process.argv.slice(2),
    options: { at: { type: "string" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help || !values.at) return console.log(USAGE);
  const expert = DEMO_ACCOUNTS.find(({ role }) => role === "expert");
  if (!expert) throw new Problem("There is no demo account of an expert.");
  const cookie = await signIn(values.at, expert);
  const pages = [
    { path: "/vi", as: "" },
    { path: "/vi/positions", as: "" },
    { path: await firstPosition(values.at), as: "" },
    { path: "/vi/home", as: cookie },
    { path: "/vi/profile/skills", as: cookie },
  ];
  const rows: string[][] = [];
  const lost: string[] = [];
  for (const { path, as } of pages) {
    const report = await measure(values.at, path, as);
    const name = path.replace(/[0-9a-f-]{36}/, ":id");
    rows.push([
      name,
      ...CATEGORIES.map((category) => percent(report.categories[category])),
      ...METRICS.map((metric) => report.audits[metric]?.displayValue?.replace(/\s/g, " ") ?? "-"),
      String(Math.round(report.environment.benchmarkIndex)),
    ]);
    lost.push(...deductions(report).map((line) => `${name}: ${line}`));
  }
  printTable(["page", "performance", "accessibility", "best practices", "SEO", "FCP", "LCP", "TBT", "CLS", "benchmark index"], rows);
  if (lost.length > 0) console.log(`\nPoints lost:\n${lost.join("\n")}`);
});
