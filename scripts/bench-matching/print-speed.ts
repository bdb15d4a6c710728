import { printTable } from "../run/print-table";
import { type SpeedFigures, type SpeedRow } from "./speed";

/** The rows side by side: times, and how many whole calls (the first one's median) each makes up. */
export function printSpeed({ experts, positions, prepared, candidates, rows }: SpeedFigures): void {
  const whole = rows.find((row) => row.name.startsWith("whole call")) as SpeedRow;
  console.log(
    `\nSpeed: ${experts} experts, ${positions} positions, ${candidates} candidates scored for a position. Milliseconds, one call after the other.\n`,
  );
  printTable(
    ["call", "p50", "p95", "calls", "p50 / whole call"],
    rows.map((row) => [row.name, row.p50.toFixed(1), row.p95.toFixed(1), String(row.calls), (row.p50 / whole.p50).toFixed(2)]),
  );
  const steps = Object.entries(prepared).map(([what, seconds]) => `${what} ${seconds} s`);
  console.log(`\nPrepared: ${steps.join(", ")}.`);
}
