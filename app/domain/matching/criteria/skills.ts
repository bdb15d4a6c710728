import type { AskedSkill, ExpertSkill, MatchContext, SkillNeighbour } from "../model";
import type { Necessity } from "~/domain/positions/model";
import { TUNING } from "../weights";
import { assess, byText, creditForGap, notAsked, type Assessment, type Evidence, type PairFacts } from "./assessment";

/**
 * 0-1: what is left of a skill after years without use. Unused skills fade (Arthur, Bennett, Stanush and McNelly,
 * "Factors that influence skill decay and retention", Human Performance 11, 1998); the pace and floor are ours.
 * Not stated counts as in use: unknown is not zero.
 */
export function recency(lastUsedYear: number | null, today: string): number {
  if (lastUsedYear === null) return 1;
  const idle = Number(today.slice(0, 4)) - lastUsedYear - TUNING.recency.freeYears;
  return Math.max(TUNING.recency.floor, 1 - Math.max(0, idle) * TUNING.recency.lossPerYear);
}

/** 0-1: what having the neighbour proves of the asked skill. */
export function neighbourCredit({ kind, direction, strength }: SkillNeighbour): number {
  const proof = TUNING.neighbourCredit;
  const base =
    kind === "related" ? proof.related
    : kind === "broader" ? (direction === "down" ? proof.narrower : proof.broader)
    : direction === "down" ? proof.part : proof.whole;
  return Math.min(TUNING.neighbourCap, base * Math.min(1, Math.max(0, strength)));
}

/** How a claimed skill answers an asked one: level against the minimum, faded by years without use. */
function directEvidence(asked: AskedSkill, claimed: ExpertSkill, today: string): Evidence {
  const freshness = recency(claimed.lastUsedYear, today);
  const { level, years, lastUsedYear } = claimed;
  const enough = level >= asked.minLevel;
  const facts = { skillId: asked.skillId, necessity: asked.necessity, level, minLevel: asked.minLevel, years, lastUsedYear, evidence: claimed.evidence };
  return {
    reason: { code: enough ? (freshness < 1 ? "skill_rusty" : "skill_met") : "skill_below_level", ...facts },
    credit: creditForGap(TUNING.levelGapCredit, asked.minLevel - level) * freshness,
    share: 1,
    basis: "claimed",
    certainty: lastUsedYear === null ? TUNING.certaintyWithoutLastUse : 1,
    merit: level * 100 + Math.min(years ?? 0, 99),
  };
}

function better(a: Evidence | null, b: Evidence): Evidence {
  if (a === null) return b;
  const difference = (b.credit ?? 0) - (a.credit ?? 0) || (b.certainty ?? 1) - (a.certainty ?? 1);
  return difference > 0 || (difference === 0 && (b.merit ?? 0) > (a.merit ?? 0)) ? b : a;
}

/** The best answer an expert has to one asked skill: the skill itself, else its neighbours in the taxonomy. */
function answer(asked: AskedSkill, claimed: SkillsById, context: MatchContext): Evidence {
  let best: Evidence | null = null;
  for (const skill of claimed.get(asked.skillId) ?? []) best = better(best, directEvidence(asked, skill, context.today));
  if (best !== null && best.credit === 1) return best;
  for (const neighbour of [...context.neighbours(asked.skillId)].sort((a, b) => byText(a.skillId, b.skillId))) {
    if (neighbour.skillId === asked.skillId) continue;
    for (const skill of claimed.get(neighbour.skillId) ?? []) {
      const direct = directEvidence(asked, skill, context.today);
      const credit = (direct.credit ?? 0) * neighbourCredit(neighbour);
      if (credit <= 0) continue;
      const { skillId, necessity } = asked;
      const reason = { code: "skill_by_neighbour", skillId, necessity, via: skill.skillId, level: skill.level } as const;
      best = better(best, { ...direct, reason, credit });
    }
  }
  if (best !== null) return best;
  const reason = { code: "skill_missing", skillId: asked.skillId, necessity: asked.necessity } as const;
  return { reason, credit: 0, share: 1, certainty: claimed.size === 0 ? 0 : 1 };
}

export type SkillsById = ReadonlyMap<string, readonly ExpertSkill[]>;

/** An expert's skills by id. A skill given twice keeps both claims; the better one answers. */
export function skillsById(skills: readonly ExpertSkill[]): SkillsById {
  const map = new Map<string, ExpertSkill[]>();
  for (const skill of skills) {
    const same = map.get(skill.skillId);
    if (same) same.push(skill);
    else map.set(skill.skillId, [skill]);
  }
  return map;
}

/**
 * Skills of one necessity, each asked skill counting the same.
 * A skill that is not on the profile is worth 0 and is not "unknown": otherwise adding a skill could lower a score.
 * An empty list is worth 0 as well, with no certainty.
 */
export function judgeSkills(facts: PairFacts, claimed: SkillsById, necessity: Necessity): Assessment {
  const asked = facts.position.skills.filter((skill) => skill.necessity === necessity);
  if (asked.length === 0) return notAsked;
  const inOrder = asked.sort((a, b) => byText(a.skillId, b.skillId) || a.minLevel - b.minLevel);
  return assess(inOrder.map((skill) => answer(skill, claimed, facts.context)));
}
