import { type UserActor } from "~/domain/vocabulary/actor";
import { recordId } from "~/domain/record-id";
import { Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { type CaseStage, stageFor } from "./case-stage";
import { caseFacts, caseOf, COLUMNS } from "./lock-case.server";
import { type CaseSide, type Channel } from "./model";
import { caseSide } from "./policy";
import { ACCEPTANCES, SHOWN_EXPERT, shownExpert } from "./shown-expert.server";

/** The sections of a case, each on its own page. */
const CASE_TABS = ["overview", "messages", "interviews", "dossier", "engagement", "log"] as const;
type CaseTab = (typeof CASE_TABS)[number];

export type CaseFrame = {
  id: string;
  side: CaseSide;
  stage: CaseStage;
  channel: Channel;
  /** The sections that are available to this reader and that have begun. */
  tabs: readonly CaseTab[];
  /** Unread messages: those of others since the reader last looked. */
  unread: number;
  /** Null where the reader may not see the name (yet), once the person is erased, and for the expert. */
  expertName: string | null;
  erased: boolean;
  position: { id: string; titleVi: string; titleEn: string };
  institution: { id: string; nameVi: string; nameEn: string };
};

/** What every page of a case shows around its section. @throws Refusal `not_found` if the case does not exist for the reader */
export async function getCaseFrame(actor: UserActor, id: string): Promise<CaseFrame> {
  const caseId = recordId(id);
  const row = await db.case.findUnique({
    where: { id: caseId },
    select: {
      ...COLUMNS,
      expert: SHOWN_EXPERT,
      _count: ACCEPTANCES,
      position: { select: { id: true, titleVi: true, titleEn: true } },
      institution: { select: { id: true, nameVi: true, nameEn: true } },
      readMarks: { where: { userId: actor.userId }, select: { readAt: true } },
    },
  });
  if (!row) throw new Refusal("not_found");
  const one = caseOf(row);
  const side = caseSide(actor, caseFacts(one));
  if (!side) throw new Refusal("not_found");
  const unread =
    side === "nominator"
      ? 0
      : await db.caseMessage.count({
          where: {
            caseId: caseId,
            at: { gt: later(row.readMarks[0]?.readAt ?? null, side === "institution" ? one.institutionSince : null) },
            NOT: { authorId: actor.userId },
          },
        });
  return {
    id: caseId,
    side,
    stage: stageFor(side, one),
    channel: one.channel,
    tabs: tabsFor(side, one),
    unread,
    expertName: side === "expert" ? null : (shownExpert(actor, row.expert, row._count.events > 0)?.fullName ?? null),
    erased: one.expertId === null,
    position: row.position,
    institution: row.institution,
  };
}

function tabsFor(side: CaseSide, one: { state: string; invitedAt: Date | null; channel: Channel }): readonly CaseTab[] {
  if (side === "nominator") return ["overview"];
  const known = one.invitedAt !== null || one.channel === "self_nomination";
  const answered = !["suggested", "invited", "declined", "expired"].includes(one.state);
  const engaged = ["selected", "engaged", "completed", "ended_early"].includes(one.state);
  return CASE_TABS.filter((tab) => {
    if (tab === "messages") return known;
    if (tab === "interviews" || tab === "dossier") return answered && known;
    return tab === "engagement" ? engaged : true;
  });
}

/** Messages from before the institution could see the case do not count as unread for it. */
function later(readAt: Date | null, since: Date | null): Date {
  return new Date(Math.max(readAt?.getTime() ?? 0, since === null ? 0 : since.getTime() - 1));
}
