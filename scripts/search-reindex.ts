import { rewriteMatchStore } from "~/domain/matches/rewrite-match-store.server";
import { SEARCH_KINDS } from "~/domain/outbox/kinds";
import { rebuildIndex } from "~/domain/search/rebuild-index.server";
import { Problem, runScript } from "./services/problem";

/**
 * `npm run search:reindex [expert|position]`: builds new indexes beside the live ones and swaps them in, and rewrites the
 * rows that ranking reads.
 */
await runScript(async () => {
  const asked = process.argv.slice(2);
  const kinds = SEARCH_KINDS.filter((kind) => asked.length === 0 || asked.includes(kind));
  if (kinds.length < Math.max(1, asked.length)) throw new Problem(`Say which index: ${SEARCH_KINDS.join(" or ")}; none means both.`);
  for (const kind of kinds) {
    const started = performance.now();
    const count = await rebuildIndex(kind, (read) => process.stdout.write(`\r${kind}: ${read} records read`));
    if (count === null) throw new Problem(`The ${kind} index is being rebuilt by another process. Wait for it and try again.`);
    await rewriteMatchStore(kind, (read) => process.stdout.write(`\r${kind}: ${read} rows for ranking  `));
    console.log(`\r${kind}: ${count} documents in ${((performance.now() - started) / 1000).toFixed(1)} s     `);
  }
});
