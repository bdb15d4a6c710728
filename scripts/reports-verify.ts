import { verifyStoredReports } from "~/domain/reports/stored-reports.server";
import { runScript } from "./services/problem";

/** `npm run reports:verify`: recomputes every stored report from its events; exit code 1 when a figure differs. */
await runScript(async () => {
  let count = 0;
  let differing = 0;
  for await (const { from, until, selection, differences } of verifyStoredReports()) {
    count += 1;
    const name = `${from} to ${until}${selection ? ` (${selection})` : ""}`;
    if (differences === null) console.log(`${name}: counted in another way, cannot be compared`);
    else if (differences.length > 0) differing += 1;
    for (const { path, before, after } of differences ?? [])
      console.log(`${name}: ${path} was ${before || "nothing"}, is ${after || "nothing"}`);
  }
  console.log(`${count} stored reports, ${differing} with differences`);
  return differing > 0 ? 1 : 0;
});
