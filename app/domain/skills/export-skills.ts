import { type Skill, type SkillLink } from "~/domain/reference/model";
import { type IndexedSkill } from "./indexed-skill";

/**
 * The skills that the database offers, as lines of the data files by id, so that an administrator's changes show up as
 * a diff. Links keep the order of the file; new links come last. Retired and merged skills have no line.
 * @param files the skills of the data files
 * @param changedOnly omits skills that equal the data files
 */
export function exportedSkills(stored: readonly IndexedSkill[], files: readonly Skill[], changedOnly = false): readonly string[] {
  const inFiles = new Map(files.map((skill) => [skill.id, skill]));
  return stored
    .filter((skill) => !skill.retired)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((skill) => {
      const filed = inFiles.get(skill.id);
      const written = lineOf(skill, filed?.links ?? []);
      return changedOnly && filed && written === lineOf(filed, filed.links) ? [] : [written];
    });
}

function lineOf(skill: Skill, order: readonly SkillLink[]): string {
  const place = (link: SkillLink): number => {
    const at = order.findIndex((one) => one.to === link.to);
    return at === -1 ? order.length : at;
  };
  const links = [...skill.links].sort((a, b) => place(a) - place(b) || (a.to < b.to ? -1 : 1));
  const { id, vi, en, aliases, field, technologies } = skill;
  return JSON.stringify({
    id,
    vi,
    en,
    aliases: { vi: aliases.vi, en: aliases.en },
    field,
    technologies,
    links: links.map(({ to, kind, strength }) => ({ to, kind, strength })),
  });
}
