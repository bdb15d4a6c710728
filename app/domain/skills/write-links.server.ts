import { type Skill } from "~/domain/reference/model";
import { type Transaction } from "~/platform/db.server";

/**
 * Makes these the outgoing links of each skill, and touches none that stays as it is: a changed link marks everybody who has
 * one of its skills for the index. Update the skill's row too: links have no timestamp of their own.
 */
export async function writeLinks(tx: Transaction, skills: readonly Pick<Skill, "id" | "links">[]): Promise<void> {
  const before = await tx.skillLink.findMany({ where: { fromId: { in: skills.map(({ id }) => id) } } });
  const after = skills.flatMap(({ id, links }) => links.map(({ to, kind, strength }) => ({ fromId: id, toId: to, kind, strength })));
  const nameOf = (link: (typeof after)[number]): string => [link.fromId, link.toId, link.kind, link.strength].join(" ");
  const [there, asked] = [new Set(before.map(nameOf)), new Set(after.map(nameOf))];
  for (const { fromId, toId, kind, ...link } of before)
    if (!asked.has(nameOf({ fromId, toId, kind, ...link }))) await tx.skillLink.deleteMany({ where: { fromId, toId, kind } });
  await tx.skillLink.createMany({ data: after.filter((link) => !there.has(nameOf(link))) });
}
