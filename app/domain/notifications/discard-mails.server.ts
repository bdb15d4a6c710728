import { recordAudit } from "~/domain/audit/record-audit.server";
import { Refusal } from "~/domain/refusal";
import { isAdministrator, type UserActor } from "~/domain/vocabulary/actor";
import { db } from "~/platform/db.server";
import { whereChosen, type MailChoice } from "./chosen-mails.server";
import { dropMails } from "./drop-mails.server";

/**
 * Discards the chosen mails for good: address and text are emptied. A mail that is just being sent is left alone.
 * @param choice with `until`, so that mails which nobody has seen yet are not discarded with the others
 * @returns how many were discarded
 */
export async function discardMails(actor: UserActor, choice: MailChoice): Promise<number> {
  if (!isAdministrator(actor)) throw new Refusal("not_found");
  const where = await whereChosen(choice);
  return db.$transaction(async (tx) => {
    const count = await dropMails(tx, "discarded", where);
    if (count === 0) return 0;
    await recordAudit(tx, {
      actorId: actor.userId,
      kind: "mail.discarded",
      subject: "system",
      subjectId: "id" in choice ? choice.id : "mail",
      data: { reason: ("id" in choice ? null : choice.reason) ?? "any", count },
    });
    return count;
  });
}
