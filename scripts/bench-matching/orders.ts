import { rankExperts } from "~/domain/matching/rank";
import { type MatchContext } from "~/domain/matching/model";
import { type JudgedCase } from "./judged-set";
import { type Grade } from "./labels";
import { ndcg, precision } from "./measures";

/** A way to order the candidates of a position: the ids of some or all, best first. */
export type Order = { name: string; idsOf: (one: JudgedCase) => readonly string[] };

/** The result of an order for one position. */
export type Measured = { key: string; ndcg10: number; p5: number };

/** The product's own order. Excluded candidates come last, as on the page, which lists them on request. */
export function ownOrder(context: MatchContext): Order {
  return {
    name: "matching v2",
    idsOf: ({ position, candidates }) =>
      rankExperts(
        position,
        candidates.map(({ expert }) => expert),
        context,
        { keepBlocked: true },
      ).map((result) => result.expertId),
  };
}

/** Candidates that an order leaves out come after the others, by id. */
function gradesInOrder(one: JudgedCase, ids: readonly string[]): Grade[] {
  const place = new Map(ids.map((id, at) => [id, at]));
  return [...one.candidates]
    .sort((a, b) => (place.get(a.expert.id) ?? ids.length) - (place.get(b.expert.id) ?? ids.length) || (a.expert.id < b.expert.id ? -1 : 1))
    .map(({ grade }) => grade);
}

export function measure(order: Order, cases: readonly JudgedCase[]): Measured[] {
  return cases.map((one) => {
    const grades = gradesInOrder(one, order.idsOf(one));
    return { key: one.labelled.key, ndcg10: ndcg(grades, 10), p5: precision(grades, 5) };
  });
}
