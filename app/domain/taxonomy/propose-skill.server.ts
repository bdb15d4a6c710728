import { recordAudit } from "~/domain/audit/record-audit.server";
import { type Actor } from "~/domain/vocabulary/actor";
import { countAttemptOrRefuse } from "~/domain/identity/rate-limits.server";
import { Refusal } from "~/domain/refusal";
import { db, isUniqueViolation } from "~/platform/db.server";
import { type ProposalForm } from "./input";
import { mayProposeSkill } from "./policy";

/**
 * Proposes a skill that is missing from the list. A second submit of the same form (`creationKey`) changes nothing. The
 * person's text is private: it is in no log, not even the audit log.
 * @param broaderId the broader skill, if the proposer named one
 * @throws Refusal `not_found` for anyone who may not propose; `rate_limited` for too many in a day
 */
export async function proposeSkill(
  actor: Actor,
  input: { creationKey: string; broaderId: string | null; values: ProposalForm },
): Promise<void> {
  if (actor.kind !== "user" || !mayProposeSkill(actor).ok) throw new Refusal("not_found");
  const { creationKey, broaderId, values } = input;
  if (await db.skillProposal.findFirst({ where: { creationKey, proposedBy: actor.userId }, select: { id: true } })) return;
  await countAttemptOrRefuse("propose_skill", actor.userId);
  try {
    await db.$transaction(async (tx) => {
      const { id } = await tx.skillProposal.create({
        data: {
          creationKey,
          labelVi: values.labelVi,
          labelEn: values.labelEn,
          aliases: [...new Set(values.aliases)],
          fieldCode: values.field ?? null,
          technologyCodes: values.technologies,
          broaderId,
          note: values.note,
          proposedBy: actor.userId,
        },
        select: { id: true },
      });
      await recordAudit(tx, {
        actorId: actor.userId,
        kind: "skill.proposal_made",
        subject: "user",
        subjectId: actor.userId,
        data: { proposal: id },
      });
    });
  } catch (error) {
    if (!isUniqueViolation(error, "creationKey")) throw error;
  }
}
