import { type Actor } from "~/domain/vocabulary/actor";
import { type Label, type Skill } from "~/domain/reference/model";
import { recordId } from "~/domain/record-id";
import { Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { ensureTaxonomist } from "./edit-taxonomy.server";
import { freshSkillIndex } from "./fresh-index.server";
import { type ProposalStatus } from "./model";

export const PROPOSALS_PAGE = 30;

export type ProposalLine = Label & { id: string; status: ProposalStatus; at: string; by: string };

/**
 * Proposals in one state: open ones oldest first, decided ones newest first.
 * @throws Refusal `not_found` for anyone but administrators
 */
export async function listProposals(actor: Actor, status: ProposalStatus, page: number): Promise<{ total: number; lines: ProposalLine[] }> {
  ensureTaxonomist(actor);
  const where = { status };
  const [total, rows] = await Promise.all([
    db.skillProposal.count({ where }),
    db.skillProposal.findMany({
      where,
      orderBy: status === "open" ? [{ createdAt: "asc" }, { id: "asc" }] : [{ decidedAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * PROPOSALS_PAGE,
      take: PROPOSALS_PAGE,
      include: { proposer: { select: { displayName: true } } },
    }),
  ]);
  const lines = rows.map((row) => ({
    id: row.id,
    vi: row.labelVi,
    en: row.labelEn,
    status: row.status,
    at: row.createdAt.toISOString(),
    by: row.proposer.displayName,
  }));
  return { total, lines };
}

export type NearSkill = Label & { id: string; confidence: number };

export type Proposal = ProposalLine & {
  note: string;
  decisionNote: string;
  /** The proposal as a skill, for the form; a language that was not given is empty. */
  draft: Omit<Skill, "id">;
  /** Existing skills that its names may refer to, most likely first. */
  near: NearSkill[];
  skillId: string | null;
  /** The names of the skills that the draft links to. */
  labels: Record<string, Label>;
};

/** Maximum number of similar skills to show. */
const NEAR = 6;
const BROADER = { kind: "broader", strength: 0.7 } as const;

/**
 * One proposal with the skills that it may duplicate.
 * @throws Refusal `not_found` for anyone but administrators, and when there is no such proposal
 */
export async function getProposal(actor: Actor, id: string): Promise<Proposal> {
  ensureTaxonomist(actor);
  const row = await db.skillProposal.findUnique({ where: { id: recordId(id) }, include: { proposer: { select: { displayName: true } } } });
  if (!row) throw new Refusal("not_found");
  const index = await freshSkillIndex();
  const near = new Map<string, number>();
  for (const name of [row.labelVi, row.labelEn, ...row.aliases].filter(Boolean)) {
    for (const { skillId, confidence } of index.resolveSkill(name).candidates)
      near.set(skillId, Math.max(confidence, near.get(skillId) ?? 0));
  }
  const label = (skillId: string): Label => ({ vi: index.label(skillId, "vi"), en: index.label(skillId, "en") });
  const broader = row.broaderId === null ? null : index.find(index.current(row.broaderId));
  return {
    id: row.id,
    vi: row.labelVi,
    en: row.labelEn,
    status: row.status,
    at: row.createdAt.toISOString(),
    by: row.proposer.displayName,
    note: row.note,
    decisionNote: row.decisionNote,
    draft: {
      vi: row.labelVi,
      en: row.labelEn,
      aliases: { vi: row.labelVi === "" ? [] : row.aliases, en: row.labelVi === "" ? row.aliases : [] },
      field: row.fieldCode ?? broader?.field ?? "",
      technologies: row.technologyCodes,
      links: broader ? [{ to: broader.id, ...BROADER }] : [],
    },
    near: [...near]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, NEAR)
      .map(([skillId, confidence]) => ({ id: skillId, ...label(skillId), confidence })),
    skillId: row.skillId,
    labels: broader ? { [broader.id]: label(broader.id) } : {},
  };
}
