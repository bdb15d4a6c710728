import { type TextTerms } from "~/domain/matching/model";
import { db } from "~/platform/db.server";
import { expertTexts } from "./match-expert";
import { textReader } from "./text-reader.server";

/** The experts' own texts as terms: headline, biography, titles of works, posts. Null when nothing is written. */
export async function readExpertTexts(ids: readonly string[]): Promise<Map<string, TextTerms | null>> {
  const termsOf = await textReader();
  const rows = await db.expert.findMany({ where: { id: { in: [...ids] } }, select: COLUMNS });
  return new Map(rows.map((row) => [row.id, termsOf(expertTexts(row))]));
}

const COLUMNS = {
  id: true,
  headlineVi: true,
  headlineEn: true,
  biographyVi: true,
  biographyEn: true,
  works: { select: { title: true }, orderBy: { id: "asc" } },
  employments: { select: { title: true, description: true }, orderBy: { id: "asc" } },
} as const;
