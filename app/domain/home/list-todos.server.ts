import { isAdministrator, isCoordinator, type UserActor, verifiedMemberships } from "~/domain/vocabulary/actor";
import { dateFromIso, todayInVietnam, daysLater } from "~/domain/days";
import { db, type Prisma } from "~/platform/db.server";
import { countCases } from "./count-cases.server";
import { CLOSING_DAYS, TODO_CODES, type Todo, type TodoCode } from "./model";

/** Reviews are shown two weeks ahead. */
const REVIEW_DAYS = 14;

/** What waits for the actor in all their roles, most urgent first: a handful of counts, each covered by an index. */
export async function listTodos(actor: UserActor): Promise<Todo[]> {
  if (!actor.emailVerified) return [];
  const today = todayInVietnam();
  const institutions = verifiedMemberships(actor).map((membership) => membership.institutionId);
  const coordinator = isCoordinator(actor);
  const administrator = isAdministrator(actor);
  const [cases, interviews, reviews, closing, pending, proposals, held] = await Promise.all([
    countCases(actor, today),
    countInterviews(actor, institutions),
    countReviews(actor, institutions, today),
    institutions.length > 0 ? countClosing(institutions, today) : 0,
    coordinator ? db.institution.count({ where: { status: "pending" } }) : 0,
    administrator ? db.skillProposal.count({ where: { status: "open" } }) : 0,
    administrator ? db.mailMessage.count({ where: { state: "held" } }) : 0,
  ]);
  const found: Record<TodoCode, [number, string]> = {
    overdue: [cases.overdue, "/cases?view=overdue"],
    invitations: [cases.invitations, "/cases"],
    candidates: [cases.candidates, "/cases?channel=self_nomination"],
    interviews: [interviews, "/cases"],
    reviews: [reviews, "/engagements"],
    due_soon: [cases.dueSoon, "/cases?view=mine"],
    dossiers: [cases.dossiers, "/cases?state=dossier"],
    unanswered: [cases.unanswered, "/cases?state=invited"],
    closing: [closing, "/institution/positions"],
    institutions: [pending, "/coordinator/institutions"],
    proposals: [proposals, "/admin/skills/proposals"],
    held_mails: [held, "/admin/mail"],
  };
  return TODO_CODES.map((code) => ({ code, count: found[code][0], path: found[code][1] })).filter((todo) => todo.count > 0);
}

/** Interview times proposed by another side, in cases where the actor answers: as the expert, for the institution, or as the owner. */
async function countInterviews(actor: UserActor, institutions: readonly string[]): Promise<number> {
  const open = { state: "proposed", case: { closedAt: null } } as const;
  const mine: Prisma.InterviewWhereInput[] = [
    ...(actor.expertId ? [{ proposedBy: { not: "expert" as const }, case: { expertId: actor.expertId } }] : []),
    {
      proposedBy: "expert",
      case: { OR: [{ ownerId: actor.userId }, { institutionId: { in: [...institutions] }, institutionSince: { not: null } }] },
    },
  ];
  return db.interview.count({ where: { AND: [open, { OR: mine }] } });
}

async function countReviews(actor: UserActor, institutions: readonly string[], today: string): Promise<number> {
  const until = daysLater(dateFromIso(today), REVIEW_DAYS);
  const sides: Prisma.EngagementReviewWhereInput[] = [
    ...(actor.expertId ? [{ side: "expert" as const, engagement: { expertId: actor.expertId } }] : []),
    ...(institutions.length > 0 ? [{ side: "institution" as const, engagement: { institutionId: { in: [...institutions] } } }] : []),
  ];
  if (sides.length === 0) return 0;
  return db.engagementReview.count({ where: { doneAt: null, dueOn: { lte: until }, engagement: { state: "active" }, OR: sides } });
}

async function countClosing(institutions: readonly string[], today: string): Promise<number> {
  const from = dateFromIso(today);
  return db.position.count({
    where: {
      institutionId: { in: [...institutions] },
      status: "published",
      dossierDeadline: { gte: from, lte: daysLater(from, CLOSING_DAYS) },
    },
  });
}
