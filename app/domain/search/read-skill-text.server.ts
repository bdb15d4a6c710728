import { skillIndex } from "~/domain/skills/skill-index.server";
import { isSkillGroup } from "./skill-group-params";
import { oneParam, textParam } from "~/domain/params";
import { SKILL_GROUPS, type SkillGroup } from "./skill-groups";

export type SkillGroups = Record<SkillGroup, string[]>;

/**
 * Resolves the skill that someone typed without choosing a suggestion (always the case without JavaScript), from the
 * parameter `skillText`; it joins the group named by `skillTo`. Resolved: `groups` contains it and the skills selected
 * before, and the caller should redirect to the new URL. The same applies to an old URL with a skill that has since
 * been merged into another. Unknown: the text.
 */
export async function readSkillText(
  params: URLSearchParams,
  chosen: SkillGroups,
): Promise<{ resolved: true; groups: SkillGroups; unknown: null } | { resolved: false; groups: null; unknown: string | null }> {
  const text = textParam(params.getAll("skillText"));
  if (text === "" && SKILL_GROUPS.every((group) => chosen[group].length === 0)) return { resolved: false, groups: null, unknown: null };
  const index = await skillIndex();
  const skill = text === "" ? null : index.resolve(text);
  const joined = oneParam(isSkillGroup, "skill")(params.getAll("skillTo"));
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
