import { type UserActor } from "~/domain/vocabulary/actor";
import { mayOnPositions } from "~/domain/positions/policy";
import { recordId } from "~/domain/record-id";
import { Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { maySeeMatchesOfPosition } from "./policy";

/** What the pages have in common on which an institution or a coordinator works with a position. */
type PositionFrame = {
  id: string;
  titleVi: string;
  titleEn: string;
  /** Whether this reader may open its desk, the form of its sections, and its matches. */
  mayOpen: { desk: boolean; sections: boolean; matches: boolean };
};

/**
 * The common part of a position's pages: its title, and which of the pages this reader may open.
 * @throws Refusal `not_found` for everyone who may open none of them
 */
export async function getPositionFrame(actor: UserActor, id: string): Promise<PositionFrame> {
  const row = await db.position.findUnique({
    where: { id: recordId(id) },
    select: {
      id: true,
      titleVi: true,
      titleEn: true,
      status: true,
      publishedAt: true,
      institution: { select: { id: true, status: true } },
    },
  });
  if (!row) throw new Refusal("not_found");
  const mayOpen = {
    desk: mayOnPositions(actor, row.institution.id, "view").ok,
    sections: mayOnPositions(actor, row.institution.id, "edit").ok,
    matches: maySeeMatchesOfPosition(actor, row).ok,
  };
  if (!mayOpen.desk && !mayOpen.matches) throw new Refusal("not_found");
  return { id: row.id, titleVi: row.titleVi, titleEn: row.titleEn, mayOpen };
}
