import { isAdministrator, isCoordinator, type UserActor } from "~/domain/vocabulary/actor";
import { db } from "~/platform/db.server";
import { choiceFor, type Choice } from "./choice";
import { kindFacts, KINDS, type NotificationKind } from "./kinds";

/** The kinds that the actor can get and chooses channels for; alerts of saved searches are configured at the search. */
export function kindsOffered(actor: UserActor): NotificationKind[] {
  const offered = {
    experts: actor.expertId !== null,
    staff: isCoordinator(actor) || actor.memberships.length > 0,
    administrators: isAdministrator(actor),
  };
  return KINDS.filter((kind) => {
    if (kind === "search_alert") return false;
    const { readers } = kindFacts(kind);
    return readers === undefined || offered[readers];
  });
}

/** The actor's own choices, in the order of kinds.ts. */
export async function getChoices(actor: UserActor): Promise<({ kind: NotificationKind } & Choice)[]> {
  const chosen = await db.notificationChoice.findMany({ where: { userId: actor.userId } });
  return kindsOffered(actor).map((kind) => ({
    kind,
    ...choiceFor(
      kind,
      chosen.find((choice) => choice.kind === kind),
    ),
  }));
}
