import { type Actor } from "~/domain/vocabulary/actor";
import { type Label } from "~/domain/reference/model";
import { Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { type ProposalStatus } from "./model";
import { mayProposeSkill } from "./policy";

export type OwnProposal = Label & {
  id: string;
  status: ProposalStatus;
  /** ISO instants. */
  at: string;
  decidedAt: string | null;
  decisionNote: string;
  /** The skill that was created from it, or that already existed. */
  skill: (Label & { id: string }) | null;
};

const SHOWN = 30;

/**
 * A person's proposals with their outcome, newest first.
 * @throws Refusal `not_found` for anyone who may not propose
 */
export async function listOwnProposals(actor: Actor): Promise<OwnProposal[]> {
  if (actor.kind !== "user" || !mayProposeSkill(actor).ok) throw new Refusal("not_found");
  const rows = await db.skillProposal.findMany({ where: { proposedBy: actor.userId }, orderBy: { createdAt: "desc" }, take: SHOWN });
  const skills = await db.skill.findMany({
    where: { id: { in: rows.flatMap((row) => row.skillId ?? []) } },
    select: { id: true, labelVi: true, labelEn: true },
  });
  const named = new Map(skills.map((skill) => [skill.id, { id: skill.id, vi: skill.labelVi, en: skill.labelEn }]));
  return rows.map((row) => ({
    id: row.id,
    vi: row.labelVi,
    en: row.labelEn,
    status: row.status,
    at: row.createdAt.toISOString(),
    decidedAt: row.decidedAt?.toISOString() ?? null,
    decisionNote: row.decisionNote,
    skill: row.skillId ? (named.get(row.skillId) ?? null) : null,
  }));
}
