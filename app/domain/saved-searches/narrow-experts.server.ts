import { isCoordinator, verifiedMemberships, type Actor } from "~/domain/vocabulary/actor";
import { Refusal } from "~/domain/refusal";
import { activeExpertFilters, expertParams, parseExpertQuery, type ExpertFilter, type ExpertQuery } from "~/domain/search/experts-query";
import { type ExpertNarrowing } from "~/domain/search/expert-questions.server";
import { openedShortlists } from "~/domain/shortlists/list-shortlists.server";
import { db, type Prisma } from "~/platform/db.server";
import { type SearchNotice, type StoredSearch } from "./model";
import { openNested } from "./open-nested.server";
import { scoreOnce, type Scoring } from "./score-once.server";

/** Maximum number of excluded people, well above anybody's caseload. */
const MAX_EXCLUDED = 5_000;
/** The longest shortlist that can be used as a filter. */
const MAX_LISTED = 2_000;

export type NarrowedExperts = {
  narrowing: ExpertNarrowing;
  notices: ReadonlySet<SearchNotice>;
  /** By expert, for the requested position; null unless a minimum score is requested. */
  scores: ReadonlyMap<string, number> | null;
};

/**
 * Looks up, for this reader, the records that a query references by id. A reference that is not available to the reader
 * matches nobody and gives a notice: silently dropping a filter would show more than was asked for.
 * @param scoring the position of the query itself is scored first
 */
export async function narrowExperts(actor: Actor, query: ExpertQuery, scoring: Scoring = scoreOnce(actor)): Promise<NarrowedExperts> {
  const own = await lookUp(actor, query, scoring);
  if (query.saved.length === 0) return own;
  const notices = new Set(own.notices);
  const stored: StoredSearch = { kind: "expert", query: expertParams(query).toString() };
  const parts = await openNested<ExpertQuery, ExpertFilter>(stored, query.saved, async ({ query: text }) => {
    const inner = { ...parseExpertQuery(new URLSearchParams(text)), page: 1 };
    const found = await lookUp(actor, inner, scoring);
    for (const notice of found.notices) notices.add(notice);
    return { query: inner, narrowing: found.narrowing };
  });
  if (typeof parts !== "string") return { ...own, narrowing: [...own.narrowing, ...parts], notices };
  return { ...own, narrowing: [...own.narrowing, ...nobody("saved", parts).narrowing], notices: notices.add(parts) };
}

/** The references of a query other than saved searches. */
async function lookUp(actor: Actor, query: ExpertQuery, scoring: Scoring): Promise<NarrowedExperts> {
  const active = activeExpertFilters(query);
  const parts = await Promise.all([
    ...(active.includes("score") ? [byScore(query, scoring)] : []),
    ...(active.includes("unmet") ? [byAcquaintance(actor, query)] : []),
    ...(query.shortlist === null ? [] : [byShortlist(actor, query.shortlist)]),
  ]);
  return {
    narrowing: parts.flatMap((part) => part.narrowing),
    notices: new Set(parts.flatMap((part) => [...part.notices])),
    scores: parts.find((part) => part.scores !== null)?.scores ?? null,
  };
}

const nobody = (filter: ExpertNarrowing[number]["filter"], notice: SearchNotice): NarrowedExperts => {
  return { narrowing: [{ filter, by: "only", ids: [] }], notices: new Set([notice]), scores: null };
};
const plain = (part: ExpertNarrowing[number]): NarrowedExperts => ({ narrowing: [part], notices: new Set(), scores: null });

async function byScore({ position, score }: ExpertQuery, scoring: Scoring): Promise<NarrowedExperts> {
  try {
    const scored = await scoring(position ?? "");
    if (scored === null) return nobody("score", "score_many");
    const { scores, degraded } = scored;
    const ids = [...scores].filter(([, reached]) => reached >= Number(score)).map(([id]) => id);
    return { narrowing: [{ filter: "score", by: "only", ids }], notices: new Set([degraded ? "score_degraded" : "score_bounded"]), scores };
  } catch (error) {
    if (error instanceof Refusal) return nobody("score", "position_gone");
    throw error;
  }
}

/**
 * People not yet introduced by the reader's side, or by anybody. Only coordinators may know about introductions at
 * other institutions.
 */
async function byAcquaintance(actor: Actor, { unmet, position }: ExpertQuery): Promise<NarrowedExperts> {
  if (actor.kind === "visitor") return nobody("unmet", "position_gone");
  if (unmet === "anyone" && isCoordinator(actor)) return plain({ filter: "unmet", by: "never_introduced" });
  // An absence from the results must not reveal a case that the institution does not know of yet.
  const ours: Prisma.CaseWhereInput = {
    institutionId: { in: verifiedMemberships(actor).map((membership) => membership.institutionId) },
    institutionSince: { not: null },
  };
  const own: Prisma.CaseWhereInput = { OR: [{ ownerId: actor.userId }, { nominatorId: actor.userId }, ours] };
  const toPosition: Prisma.CaseWhereInput = { positionId: position ?? undefined, ...(isCoordinator(actor) ? {} : ours) };
  const rows = await db.case.findMany({
    where: { ...(unmet === "position" ? toPosition : own), expertId: { not: null } },
    select: { expertId: true },
    distinct: ["expertId"],
    take: MAX_EXCLUDED,
  });
  return plain({ filter: "unmet", by: "except", ids: rows.flatMap(({ expertId }) => expertId ?? []) });
}

async function byShortlist(actor: Actor, id: string): Promise<NarrowedExperts> {
  const list = await db.shortlist.findFirst({
    where: { AND: [{ id }, openedShortlists(actor)] },
    select: { items: { select: { expertId: true }, take: MAX_LISTED, orderBy: { place: "asc" } } },
  });
  if (list === null) return nobody("shortlist", "shortlist_gone");
  return plain({ filter: "shortlist", by: "only", ids: list.items.map((item) => item.expertId) });
}
