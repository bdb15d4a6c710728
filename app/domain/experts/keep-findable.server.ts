import { type Actor } from "~/domain/vocabulary/actor";
import { mayFindExpert } from "~/domain/privacy/rules";
import { db } from "~/platform/db.server";

/** Of these experts, those whom the actor may find as the records are now, in the order given. */
export async function keepFindable(actor: Actor, ids: readonly string[]): Promise<string[]> {
  const rows = await db.expert.findMany({
    where: { id: { in: [...new Set(ids)] }, user: { disabledAt: null } },
    select: { id: true, userId: true, visibility: true, publishedAt: true, blocks: { select: { institutionId: true } } },
  });
  const findable = new Set(
    rows
      .filter((row) => mayFindExpert(actor, { ...row, blockedInstitutionIds: row.blocks.map((block) => block.institutionId) }))
      .map((row) => row.id),
  );
  return ids.filter((id) => findable.has(id));
}
