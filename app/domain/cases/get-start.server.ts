import { type EngagementType } from "~/domain/vocabulary/people";
import { isCoordinator, type UserActor, verifiedMemberships } from "~/domain/vocabulary/actor";
import { openOn } from "~/domain/positions/open-on.server";
import { mayFindExpert } from "~/domain/privacy/rules";
import { recordId } from "~/domain/record-id";
import { Refusal } from "~/domain/refusal";
import { todayInVietnam } from "~/domain/days";
import { db } from "~/platform/db.server";
import { findOpenCase } from "./find-open-case.server";
import { CONTACT_FIELDS, type ContactField } from "./model";
import { SHOWN_EXPERT, shownExpert, type ShownExpert } from "./shown-expert.server";
import { institutionFinds } from "./suggest-expert.server";

/** The ways in which an actor can begin a case; each is one use case. */
type StartMode = "invite" | "suggest" | "nominate_as_mission" | "nominate" | "nominate_oneself";

export type StartPosition = {
  id: string;
  titleVi: string;
  titleEn: string;
  engagementTypes: EngagementType[];
  institution: { id: string; nameVi: string; nameEn: string };
};

export type StartForm = {
  expert: Omit<ShownExpert, "profileOpen">;
  /** Null: not chosen yet; the options are in `positions`. */
  position: StartPosition | null;
  /** Open positions of the actor's own institutions, if none was given. */
  positions: StartPosition[];
  modes: StartMode[];
  /** The case that is already open for this pair, if the actor takes part in it. */
  openCaseId: string | null;
  /** The actor's own contact fields that have a value; only for `nominate_oneself`. */
  ownFields: ContactField[];
};

const POSITION = {
  id: true,
  titleVi: true,
  titleEn: true,
  engagementTypes: true,
  institution: { select: { id: true, nameVi: true, nameEn: true } },
} as const;
const POSITIONS_OFFERED = 100;

/**
 * The data for the form that begins a case. Without an expert it is about the actor's own profile.
 * @throws Refusal `not_found` for a person the actor cannot find and for a position that is not open
 */
export async function getStart(actor: UserActor, asked: { expertId: string | null; positionId: string | null }): Promise<StartForm> {
  if (!actor.emailVerified) throw new Refusal("forbidden");
  const expertId = recordId(asked.expertId ?? actor.expertId);
  const open = openOn(todayInVietnam());
  const expert = await db.expert.findUnique({ where: { id: expertId, user: { disabledAt: null } }, ...SHOWN_EXPERT });
  const self = expertId === actor.expertId;
  const shown = shownExpert(actor, expert, self);
  if (!expert || !shown) throw new Refusal("not_found");
  const position = asked.positionId
    ? await db.position.findFirst({ where: { id: recordId(asked.positionId), ...open }, select: POSITION })
    : null;
  if (asked.positionId && !position) throw new Refusal("not_found");

  const { profileOpen: _, ...card } = shown;
  const recruits = recruitsFor(actor);
  const offered =
    position || recruits.length === 0 || self
      ? []
      : await db.position.findMany({
          where: { institutionId: { in: recruits }, ...open },
          select: POSITION,
          orderBy: [{ publishedAt: "desc" }, { id: "asc" }],
          take: POSITIONS_OFFERED,
        });
  const gate = { ...expert, blockedInstitutionIds: expert.blocks.map((block) => block.institutionId) };
  return {
    expert: card,
    position,
    positions: offered,
    modes: self ? ["nominate_oneself"] : modesOf(actor, gate, position?.institution.id ?? null, recruits),
    openCaseId: position ? ((await findOpenCase(actor, { expertId, positionId: position.id }))?.id ?? null) : null,
    ownFields: self ? await filledFields(expertId) : [],
  };
}

function recruitsFor(actor: UserActor): string[] {
  return verifiedMemberships(actor)
    .filter((membership) => membership.role !== "viewer")
    .map((membership) => membership.institutionId);
}

function modesOf(
  actor: UserActor,
  gate: Parameters<typeof mayFindExpert>[1],
  institutionId: string | null,
  recruits: readonly string[],
): StartMode[] {
  if (!mayFindExpert(actor, gate)) return [];
  const invites = institutionId === null ? recruits.length > 0 : recruits.includes(institutionId);
  if (isCoordinator(actor)) {
    const sees = institutionId !== null && institutionFinds(gate, institutionId);
    return [...(invites ? (["invite"] as const) : []), "nominate_as_mission", ...(sees ? (["suggest"] as const) : [])];
  }
  // Members who recruit for the institution invite; its viewers cannot nominate for it.
  if (invites) return ["invite"];
  return institutionId === null || actor.memberships.some((membership) => membership.institutionId === institutionId) ? [] : ["nominate"];
}

async function filledFields(expertId: string): Promise<ContactField[]> {
  const contact = await db.expertContact.findUnique({
    where: { expertId },
    select: { email: true, phone: true, address: true, other: true },
  });
  return CONTACT_FIELDS.filter((field) => contact?.[field]);
}
