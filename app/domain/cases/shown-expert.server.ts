import { type UserActor } from "~/domain/vocabulary/actor";
import { type ExpertFor } from "~/domain/vocabulary/profile";
import { columnsFor, pickFor } from "~/domain/vocabulary/profile-columns";
import { mayFindExpert } from "~/domain/privacy/rules";
import { type Prisma } from "~/platform/db.server";

/** The expert of a case as the managing sides see them; `profileOpen`: the actor may also open the profile page. */
export type ShownExpert = ExpertFor<"case"> & { profileOpen: boolean };

export const SHOWN_EXPERT = {
  select: {
    ...columnsFor("expert", "case"),
    ...columnsFor("expert", "gate"),
    user: { select: { disabledAt: true } },
    blocks: { select: { institutionId: true } },
  },
} satisfies { select: Prisma.ExpertSelect };

/** Counts the events by which a person becomes visible to the other side. */
export const ACCEPTANCES = {
  select: { events: { where: { kind: { in: ["accepted", "self_nominated"] } } } },
} satisfies Prisma.CaseCountOutputTypeDefaultArgs;

/**
 * On acceptance a person becomes visible to this case's other side; before it, the profile's current visibility rules
 * apply. Null: hidden or erased.
 */
export function shownExpert(
  actor: UserActor,
  expert: Prisma.ExpertGetPayload<typeof SHOWN_EXPERT> | null,
  accepted: boolean,
): ShownExpert | null {
  if (!expert) return null;
  const gate = {
    ...pickFor("expert", "gate", expert),
    publishedAt: expert.user.disabledAt ? null : expert.publishedAt,
    blockedInstitutionIds: expert.blocks.map((block) => block.institutionId),
  };
  const profileOpen = mayFindExpert(actor, gate);
  return profileOpen || accepted ? { ...pickFor("expert", "case", expert), profileOpen } : null;
}
