/** The skill groups of a search, in page order: all of `skill`, one of each `any`, none of `none`. */
export const SKILL_GROUPS = ["skill", "any1", "any2", "any3", "none"] as const;
export type SkillGroup = (typeof SKILL_GROUPS)[number];
