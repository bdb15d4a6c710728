import type { TFunction } from "i18next";
import { explainBlock, explainReason, type LabelKind, type Labels } from "./explain";
import type { Criterion } from "./model";
import type { Block, Reason } from "./reasons";

/** Labels that the caller gives; levels have short words of their own in the `matching` messages. */
export type CallerLabels = (kind: Exclude<LabelKind, "skill_level" | "language_level">, value: string) => string;

function withLevels(t: TFunction<"matching">, labels: CallerLabels): Labels {
  return (kind, value) => {
    if (kind === "skill_level") return t(`skillLevel.${value}` as "skillLevel.1");
    if (kind === "language_level") return t(`languageLevel.${value}` as "languageLevel.A1");
    return labels(kind, value);
  };
}

/** A reason in words, in the language of `t`; plain text, to be escaped by whoever shows it. */
export function sayReason(t: TFunction<"matching">, reason: Reason, labels: CallerLabels): string {
  const { key, params } = explainReason(reason, withLevels(t, labels));
  return t(`reason.${key}` as "reason.field_outside", params);
}

/** A block in words, in the same way. */
export function sayBlock(t: TFunction<"matching">, block: Block, labels: CallerLabels): string {
  const { key, params } = explainBlock(block, withLevels(t, labels));
  return t(`block.${key}` as "block.expert_blocked_institution", params);
}

/** The name of a criterion, as a table heading. */
export function nameCriterion(t: TFunction<"matching">, criterion: Criterion): string {
  return t(`criterion.${criterion}`);
}
