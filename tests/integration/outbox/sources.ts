import { db } from "~/platform/db.server";
import { type SearchKind } from "~/domain/outbox/kinds";

/** A table whose changes mark records of a kind, as its triggers say. */
export type Source = {
  table: string;
  kind: SearchKind;
  /** Column that names the record, or the row that records depend on. */
  key: string;
  dependants: boolean;
  columns: string[];
  events: string[];
};

/** Reads what `search_reads` was told, from the triggers that it made. */
export async function readSources(): Promise<Source[]> {
  const rows = await db.$queryRaw<{ table: string; event: string; arguments: string[] }[]>`
    SELECT c.relname AS "table", split_part(t.tgname, '_', 4) AS event,
      (string_to_array(encode(t.tgargs, 'escape'), '\\000'))[1:t.tgnargs] AS "arguments"
    FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON p.oid = t.tgfoid
    WHERE p.proname = 'search_touch' ORDER BY 1, 2, 3`;
  const sources = new Map<string, Source>();
  for (const { table, event, arguments: given } of rows) {
    const [kind, key = "", dependants, , ...columns] = given;
    const id = [table, kind, key].join(" ");
    const source = sources.get(id) ?? { table, kind: kind as SearchKind, key, dependants: dependants !== "", columns, events: [] };
    sources.set(id, { ...source, events: [...source.events, event] });
  }
  return [...sources.values()];
}
