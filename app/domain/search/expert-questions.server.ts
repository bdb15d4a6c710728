import { type Actor } from "~/domain/vocabulary/actor";
import { todayInVietnam } from "~/domain/days";
import { askIndex, type Question } from "./ask-index.server";
import { EXPERT_SORT_RULES, expertExpressions, expertScope } from "./experts-filter";
import { activeExpertFilters, type ExpertFilter, type ExpertQuery } from "./experts-query";
import { anyOf, isTrue, not, type Expression } from "./expression";
import { expressionsInForce, idExpressions, resolveParts, type Narrow, type Narrowed, type WorkedOut } from "./narrowing";
import { firstHit, passesFor, type Pass } from "./passes";
import { MAX_HITS } from "./settings";

export type ExpertNarrowing = readonly Narrow<ExpertQuery, ExpertFilter>[];

/** Builds the engine queries of one pass: the reader's scope, the filters of the query and its restrictions. */
export type Asker<Query> = { pass: Pass; ask: (asked: Query, more?: Partial<Question>, also?: readonly Expression[]) => Question };

type Known = WorkedOut<ExpertNarrowing[number]>;

/** Null when resolving a restriction needed the engine and it did not answer. */
export async function expertQuestions(
  actor: Actor,
  narrowing: ExpertNarrowing,
  known: Known = new Map(),
): Promise<((pass: Pass) => Asker<ExpertQuery>) | null> {
  const narrowed = await narrowedExperts(actor, narrowing, known);
  if (narrowed === null) return null;
  const scope = expertScope(actor);
  const today = todayInVietnam();
  return (pass) => ({
    pass,
    ask: (asked, more = {}, also = []) => ({
      ...pass,
      text: asked.q === "" ? "" : pass.text,
      filter: [...scope, ...expertExpressions(asked, today), ...expressionsInForce(narrowed, activeExpertFilters(asked)), ...also],
      ...more,
    }),
  });
}

function narrowedExperts(actor: Actor, narrowing: ExpertNarrowing, known: Known): Promise<Narrowed<ExpertFilter>[] | null> {
  return resolveParts(narrowing, known, (part) => expressionsOf(actor, part, known));
}

async function expressionsOf(actor: Actor, part: ExpertNarrowing[number], known: Known): Promise<Expression[] | null> {
  if (part.by === "never_introduced") return [not(isTrue("introduced"))];
  if (part.by !== "search") return idExpressions(part.by, part.ids);
  if (part.query.q !== "") {
    // A text cannot be a filter: a search with a text is applied as a filter on the ids of its best hits.
    const found = await expertIds(actor, { ...part.query, sort: "relevance" }, part.narrowing, MAX_HITS, known);
    return found && [anyOf("id", found)];
  }
  const inner = await narrowedExperts(actor, part.narrowing, known);
  return inner && [...expertExpressions(part.query, todayInVietnam()), ...expressionsInForce(inner, activeExpertFilters(part.query))];
}

/** The first ids in the requested order, at most `MAX_HITS`; null when the engine does not answer. */
export async function expertIds(
  actor: Actor,
  query: ExpertQuery,
  narrowing: ExpertNarrowing,
  limit: number,
  known?: Known,
): Promise<string[] | null> {
  const question = await expertQuestions(actor, narrowing, known);
  if (question === null) return null;
  const answer = await firstHit(passesFor("expert", query.q), async (pass) => {
    const answers = await askIndex({ kind: "expert", actor }, [question(pass).ask(query, { limit, sort: EXPERT_SORT_RULES[query.sort] })]);
    return answers?.[0] ?? null;
  });
  return answer && answer.hits.map((hit) => hit.id);
}

/** The number of hits; null when the engine does not answer. */
export async function countExperts(actor: Actor, query: ExpertQuery, narrowing: ExpertNarrowing): Promise<number | null> {
  const question = await expertQuestions(actor, narrowing);
  if (question === null) return null;
  const answer = await firstHit(
    passesFor("expert", query.q),
    async (pass) => (await askIndex({ kind: "expert", actor }, [question(pass).ask(query)]))?.[0] ?? null,
  );
  return answer?.total ?? null;
}

/**
 * Filters the ids to those that the search finds; null when the engine does not answer. For a text it uses the first
 * pass that finds something among all records, as the search page does.
 */
export async function expertsFoundAmong(
  actor: Actor,
  query: ExpertQuery,
  narrowing: ExpertNarrowing,
  ids: readonly string[],
): Promise<string[] | null> {
  const question = await expertQuestions(actor, narrowing);
  if (question === null) return null;
  for (const pass of passesFor("expert", query.q)) {
    const { ask } = question(pass);
    const answers = await askIndex({ kind: "expert", actor }, [ask(query), ask(query, { limit: ids.length }, [anyOf("id", ids)])]);
    if (!answers) return null;
    if ((answers[0]?.total ?? 0) > 0) return answers[1]?.hits.map((hit) => hit.id) ?? [];
  }
  return [];
}
