import { askIndex } from "./ask-index.server";
import { type Asker } from "./expert-questions.server";
import { anyOf, type Expression } from "./expression";
import { expressionsInForce, idExpressions, resolveParts, type Narrow, type Narrowed, type WorkedOut } from "./narrowing";
import { firstHit, passesFor, type Pass } from "./passes";
import { positionExpressions, positionScope } from "./positions-filter";
import { activePositionFilters, type PositionFilter, type PositionQuery } from "./positions-query";
import { MAX_HITS } from "./settings";

export type PositionNarrowing = readonly Narrow<PositionQuery, PositionFilter>[];

type Known = WorkedOut<PositionNarrowing[number]>;

/** Builds the queries of a search for open positions, like `expertQuestions`. Null when the engine was needed and did not answer. */
export async function positionQuestions(
  today: string,
  narrowing: PositionNarrowing,
  known: Known = new Map(),
): Promise<((pass: Pass) => Asker<PositionQuery>) | null> {
  const narrowed = await narrowedPositions(today, narrowing, known);
  if (narrowed === null) return null;
  return (pass) => ({
    pass,
    ask: (asked, more = {}, also = []) => ({
      ...pass,
      text: asked.q === "" ? "" : pass.text,
      filter: [
        ...positionScope(today),
        ...positionExpressions(asked, today),
        ...expressionsInForce(narrowed, activePositionFilters(asked)),
        ...also,
      ],
      ...more,
    }),
  });
}

function narrowedPositions(today: string, narrowing: PositionNarrowing, known: Known): Promise<Narrowed<PositionFilter>[] | null> {
  return resolveParts(narrowing, known, (part) => expressionsOf(today, part, known));
}

async function expressionsOf(today: string, part: PositionNarrowing[number], known: Known): Promise<Expression[] | null> {
  if (part.by === "never_introduced") return [];
  if (part.by !== "search") return idExpressions(part.by, part.ids);
  if (part.query.q !== "") {
    const found = await foundByText(today, part.query, part.narrowing, known);
    return found && [anyOf("id", found)];
  }
  const inner = await narrowedPositions(today, part.narrowing, known);
  return inner && [...positionExpressions(part.query, today), ...expressionsInForce(inner, activePositionFilters(part.query))];
}

async function foundByText(today: string, query: PositionQuery, narrowing: PositionNarrowing, known: Known): Promise<string[] | null> {
  const question = await positionQuestions(today, narrowing, known);
  if (question === null) return null;
  const answer = await firstHit(passesFor("position", query.q), async (pass) => {
    const answers = await askIndex({ kind: "position" }, [question(pass).ask(query, { limit: MAX_HITS })]);
    return answers?.[0] ?? null;
  });
  return answer && answer.hits.map((hit) => hit.id);
}

/** The number of hits; null when the engine does not answer. */
export async function countPositions(query: PositionQuery, today: string, narrowing: PositionNarrowing): Promise<number | null> {
  const question = await positionQuestions(today, narrowing);
  if (question === null) return null;
  const answer = await firstHit(
    passesFor("position", query.q),
    async (pass) => (await askIndex({ kind: "position" }, [question(pass).ask(query)]))?.[0] ?? null,
  );
  return answer?.total ?? null;
}

/** Filters the ids to those that the search finds, like `expertsFoundAmong`; null when the engine does not answer. */
export async function positionsFoundAmong(
  query: PositionQuery,
  today: string,
  narrowing: PositionNarrowing,
  ids: readonly string[],
): Promise<string[] | null> {
  const question = await positionQuestions(today, narrowing);
  if (question === null) return null;
  for (const pass of passesFor("position", query.q)) {
    const { ask } = question(pass);
    const answers = await askIndex({ kind: "position" }, [ask(query), ask(query, { limit: ids.length }, [anyOf("id", ids)])]);
    if (!answers) return null;
    if ((answers[0]?.total ?? 0) > 0) return answers[1]?.hits.map((hit) => hit.id) ?? [];
  }
  return [];
}
