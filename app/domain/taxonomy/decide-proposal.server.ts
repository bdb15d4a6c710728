import { recordAudit } from "~/domain/audit/record-audit.server";
import { type Actor } from "~/domain/vocabulary/actor";
import { queueMail } from "~/domain/notifications/queue-mail.server";
import { proposalDecidedMail } from "~/domain/notifications/skill-mails.server";
import { type Label, type Skill } from "~/domain/reference/model";
import { type SkillProblem } from "~/domain/skills/skill-rules";
import { recordId } from "~/domain/record-id";
import { Refusal } from "~/domain/refusal";
import { type Transaction } from "~/platform/db.server";
import { addSkill } from "./create-skill.server";
import { editTaxonomy } from "./edit-taxonomy.server";

type Decided = { ok: false; code: "decided" };

/** Accepts a proposal: adds the skill as the administrator edited it and notifies the proposer. */
export async function acceptProposal(
  actor: Actor,
  id: string,
  values: Omit<Skill, "id">,
): Promise<{ ok: true; skillId: string } | Decided | { ok: false; code: "problems"; problems: readonly SkillProblem[] }> {
  return editTaxonomy(actor, async (taxonomy, { userId }) => {
    const proposal = await openProposal(taxonomy.tx, id);
    if (!proposal) return { ok: false, code: "decided" };
    const added = await addSkill(taxonomy, userId, values, proposal.id);
    if (!added.ok) return added;
    await decide(taxonomy.tx, userId, proposal, { decision: "accepted", note: "", skill: { id: added.id, vi: values.vi, en: values.en } });
    return { ok: true, skillId: added.id };
  });
}

/**
 * Rejects a proposal with a note and notifies the proposer. `existing` is the matching skill, if the list already has
 * it.
 */
export async function refuseProposal(
  actor: Actor,
  id: string,
  answer: { note: string; existing: string | null },
): Promise<{ ok: true } | Decided> {
  return editTaxonomy(actor, async ({ tx, skills }, { userId }) => {
    const proposal = await openProposal(tx, id);
    if (!proposal) return { ok: false, code: "decided" };
    const skill = skills.find((one) => one.id === answer.existing && !one.retired) ?? null;
    await decide(tx, userId, proposal, { decision: "refused", note: answer.note, skill });
    return { ok: true };
  });
}

type OpenProposal = { id: string; labelVi: string; labelEn: string; proposedBy: string };

/** The proposal if it is still undecided; the taxonomy lock prevents a concurrent second decision. */
async function openProposal(tx: Transaction, id: string): Promise<OpenProposal | null> {
  const row = await tx.skillProposal.findUnique({
    where: { id: recordId(id) },
    select: { id: true, labelVi: true, labelEn: true, proposedBy: true, status: true },
  });
  if (!row) throw new Refusal("not_found");
  return row.status === "open" ? row : null;
}

async function decide(
  tx: Transaction,
  userId: string,
  proposal: OpenProposal,
  { decision, note, skill }: { decision: "accepted" | "refused"; note: string; skill: (Label & { id: string }) | null },
): Promise<void> {
  await tx.skillProposal.update({
    where: { id: proposal.id },
    data: { status: decision, decidedAt: new Date(), decidedBy: userId, decisionNote: note, skillId: skill?.id ?? null },
    select: { id: true },
  });
  await recordAudit(tx, {
    actorId: userId,
    kind: "skill.proposal_decided",
    ...(skill && decision === "accepted" ? { subject: "skill", subjectId: skill.id } : { subject: "user", subjectId: proposal.proposedBy }),
    data: { proposal: proposal.id, decision },
  });
  const { email, displayName, locale, disabledAt } = await tx.user.findUniqueOrThrow({
    where: { id: proposal.proposedBy },
    select: { email: true, displayName: true, locale: true, disabledAt: true },
  });
  if (disabledAt) return;
  const mail = proposalDecidedMail(
    { name: displayName, locale },
    { vi: proposal.labelVi, en: proposal.labelEn },
    { decision, note, skill },
  );
  await queueMail(tx, { ...mail, kind: `skill_proposal_${decision}`, recipient: email, locale });
}
