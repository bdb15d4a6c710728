import { skillIndex } from "~/domain/reference/skill-index.server";
import { textParam } from "./params";

/**
 * The skill that someone typed instead of choosing it (always so without JavaScript), in the parameter `skillText`.
 * Resolved: `skills` holds it with those chosen before, and the address should be written anew. Unknown: the text.
 */
export async function readSkillText(
  params: URLSearchParams,
  chosen: readonly string[],
): Promise<{ resolved: true; skills: string[]; unknown: null } | { resolved: false; skills: null; unknown: string | null }> {
  const text = textParam.parse(params.getAll("skillText"));
  if (text === "") return { resolved: false, skills: null, unknown: null };
  const skill = (await skillIndex()).resolve(text);
  if (skill === null) return { resolved: false, skills: null, unknown: text };
  return { resolved: true, skills: [...new Set([...chosen, skill])], unknown: null };
}
