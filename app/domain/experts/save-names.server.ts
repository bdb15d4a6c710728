import { recordAudit } from "~/domain/audit/record-audit.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { editExpert } from "./edit-expert.server";
import { type NamesInput } from "./input";
import { type EditResult } from "./model";
import { proposeNameParts } from "./names";

/**
 * Saves the names and the academic rank. A part that was left empty, or that still is what was proposed for the name
 * before, follows the new name. Another full name ends a verification, also of single skills: a coordinator vouched for
 * the person of the old one.
 */
export async function saveNames(actor: UserActor, input: NamesInput): Promise<EditResult> {
  const proposal = proposeNameParts(input.fullName);
  return editExpert(actor, { step: "names", version: input.version }, async (tx, id) => {
    const before = await tx.expert.findUniqueOrThrow({ where: { id }, select: { fullName: true, verifiedAt: true } });
    const proposedBefore = proposeNameParts(before.fullName);
    const part = (name: "familyName" | "givenName") =>
      input[name] === "" || input[name] === proposedBefore[name] ? proposal[name] : input[name];
    const renamed = before.fullName !== input.fullName;
    if (renamed) await tx.expertSkill.updateMany({ where: { expertId: id }, data: { verifiedAt: null, verifiedBy: null } });
    const unverify = before.verifiedAt !== null && renamed;
    await tx.expert.update({
      where: { id },
      data: {
        fullName: input.fullName,
        familyName: part("familyName"),
        givenName: part("givenName"),
        academicRank: input.academicRank ?? null,
        ...(unverify ? { verifiedAt: null, verifiedBy: null } : {}),
      },
      select: { id: true },
    });
    if (unverify) {
      await recordAudit(tx, { actorId: actor.userId, kind: "expert.verification_withdrawn", subject: "expert", subjectId: id, data: {} });
    }
  });
}
