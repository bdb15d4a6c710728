import { type SkillIndex } from "~/domain/skills/skills";
import { INDEX_NAMES } from "~/domain/search/index-names";
import { settled, writeDocuments } from "~/domain/search/index-writer.server";
import { indexSettings } from "~/domain/search/index-settings.server";
import { indexName, meilisearch } from "~/platform/meilisearch.server";
import { type DrawnExpert } from "./draw-expert";
import { drawnRecords } from "./drawn-records";

/** Few large batches, since each engine task has a fixed cost. */
const BATCH = 5_000;

/** Creates the index of experts with the product's settings and fills it with the documents of generated experts. */
export async function fillExpertIndex(
  experts: AsyncIterable<DrawnExpert> | Iterable<DrawnExpert>,
  taxonomy: SkillIndex,
  today: string,
): Promise<number> {
  const uid = indexName(INDEX_NAMES.expert);
  const records = drawnRecords(taxonomy, today);
  await settled([meilisearch.createIndex(uid, { primaryKey: "id" })]);
  await settled([meilisearch.index(uid).updateSettings(indexSettings("expert"))]);
  let batch: ReturnType<typeof records.document>[] = [];
  let written = 0;
  const flush = async () => {
    if (batch.length > 0) await writeDocuments(uid, { upsert: batch, remove: [] });
    written += batch.length;
    batch = [];
  };
  for await (const expert of experts) {
    batch.push(records.document(expert));
    if (batch.length === BATCH) await flush();
  }
  await flush();
  return written;
}
