import { filterFindable } from "~/domain/experts/filter-findable.server";
import { listExpertCards } from "~/domain/experts/list-expert-cards.server";
import { type ExpertCard } from "~/domain/experts/model";
import { type UserActor } from "~/domain/vocabulary/actor";
import { db } from "~/platform/db.server";
import { findListPosition } from "./list-position-choices.server";
import { readShortlist } from "./lock-shortlist.server";
import { includesRight, ITEMS_PAGE, type ListRight } from "./model";

type ShownItem = {
  expert: ExpertCard;
  number: number;
  note: string;
  tags: string[];
  version: number;
  first: boolean;
  last: boolean;
};

export type ShownShortlist = {
  id: string;
  name: string;
  right: ListRight;
  ownerName: string;
  /** Empty for readers without access to notes. */
  note: string;
  position: Awaited<ReturnType<typeof findListPosition>>;
  version: number;
  items: ShownItem[];
  /** The number of people the reader sees under the tag, and of those the reader cannot find now (always 0 for an institution). */
  total: number;
  notShown: number;
  tags: string[];
  page: number;
};

/**
 * One page of a list as this reader may see it: each person is checked against the privacy rules with the current
 * profile, and those who cannot be found are counted, not named. Notes, tags and that count are for the owner and
 * colleagues, never for an institution that the list is shared with, so that nothing reveals a person who blocked it.
 */
export async function getShortlist(
  actor: UserActor,
  id: string,
  asked: { page: number; tag?: string | null; perPage?: number },
): Promise<ShownShortlist> {
  const list = await readShortlist(actor, id);
  const notes = includesRight(list.right, "read");
  const rows = await db.shortlistItem.findMany({
    where: { shortlistId: list.id },
    select: { expertId: true, note: true, tags: true, version: true },
    orderBy: [{ place: "asc" }, { expertId: "asc" }],
  });
  const findable = new Set(
    await filterFindable(
      actor,
      rows.map((row) => row.expertId),
    ),
  );
  const seen = rows.filter((row) => findable.has(row.expertId)).map((row, at) => ({ ...row, number: at + 1 }));
  const kept = notes && asked.tag ? seen.filter((row) => row.tags.includes(asked.tag ?? "")) : seen;
  const perPage = asked.perPage ?? ITEMS_PAGE;
  const page = Math.min(asked.page, Math.max(1, Math.ceil(kept.length / perPage)));
  const shown = kept.slice((page - 1) * perPage, page * perPage);
  const cards = new Map(
    (
      await listExpertCards(
        actor,
        shown.map((row) => row.expertId),
      )
    ).map((card) => [card.id, card]),
  );
  return {
    id: list.id,
    name: list.name,
    right: list.right,
    ownerName: list.owner.displayName,
    note: notes ? list.note : "",
    position: list.positionId ? await findListPosition(actor, list.positionId) : null,
    version: list.version,
    items: shown.flatMap(({ expertId, note, tags, version, number }) => {
      const expert = cards.get(expertId);
      if (!expert) return [];
      return [
        { expert, number, version, note: notes ? note : "", tags: notes ? tags : [], first: number === 1, last: number === seen.length },
      ];
    }),
    total: kept.length,
    notShown: notes ? rows.length - seen.length : 0,
    tags: notes ? [...new Set(seen.flatMap((row) => row.tags))].sort((a, b) => a.localeCompare(b, "vi")) : [],
    page,
  };
}
