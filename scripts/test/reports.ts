import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { ROOT } from "../run/command";
import { type Counts } from "./tier";

type VitestFile = {
  name: string;
  status: string;
  message: string;
  assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
};

/** Counts of a report written by `vitest --reporter=json`; a file that could not be loaded is one failure. */
export function countVitest(file: string): Counts {
  const report = JSON.parse(readFileSync(file, "utf8")) as { numPassedTests: number; testResults: VitestFile[] };
  const failures = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const path = relative(ROOT, name);
    const failed = assertionResults.filter((test) => test.status === "failed");
    if (failed.length === 0 && status === "failed") return [failure(path, message)];
    return failed.map(({ fullName, failureMessages }) => failure(`${path} ${fullName}`, failureMessages[0]));
  });
  return { passed: report.numPassedTests, failed: failures.length, failures };
}

type Suite = { suites?: Suite[]; specs: Spec[] };
type Spec = { title: string; file: string; line: number; tests: { status: string; results: { error?: { message?: string } }[] }[] };

/** Counts of a report written by Playwright's JSON reporter. A test that passed only when retried counts as failed. */
export function countPlaywright(file: string): Counts {
  const report = JSON.parse(readFileSync(file, "utf8")) as { stats: { expected: number }; errors: { message?: string }[]; suites: Suite[] };
  const failures = report.suites
    .flatMap(specsOf)
    .flatMap(({ title, file: path, line, tests }) =>
      tests
        .filter(({ status }) => status === "unexpected" || status === "flaky")
        .map(({ results }) => failure(`${path}:${line} ${title}`, results.find(({ error }) => error)?.error?.message)),
    );
  if (failures.length === 0) failures.push(...report.errors.map(({ message }) => failure("playwright", message)));
  return { passed: report.stats.expected, failed: failures.length, failures };
}

function specsOf({ suites = [], specs }: Suite): Spec[] {
  return [...specs, ...suites.flatMap(specsOf)];
}

/** One line: where, and the first line of the error. */
function failure(where: string, message = ""): string {
  return `${where}: ${message.trim().split("\n")[0] ?? ""}`;
}
