import type { SkillLevel } from "~/domain/vocabulary/people";
import { NO_EVIDENCE, type SkillEvidence } from "../facts";
import { type AskedSkill, type ExpertSkill } from "../model";
import type { PreparedAsk, PreparedExpert, PreparedPosition } from "../prepare";
import type { Basis } from "../reasons";
import { TUNING } from "../weights";
import { assess, creditForGap, notAsked, type Assessment, type Evidence, type PairFacts } from "./assessment";

/**
 * 0-1: the credit left for a skill after years without use. Unused skills fade (Arthur, Bennett, Stanush and McNelly,
 * "Factors that influence skill decay and retention", Human Performance 11, 1998); the rate and the floor are our own.
 * A skill whose last use is not stated lies between in use and faded.
 */
export function recency(lastUsedYear: number | null, thisYear: number): number {
  const { freeYears, lossPerYear, floor, notStated } = TUNING.recency;
  if (lastUsedYear === null) return notStated;
  return Math.max(floor, 1 - Math.max(0, thisYear - lastUsedYear - freeYears) * lossPerYear);
}

/** The number of works and posts that show a skill. */
function shownBy({ publications, patents, posts }: SkillEvidence): number {
  return publications + patents + posts;
}

/** 0-1: how close the skills shown by works and posts come to a skill, within two steps of the taxonomy. */
function shownNearby({ vicinity }: PreparedAsk, own: PreparedExpert): number {
  let most = 0;
  for (const [skillId, evidence] of own.evidence) {
    const near = vicinity.get(skillId);
    if (near !== undefined && near > most) most = Math.max(most, near * creditForGap(TUNING.shown.credit, shownBy(evidence)));
  }
  return most;
}

/**
 * 0-1: how far a claim can be trusted. People judge their own skill poorly, and weak performers overestimate it
 * (Dunning, Heath and Suls, "Flawed self-assessment", Psychological Science in the Public Interest 5, 2004). So a bare
 * claim is discounted a little, and works, posts and a coordinator's check remove the discount.
 */
export function proof(evidence: SkillEvidence, nearby: number, provenClaims: number): number {
  if (evidence.verified) return 1;
  const count = shownBy(evidence);
  const { shown, bare, trusted, nearby: most } = TUNING.proof;
  const believed = bare + trusted * (1 - 0.5 ** provenClaims);
  return Math.max(
    count > 0 ? creditForGap(shown, count - 1) : 0,
    believed + (most - believed) * Math.min(1, nearby / TUNING.proof.nearEnough),
  );
}

/** 0-1: years of use against the years that the requested level usually takes, the first years counting most; not stated costs little. */
export function practice(years: number | null, minLevel: SkillLevel): number {
  const { least, usualYears, notStated } = TUNING.practice;
  if (years === null) return notStated;
  return least + (1 - least) * Math.sqrt(Math.min(1, Math.max(0, years) / creditForGap(usualYears, minLevel - 1)));
}

/** One way in which a profile matches a requested skill. */
interface Standing {
  credit: number;
  certainty: number;
  basis: Basis;
  how: "claimed" | "shown" | "named";
  skill: ExpertSkill | null;
  evidence: SkillEvidence;
  /** Stated as unused for a while, with no evidence to the contrary. */
  rusty: boolean;
  merit: number;
}

/** The later of the last use stated by the expert and the last use shown by works and posts. */
function lastUse(skill: ExpertSkill | null, evidence: SkillEvidence): number | null {
  const said = skill?.lastUsedYear ?? null;
  if (said === null || evidence.lastYear === null) return said ?? evidence.lastYear;
  return Math.max(said, evidence.lastYear);
}

/** A claim: its level against the minimum, multiplied by the factors for years, last use and evidence. */
function claimStanding(
  skill: ExpertSkill,
  evidence: SkillEvidence,
  nearby: number,
  provenClaims: number,
  minLevel: SkillLevel,
  thisYear: number,
): Standing {
  const used = lastUse(skill, evidence);
  const fresh = Math.max(recency(used, thisYear), skill.lastUsedYear === null ? TUNING.recency.notStated : 0);
  const credit =
    creditForGap(TUNING.levelGapCredit, minLevel - skill.level) *
    fresh *
    practice(skill.years, minLevel) *
    proof(evidence, nearby, provenClaims);
  const certainty = (used === null ? TUNING.certainty.withoutLastUse : 1) * (skill.years === null ? TUNING.certainty.withoutYears : 1);
  const basis = evidence.verified ? "verified" : shownBy(evidence) > 0 ? "linked" : "claimed";
  const rusty = skill.lastUsedYear !== null && fresh < 1;
  return { credit, certainty, basis, how: "claimed", skill, evidence, rusty, merit: skill.level * 100 + Math.min(skill.years ?? 0, 99) };
}

/** Works and posts show the skill, at an unknown level. */
function shownStanding(evidence: SkillEvidence, thisYear: number): Standing {
  const credit = creditForGap(TUNING.shown.credit, shownBy(evidence)) * recency(evidence.lastYear, thisYear);
  return {
    credit,
    certainty: TUNING.certainty.shown,
    basis: "linked",
    how: "shown",
    skill: null,
    evidence,
    rusty: false,
    merit: shownBy(evidence),
  };
}

const namedStanding: Standing = {
  credit: TUNING.shown.named,
  certainty: TUNING.certainty.named,
  basis: "stated",
  how: "named",
  skill: null,
  evidence: NO_EVIDENCE,
  rusty: false,
  merit: 0,
};

function better(a: Standing | null, b: Standing): Standing {
  if (a === null) return b;
  const difference = b.credit - a.credit || b.certainty - a.certainty || b.merit - a.merit;
  return difference > 0 ? b : a;
}

/** The first answer, with at least the credit of the second. */
function atLeast(best: Standing | null, other: Standing): Standing {
  if (best === null) return other;
  return best.credit >= other.credit ? best : { ...best, credit: other.credit };
}

/**
 * The best answer of a profile for one skill at a level; null when it has none. A claim is never worth less than what
 * works and posts show without it: otherwise it could pay to leave a low level unstated.
 */
function standing(skillId: string, nearby: number, minLevel: SkillLevel, own: PreparedExpert, thisYear: number): Standing | null {
  const evidence = own.evidence.get(skillId);
  let best: Standing | null = null;
  if (evidence !== undefined) {
    for (const skill of own.claims.get(skillId) ?? [])
      best = better(best, claimStanding(skill, evidence, nearby, own.provenClaims, minLevel, thisYear));
    if (shownBy(evidence) > 0) best = atLeast(best, shownStanding(evidence, thisYear));
  }
  return own.named.has(skillId) ? atLeast(best, namedStanding) : best;
}

/** The evidence for a requested skill that is matched by the skill itself. */
function ownFact({ skillId, necessity, minLevel }: AskedSkill, best: Standing): Evidence {
  const { credit, certainty, basis, how, skill, evidence, rusty, merit } = best;
  const common = { credit, share: 1, certainty, basis, merit };
  if (how === "named") return { reason: { code: "skill_named", skillId, necessity }, ...common };
  if (skill === null) return { reason: { code: "skill_shown", skillId, necessity, evidence }, ...common };
  const { level, years } = skill;
  const lastUsedYear = lastUse(skill, evidence);
  const code = level < minLevel ? "skill_below_level" : rusty ? "skill_rusty" : "skill_met";
  return { reason: { code, skillId, necessity, level, minLevel, years, lastUsedYear, evidence }, ...common };
}

/** The best answer of an expert to one requested skill: the skill itself, otherwise a neighbour of it in the taxonomy. */
export function answer(ask: PreparedAsk, own: PreparedExpert, thisYear: number): Evidence {
  const { asked, links } = ask;
  const { skillId, necessity, minLevel } = asked;
  const nearby = shownNearby(ask, own);
  let best = standing(skillId, nearby, minLevel, own, thisYear);
  let via: string | null = null;
  let closest: Standing | null = null;
  let missed = 1;
  for (const link of links) {
    if (best !== null && best.credit >= TUNING.neighbourCap) break;
    const near = standing(link.skillId, nearby, minLevel, own, thisYear);
    if (near === null) continue;
    const credit = near.credit * link.credit;
    if (closest === null || credit > closest.credit) {
      missed *= 1 - TUNING.furtherNeighbour * (closest?.credit ?? 0);
      closest = { ...near, credit };
      via = link.skillId;
    } else missed *= 1 - TUNING.furtherNeighbour * credit;
  }
  if (closest !== null) {
    const credit = Math.min(TUNING.neighbourCap, 1 - missed * (1 - closest.credit));
    if (best === null || credit > best.credit) best = { ...closest, credit };
    else via = null;
  }
  if (best === null) {
    const certainty = own.claims.size + own.evidence.size === 0 ? 0 : 1;
    return { reason: { code: "skill_missing", skillId, necessity }, credit: 0, share: 1, certainty, basis: "stated" };
  }
  if (via === null) return ownFact(asked, best);
  const { credit, certainty, basis, skill, merit } = best;
  const reason = { code: "skill_by_neighbour", skillId, necessity, via, level: skill?.level ?? null } as const;
  return { reason, credit, share: 1, certainty, basis, merit };
}

/**
 * Skills of one necessity, equally weighted. A skill missing from the profile is worth 0 and is not "unknown":
 * otherwise adding a skill could lower a score. An empty list is also worth 0, with no certainty.
 */
function judgeSkills(asks: readonly PreparedAsk[], own: PreparedExpert, { year }: PreparedPosition): Assessment {
  if (asks.length === 0) return notAsked;
  return assess(asks.map((ask) => answer(ask, own, year)));
}

const notNamed = assess([{ reason: { code: "skills_not_named" }, credit: null, share: 1 }]);

/**
 * Must-have skills. When a position lists no skill at all, the most important part of a match is unknown, and the
 * confidence has to show that. When it lists only nice-to-haves, it asks for no must-have.
 */
export function judgeMustSkills({ own, asked }: PairFacts): Assessment {
  return asked.position.skills.length > 0 ? judgeSkills(asked.must, own, asked) : notNamed;
}

/** Nice-to-have skills: judged like must-haves, with fewer points and no gate. */
export function judgeNiceSkills({ own, asked }: PairFacts): Assessment {
  return judgeSkills(asked.nice, own, asked);
}
