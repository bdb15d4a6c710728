import { recordAudit } from "~/domain/audit/record-audit.server";
import { type ExpertCard } from "~/domain/experts/model";
import { isCoordinator, type UserActor } from "~/domain/vocabulary/actor";
import { type MatchResult, type WeightAdjustments } from "~/domain/matching/model";
import { type EmploymentFor, type WorkFor } from "~/domain/vocabulary/profile";
import { columnsFor } from "~/domain/vocabulary/profile-columns";
import { recordId } from "~/domain/record-id";
import { Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { judgePairs } from "./judge-pairs.server";
import { type OpenedMatches } from "./open-matches.server";

/** A work or post of the expert that shows a skill. Years are null when not stated; a present post has no end. */
export type Proof = WorkFor<"proof"> | (EmploymentFor<"proof"> & { kind: "post" });

export type ExplainedMatch = { opened: OpenedMatches; card: ExpertCard; result: MatchResult; proofs: Proof[] };

/**
 * One match in full: the result with its blocks, and the works and posts that show the requested skills. Counts as
 * viewing a person and is recorded like the profile page: experts can see who viewed them.
 * @throws Refusal `not_found` also for an expert whom the actor may not find and for one who blocked the institution
 */
export async function explainMatch(
  actor: UserActor,
  request: { positionId: string; expertId: string; adjustments: WeightAdjustments | null },
): Promise<ExplainedMatch> {
  const expertId = recordId(request.expertId);
  const { opened, pairs } = await judgePairs(actor, request.positionId, [expertId], request.adjustments);
  const [pair] = pairs;
  if (!pair) throw new Refusal("not_found");
  const told = pair.result.criteria.flatMap(({ reasons }) =>
    reasons.flatMap((reason) => ("skillId" in reason ? [reason.skillId, ...("via" in reason ? [reason.via] : [])] : [])),
  );
  const shows = { where: { expertId, skillIds: { hasSome: told } } };
  const [works, posts] = await Promise.all([
    db.expertWork.findMany({
      ...shows,
      select: columnsFor("work", "proof"),
      orderBy: [{ keyWork: "desc" }, { year: { sort: "desc", nulls: "last" } }, { id: "asc" }],
    }),
    db.expertEmployment.findMany({
      ...shows,
      select: columnsFor("employment", "proof"),
      orderBy: [{ fromYear: "desc" }, { id: "asc" }],
    }),
    recordAudit(db, {
      actorId: actor.userId,
      kind: "expert.viewed",
      subject: "expert",
      subjectId: expertId,
      data: { as: isCoordinator(actor) ? "coordinator" : "institution" },
    }),
  ]);
  const proofs = [
    ...works.filter((work) => work.keyWork),
    ...posts.map((post) => ({ kind: "post" as const, ...post })),
    ...works.filter((work) => !work.keyWork),
  ];
  return { opened, ...pair, proofs };
}
