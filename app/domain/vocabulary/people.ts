/** Forms of work, in display order: the two poles first (docs: DOMAIN "Words"). */
export const ENGAGEMENT_TYPES = [
  "return_long_term",
  "remote_advising",
  "short_visit",
  "teaching",
  "joint_research",
  "policy_advising",
] as const;
export type EngagementType = (typeof ENGAGEMENT_TYPES)[number];

/** Forms of work done mainly from abroad, so that time zones matter and relocation does not. */
export const REMOTE_ENGAGEMENT_TYPES: readonly EngagementType[] = ["remote_advising", "policy_advising", "joint_research"];

/** Ascending. */
export const DEGREE_LEVELS = ["none", "bachelor", "master", "doctorate"] as const;
export type DegreeLevel = (typeof DEGREE_LEVELS)[number];

/** Ascending. */
export const ACADEMIC_RANKS = ["associate_professor", "professor"] as const;
export type AcademicRank = (typeof ACADEMIC_RANKS)[number];

/** CEFR levels, ascending, with mother tongue on top. */
export const LANGUAGE_LEVELS = ["A1", "A2", "B1", "B2", "C1", "C2", "native"] as const;
export type LanguageLevel = (typeof LANGUAGE_LEVELS)[number];

/** 1 knows the basics, 2 works with guidance, 3 works alone and guides others, 4 expert of the field. */
export const SKILL_LEVELS = [1, 2, 3, 4] as const;
export type SkillLevel = (typeof SKILL_LEVELS)[number];

/** Who may find a profile (DOMAIN, privacy rules), from the least to the most open. */
export const VISIBILITIES = ["hidden", "coordinators", "institutions", "public"] as const;
export type Visibility = (typeof VISIBILITIES)[number];

export const WORK_KINDS = ["publication", "patent"] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

/** Forms of work measured in hours a week; all others are measured in months on site. */
export const HOURLY_ENGAGEMENT_TYPES: readonly EngagementType[] = ["remote_advising", "teaching", "joint_research", "policy_advising"];
export const MONTHLY_ENGAGEMENT_TYPES: readonly EngagementType[] = ["return_long_term", "short_visit", "teaching", "joint_research"];
