import { editExpert } from "~/domain/experts/edit-expert.server";
import { type ProfileStep } from "~/domain/experts/model";
import { type UserActor } from "~/domain/vocabulary/actor";
import { recordId } from "~/domain/record-id";
import { db } from "~/platform/db.server";
import { applyProposal } from "./apply-proposal.server";
import { type Proposal, proposalShape } from "./proposal";

const STEP: Record<Proposal["kind"], ProfileStep> = {
  country: "place",
  city: "place",
  rank: "names",
  headline: "headline",
  biography: "biography",
  orcid: "publications",
  phone: "contact",
  skill: "skills",
  language: "languages",
  degree: "degrees",
  job: "employment",
  offer: "availability",
};

/** The open import proposals for the actor's own profile, oldest first, with who proposed each. */
export async function listProposals(actor: UserActor): Promise<{ id: string; value: Proposal }[]> {
  const rows = await db.importProposal.findMany({
    where: { expert: { userId: actor.userId } },
    select: { id: true, value: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: 200,
  });
  return rows.flatMap((row) => {
    const value = proposalShape.safeParse(row.value);
    return value.success ? [{ id: row.id, value: value.data }] : [];
  });
}

/** Applies one line to the actor's own profile and deletes the proposal. */
export async function takeProposal(actor: UserActor, id: string): Promise<{ ok: true } | { ok: false; code: "gone" | "too_many" }> {
  const row = await db.importProposal.findFirst({
    where: { id: recordId(id), expert: { userId: actor.userId } },
    select: { id: true, value: true },
  });
  if (!row) return { ok: false, code: "gone" };
  const line = proposalShape.parse(row.value);
  const result = await editExpert<"gone" | "too_many">(actor, { step: STEP[line.kind] }, async (tx, expertId) => {
    // Re-checked under the profile's lock, in case of a double submit.
    if ((await tx.importProposal.count({ where: { id: row.id, expertId } })) === 0) return "gone";
    const problem = await applyProposal(tx, expertId, line);
    if (problem) return problem;
    await tx.importProposal.delete({ where: { id: row.id }, select: { id: true } });
  });
  if (result.ok) return { ok: true };
  return { ok: false, code: result.code === "too_many" ? "too_many" : "gone" };
}

/** Permanently dismisses one line, or all. */
export async function dropProposals(actor: UserActor, id: string | null): Promise<void> {
  await db.importProposal.deleteMany({ where: { ...(id === null ? {} : { id: recordId(id) }), expert: { userId: actor.userId } } });
}
