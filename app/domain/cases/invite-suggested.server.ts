import { type UserActor } from "~/domain/vocabulary/actor";
import { mayFindExpert } from "~/domain/privacy/rules";
import { refused, type Verdict } from "~/domain/verdict";
import { db } from "~/platform/db.server";
import { moveLocked, type MoveRefusal } from "./change-case.server";
import { type Invitation } from "./invite-expert.server";
import { lockCase } from "./lock-case.server";

/**
 * The owner invites the person of a suggestion or nomination. `not_possible`: the owner can no longer find the person,
 * who has since hidden or unpublished the profile or blocked the institution.
 */
export async function inviteSuggested(
  actor: UserActor,
  input: { caseId: string; version: number } & Invitation,
): Promise<Verdict<MoveRefusal | "not_possible">> {
  return db.$transaction(async (tx) => {
    const locked = await lockCase(tx, input.caseId);
    const expert = locked.expertId
      ? await tx.expert.findUnique({
          where: { id: locked.expertId, user: { disabledAt: null } },
          select: { userId: true, visibility: true, publishedAt: true, blocks: { select: { institutionId: true } } },
        })
      : null;
    const gate = expert && { ...expert, blockedInstitutionIds: expert.blocks.map((block) => block.institutionId) };
    const findable = gate !== null && !locked.blocked && mayFindExpert(actor, gate);
    const move = { kind: "invited" as const, version: input.version };
    if (!findable && locked.ownerId === actor.userId && locked.state === "suggested") return refused("not_possible");
    return moveLocked(tx, actor, locked, move, async () => {
      const invitation = { invitationText: input.text, askedFields: [...input.askedFields] };
      await tx.case.update({ where: { id: locked.id }, data: invitation, select: { id: true } });
    });
  });
}
