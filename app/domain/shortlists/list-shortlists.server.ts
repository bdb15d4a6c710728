import { type Actor, isCoordinator, type UserActor } from "~/domain/vocabulary/actor";
import { ensure } from "~/domain/refusal";
import { db, type Prisma } from "~/platform/db.server";
import { type ListRight, LISTS_PAGE } from "./model";
import { colleagueInstitutions, listRight, mayKeepShortlists, mayOpenShortlists } from "./policy";

/** `people` counts everybody on the list; null for a reader with the right `people`, since it would count those hidden from them. */
export type ListedShortlist = {
  id: string;
  name: string;
  right: ListRight;
  ownerName: string;
  people: number | null;
  shares: number;
  position: { titleVi: string; titleEn: string } | null;
  updatedAt: Date;
};

/** Lists that this actor may open: `listRight` (policy.ts) as a query condition. */
export function openedShortlists(actor: Actor): Prisma.ShortlistWhereInput {
  if (actor.kind !== "user" || !mayOpenShortlists(actor).ok) return { id: { in: [] } };
  const institutionId = { in: colleagueInstitutions(actor) };
  const colleague = isCoordinator(actor) ? {} : { owner: { memberships: { some: { institutionId } } } };
  return {
    OR: [{ ownerId: actor.userId }, { shares: { some: { institutionId } } }, { shares: { some: { userId: actor.userId } }, ...colleague }],
  };
}

/** One page of the lists that the reader owns or that are shared with them, last changed first. */
export async function listShortlists(
  actor: UserActor,
  page: number,
): Promise<{ lists: ListedShortlist[]; total: number; page: number; mayKeep: boolean }> {
  ensure(mayOpenShortlists(actor), "not_found");
  const where = openedShortlists(actor);
  const total = await db.shortlist.count({ where });
  const shown = Math.min(page, Math.max(1, Math.ceil(total / LISTS_PAGE)));
  const rows = await db.shortlist.findMany({
    where,
    select: {
      id: true,
      name: true,
      ownerId: true,
      updatedAt: true,
      owner: { select: { displayName: true, memberships: { select: { institutionId: true } } } },
      position: { select: { titleVi: true, titleEn: true, status: true } },
      shares: { select: { userId: true, institutionId: true, mayEdit: true } },
      _count: { select: { items: true } },
    },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    skip: (shown - 1) * LISTS_PAGE,
    take: LISTS_PAGE,
  });
  const lists = rows.flatMap((row) => {
    const right = listRight(actor, { ...row, ownerInstitutions: row.owner.memberships.map(({ institutionId }) => institutionId) });
    if (!right) return [];
    const { id, name, updatedAt, owner, position } = row;
    const own = right === "owner" || right === "edit";
    return [
      {
        ...{ id, name, right, updatedAt, ownerName: owner.displayName },
        people: right === "people" ? null : row._count.items,
        shares: own ? row.shares.length : 0,
        position: position && (own || position.status === "published") ? { titleVi: position.titleVi, titleEn: position.titleEn } : null,
      },
    ];
  });
  return { lists, total, page: shown, mayKeep: mayKeepShortlists(actor).ok };
}

/** The lists that the actor may add people to, last changed first. */
export async function listEditableShortlists(actor: Actor): Promise<{ id: string; name: string }[]> {
  if (actor.kind !== "user" || !mayKeepShortlists(actor).ok) return [];
  const mine: Prisma.ShortlistWhereInput = {
    OR: [{ ownerId: actor.userId }, { shares: { some: { userId: actor.userId, mayEdit: true } } }],
  };
  return db.shortlist.findMany({
    where: { AND: [mine, openedShortlists(actor)] },
    select: { id: true, name: true },
    orderBy: { updatedAt: "desc" },
    take: 300,
  });
}
