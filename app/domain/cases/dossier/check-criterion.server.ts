import { type UserActor } from "~/domain/vocabulary/actor";
import { changeCase, type MoveRefusal } from "../change-case.server";
import { recordId } from "~/domain/record-id";
import { type Verdict } from "~/domain/verdict";
import { type Criterion, type CriterionVerdict } from "./criteria";

/** Records the institution's verdict on one criterion of Article 3 and the evidence for it. The event holds no text. */
export async function checkCriterion(
  actor: UserActor,
  caseId: string,
  { criterion, verdict, evidence }: { criterion: Criterion; verdict: CriterionVerdict; evidence: string },
): Promise<Verdict<MoveRefusal>> {
  const id = recordId(caseId);
  return changeCase(actor, id, { kind: "criterion_checked", version: null, data: { criterion, verdict } }, async (tx) => {
    const found = { verdict, evidence, checkedBy: actor.userId, checkedAt: new Date() };
    await tx.dossierCheck.upsert({
      where: { caseId_criterion: { caseId: id, criterion } },
      create: { caseId: id, criterion, ...found },
      update: found,
    });
  });
}
