import { SEARCH_KINDS } from "~/domain/outbox/kinds";
import { markLag } from "~/domain/outbox/mark-lag.server";
import { verifyIndex } from "~/domain/search/verify-index.server";
import { runScript } from "./services/problem";

/** `npm run search:verify`: lists where index and database differ; exit code 1 when they do. */
await runScript(async () => {
  const { waiting } = await markLag();
  if (waiting > 0) console.log(`${waiting} changes are waiting for the worker; they may show below.`);
  let wrong = false;
  for (const kind of SEARCH_KINDS) {
    const { documents, settingsCurrent, differences } = await verifyIndex(kind);
    console.log(`${kind}: ${documents} documents expected, ${differences.length} differences`);
    if (!settingsCurrent) console.log(`${kind}: the index is missing or was built with other settings; npm run search:reindex rebuilds it`);
    for (const { id, what } of differences) console.log(`${kind} ${id} ${what}`);
    wrong ||= !settingsCurrent || differences.length > 0;
  }
  return wrong ? 1 : 0;
});
