import {
  DEGREE_LEVELS,
  ENGAGEMENT_TYPES,
  LANGUAGE_LEVELS,
  type DegreeLevel,
  type EngagementType,
  type LanguageLevel,
  type SkillLevel,
} from "~/domain/vocabulary/people";
import { plusMeanMonths } from "~/domain/days";
import { acceptedTypes } from "~/domain/matching/eligibility";
import { type MatchPosition } from "~/domain/matching/model";

/** One requirement of a position, loosened. */
export type WhatIf =
  | { code: "skill_nice"; skillId: string }
  | { code: "skill_level"; skillId: string; level: SkillLevel }
  | { code: "remote" }
  | { code: "form"; form: EngagementType }
  | { code: "start_later"; months: number }
  | { code: "language_level"; language: string; level: LanguageLevel }
  | { code: "language_none"; language: string }
  | { code: "degree"; degree: DegreeLevel }
  | { code: "rank_none" };

/** The number of months by which a start may be postponed. */
const DELAYS = [3, 6];

/** Each single requirement that an institution could drop or lower, in form order. */
export function whatIfs(position: MatchPosition): WhatIf[] {
  const musts = [
    ...new Map(position.skills.filter(({ necessity }) => necessity === "must").map((skill) => [skill.skillId, skill])).values(),
  ];
  const accepted = acceptedTypes(position);
  const { minDegree } = position;
  const lowerDegree = minDegree === null ? undefined : DEGREE_LEVELS[DEGREE_LEVELS.indexOf(minDegree) - 1];
  return [
    ...musts.map(({ skillId }): WhatIf => ({ code: "skill_nice", skillId })),
    ...musts.flatMap(({ skillId, minLevel }): WhatIf[] =>
      minLevel > 1 ? [{ code: "skill_level", skillId, level: (minLevel - 1) as SkillLevel }] : [],
    ),
    ...(position.remotePossible && accepted.includes("remote_advising") ? [] : [{ code: "remote" } as const]),
    ...ENGAGEMENT_TYPES.filter((form) => !accepted.includes(form) && form !== "remote_advising").map((form): WhatIf => ({
      code: "form",
      form,
    })),
    ...(position.startUntil === null ? [] : DELAYS.map((months): WhatIf => ({ code: "start_later", months }))),
    ...position.languages.flatMap(({ code, minLevel }): WhatIf[] => {
      const lower = LANGUAGE_LEVELS[LANGUAGE_LEVELS.indexOf(minLevel) - 1];
      return [
        ...(lower ? [{ code: "language_level", language: code, level: lower } as const] : []),
        { code: "language_none", language: code },
      ];
    }),
    ...(lowerDegree === undefined ? [] : [{ code: "degree", degree: lowerDegree } as const]),
    ...(position.minAcademicRank === null ? [] : [{ code: "rank_none" } as const]),
  ];
}

/** The position with the change applied. */
export function applyWhatIf(position: MatchPosition, change: WhatIf): MatchPosition {
  switch (change.code) {
    case "skill_nice":
      return {
        ...position,
        skills: position.skills.map((skill) => (skill.skillId === change.skillId ? { ...skill, necessity: "nice" } : skill)),
      };
    case "skill_level":
      return {
        ...position,
        skills: position.skills.map((skill) => (skill.skillId === change.skillId ? { ...skill, minLevel: change.level } : skill)),
      };
    case "remote":
      return {
        ...position,
        remotePossible: true,
        onSiteDaysPerYear: null,
        engagementTypes: [...new Set([...acceptedTypes(position), "remote_advising" as const])],
      };
    case "form":
      return { ...position, engagementTypes: [...acceptedTypes(position), change.form] };
    case "start_later":
      return { ...position, startUntil: position.startUntil === null ? null : plusMeanMonths(position.startUntil, change.months) };
    case "language_level":
      return {
        ...position,
        languages: position.languages.map((one) => (one.code === change.language ? { ...one, minLevel: change.level } : one)),
      };
    case "language_none":
      return { ...position, languages: position.languages.filter((one) => one.code !== change.language) };
    case "degree":
      return { ...position, minDegree: change.degree };
    case "rank_none":
      return { ...position, minAcademicRank: null };
  }
}

/** A change as part of a URL: `skill_nice:dft`, `language_level:en:B2`, `remote`. */
export function formatWhatIf(change: WhatIf): string {
  const { code, ...details } = change;
  return [code, ...Object.values(details).map(String)].join(":");
}

/** The change of this position with the given URL name; null when none has it. */
export function findWhatIf(position: MatchPosition, named: string | null): WhatIf | null {
  return whatIfs(position).find((change) => formatWhatIf(change) === named) ?? null;
}
