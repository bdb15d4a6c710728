import { editExpert } from "~/domain/experts/edit-expert.server";
import { type EditResult } from "~/domain/experts/model";
import { countAttemptOrRefuse } from "~/domain/identity/rate-limits.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { dateFromIso, todayInVietnam } from "~/domain/days";
import { checkPdf, type PdfProblem } from "../dossier/check-pdf.server";
import { nameOfKind } from "../dossier/file-type";
import { storeFile } from "../dossier/store-file.server";
import { type EmployerConsentInput } from "./input";
import { employerConsentProblem, type EmployerConsentProblem } from "./rules";

/**
 * Saves what the actor says about their employer. A consent that was given keeps its document until another is sent; day
 * and document of any other state are deleted. The document passes the checks of a dossier.
 * @throws Refusal `not_found`, `rate_limited`
 */
export async function saveEmployerConsent(
  actor: UserActor,
  input: EmployerConsentInput,
  file: { name: string; bytes: Uint8Array } | null,
): Promise<EditResult<EmployerConsentProblem | PdfProblem>> {
  const { state } = input;
  const document = state === "given" ? file : null;
  if (document) {
    await countAttemptOrRefuse("case_message", actor.userId);
    const checked = await checkPdf(document.bytes);
    if (!checked.ok) return { ok: false, code: checked.code, version: input.version };
  }
  return editExpert<EmployerConsentProblem>(actor, { step: "employment", version: input.version }, async (tx, expertId) => {
    const kept = await tx.storedFile.count({ where: { employerConsentId: expertId } });
    const problem = employerConsentProblem(input, { hasDocument: document !== null || kept > 0, today: todayInVietnam() });
    if (problem) return problem;
    if (state === "unstated") {
      await tx.employerConsent.deleteMany({ where: { expertId } });
      return;
    }
    const said = { state, givenOn: state === "given" ? dateFromIso(input.givenOn) : null };
    await tx.employerConsent.upsert({
      where: { expertId },
      create: { expertId, ...said },
      update: said,
      select: { expertId: true },
    });
    if (document || state !== "given") await tx.storedFile.deleteMany({ where: { employerConsentId: expertId } });
    if (document) {
      const stored = { name: nameOfKind(document.name, "pdf"), kind: "pdf" as const, bytes: document.bytes };
      await storeFile(tx, { ...stored, uploadedBy: actor.userId, employerConsentId: expertId });
    }
  });
}
