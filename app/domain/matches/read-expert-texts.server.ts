import { type TextTerms } from "~/domain/matching/model";
import { columnsFor } from "~/domain/vocabulary/profile-columns";
import { db, type Prisma } from "~/platform/db.server";
import { expertTexts } from "./match-expert";
import { textReader } from "./text-reader.server";

/** The experts' own texts as terms: headline, biography, titles of works, posts. Null when nothing is written. */
export async function readExpertTexts(ids: readonly string[]): Promise<Map<string, TextTerms | null>> {
  const termsOf = await textReader();
  const rows = await db.expert.findMany({ where: { id: { in: [...ids] } }, select: COLUMNS });
  return new Map(rows.map((row) => [row.id, termsOf(expertTexts(row))]));
}

const COLUMNS = {
  ...columnsFor("expert", "text"),
  works: { select: columnsFor("work", "text"), orderBy: { id: "asc" } },
  employments: { select: columnsFor("employment", "text"), orderBy: { id: "asc" } },
} satisfies Prisma.ExpertSelect;
