import { skillIndex } from "~/domain/reference/skill-index.server";
import { textParam } from "./params";

/**
 * The skill that someone typed instead of choosing it (always so without JavaScript), in the parameter `skillText`.
 * Resolved: `skills` holds it with those chosen before, and the address should be written anew; so too for an old address
 * that names a skill which was merged into another since. Unknown: the text.
 */
export async function readSkillText(
  params: URLSearchParams,
  chosen: readonly string[],
): Promise<{ resolved: true; skills: string[]; unknown: null } | { resolved: false; skills: null; unknown: string | null }> {
  const text = textParam.parse(params.getAll("skillText"));
  if (text === "" && chosen.length === 0) return { resolved: false, skills: null, unknown: null };
  const index = await skillIndex();
  const skill = text === "" ? null : index.resolve(text);
  const current = chosen.map((id) => index.current(id));
  if (skill === null && current.every((id, at) => id === chosen[at])) return { resolved: false, skills: null, unknown: text === "" ? null : text };
  return { resolved: true, skills: [...new Set([...current, ...(skill === null ? [] : [skill])])], unknown: null };
}
