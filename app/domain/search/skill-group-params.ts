import { isSkillId, listParam, oneOf } from "~/domain/params";
import { SKILL_GROUPS } from "./skill-groups";

/** Skill filters by group: every one of `skill`, at least one of each `any`, none of `none`. */
export const skillGroupParams = {
  skill: listParam(isSkillId),
  any1: listParam(isSkillId),
  any2: listParam(isSkillId),
  any3: listParam(isSkillId),
  none: listParam(isSkillId),
};
export const isSkillGroup = oneOf(SKILL_GROUPS);
