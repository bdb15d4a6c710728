import { type Transaction } from "~/platform/db.server";
import { type MergeRecord, says, serialise } from "./merge-record";

type Copied = MergeRecord["added"]["employerConsents"];

const CONSENT = { expertId: true, state: true, givenOn: true, document: { select: { sha256: true } } } as const;

/** Copies what one profile says about the employer, with the document, to another that says nothing. */
export async function copyEmployerConsent(tx: Transaction, fromId: string, intoId: string): Promise<Copied> {
  const going = await tx.employerConsent.findUnique({ where: { expertId: fromId }, select: { state: true, givenOn: true } });
  if (!going || (await tx.employerConsent.count({ where: { expertId: intoId } })) > 0) return [];
  await tx.employerConsent.create({ data: { ...going, expertId: intoId }, select: { expertId: true } });
  const file = await tx.storedFile.findUnique({
    where: { employerConsentId: fromId },
    select: { name: true, mediaType: true, size: true, sha256: true, content: true, uploadedBy: true },
  });
  if (file) await tx.storedFile.create({ data: { ...file, employerConsentId: intoId }, select: { id: true } });
  const copied = await tx.employerConsent.findUniqueOrThrow({ where: { expertId: intoId }, select: CONSENT });
  return [{ key: intoId, said: serialise(copied) }];
}

/** Reverts `copyEmployerConsent`, unless it was changed since. @returns how many stay because they were changed */
export async function revertEmployerConsent(tx: Transaction, copied: Copied): Promise<number> {
  let kept = 0;
  for (const { key, said } of copied) {
    const now = await tx.employerConsent.findUnique({ where: { expertId: key }, select: CONSENT });
    if (!now) continue;
    if (says(now, said)) await tx.employerConsent.delete({ where: { expertId: key }, select: { expertId: true } });
    else kept += 1;
  }
  return kept;
}
