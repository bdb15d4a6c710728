import { recordAudit } from "~/domain/audit/record-audit.server";
import { type Actor } from "~/domain/vocabulary/actor";
import { type Skill } from "~/domain/reference/model";
import { matchKey } from "~/domain/words";
import { type SkillProblem } from "~/domain/skills/skill-rules";
import { writeLinks } from "~/domain/skills/write-links.server";
import { Refusal } from "~/domain/refusal";
import { editTaxonomy } from "./edit-taxonomy.server";
import { editedBy, skillColumns } from "./write-skill.server";

export type EditSkillResult =
  | { ok: true; changed: boolean }
  | { ok: false; code: "stale"; version: number }
  | { ok: false; code: "problems"; problems: readonly SkillProblem[] };

/**
 * Changes names, codes and outgoing links of a skill by the rules of the data files. With `keepNames`, a replaced label
 * becomes an alias, so that people still find the skill by it. Profiles and positions keep the skill.
 * @throws Refusal `not_found` when there is no such skill, or it was merged
 */
export async function editSkill(
  actor: Actor,
  edit: { id: string; version: number; keepNames: boolean },
  values: Omit<Skill, "id">,
): Promise<EditSkillResult> {
  return editTaxonomy(actor, async ({ tx, skills, problems }, { userId }) => {
    const before = skills.find((skill) => skill.id === edit.id);
    if (!before || before.mergedInto) throw new Refusal("not_found");
    const { version } = await tx.skill.findUniqueOrThrow({ where: { id: edit.id }, select: { version: true } });
    if (version !== edit.version) return { ok: false, code: "stale", version };
    const asked: Skill = { ...values, id: edit.id };
    const skill = edit.keepNames ? withOldLabels(before, asked) : asked;
    const found = problems(skill);
    if (found.length > 0) return { ok: false, code: "problems", problems: found };
    const changed = changedParts(before, skill);
    if (changed.length === 0) return { ok: true, changed: false };
    await tx.skill.update({ where: { id: edit.id }, data: { ...skillColumns(skill), ...editedBy(userId) }, select: { id: true } });
    if (changed.includes("links")) await writeLinks(tx, [skill]);
    await recordAudit(tx, {
      actorId: userId,
      kind: "skill.edited",
      subject: "skill",
      subjectId: edit.id,
      data: { changed: changed.join(",") },
    });
    return { ok: true, changed: true };
  });
}

/** The skill with its previous labels as aliases, unless another of its names is equivalent. */
function withOldLabels(before: Skill, skill: Skill): Skill {
  const known = new Set([skill.vi, skill.en, ...skill.aliases.vi, ...skill.aliases.en].map(matchKey));
  const kept = (label: string): string[] => (known.has(matchKey(label)) ? [] : [label]);
  const vi = kept(before.vi);
  vi.forEach((label) => known.add(matchKey(label)));
  return { ...skill, aliases: { vi: [...skill.aliases.vi, ...vi], en: [...skill.aliases.en, ...kept(before.en)] } };
}

/** The parts that differ; the order of technologies and links does not matter. */
function changedParts(before: Skill, after: Skill): string[] {
  const sorted = (values: readonly string[]): string => JSON.stringify([...values].sort());
  const links = (skill: Skill): string => sorted(skill.links.map((link) => JSON.stringify([link.to, link.kind, link.strength])));
  const parts: [string, boolean][] = [
    ["vi", before.vi !== after.vi],
    ["en", before.en !== after.en],
    ["aliasesVi", JSON.stringify(before.aliases.vi) !== JSON.stringify(after.aliases.vi)],
    ["aliasesEn", JSON.stringify(before.aliases.en) !== JSON.stringify(after.aliases.en)],
    ["field", before.field !== after.field],
    ["technologies", sorted(before.technologies) !== sorted(after.technologies)],
    ["links", links(before) !== links(after)],
  ];
  return parts.filter(([, differs]) => differs).map(([part]) => part);
}
