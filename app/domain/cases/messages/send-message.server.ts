import { type UserActor } from "~/domain/vocabulary/actor";
import { countAttemptOrRefuse } from "~/domain/identity/rate-limits.server";
import { fileKind, nameOfKind } from "../dossier/file-type";
import { storeFile } from "../dossier/store-file.server";
import { changeCase, type MoveRefusal } from "../change-case.server";
import { caseFacts } from "../lock-case.server";
import { caseSide } from "../policy";
import { recordId } from "~/domain/record-id";
import { allowed, refused, type Verdict } from "~/domain/verdict";
import { isUniqueViolation } from "~/platform/db.server";
import { notifyOfMessage } from "./notify-of-message.server";

export type SentFile = { name: string; bytes: Uint8Array };

/**
 * Writes a message with its files into a case, records one event without the content, and notifies the others. A double
 * submit creates only one message.
 * @returns `unknown_file` if a file's content is of no accepted type, whatever its name
 * @throws Refusal `not_found`, `rate_limited`
 */
export async function sendMessage(
  actor: UserActor,
  caseId: string,
  message: { creationKey: string; body: string; files: readonly SentFile[] },
): Promise<Verdict<MoveRefusal | "nothing" | "unknown_file">> {
  const id = recordId(caseId);
  await countAttemptOrRefuse("case_message", actor.userId);
  if (message.body === "" && message.files.length === 0) return refused("nothing");
  const kinds = await Promise.all(message.files.map(({ bytes }) => fileKind(bytes)));
  const files = message.files.flatMap((file, at) => (kinds[at] ? [{ ...file, kind: kinds[at] }] : []));
  if (files.length < message.files.length) return refused("unknown_file");
  try {
    return await changeCase(actor, id, { kind: "message_sent", version: null, data: { files: files.length } }, async (tx, locked) => {
      // Never null here: the policy allowed this message by the same side.
      const side = caseSide(actor, caseFacts(locked)) ?? "system";
      const sent = await tx.caseMessage.create({
        data: { caseId: id, creationKey: message.creationKey, authorId: actor.userId, side, body: message.body, at: new Date() },
        select: { id: true },
      });
      for (const { name, bytes, kind } of files) {
        await storeFile(tx, { name: nameOfKind(name, kind), kind, bytes, uploadedBy: actor.userId, messageId: sent.id });
      }
      await notifyOfMessage(tx, locked, actor.userId);
    });
  } catch (error) {
    if (isUniqueViolation(error, "creationKey")) return allowed;
    throw error;
  }
}
