import { seesEmployerConsent } from "../employer-consent/policy";
import { messagesOf } from "../messages/list-messages.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { readCaseAs } from "../read-case-as.server";
import { recordId } from "~/domain/record-id";
import { Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";

/**
 * A file of a case, for participants who may read what it is attached to: a message, the dossier, or what the expert said
 * about their employer.
 * @throws Refusal `not_found`
 */
export async function getCaseFile(
  actor: UserActor,
  caseId: string,
  fileId: string,
): Promise<{ name: string; mediaType: string; content: Uint8Array }> {
  const id = recordId(caseId);
  const { found, side } = await readCaseAs(actor, id);
  const file = await db.storedFile.findFirst({
    where: {
      id: recordId(fileId),
      OR: [
        { message: messagesOf(found, side) },
        { documents: { some: { caseId: id } } },
        ...(seesEmployerConsent(found, side) ? [{ employerConsentId: found.expertId }] : []),
      ],
    },
    select: { name: true, mediaType: true, content: true },
  });
  if (!file) throw new Refusal("not_found");
  return file;
}
