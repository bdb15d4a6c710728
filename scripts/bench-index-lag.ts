import { db } from "~/platform/db.server";
import { indexName, meilisearch } from "~/platform/meilisearch.server";
import { Problem, runScript } from "./services/problem";

/**
 * `with-services tsx scripts/bench-index-lag.ts [CHANGES]`: how long a saved change takes to be searchable. Changes the
 * headline of published experts one after the other and polls the index until it returns the change; a worker must be
 * running. Headlines are restored at the end.
 */
await runScript(async () => {
  const changes = Number(process.argv[2] ?? 100);
  const experts = await db.expert.findMany({
    where: { publishedAt: { not: null }, visibility: { not: "hidden" } },
    select: { id: true, headlineEn: true },
    orderBy: { id: "asc" },
    take: changes,
  });
  if (experts.length === 0) throw new Problem("There are no published experts to change. Load the demo data first.");
  const index = meilisearch.index(indexName("experts"));
  const write = (id: string, headlineEn: string) => db.expert.update({ where: { id }, data: { headlineEn }, select: { id: true } });
  const times: number[] = [];
  for (let turn = 0; turn < changes; turn += 1) {
    const { id } = experts[turn % experts.length]!;
    const word = `bench${turn.toString(36)}x${Date.now().toString(36)}`;
    await write(id, word);
    const saved = performance.now();
    for (;;) {
      const { hits } = await index.search(word, { limit: 1, attributesToRetrieve: ["id"], matchingStrategy: "all" });
      if (hits[0]?.id === id) break;
      if (performance.now() - saved > 30_000) throw new Problem("A change was not searchable after 30 s. Is the worker running?");
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    times.push(performance.now() - saved);
  }
  for (const expert of experts) await write(expert.id, expert.headlineEn);
  times.sort((a, b) => a - b);
  const at = (share: number) => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
  console.log(
    `saved to searchable, ${times.length} changes, ${experts.length} experts: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms`,
  );
});
