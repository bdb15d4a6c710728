import { recordAudit } from "~/domain/audit/record-audit.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { editExpert } from "./edit-expert.server";
import { type NamesInput } from "./input";
import { type EditResult } from "./model";
import { proposeNameParts } from "./names";

/**
 * Saves the names and the academic rank. A name part that is empty, or still equals the proposal for the old name, is
 * derived from the new name. A changed full name ends the verification of the person and of single skills: a
 * coordinator verified the person under the old name.
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
