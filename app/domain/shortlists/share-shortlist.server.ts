import { recordAudit } from "~/domain/audit/record-audit.server";
import { isCoordinator, type UserActor } from "~/domain/vocabulary/actor";
import { notify } from "~/domain/notifications/notify.server";
import { recordId } from "~/domain/record-id";
import { db, type Prisma, type Transaction } from "~/platform/db.server";
import { type ShareInput } from "./input";
import { lockShortlist, readShortlist } from "./lock-shortlist.server";
import { MAX_SHARES } from "./model";
import { colleagueInstitutions } from "./policy";

const MAX_OFFERED = 500;

const colleagues = (actor: UserActor): Prisma.UserWhereInput => ({
  id: { not: actor.userId },
  disabledAt: null,
  emailVerifiedAt: { not: null },
  OR: [{ roles: { some: { role: "coordinator" } } }, { memberships: { some: { institutionId: { in: colleagueInstitutions(actor) } } } }],
});
/** A coordinator can share with any verified institution, a member only with their own. */
const institutions = (actor: UserActor): Prisma.InstitutionWhereInput => ({
  status: "verified",
  ...(isCoordinator(actor) ? {} : { id: { in: colleagueInstitutions(actor) } }),
});

export type ShareChoices = { colleagues: { id: string; name: string }[]; institutions: { id: string; nameVi: string; nameEn: string }[] };

/** Whom the actor can share a list with: coordinators, members of their own institutions, and institutions. */
export async function listShareChoices(actor: UserActor): Promise<ShareChoices> {
  const [people, places] = await Promise.all([
    db.user.findMany({
      where: colleagues(actor),
      select: { id: true, displayName: true },
      orderBy: { displayName: "asc" },
      take: MAX_OFFERED,
    }),
    db.institution.findMany({
      where: institutions(actor),
      select: { id: true, nameVi: true, nameEn: true },
      orderBy: { nameVi: "asc" },
      take: MAX_OFFERED,
    }),
  ]);
  return { colleagues: people.map(({ id, displayName }) => ({ id, name: displayName })), institutions: places };
}

export type ShownShare = { id: string; mayEdit: boolean; person: string | null; institution: { nameVi: string; nameEn: string } | null };

/** Whom a list is shared with; for its owner. */
export async function listShares(actor: UserActor, id: string): Promise<ShownShare[]> {
  const list = await readShortlist(actor, id, "owner");
  const rows = await db.shortlistShare.findMany({
    where: { shortlistId: list.id },
    select: { id: true, mayEdit: true, user: { select: { displayName: true } }, institution: { select: { nameVi: true, nameEn: true } } },
    orderBy: { createdAt: "asc" },
  });
  return rows.map(({ id: shareId, mayEdit, user, institution }) => ({
    id: shareId,
    mayEdit,
    person: user?.displayName ?? null,
    institution,
  }));
}

/**
 * Shares a list with one colleague, who may read and optionally change it, or with the members of one institution, who
 * see the people on it as far as each profile allows, and no notes. Sharing again updates whether the colleague may
 * change it.
 */
export async function shareShortlist(
  actor: UserActor,
  id: string,
  input: ShareInput,
): Promise<{ ok: true } | { ok: false; code: "not_offered" | "too_many_shares" }> {
  const [kind, target = ""] = input.with.split(":");
  const otherId = recordId(target);
  return db.$transaction(async (tx) => {
    const list = await lockShortlist(tx, actor, id, "owner");
    const offered =
      kind === "user"
        ? await tx.user.count({ where: { AND: [{ id: otherId }, colleagues(actor)] } })
        : await tx.institution.count({ where: { AND: [{ id: otherId }, institutions(actor)] } });
    if (offered === 0) return { ok: false, code: "not_offered" };
    const mayEdit = kind === "user" && input.mayEdit;
    const whom = kind === "user" ? { userId: otherId } : { institutionId: otherId };
    const existing = await tx.shortlistShare.findFirst({ where: { shortlistId: list.id, ...whom }, select: { id: true } });
    if (existing) await tx.shortlistShare.update({ where: { id: existing.id }, data: { mayEdit }, select: { id: true } });
    else {
      if (list.shares.length >= MAX_SHARES) return { ok: false, code: "too_many_shares" };
      const share = await tx.shortlistShare.create({ data: { shortlistId: list.id, mayEdit, ...whom }, select: { id: true } });
      for (const userId of kind === "user" ? [otherId] : await peopleOf(tx, otherId)) {
        if (userId !== actor.userId)
          await notify(tx, { userId, kind: "shortlist_shared", subjectId: list.id, onceKey: `shortlist_shared ${share.id} ${userId}` });
      }
    }
    await recordAudit(tx, {
      actorId: actor.userId,
      kind: "shortlist.shared",
      subject: "shortlist",
      subjectId: list.id,
      data: { ...whom, mayEdit },
    });
    return { ok: true };
  });
}

/** The members of an institution who work with lists: owners and recruiters are notified, viewers find it in their overview. */
async function peopleOf(tx: Transaction, institutionId: string): Promise<string[]> {
  const rows = await tx.institutionMember.findMany({
    where: { institutionId, role: { not: "viewer" } },
    select: { userId: true },
    orderBy: { userId: "asc" },
    take: 100,
  });
  return rows.map(({ userId }) => userId);
}

/** Ends a share immediately. Ending it twice is not an error. */
export async function withdrawShare(actor: UserActor, id: string, shareId: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const list = await lockShortlist(tx, actor, id, "owner");
    const share = list.shares.find((one) => one.id === recordId(shareId));
    if (!share) return;
    await tx.shortlistShare.delete({ where: { id: share.id }, select: { id: true } });
    const whom = share.userId ? { userId: share.userId } : { institutionId: share.institutionId ?? "" };
    await recordAudit(tx, {
      actorId: actor.userId,
      kind: "shortlist.share_withdrawn",
      subject: "shortlist",
      subjectId: list.id,
      data: whom,
    });
  });
}
