import { TUNING } from "../weights";
import { assess, type Assessment, type Evidence, type PairFacts } from "./assessment";

/** The broad field of an OECD FORD code: "2" of "2.5". */
function broadField(code: string): string {
  const dot = code.indexOf(".");
  return dot < 0 ? code : code.slice(0, dot);
}

/** The group of a strategic-technology code: "qd21-2026.3" of "qd21-2026.3.1". Codes of different list versions never match. */
function technologyGroup(code: string): string {
  const second = code.indexOf(".", code.indexOf(".") + 1);
  return second < 0 ? code : code.slice(0, second);
}

/**
 * The best of the expert's own codes, which are sorted: one that equals or lies within a requested code, otherwise one
 * of the same group.
 */
function closest(asked: readonly string[], own: readonly string[], groupOf: (code: string) => string) {
  const within = own.find((code) => asked.some((wanted) => code === wanted || code.startsWith(`${wanted}.`)));
  if (within !== undefined) return { code: within, shared: true };
  const near = own.find((code) => asked.some((wanted) => groupOf(wanted) === groupOf(code)));
  return near === undefined ? null : { code: near, shared: false };
}

function fieldEvidence(asked: readonly string[], own: readonly string[]): Evidence {
  if (own.length === 0) return { reason: { code: "field_unknown" }, credit: null, share: 1 };
  const found = closest(asked, own, broadField);
  if (found === null) return { reason: { code: "field_outside" }, credit: 0, share: 1 };
  const reason = { code: found.shared ? "field_shared" : "field_near", fieldCode: found.code } as const;
  return { reason, credit: found.shared ? 1 : TUNING.sameBroadFieldCredit, share: 1 };
}

function technologyEvidence(asked: readonly string[], own: readonly string[]): Evidence {
  if (own.length === 0) return { reason: { code: "technology_unknown" }, credit: null, share: 1 };
  const found = closest(asked, own, technologyGroup);
  if (found === null) return { reason: { code: "technology_outside" }, credit: 0, share: 1 };
  const reason = { code: found.shared ? "technology_shared" : "technology_near", technologyCode: found.code } as const;
  return { reason, credit: found.shared ? 1 : TUNING.sameTechnologyGroupCredit, share: 1 };
}

/**
 * Research fields and strategic technologies. Positions list alternatives ("one of these fields"), so one in common
 * earns full credit; another narrow field of the same broad field, or another product of the same group, earns partial
 * credit. Callers pass codes of one version of the technology list and are responsible for mapping codes to a newer
 * list.
 */
export function judgeFields({ own, position }: PairFacts): Assessment {
  const evidence: Evidence[] = [];
  if (position.fieldCodes.length > 0) evidence.push(fieldEvidence(position.fieldCodes, own.fieldCodes));
  if (position.technologyCodes.length > 0) {
    evidence.push(technologyEvidence(position.technologyCodes, own.technologyCodes));
  }
  return assess(evidence);
}
