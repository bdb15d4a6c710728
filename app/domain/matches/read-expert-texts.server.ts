import { type TextTerms } from "~/domain/matching/model";
import { db } from "~/platform/db.server";
import { textReader } from "./text-reader.server";

/** What experts wrote about themselves, as terms: headline, biography, titles of works, posts. Null: nothing written. */
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

type Texts = {
  headlineVi: string;
  headlineEn: string;
  biographyVi: string;
  biographyEn: string;
  works: readonly { title: string }[];
  employments: readonly { title: string; description: string }[];
};

/** The parts of a profile's text, both languages of a part in one; names of employers and venues say little about skills. */
export function expertTexts(row: Texts): string[] {
  return [
    `${row.headlineVi}\n${row.headlineEn}`,
    `${row.biographyVi}\n${row.biographyEn}`,
    ...row.works.map((work) => work.title),
    ...row.employments.map((post) => `${post.title}\n${post.description}`),
  ];
}
