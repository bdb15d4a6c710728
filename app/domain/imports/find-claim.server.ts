import { hashToken } from "~/platform/token.server";
import { type Actor } from "~/domain/vocabulary/actor";
import { type Db, db } from "~/platform/db.server";
import { type Person, personShape } from "./json-columns";

/** The entry behind a mailed link, or the reason why there is none any more. */
export type Claim =
  | {
      state: "open";
      person: Person;
      inviter: string;
      source: string;
      writtenOn: Date;
      deleteOn: Date;
      hasAccount: boolean;
      signedInAs: "same" | "other" | null;
    }
  | { state: "claimed" | "declined" | "gone" };

/** The entry of a mailed token, as long as it can be answered. */
export async function findOpenEntry(tx: Db, token: string) {
  const hash = hashToken(token);
  return tx.importedPerson.findFirst({
    where: { claimedAt: null, deleteAt: { gt: new Date() }, OR: [{ tokenHash: hash }, { oldHashes: { has: hash } }] },
    select: { id: true, batchId: true, email: true, data: true, invitedBy: true, createdAt: true, deleteAt: true },
  });
}

/** Shows the holder of a mailed link exactly what was imported, by whom, from where and until when it is kept. */
export async function findClaim(actor: Actor, token: string): Promise<Claim> {
  const entry = await findOpenEntry(db, token);
  if (!entry) return { state: await whyNot(token) };
  const [inviter, batch, account, own] = await Promise.all([
    db.user.findUnique({ where: { id: entry.invitedBy }, select: { displayName: true } }),
    entry.batchId ? db.importBatch.findUnique({ where: { id: entry.batchId }, select: { source: true } }) : null,
    db.user.findUnique({ where: { email: entry.email }, select: { id: true } }),
    actor.kind === "user" ? db.user.findUnique({ where: { id: actor.userId }, select: { email: true } }) : null,
  ]);
  return {
    state: "open",
    person: personShape.parse(entry.data),
    inviter: inviter?.displayName ?? "",
    source: batch?.source ?? "",
    writtenOn: entry.createdAt,
    deleteOn: entry.deleteAt,
    hasAccount: account !== null,
    signedInAs: own === null ? null : own.email === entry.email ? "same" : "other",
  };
}

async function whyNot(token: string): Promise<"claimed" | "declined" | "gone"> {
  const hash = hashToken(token);
  const claimed = await db.importedPerson.count({
    where: { claimedAt: { not: null }, OR: [{ tokenHash: hash }, { oldHashes: { has: hash } }] },
  });
  if (claimed > 0) return "claimed";
  return (await db.importRefusal.count({ where: { tokenHash: hash } })) > 0 ? "declined" : "gone";
}
