import { recordAudit } from "~/domain/audit/record-audit.server";
import { proposeNameParts } from "~/domain/experts/names";
import { hashPassword } from "~/domain/identity/hash-password.server";
import { type Actor, type UserActor } from "~/domain/vocabulary/actor";
import { checkPassword, type PasswordProblem } from "~/domain/identity/password-rules";
import { clientKey, countAttemptOrRefuse } from "~/domain/identity/rate-limits.server";
import { grantConsent } from "~/domain/privacy/record-consent.server";
import { refused } from "~/domain/verdict";
import { type Locale } from "~/i18n/locale";
import { db, isUniqueViolation, type Prisma, type Transaction } from "~/platform/db.server";
import { fillDraft } from "./fill-draft.server";
import { findOpenEntry } from "./find-claim.server";
import { type Person, personShape } from "./json-columns";
import { proposeToExpert } from "./propose-to-expert.server";

/**
 * Opens an account for the invited person and copies the imported data into a profile of their own: a draft that nobody
 * finds until they publish it. The link was mailed to the address, so the address counts as confirmed.
 * @returns the address, to sign in with the new password
 */
export async function claimWithNewAccount(
  _actor: Actor,
  input: { token: string; displayName: string; password: string; locale: Locale },
  clientAddress: string,
): Promise<{ ok: true; email: string } | { ok: false; code: "link" | "has_account" | PasswordProblem }> {
  const entry = await findOpenEntry(db, input.token);
  if (!entry) return refused("link");
  const acceptable = checkPassword(input.password, [entry.email, input.displayName]);
  if (!acceptable.ok) return refused(acceptable.code);
  await countAttemptOrRefuse("register_client", clientKey(clientAddress));
  const passwordHash = await hashPassword(input.password);
  try {
    const claimed = await db.$transaction(async (tx) => {
      const taken = await useUp(tx, input.token);
      if (!taken) return false;
      const { email, person } = taken;
      const { id: userId } = await tx.user.create({
        data: { email, displayName: input.displayName, passwordHash, locale: input.locale, emailVerifiedAt: new Date() },
        select: { id: true },
      });
      await recordAudit(tx, { actorId: userId, kind: "account.registered", subject: "user", subjectId: userId, data: { as: "expert" } });
      await recordAudit(tx, { actorId: userId, kind: "account.email_verified", subject: "user", subjectId: userId, data: {} });
      await grantConsent(tx, { userId, purpose: "account", locale: input.locale });
      await startFilled(tx, { userId, displayName: input.displayName, person });
      await recordAudit(tx, {
        actorId: userId,
        kind: "import.person_claimed",
        subject: "import",
        subjectId: taken.id,
        data: { by: "new_account" },
      });
      return true;
    });
    return claimed ? { ok: true, email: entry.email } : refused("link");
  } catch (error) {
    if (isUniqueViolation(error, "email")) return refused("has_account");
    throw error;
  }
}

/**
 * Copies the entry into the account with the same address. Without a profile it becomes a draft profile; with an
 * existing profile it becomes proposals, and nothing is overwritten.
 */
export async function claimWithAccount(
  actor: UserActor,
  token: string,
): Promise<{ ok: true; to: "draft" | "proposals" } | { ok: false; code: "link" | "other_address" }> {
  return db.$transaction(async (tx) => {
    const entry = await findOpenEntry(tx, token);
    if (!entry) return refused("link");
    const own = await tx.user.findUnique({
      where: { id: actor.userId, emailVerifiedAt: { not: null } },
      select: { email: true, displayName: true, expert: { select: { id: true } } },
    });
    if (!own || own.email !== entry.email) return refused("other_address");
    const taken = await useUp(tx, token);
    if (!taken) return refused("link");
    await recordAudit(tx, {
      actorId: actor.userId,
      kind: "import.person_claimed",
      subject: "import",
      subjectId: taken.id,
      data: { by: "account" },
    });
    if (!own.expert) {
      await startFilled(tx, { userId: actor.userId, displayName: own.displayName, person: taken.person });
      return { ok: true, to: "draft" };
    }
    await proposeToExpert(tx, own.expert.id, taken.person, { batchId: taken.batchId ?? taken.id, rowNumber: 0 });
    return { ok: true, to: "proposals" };
  });
}

async function startFilled(
  tx: Transaction,
  { userId, displayName, person }: { userId: string; displayName: string; person: Person },
): Promise<void> {
  const fullName = displayName || person.fullName;
  const parts = fullName === person.fullName ? { familyName: person.familyName, givenName: person.givenName } : proposeNameParts(fullName);
  const { id } = await tx.expert.create({ data: { userId, fullName, ...parts }, select: { id: true } });
  await recordAudit(tx, { actorId: userId, kind: "expert.started", subject: "expert", subjectId: id, data: {} });
  await fillDraft(tx, id, person);
}

/**
 * Marks the link as used, once: the row is locked, and the personal data is cleared, also in the import's rows. The
 * tokens stay, so that a used link can be distinguished from one that never existed.
 */
async function useUp(
  tx: Transaction,
  token: string,
): Promise<{ id: string; batchId: string | null; email: string; person: Person } | null> {
  const found = await findOpenEntry(tx, token);
  if (!found) return null;
  await tx.$queryRaw`SELECT 1 FROM "ImportedPerson" WHERE "id" = ${found.id}::uuid FOR UPDATE`;
  const entry = await findOpenEntry(tx, token);
  if (!entry) return null;
  const person = personShape.parse(entry.data);
  const emptied = { email: "", fullName: "", data: {} satisfies Prisma.InputJsonValue, nextMailAt: null, claimedAt: new Date() };
  await tx.importedPerson.update({ where: { id: entry.id }, data: emptied, select: { id: true } });
  await emptyRows(tx, [entry.id]);
  return { id: entry.id, batchId: entry.batchId, email: entry.email, person };
}

/** Clears these people's data in the import rows that they came from. */
export async function emptyRows(tx: Transaction, personIds: readonly string[]): Promise<void> {
  await tx.importRow.updateMany({ where: { entityId: { in: [...personIds] } }, data: { cells: [], read: {}, problems: [] } });
}
