import { type Actor } from "~/domain/vocabulary/actor";
import { columnsFor } from "~/domain/vocabulary/profile-columns";
import { mayFindExpert } from "~/domain/privacy/rules";
import { db } from "~/platform/db.server";

/** Filters experts to those whom the actor may currently find, in the given order. */
export async function filterFindable(actor: Actor, ids: readonly string[]): Promise<string[]> {
  const rows = await db.expert.findMany({
    where: { id: { in: [...new Set(ids)] }, user: { disabledAt: null } },
    select: { id: true, ...columnsFor("expert", "gate"), blocks: { select: { institutionId: true } } },
  });
  const findable = new Set(
    rows
      .filter((row) => mayFindExpert(actor, { ...row, blockedInstitutionIds: row.blocks.map((block) => block.institutionId) }))
      .map((row) => row.id),
  );
  return ids.filter((id) => findable.has(id));
}
