import { printTable } from "../run/print-table";
import { type SpeedFigures, type SpeedRow } from "./speed";

/** Prints the rows as a table: times, and each time as a multiple of the whole call (the median of the first row). */
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
