import { type Actor } from "~/domain/vocabulary/actor";
import { Refusal } from "~/domain/refusal";
import { listExpertCards } from "./list-expert-cards.server";
import { type ExpertCard } from "./model";

/**
 * One expert as shown in lists.
 * @throws Refusal `not_found` when there is none, or none that the actor may find
 */
export async function getExpertCard(actor: Actor, id: string): Promise<ExpertCard> {
  const [card] = await listExpertCards(actor, [id]);
  if (!card) throw new Refusal("not_found");
  return card;
}
