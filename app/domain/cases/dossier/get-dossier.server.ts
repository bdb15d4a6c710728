import { type UserActor } from "~/domain/vocabulary/actor";
import { readCaseAs } from "../read-case-as.server";
import { recordId } from "~/domain/record-id";
import { db } from "~/platform/db.server";
import { readEmployerConsent } from "../employer-consent/read-employer-consent.server";
import { seesEmployerConsent } from "../employer-consent/policy";
import { article3, CRITERIA, CRITERION_VERDICTS } from "./criteria";
import { DOSSIER_KINDS, type CriterionCheck, type DossierView } from "./model";

/** The dossier of a case as the reader's side sees it. @throws Refusal `not_found` */
export async function getDossier(actor: UserActor, caseId: string): Promise<DossierView> {
  const id = recordId(caseId);
  const { found, side, can } = await readCaseAs(actor, id);
  const [rows, checked, expert, employerConsent] = await Promise.all([
    db.dossierDocument.findMany({
      where: { caseId: id },
      orderBy: { version: "desc" },
      select: {
        kind: true,
        version: true,
        side: true,
        uploadedBy: true,
        note: true,
        at: true,
        file: { select: { id: true, name: true, size: true } },
      },
    }),
    side === "expert" ? [] : db.dossierCheck.findMany({ where: { caseId: id } }),
    found.expertId ? db.expert.findUnique({ where: { id: found.expertId }, select: { userId: true, fullName: true } }) : null,
    seesEmployerConsent(found, side) ? readEmployerConsent(db, found.expertId) : null,
  ]);
  const users = await db.user.findMany({
    where: { id: { in: rows.flatMap(({ uploadedBy }) => uploadedBy ?? []) } },
    select: { id: true, displayName: true },
  });
  const nameOf = (userId: string | null) =>
    userId !== null && userId === expert?.userId ? expert.fullName : (users.find((user) => user.id === userId)?.displayName ?? null);
  const checks = checked.flatMap((row): CriterionCheck[] => {
    const criterion = CRITERIA.find((one) => one === row.criterion);
    const verdict = CRITERION_VERDICTS.find((one) => one === row.verdict);
    return criterion && verdict ? [{ criterion, verdict, evidence: row.evidence, at: row.checkedAt.toISOString() }] : [];
  });
  return {
    side,
    documents: DOSSIER_KINDS.map((kind) => ({
      kind,
      versions: rows
        .filter((row) => row.kind === kind)
        .map(({ version, side: by, note, at, file, uploadedBy }) => ({
          version,
          side: by,
          note,
          at: at.toISOString(),
          file,
          author: nameOf(uploadedBy),
        })),
    })),
    checks: side === "expert" ? null : checks,
    standing: side === "expert" ? null : article3(Object.fromEntries(checks.map(({ criterion, verdict }) => [criterion, verdict]))),
    employerConsent,
    mayAdd: can("document_added"),
    mayCheck: can("criterion_checked"),
    mayUseProfile: side === "expert" && can("document_added"),
  };
}
