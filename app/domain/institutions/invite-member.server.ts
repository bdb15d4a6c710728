import { daysLater } from "~/domain/days";
import { recordAudit } from "~/domain/audit/record-audit.server";
import { hashToken, newToken } from "~/platform/token.server";
import { type UserActor, verifiedMemberships } from "~/domain/vocabulary/actor";
import { spend, countAttemptOrRefuse } from "~/domain/identity/rate-limits.server";
import { memberInviteMail } from "~/domain/notifications/institution-mails.server";
import { queueMail } from "~/domain/notifications/queue-mail.server";
import { Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { ensureMay } from "./ensure-may";
import { lockInstitution } from "./lock-institution.server";
import { INSTITUTION_LIMITS } from "./model";
import { type MemberRole } from "~/domain/vocabulary/institutions";

const INVITE_DAYS = 14;

/**
 * Invites a colleague by mail. Inviting an address again sends a new link and invalidates the previous one.
 * The mail goes out in the language of the address's account, else in the inviter's.
 */
export async function inviteMember(
  actor: UserActor,
  input: { institutionId: string; email: string; role: MemberRole },
): Promise<{ ok: true } | { ok: false; code: "already_member" | "too_many_invites" }> {
  const institutionId = ensureMay(actor, input.institutionId, "manage_members");
  const token = newToken();
  const invite = {
    id: hashToken(token),
    role: input.role,
    invitedBy: actor.userId,
    expiresAt: daysLater(new Date(), INVITE_DAYS),
    acceptedAt: null,
    createdAt: new Date(),
  };
  const trusted = verifiedMemberships(actor).some((membership) => membership.institutionId === institutionId);
  await countAttemptOrRefuse(trusted ? "invite_sender" : "invite_unverified", actor.userId);
  // Silent, like all limits on mails to one address, so that the inviter does not learn what others sent to it.
  const writable = (await spend("mail_recipient", input.email)) === null;
  return db.$transaction(async (tx) => {
    await lockInstitution(tx, institutionId);
    const names = await tx.institution.findUnique({ where: { id: institutionId }, select: { nameVi: true, nameEn: true } });
    if (!names) throw new Refusal("not_found");
    const account = await tx.user.findUnique({
      where: { email: input.email },
      select: { locale: true, memberships: { where: { institutionId }, select: { role: true } } },
    });
    if (account && account.memberships.length > 0) return { ok: false, code: "already_member" };
    const open = await tx.memberInvite.count({ where: { institutionId, acceptedAt: null, email: { not: input.email } } });
    if (open >= INSTITUTION_LIMITS.openInvites) return { ok: false, code: "too_many_invites" };
    await tx.memberInvite.upsert({
      where: { institutionId_email: { institutionId, email: input.email } },
      create: { ...invite, institutionId, email: input.email },
      update: invite,
      select: { id: true },
    });
    await recordAudit(tx, {
      actorId: actor.userId,
      kind: "institution.member_invited",
      subject: "institution",
      subjectId: institutionId,
      data: { role: input.role },
    });
    if (!writable) return { ok: true };
    const locale = account?.locale ?? actor.locale;
    const mail = memberInviteMail(locale, { names, role: input.role, inviter: actor.displayName, token, days: INVITE_DAYS });
    await queueMail(tx, { ...mail, kind: "member_invite", recipient: input.email, locale, expiresAt: invite.expiresAt });
    return { ok: true };
  });
}
