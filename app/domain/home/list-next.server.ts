import { DAY_MS } from "~/domain/days";
import { RECONFIRM_DAYS } from "~/domain/experts/ask-reconfirmation.server";
import { getProfileOverview } from "~/domain/experts/get-profile-overview.server";
import { isAdministrator, isCoordinator, type UserActor, verifiedMemberships } from "~/domain/vocabulary/actor";
import { db } from "~/platform/db.server";
import { type Next } from "./model";

export type NextSteps = {
  next: Next[];
  /** How complete the actor's own profile is, 0 to 100; null without one. */
  profilePercent: number | null;
};

/** Suggested next actions for the actor in each role, at most two per role, the most useful first. */
export async function listNext(actor: UserActor): Promise<NextSteps> {
  const [expert, institution] = await Promise.all([ofExpert(actor), ofInstitution(actor)]);
  const desk: Next[] = isCoordinator(actor)
    ? [
        ...((await db.savedSearch.count({ where: { userId: actor.userId }, take: 1 })) === 0
          ? [{ code: "save_search" as const, path: "/experts" }]
          : [{ code: "find_experts" as const, path: "/experts" }]),
        { code: "look_at_supply", path: "/coordinator/supply-and-demand" },
        { code: "look_at_reports", path: "/reports" },
      ]
    : [];
  const office: Next[] = isAdministrator(actor) ? [{ code: "administer", path: "/admin" }] : [];
  return { next: [...expert.next, ...institution, ...desk, ...office], profilePercent: expert.percent };
}

async function ofExpert(actor: UserActor): Promise<{ next: Next[]; percent: number | null }> {
  if (actor.expertId === null) return { next: [], percent: null };
  const { profile, completeness, gaps } = await getProfileOverview(actor);
  const find: Next = { code: "find_positions", path: "/recommended" };
  if (profile.publishedAt === null) {
    const code = gaps.length === 0 ? "publish_profile" : completeness.percent < 20 ? "start_profile" : "complete_profile";
    return { next: [{ code, path: "/profile" }], percent: completeness.percent };
  }
  const confirmed = profile.availabilityConfirmedAt ?? profile.publishedAt;
  const stale = confirmed.getTime() < Date.now() - RECONFIRM_DAYS * DAY_MS;
  const improve: Next[] = completeness.percent < 100 ? [{ code: "complete_profile", path: "/profile" }] : [];
  return {
    next: [...(stale ? [{ code: "confirm_availability" as const, path: "/profile/availability" }] : []), find, ...improve],
    percent: completeness.percent,
  };
}

async function ofInstitution(actor: UserActor): Promise<Next[]> {
  if (actor.memberships.length === 0)
    return actor.expertId === null && actor.roles.size === 0 ? [{ code: "register_institution", path: "/institution/new" }] : [];
  const institutions = verifiedMemberships(actor).map((membership) => membership.institutionId);
  if (institutions.length === 0) return [{ code: "verification_waits", path: "/institution" }];
  const where = { institutionId: { in: institutions } };
  const [drafts, open] = await Promise.all([
    db.position.count({ where: { ...where, status: "draft" } }),
    db.position.count({ where: { ...where, status: "published" } }),
  ]);
  const edits = actor.memberships.some((membership) => membership.institutionStatus === "verified" && membership.role !== "viewer");
  return [
    ...(edits && drafts > 0 ? [{ code: "finish_drafts" as const, path: "/institution/positions" }] : []),
    ...(edits && open === 0 && drafts === 0 ? [{ code: "new_position" as const, path: "/institution/positions/new" }] : []),
    { code: "find_experts", path: "/experts" },
  ];
}
