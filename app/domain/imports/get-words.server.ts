import { type UserActor } from "~/domain/vocabulary/actor";
import { skillIndex } from "~/domain/skills/skill-index.server";
import { type Label } from "~/domain/reference/model";
import { db } from "~/platform/db.server";
import { readEach } from "~/platform/read-each.server";
import { getBatch } from "./batch-access.server";
import { answersShape, problemShape } from "./json-columns";
import { wordKey } from "./read-skills";

/** Words shown on one page; the rest follows once these are answered. */
const WORDS_PAGE = 30;
const CANDIDATES = 6;

export type DoubtfulWord = { key: string; word: string; rows: number; candidates: (Label & { id: string })[] };

/** Doubtful words of an import, deduplicated, the most frequent first. */
export async function getWords(actor: UserActor, id: string): Promise<{ version: number; total: number; words: DoubtfulWord[] }> {
  const batch = await getBatch(db, actor, id);
  const answered = answersShape.parse(batch.answers).skills;
  const rows = await db.importRow.findMany({ where: { batchId: batch.id }, select: { number: true, problems: true } });
  const problems = await readEach(
    "ImportRow",
    rows,
    (row) => `${batch.id}:${row.number}`,
    (row) => problemShape.array().parse(row.problems),
  );
  const counted = new Map<string, { word: string; rows: number }>();
  for (const ofRow of problems) {
    const inRow = new Set<string>();
    for (const { code, word } of ofRow) {
      const key = wordKey(word);
      if (code !== "skill_doubtful" || inRow.has(key) || answered[key] !== undefined) continue;
      inRow.add(key);
      counted.set(key, { word: counted.get(key)?.word ?? word, rows: (counted.get(key)?.rows ?? 0) + 1 });
    }
  }
  const index = await skillIndex();
  const words = [...counted]
    .sort((a, b) => b[1].rows - a[1].rows || (a[0] < b[0] ? -1 : 1))
    .slice(0, WORDS_PAGE)
    .map(([key, { word, rows: times }]) => ({ key, word, rows: times, candidates: candidatesOf(index, word) }));
  return { version: batch.version, total: counted.size, words };
}

function candidatesOf(index: Awaited<ReturnType<typeof skillIndex>>, word: string): (Label & { id: string })[] {
  return index
    .resolveSkill(word)
    .candidates.slice(0, CANDIDATES)
    .flatMap(({ skillId }) => {
      const skill = index.find(skillId);
      return skill ? [{ id: skillId, vi: skill.vi, en: skill.en }] : [];
    });
}
