import { type Actor } from "~/domain/vocabulary/actor";
import { mayOnPositions } from "~/domain/positions/policy";
import { askIndex } from "~/domain/search/ask-index.server";
import { noneOf } from "~/domain/search/expression";
import { expertScope } from "~/domain/search/experts-filter";
import { type MatchedPosition, openMatches } from "./open-matches.server";
import { meetsRequirements } from "./requirements-filter";
import { applyWhatIf, type WhatIf, whatIfs } from "./what-ifs";

export type CountedWhatIfs =
  | {
      position: MatchedPosition;
      /** Whether the actor may change the position. */
      mayEdit: boolean;
      /** Number of experts who meet every requirement as it stands. */
      now: number;
      /** The number of experts each single change would add, largest first; changes that add nobody are left out. */
      changes: { change: WhatIf; more: number }[];
      /** The number of changes counted. */
      tried: number;
    }
  | { position: MatchedPosition; now: null };

/**
 * How many more experts a position would have if one requirement were looser. The index counts over all experts whom
 * the actor may find, except those who blocked the institution. `now` is null when the index does not answer.
 * @throws Refusal as for the matches of the position
 */
export async function countWhatIfs(actor: Actor, positionId: string): Promise<CountedWhatIfs> {
  const { position, asked, context } = await openMatches(actor, positionId, null);
  const scope = [...expertScope(actor), noneOf("blockedInstitutionIds", [position.institution.id])];
  const changes = whatIfs(asked);
  const variants = [asked, ...changes.map((change) => applyWhatIf(asked, change))];
  const answers = await askIndex(
    { kind: "expert", actor },
    variants.map((variant) => ({ text: "", filter: [...scope, ...meetsRequirements(variant, context.today)] })),
  );
  const now = answers?.[0]?.total;
  if (!answers || now === undefined) return { position, now: null };
  return {
    position,
    mayEdit: mayOnPositions(actor, position.institution.id, "edit").ok,
    now,
    changes: changes
      .map((change, at) => ({ change, more: (answers[at + 1]?.total ?? now) - now }))
      .filter(({ more }) => more > 0)
      .sort((a, b) => b.more - a.more),
    tried: changes.length,
  };
}
