import { createHash } from "node:crypto";
import { type Transaction } from "~/platform/db.server";
import { FILE_KINDS, type FileKind } from "./file-type";

/**
 * Stores a file inside the caller's transaction and returns its id.
 * @param file.kind the type detected from its content (file-type.ts)
 * @param file.messageId the message it belongs to, if any
 * @param file.employerConsentId the expert whose employer gave it, if any
 */
export async function storeFile(
  tx: Transaction,
  file: { name: string; kind: FileKind; bytes: Uint8Array; uploadedBy: string | null; messageId?: string; employerConsentId?: string },
): Promise<string> {
  const stored = await tx.storedFile.create({
    data: {
      name: file.name,
      mediaType: FILE_KINDS[file.kind].mediaType,
      size: file.bytes.byteLength,
      sha256: createHash("sha256").update(file.bytes).digest("hex"),
      content: new Uint8Array(file.bytes),
      uploadedBy: file.uploadedBy,
      messageId: file.messageId ?? null,
      employerConsentId: file.employerConsentId ?? null,
    },
    select: { id: true },
  });
  return stored.id;
}
