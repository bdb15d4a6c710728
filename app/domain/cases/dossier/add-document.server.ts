import { createHash } from "node:crypto";
import { type UserActor } from "~/domain/vocabulary/actor";
import { countAttemptOrRefuse } from "~/domain/identity/rate-limits.server";
import { changeCase, type MoveRefusal } from "../change-case.server";
import { caseFacts, type LockedCase } from "../lock-case.server";
import { caseSide } from "../policy";
import { notify } from "~/domain/notifications/notify.server";
import { recordId } from "~/domain/record-id";
import { allowed, refused, type Verdict } from "~/domain/verdict";
import { type Transaction } from "~/platform/db.server";
import { checkPdf, type PdfProblem } from "./check-pdf.server";
import { nameOfKind } from "./file-type";
import { type DossierKind } from "./model";
import { storeFile } from "./store-file.server";

/** Rolls back when the same file is sent again: nothing is written, and this is not an error. */
class SameFile extends Error {}

/**
 * Adds a document to the dossier as the next version of its kind; earlier versions stay. A file identical to the newest
 * version is not added again.
 * @returns why the file is rejected, or why the actor cannot add one now
 * @throws Refusal `not_found`, `rate_limited`
 */
export async function addDocument(
  actor: UserActor,
  caseId: string,
  document: { kind: DossierKind; note: string; name: string; bytes: Uint8Array },
): Promise<Verdict<MoveRefusal | PdfProblem>> {
  const id = recordId(caseId);
  await countAttemptOrRefuse("case_message", actor.userId);
  const verdict = await checkPdf(document.bytes);
  if (!verdict.ok) return refused(verdict.code);
  try {
    return await changeCase(actor, id, { kind: "document_added", version: null, data: { document: document.kind } }, (tx, locked) =>
      write(tx, locked, actor, document),
    );
  } catch (error) {
    if (error instanceof SameFile) return allowed;
    throw error;
  }
}

async function write(
  tx: Transaction,
  locked: LockedCase,
  actor: UserActor,
  document: { kind: DossierKind; note: string; name: string; bytes: Uint8Array },
): Promise<void> {
  const { kind, note, bytes } = document;
  const last = await tx.dossierDocument.findFirst({
    where: { caseId: locked.id, kind },
    orderBy: { version: "desc" },
    select: { version: true, file: { select: { sha256: true } } },
  });
  if (last?.file.sha256 === createHash("sha256").update(bytes).digest("hex")) throw new SameFile();
  const fileId = await storeFile(tx, { name: nameOfKind(document.name, "pdf"), kind: "pdf", bytes, uploadedBy: actor.userId });
  const side = caseSide(actor, caseFacts(locked)) ?? "system";
  await tx.dossierDocument.create({
    data: {
      caseId: locked.id,
      kind,
      version: (last?.version ?? 0) + 1,
      fileId,
      side,
      uploadedBy: actor.userId,
      note,
      at: new Date(),
    },
    select: { id: true },
  });
  const others = new Set([locked.ownerId, ...(locked.expertKnows && locked.expertUserId ? [locked.expertUserId] : [])]);
  others.delete(actor.userId);
  for (const userId of others) await notify(tx, { userId, kind: "document", subjectId: locked.id, data: { document: kind } });
}
