import { type Actor, membershipIn } from "~/domain/vocabulary/actor";
import { type MemberRole } from "~/domain/vocabulary/institutions";
import { recordId } from "~/domain/record-id";
import { Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { type PositionDetail } from "./detail";
import { mayReadPosition } from "./policy";
import { readPosition } from "./read-position.server";

/**
 * The page of a position, for everyone once it was published; a draft only for members of its institution.
 * @throws Refusal `not_found`, also for a draft that the actor may not see
 */
export async function getPosition(actor: Actor, id: string): Promise<{ position: PositionDetail; memberRole: MemberRole | null }> {
  const position = await readPosition(db, recordId(id));
  if (!position) throw new Refusal("not_found");
  const { institution } = position;
  const readable = mayReadPosition(actor, {
    institutionId: institution.id,
    institutionStatus: institution.status,
    status: position.storedStatus,
    publishedAt: position.publishedAt === null ? null : new Date(position.publishedAt),
  });
  if (!readable) throw new Refusal("not_found");
  return { position, memberRole: membershipIn(actor, institution.id)?.role ?? null };
}
