import { LANGUAGE_LEVELS, type EngagementType } from "~/domain/vocabulary/people";
import { plusMeanMonths } from "~/domain/days";
import { byText } from "./by-text";
import { neighbourCredit } from "./criteria/link-credit";
import { acceptedTypes } from "./eligibility";
import { CRITERIA, type Criterion, type SkillEvidence } from "./facts";
import {
  type AskedSkill,
  type Availability,
  type CriterionWeights,
  type ExpertSkill,
  type MatchContext,
  type MatchExpert,
  type MatchPosition,
} from "./model";
import { textDocument, textQuery, type TextDocument, type TextQuery } from "./text/bm25";
import { conceptSkill } from "./text/terms";
import { GATES, TUNING } from "./weights";

/** A requested skill with the credit of its neighbours in the taxonomy, the closest first. */
export interface PreparedAsk {
  asked: AskedSkill;
  links: readonly { skillId: string; credit: number }[];
  /** The closeness of each skill within two steps of the taxonomy: a career that shows such a skill makes a claim of this one credible. */
  vicinity: ReadonlyMap<string, number>;
}

/** Weights after the recruiter's adjustments, and the share of the score that each criterion can take away. */
export interface EffectiveWeights {
  weights: CriterionWeights;
  gates: CriterionWeights;
}

/** Data computed once per position, independent of the expert. Valid for one context. */
export interface PreparedPosition {
  position: MatchPosition;
  context: MatchContext;
  types: readonly EngagementType[];
  effective: Readonly<Record<EngagementType, EffectiveWeights>>;
  must: readonly PreparedAsk[];
  nice: readonly PreparedAsk[];
  languages: MatchPosition["languages"];
  /** The last day on which the work should start; null when the position states no start. */
  latestStart: string | null;
  text: TextQuery | null;
  /** `YYYY` of today. */
  year: number;
}

/** Data computed once per expert, independent of the position. */
export interface PreparedExpert {
  expert: MatchExpert;
  /** Claims by skill; a skill claimed twice keeps both claims, and the better one counts. */
  claims: ReadonlyMap<string, readonly ExpertSkill[]>;
  /** Evidence from works, posts and checks, whether the skill is claimed or not. */
  evidence: ReadonlyMap<string, SkillEvidence>;
  /** Skills that the texts mention. */
  named: ReadonlySet<string>;
  /** The number of claims that have evidence: each makes the others more credible. */
  provenClaims: number;
  /** By form of work, in a fixed order, so that the input order never decides which offer is reported. */
  offers: ReadonlyMap<EngagementType, readonly Availability[]>;
  fieldCodes: readonly string[];
  technologyCodes: readonly string[];
  text: TextDocument | null;
}

/** The neighbours of a skill with the credit of each, the closest first. */
function linksOf(skillId: string, { neighbours }: Pick<MatchContext, "neighbours">): { skillId: string; credit: number }[] {
  const credits = new Map<string, number>();
  for (const neighbour of neighbours(skillId)) {
    if (neighbour.skillId === skillId) continue;
    const credit = neighbourCredit(neighbour);
    if (credit > (credits.get(neighbour.skillId) ?? 0)) credits.set(neighbour.skillId, credit);
  }
  const links = [...credits].map(([near, credit]) => ({ skillId: near, credit }));
  return links.sort((a, b) => b.credit - a.credit || byText(a.skillId, b.skillId));
}

function vicinityOf(links: PreparedAsk["links"], context: Pick<MatchContext, "neighbours">): Map<string, number> {
  const vicinity = new Map<string, number>();
  const add = (skillId: string, credit: number) => void vicinity.set(skillId, Math.max(credit, vicinity.get(skillId) ?? 0));
  for (const link of links) {
    add(link.skillId, link.credit);
    for (const further of linksOf(link.skillId, context)) add(further.skillId, link.credit * further.credit);
  }
  return vicinity;
}

/** Prepares one requested skill, independent of the expert. */
export function prepareAsk(asked: AskedSkill, context: Pick<MatchContext, "neighbours">): PreparedAsk {
  const links = linksOf(asked.skillId, context);
  return { asked, links, vicinity: vicinityOf(links, context) };
}

function prepareAsks(position: MatchPosition, necessity: AskedSkill["necessity"], context: MatchContext): PreparedAsk[] {
  return position.skills
    .filter((skill) => skill.necessity === necessity)
    .sort((a, b) => byText(a.skillId, b.skillId) || a.minLevel - b.minLevel)
    .map((asked) => prepareAsk(asked, context));
}

/** The weights of a form of work after the adjustments. A criterion with a lower weight also takes less away through its gate. */
function effectiveWeights(defaults: CriterionWeights, { adjustments }: MatchContext): EffectiveWeights {
  const of = (make: (criterion: Criterion, factor: number) => number) =>
    Object.fromEntries(CRITERIA.map((criterion) => [criterion, make(criterion, Math.max(0, adjustments[criterion] ?? 1))])) as Record<
      Criterion,
      number
    >;
  return {
    weights: of((criterion, factor) => defaults[criterion] * factor),
    gates: of((criterion, factor) => (defaults[criterion] > 0 ? (GATES[criterion] ?? 0) * Math.min(1, factor) : 0)),
  };
}

/** Prepares a position, independent of the expert. */
export function preparePosition(position: MatchPosition, context: MatchContext): PreparedPosition {
  const types = acceptedTypes(position);
  const { startFrom, startUntil } = position;
  const step = (level: (typeof LANGUAGE_LEVELS)[number]) => LANGUAGE_LEVELS.indexOf(level);
  const weights = Object.entries(context.weights) as [EngagementType, CriterionWeights][];
  return {
    position,
    context,
    types,
    effective: Object.fromEntries(
      weights.map(([type, defaults]) => [type, effectiveWeights(defaults, context)]),
    ) as PreparedPosition["effective"],
    must: prepareAsks(position, "must", context),
    nice: prepareAsks(position, "nice", context),
    languages: [...position.languages].sort((a, b) => byText(a.code, b.code) || step(a.minLevel) - step(b.minLevel)),
    latestStart: startUntil ?? (startFrom === null ? null : plusMeanMonths(startFrom, TUNING.startGraceMonths)),
    text:
      position.text === null || context.corpus === null
        ? null
        : textQuery(
            position.text,
            position.skills.map((skill) => skill.skillId),
            context.corpus,
            (skillId) => linksOf(skillId, context),
          ),
    year: Number(context.today.slice(0, 4)),
  };
}

function inFixedOrder(a: Availability, b: Availability): number {
  return byText(a.from, b.from) || byText(b.until ?? "9999", a.until ?? "9999") || byText(JSON.stringify(a), JSON.stringify(b));
}

/** Merges two counts of the same works and posts: the higher one counts. */
function together(a: SkillEvidence, b: SkillEvidence): SkillEvidence {
  return {
    verified: a.verified || b.verified,
    publications: Math.max(a.publications, b.publications),
    patents: Math.max(a.patents, b.patents),
    posts: Math.max(a.posts, b.posts),
    lastYear: a.lastYear === null ? b.lastYear : b.lastYear === null ? a.lastYear : Math.max(a.lastYear, b.lastYear),
  };
}

/** Prepares an expert, independent of the position. */
export function prepareExpert(expert: MatchExpert): PreparedExpert {
  const claims = new Map<string, ExpertSkill[]>();
  const evidence = new Map<string, SkillEvidence>();
  for (const { skillId, evidence: shown } of expert.shownSkills) evidence.set(skillId, shown);
  for (const skill of expert.skills) {
    const known = evidence.get(skill.skillId);
    evidence.set(skill.skillId, known ? together(known, skill.evidence) : skill.evidence);
    const same = claims.get(skill.skillId);
    if (same) same.push(skill);
    else claims.set(skill.skillId, [skill]);
  }
  const offers = new Map<EngagementType, Availability[]>();
  for (const offer of [...expert.availability].sort(inFixedOrder)) {
    const same = offers.get(offer.engagementType);
    if (same) same.push(offer);
    else offers.set(offer.engagementType, [offer]);
  }
  const isShown = (skillId: string) => {
    const shown = evidence.get(skillId);
    return shown !== undefined && (shown.verified || shown.publications + shown.patents + shown.posts > 0);
  };
  const text = expert.text === null ? null : textDocument(expert.text, isShown);
  const named = new Set<string>();
  for (const term of text?.counts.keys() ?? []) {
    const skillId = conceptSkill(term);
    if (skillId !== null) named.add(skillId);
  }
  return {
    expert,
    claims,
    evidence,
    named,
    provenClaims: [...claims.keys()].filter(isShown).length,
    offers,
    fieldCodes: [...expert.fieldCodes].sort(byText),
    technologyCodes: [...expert.technologyCodes].sort(byText),
    text,
  };
}
