import { type UserActor } from "~/domain/vocabulary/actor";
import { recordId } from "~/domain/record-id";
import { ensure, Refusal } from "~/domain/refusal";
import { todayInVietnam } from "~/domain/days";
import { db } from "~/platform/db.server";
import { type PositionDetail } from "./detail";
import { mayOnPositions } from "./policy";
import { readPosition } from "./read-position.server";
import { missingForPublication, type PublicationItem } from "./rules";

export type OwnPosition = { position: PositionDetail; missing: PublicationItem[]; mayEdit: boolean };

/**
 * A position for its institution's desk, with the items missing for publication.
 * @throws Refusal `not_found` for everyone outside the institution
 */
export async function getOwnPosition(actor: UserActor, id: string, action: "view" | "edit" = "view"): Promise<OwnPosition> {
  const position = await readPosition(db, recordId(id));
  if (!position) throw new Refusal("not_found");
  const verdict = mayOnPositions(actor, position.institution.id, action);
  ensure(verdict, verdict.ok ? undefined : verdict.code);
  return {
    position,
    missing: missingForPublication({ ...position, skillCount: position.skills.length }, todayInVietnam()),
    mayEdit: mayOnPositions(actor, position.institution.id, "edit").ok,
  };
}
