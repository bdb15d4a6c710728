import { skillIndex } from "~/domain/skills/skill-index.server";
import { isSkillGroup } from "./skill-group-params";
import { oneParam, textParam } from "~/domain/params";
import { SKILL_GROUPS, type SkillGroup } from "./skill-groups";

export type SkillGroups = Record<SkillGroup, string[]>;

/**
 * The skill that someone typed instead of choosing it (always so without JavaScript), in the parameter `skillText`; it joins
 * the group that `skillTo` names. Resolved: `groups` holds it with those chosen before, and the address should be written
 * anew; so too for an old address that names a skill which was merged into another since. Unknown: the text.
 */
export async function readSkillText(
  params: URLSearchParams,
  chosen: SkillGroups,
): Promise<{ resolved: true; groups: SkillGroups; unknown: null } | { resolved: false; groups: null; unknown: string | null }> {
  const text = textParam.parse(params.getAll("skillText"));
  if (text === "" && SKILL_GROUPS.every((group) => chosen[group].length === 0)) return { resolved: false, groups: null, unknown: null };
  const index = await skillIndex();
  const skill = text === "" ? null : index.resolve(text);
  const joined = oneParam(isSkillGroup).parse(params.getAll("skillTo")) ?? "skill";
  const inGroup = (group: SkillGroup) => [
    ...new Set([...chosen[group].map((id) => index.current(id)), ...(skill !== null && group === joined ? [skill] : [])]),
  ];
  const groups: SkillGroups = {
    skill: inGroup("skill"),
    any1: inGroup("any1"),
    any2: inGroup("any2"),
    any3: inGroup("any3"),
    none: inGroup("none"),
  };
  const same = SKILL_GROUPS.every((group) => groups[group].join() === chosen[group].join());
  if (skill === null && same) return { resolved: false, groups: null, unknown: text === "" ? null : text };
  return { resolved: true, groups, unknown: null };
}
