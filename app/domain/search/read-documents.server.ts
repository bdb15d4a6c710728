import { db, type Prisma } from "~/platform/db.server";
import { type SearchKind } from "~/domain/outbox/kinds";
import { readExpertDocuments } from "./read-expert-documents.server";
import { INDEXED_POSITIONS, readPositionDocuments } from "./read-position-documents.server";

/** The database model behind each kind of document. */
export const RECORD_MODELS = { expert: "Expert", position: "Position" } as const satisfies Record<SearchKind, Prisma.ModelName>;

/** The fields of every stored document. */
export type AnyDocument = { id: string; digest: string; [field: string]: unknown };

/** The documents that the index should contain for these ids; an id without a document must not be in the index. */
export function readDocuments(kind: SearchKind, ids: readonly string[]): Promise<AnyDocument[]> {
  return kind === "expert" ? readExpertDocuments(ids) : readPositionDocuments(ids);
}

/** Ids of the records that are candidates for the index, in pages, ordered by id. */
export async function* candidateIds(kind: SearchKind, pageSize = 500): AsyncGenerator<string[]> {
  let after: string | undefined;
  for (;;) {
    const page = { orderBy: { id: "asc" }, take: pageSize, select: { id: true } } as const;
    const beyond = after === undefined ? {} : { id: { gt: after } };
    const rows =
      kind === "expert"
        ? await db.expert.findMany({ where: { publishedAt: { not: null }, ...beyond }, ...page })
        : await db.position.findMany({ where: { ...INDEXED_POSITIONS, ...beyond }, ...page });
    after = rows.at(-1)?.id;
    if (after === undefined) return;
    yield rows.map((row) => row.id);
  }
}
