import { PROFILE_STEPS, type ProfileStep } from "./model";

/** The input of the completeness score: counts and presence flags, never the content. */
export type ProfileFacts = {
  named: boolean;
  headline: boolean;
  country: boolean;
  timeZone: boolean;
  biography: boolean;
  fields: number;
  skills: number;
  degrees: number;
  employments: number;
  works: number;
  languages: number;
  /** Number of engagement types offered today or later. */
  availability: number;
  /** Whether there are contact details, to be used once an introduction is accepted. */
  contact: boolean;
};

/** Up to this number, each skill improves how well a profile can be matched. */
const ENOUGH_SKILLS = 5;

/**
 * Points of each step, 100 in total, by its contribution to a match: skills and availability decide whether there is a
 * match at all; place, fields and languages change its score; the rest helps to convince a reader. Visibility and
 * contact details are choices, not qualities, and have no weight.
 */
export const STEP_WEIGHTS: Record<ProfileStep, number> = {
  names: 5,
  headline: 8,
  place: 7,
  skills: 25,
  availability: 20,
  fields: 8,
  languages: 7,
  degrees: 6,
  employment: 5,
  publications: 3,
  biography: 6,
  visibility: 0,
  contact: 0,
};

type StepState = "done" | "partial" | "todo";

export type Completeness = {
  /** 0 to 100. */
  percent: number;
  steps: { step: ProfileStep; state: StepState }[];
  /** The steps that would raise the score, largest gain first. */
  helps: { step: ProfileStep; points: number }[];
};

/** The completeness of a profile and the steps that would improve it most. Pure; ties keep the order of the steps. */
export function completeness(facts: ProfileFacts): Completeness {
  const shares = PROFILE_STEPS.map((step) => ({ step, share: share(step, facts) }));
  const helps = shares
    .map(({ step, share }) => ({ step, points: Math.round(STEP_WEIGHTS[step] * (1 - share)) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points);
  return {
    percent: 100 - helps.reduce((sum, { points }) => sum + points, 0),
    steps: shares.map(({ step, share }) => ({ step, state: share >= 1 ? "done" : share > 0 ? "partial" : "todo" })),
    helps,
  };
}

/** The completed share of a step, 0 to 1. */
function share(step: ProfileStep, facts: ProfileFacts): number {
  switch (step) {
    case "names":
      return Number(facts.named);
    case "headline":
      return Number(facts.headline);
    case "place":
      return (Number(facts.country) * 4 + Number(facts.timeZone) * 3) / 7;
    case "biography":
      return Number(facts.biography);
    case "fields":
      return Number(facts.fields > 0);
    case "skills":
      return Math.min(facts.skills, ENOUGH_SKILLS) / ENOUGH_SKILLS;
    case "availability":
      return Number(facts.availability > 0);
    case "degrees":
      return Number(facts.degrees > 0);
    case "employment":
      return Number(facts.employments > 0);
    case "publications":
      return Number(facts.works > 0);
    case "languages":
      return Number(facts.languages > 0);
    case "visibility":
      return 1;
    case "contact":
      return Number(facts.contact);
  }
}
