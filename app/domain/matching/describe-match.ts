import type { TFunction } from "i18next";
import { explainBlock, explainReason, type LabelKind, type Labels } from "./explain";
import type { Criterion, SkillEvidence } from "./facts";
import type { GroundedReason, MatchResult } from "./model";
import type { Basis, Block, Raise, Reason, ReasonCode } from "./reasons";

/** Labels that the caller provides; levels have their own short words in the `matching` messages. */
export type CallerLabels = (kind: Exclude<LabelKind, "skill_level" | "language_level">, value: string) => string;

function withLevels(t: TFunction<"matching">, labels: CallerLabels): Labels {
  return (kind, value) => {
    if (kind === "skill_level") return t(`skillLevel.${value}` as "skillLevel.1");
    if (kind === "language_level") return t(`languageLevel.${value}` as "languageLevel.A1");
    return labels(kind, value);
  };
}

/** A reason as a sentence, in the language of `t`; plain text that the caller must escape. */
export function describeReason(t: TFunction<"matching">, reason: Reason, labels: CallerLabels): string {
  const { key, params } = explainReason(reason, withLevels(t, labels));
  return t(`reason.${key}` as "reason.field_outside", params);
}

/** A block as a sentence, in the same way. */
export function describeBlock(t: TFunction<"matching">, block: Block, labels: CallerLabels): string {
  const { key, params } = explainBlock(block, withLevels(t, labels));
  return t(`block.${key}` as "block.expert_blocked_institution", params);
}

/** The name of a criterion, for a table heading. */
export function nameCriterion(t: TFunction<"matching">, criterion: Criterion): string {
  return t(`criterion.${criterion}`);
}

/** The basis of a reason, in a word or two. */
export function nameBasis(t: TFunction<"matching">, basis: Basis): string {
  return t(`basis.${basis}`);
}

/** The evidence for a skill: "2 publications, 1 post"; empty when there is none. */
function describeWorks(t: TFunction<"matching">, { publications, patents, posts }: SkillEvidence): string {
  const parts: string[] = [];
  if (publications > 0) parts.push(t("evidence.publications", { count: publications }));
  if (patents > 0) parts.push(t("evidence.patents", { count: patents }));
  if (posts > 0) parts.push(t("evidence.posts", { count: posts }));
  return parts.join(", ");
}

/** The basis of a reason, with the works and posts behind a skill: "shown by 2 publications, 1 post". */
export function describeBasis(t: TFunction<"matching">, reason: GroundedReason): string {
  const works = "evidence" in reason ? describeWorks(t, reason.evidence) : "";
  if (works === "" || reason.basis === "claimed") return nameBasis(t, reason.basis);
  const linked = t("linkedBy", { works });
  return reason.basis === "verified" ? `${nameBasis(t, "verified")}, ${linked}` : linked;
}

/** A reason to follow the colon of "strongest:" or "weakest point:"; its own colon becomes a dash, since two in a row read badly. */
function describeTimes(t: TFunction<"matching">, reason: Reason, labels: CallerLabels): string {
  return describeReason(t, reason, labels).replace(": ", " – ");
}

/** The strongest fact within the summary sentence of a pair: "IC verification, expert, 12 years, used in 2026". */
function describeStrongest(t: TFunction<"matching">, reason: Reason, labels: CallerLabels): string {
  if (reason.code !== "skill_met" && reason.code !== "skill_rusty" && reason.code !== "skill_below_level")
    return describeTimes(t, reason, labels);
  const parts = [labels("skill", reason.skillId), withLevels(t, labels)("skill_level", String(reason.level))];
  if (reason.years !== null) parts.push(t("headline.years", { count: reason.years }));
  if (reason.lastUsedYear !== null) parts.push(t("headline.used", { year: String(reason.lastUsedYear) }));
  return parts.join(", ");
}

function describeAvailability(t: TFunction<"matching">, { availability }: MatchResult["headline"], labels: CallerLabels): string[] {
  if (availability === null) return [];
  const { now, from, hoursPerWeek, months, overlapHours } = availability;
  const parts: string[] = [now ? t("headline.freeNow") : t("headline.freeFrom", { date: labels("date", from) })];
  if (hoursPerWeek !== null) parts.push(t("headline.hours", { hours: labels("number", String(hoursPerWeek)) }));
  if (months !== null) parts.push(t("headline.months", { count: months }));
  if (overlapHours !== null) parts.push(t("headline.overlap", { hours: labels("number", String(overlapHours)) }));
  return [parts.join(", ")];
}

/** Facts that may cost some points and still read as a strength; shown as a weakness they would contradict themselves. */
const READ_AS_STRENGTHS: readonly ReasonCode[] = [
  "text_shared",
  "text_words_shared",
  "dates_overlap",
  "duration_covered",
  "hours_offered",
  "stay_offered",
  "on_site_days_offered",
  "time_zone_overlap",
];

/** The weakest point. For a skill that reaches the requested level it only says that nothing shows it, since the rest is a strength. */
function describeGap(t: TFunction<"matching">, gap: Reason, labels: CallerLabels): string[] {
  if (READ_AS_STRENGTHS.includes(gap.code)) return [];
  if (gap.code !== "skill_met") return [t("headline.gap", { fact: describeTimes(t, gap, labels) })];
  const { verified, publications, patents, posts } = gap.evidence;
  const shown = verified || publications + patents + posts > 0;
  return shown ? [] : [t("headline.onlyClaimed", { skill: labels("skill", gap.skillId) })];
}

/**
 * A pair in one sentence: must-haves met, the strongest fact, the gaps, when and how much. For a blocked pair, the
 * reason for the block. Plain text without a full stop.
 */
export function describeHeadline(t: TFunction<"matching">, { headline, blocks }: MatchResult, labels: CallerLabels): string {
  if (blocks.length > 0) return blocks.map((block) => describeBlock(t, block, labels)).join("; ");
  const { mustMet, mustTotal, strongest, mainGap, missing } = headline;
  const parts: string[] = [mustTotal === 0 ? t("headline.noMusts") : t("headline.met", { met: mustMet, count: mustTotal })];
  if (strongest !== null) parts.push(t("headline.strongest", { fact: describeStrongest(t, strongest, labels) }));
  if (missing.length > 0) parts.push(t("headline.missing", { skills: missing.map((id) => labels("skill", id)).join(", ") }));
  else if (mainGap !== null) parts.push(...describeGap(t, mainGap, labels));
  return [...parts, ...describeAvailability(t, headline, labels)].join("; ");
}

/** What would raise the score: for the institution, what to ask about; for the expert, what to add if it is true. */
export function describeRaise(t: TFunction<"matching">, raise: Raise, reader: "institution" | "expert", labels: CallerLabels): string {
  const all = withLevels(t, labels);
  const params: Record<string, string> = { score: labels("number", String(raise.score)) };
  if ("skillId" in raise) params["skill"] = all("skill", raise.skillId);
  if ("languageCode" in raise) params["language"] = all("language", raise.languageCode);
  if (raise.code === "skill_at_level") params["level"] = all("skill_level", String(raise.level));
  if (raise.code === "language_at_level") params["level"] = all("language_level", raise.level);
  if (raise.code === "criterion_stated") params["criterion"] = nameCriterion(t, raise.criterion);
  if (raise.code === "start_by") params["date"] = all("date", raise.date);
  if (raise.code === "hours_offered") params["hours"] = all("number", String(raise.hours));
  // The values match the message of this code; the union of all messages is too large for the types of i18next.
  if (reader === "expert")
    return t(`raise.expert.${raise.code}` as "raise.expert.skill_evidence", params as { skill: string; score: string });
  return t(`raise.institution.${raise.code}` as "raise.institution.skill_evidence", params as { skill: string; score: string });
}
