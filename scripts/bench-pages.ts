import { parseArgs } from "node:util";
import { DEMO_ACCOUNTS } from "../app/domain/demo/accounts";
import { fetchedByBrowser } from "./bench-pages/browser";
import { ClientBuild } from "./bench-pages/client-build";
import { type PageDocument } from "./bench-pages/document";
import { signIn, visit, visitAll } from "./bench-pages/visit-all";
import { printTable } from "./run/print-table";
import { Problem, runScript } from "./services/problem";

const USAGE = `Usage:
  npm run -s bench:pages                                    scripts of every page on a first visit, from the build
  npm run -s bench:pages -- --at http://localhost:3000      of a running instance of this build with demo data: also the size of its HTML
      --page /vi/positions                                  this page only (repeat it for more)
      --as expert                                           read by this demo account: ${DEMO_ACCOUNTS.map(({ role }) => role).join(", ")}
      --browser                                             counted again by a browser, which has to come to the same
Sizes are in kilobytes (1,000 bytes); scripts are compressed with gzip, HTML is given before and after.
`;

const OPTIONS = {
  at: { type: "string" },
  page: { type: "string", multiple: true },
  as: { type: "string" },
  browser: { type: "boolean", default: false },
  help: { type: "boolean", short: "h" },
} as const;

type Row = { name: string; scripts: Set<string>; document?: PageDocument };

const kilobytes = (bytes: number) => (bytes / 1_000).toFixed(1);
const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

await runScript(async () => {
  const { values } = parseArgs({ args: process.argv.slice(2), options: OPTIONS });
  if (values.help) return console.log(USAGE);
  const build = new ClientBuild();
  if (!values.at) return print(build, builtPages(build));
  const cookie = await cookieOf(values.at, values.as);
  const documents = values.page
    ? await visitSome(values.at, values.page, cookie)
    : await visitAll(values.at, build.tree(), { tell: console.error });
  const rows = documents.map((document) => ({
    name: values.page ? document.path : document.route,
    scripts: build.loaded(document.named),
    document,
  }));
  print(build, values.page ? rows : largestOfEach(rows));
  if (!values.browser) return 0;
  const differences = [];
  for (const row of rows) differences.push(...compare(row, await fetchedByBrowser(values.at, row.document.path, cookie)));
  console.log(differences.length === 0 ? "\nThe browser fetched the same scripts." : `\n${differences.join("\n")}`);
  return differences.length === 0 ? 0 : 1;
});

function builtPages(build: ClientBuild): Row[] {
  return build.pages().map(({ route, named }) => ({ name: route, scripts: build.loaded(named) }));
}

async function cookieOf(address: string, role: string | undefined): Promise<string> {
  if (role === undefined) return "";
  const account = DEMO_ACCOUNTS.find((candidate) => candidate.role === role);
  if (!account) throw new Problem(`There is no demo account ${role}.\n\n${USAGE}`);
  return signIn(address, account);
}

async function visitSome(address: string, paths: string[], cookie: string): Promise<PageDocument[]> {
  const documents = [];
  for (const path of paths) {
    const document = await visit(address, path, cookie);
    if (!document) throw new Problem(`${path} is no page for this reader.`);
    documents.push(document);
  }
  return documents;
}

/** Readers get different documents of one route: the largest one counts. */
function largestOfEach(rows: (Row & { document: PageDocument })[]) {
  const largest = new Map<string, Row & { document: PageDocument }>();
  for (const row of rows) {
    const known = largest.get(row.name);
    if (!known || known.document.html < row.document.html) largest.set(row.name, row);
  }
  return [...largest.values()].sort((a, b) => a.name.localeCompare(b.name));
}

function compare(row: Row, fetched: string[]): string[] {
  const missed = fetched.filter((script) => !row.scripts.has(script)).map((script) => `${row.name}: not counted, yet fetched: ${script}`);
  const idle = [...row.scripts]
    .filter((script) => !fetched.includes(script))
    .map((script) => `${row.name}: counted, not fetched: ${script}`);
  return [...missed, ...idle];
}

function print(build: ClientBuild, rows: Row[]): void {
  const figures = rows.map(({ name, scripts, document }) => ({ name, bytes: build.bytes(scripts), count: scripts.size, document }));
  const served = figures.some(({ document }) => document);
  const sizes = (document: PageDocument | undefined) => (document ? [kilobytes(document.html), kilobytes(document.zipped)] : []);
  printTable(
    ["page", "scripts kB", "requests", ...(served ? ["HTML kB", "gzipped"] : [])],
    figures.map(({ name, bytes, count, document }) => [
      name.replace("routes/$lang", ""),
      kilobytes(bytes),
      String(count),
      ...sizes(document),
    ]),
  );
  const worst = (of: (figure: (typeof figures)[number]) => number) =>
    figures.reduce((most, figure) => (of(figure) > of(most) ? figure : most));
  const line = (what: string, of: (figure: (typeof figures)[number]) => number, show: (value: number) => string) =>
    console.log(`${what}: median ${show(median(figures.map(of)))}, worst ${show(of(worst(of)))} (${worst(of).name})`);
  console.log(`\n${figures.length} pages`);
  line("scripts, kB gzipped", ({ bytes }) => bytes, kilobytes);
  line("script requests", ({ count }) => count, String);
  if (served) line("HTML, kB", ({ document }) => document?.html ?? 0, kilobytes);
}
