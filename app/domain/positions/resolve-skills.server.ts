import { matchKey } from "~/domain/reference/normalise";
import { type Db } from "~/platform/db.server";

/**
 * The taxonomy's entries for what people chose or typed: an id, a label or an alias in either language, with or without
 * diacritics. Null in the place of a text that names no skill, or more than one.
 */
export async function resolveSkills(client: Db, texts: readonly string[]): Promise<(string | null)[]> {
  if (texts.length === 0) return [];
  const skills = await client.skill.findMany({
    where: { retiredAt: null },
    select: { id: true, labelVi: true, labelEn: true, aliasesVi: true, aliasesEn: true },
  });
  const ids = new Set(skills.map((skill) => skill.id));
  const labels = new Map<string, Set<string>>();
  const aliases = new Map<string, Set<string>>();
  const add = (index: Map<string, Set<string>>, name: string, id: string) => {
    const key = matchKey(name);
    index.set(key, (index.get(key) ?? new Set()).add(id));
  };
  for (const skill of skills) {
    for (const name of [skill.labelVi, skill.labelEn]) add(labels, name, skill.id);
    for (const name of [...skill.aliasesVi, ...skill.aliasesEn]) add(aliases, name, skill.id);
  }
  return texts.map((text) => {
    if (ids.has(text)) return text;
    const key = matchKey(text);
    const found = labels.get(key) ?? aliases.get(key);
    return found?.size === 1 ? ([...found][0] ?? null) : null;
  });
}
