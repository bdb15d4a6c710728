import { NO_EVIDENCE } from "./facts";
import { type Availability, type ExpertSkill, type MatchContext, type MatchExpert, type MatchPosition } from "./model";
import type { OfferFacts } from "./criteria/assessment";
import { isRemote } from "./eligibility";
import { prepareExpert, preparePosition } from "./prepare";
import { DEFAULT_WEIGHTS } from "./weights";

/** Samples for the matching tests. Each takes the values under test and fills in plain defaults for the rest. */

export function sampleSkill(skillId: string, given: Partial<ExpertSkill> = {}): ExpertSkill {
  return { skillId, level: 3, years: null, lastUsedYear: 2026, evidence: NO_EVIDENCE, ...given };
}

export function sampleAvailability(given: Partial<Availability> = {}): Availability {
  return {
    engagementType: "remote_advising",
    from: "2026-01-01",
    until: null,
    hoursPerWeek: 10,
    months: null,
    provinceCodes: [],
    remoteOnly: false,
    payFloor: null,
    ...given,
  };
}

export function sampleExpert(given: Partial<MatchExpert> = {}): MatchExpert {
  return {
    id: "expert-1",
    skills: [sampleSkill("ic-verification")],
    shownSkills: [],
    text: null,
    wishes: { institutionKinds: [] },
    fieldCodes: ["2.2"],
    technologyCodes: ["qd21-2026.3"],
    availability: [sampleAvailability()],
    timeZone: "Europe/Berlin",
    countryCode: "DE",
    languages: [{ code: "vi", level: "native" }],
    highestDegree: "doctorate",
    academicRank: null,
    yearsOfExperience: 12,
    publicationsCount: 20,
    ...given,
  };
}

/** A position that requests one form of work and nothing else. */
export function samplePosition(given: Partial<MatchPosition> = {}): MatchPosition {
  return {
    id: "position-1",
    kind: "post",
    institutionKind: "university",
    pay: [],
    text: null,
    engagementTypes: ["remote_advising"],
    skills: [],
    fieldCodes: [],
    technologyCodes: [],
    provinceCode: null,
    remotePossible: true,
    startFrom: null,
    startUntil: null,
    durationMonths: { min: null, max: null },
    hoursPerWeek: { min: null, max: null },
    onSiteDaysPerYear: null,
    languages: [],
    minDegree: null,
    minAcademicRank: null,
    minYearsExperience: null,
    ...given,
  };
}

export function sampleContext(given: Partial<MatchContext> = {}): MatchContext {
  return {
    today: "2026-11-22",
    neighbours: () => [],
    isBlocked: () => false,
    weights: DEFAULT_WEIGHTS,
    adjustments: {},
    corpus: null,
    ...given,
  };
}

/** The input of a criterion, for the expert's first availability. */
export function sampleFacts(
  given: {
    expert?: Partial<MatchExpert>;
    position?: Partial<MatchPosition>;
    context?: Partial<MatchContext>;
    offer?: Partial<Availability>;
  } = {},
): OfferFacts {
  const availability = sampleAvailability(given.offer);
  const expert = sampleExpert({ availability: [availability], ...given.expert });
  const position = samplePosition({ engagementTypes: [availability.engagementType], ...given.position });
  const { engagementType } = availability;
  const remote = isRemote(engagementType, availability, position);
  const context = sampleContext(given.context);
  return {
    expert,
    position,
    context,
    own: prepareExpert(expert),
    asked: preparePosition(position, context),
    engagementType,
    availability,
    remote,
  };
}
