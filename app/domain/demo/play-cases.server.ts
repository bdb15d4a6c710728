import { beginCase } from "~/domain/cases/begin-case.server";
import { type CaseSide, type EventKind } from "~/domain/cases/model";
import { type Transaction } from "~/platform/db.server";
import { type DemoCase } from "./make-cases";
import { playEngagement } from "./play-engagement.server";
import { noonAfter, play, type Playing } from "./play-event.server";
import { randomFor } from "./random";
import { dayAfter, demoId } from "./stable";

const STARTS = {
  institution_search: "invited",
  self_nomination: "self_nominated",
  mission_nomination: "nominated",
  organisation_nomination: "nominated",
} as const;

/** Plays the demo's cases through the recorder that real cases use, dated on the days on which they happened. */
export async function playCases(tx: Transaction, cases: readonly DemoCase[], today: string): Promise<void> {
  for (const one of cases) await playCase(tx, one, today);
}

async function playCase(tx: Transaction, one: DemoCase, today: string): Promise<void> {
  const kind = STARTS[one.channel];
  const side =
    one.channel === "self_nomination"
      ? "expert"
      : one.channel === "institution_search"
        ? "institution"
        : one.channel === "mission_nomination"
          ? "coordinator"
          : "nominator";
  const nominator = one.channel === "organisation_nomination";
  const locked = await beginCase(tx, {
    creationKey: demoId(one.name),
    expertId: one.expertId,
    positionId: one.positionId,
    institutionId: one.institutionId,
    channel: one.channel,
    ownerId: one.ownerId,
    engagementType: one.engagementType,
    institutionSees: one.channel !== "mission_nomination",
    invitationText:
      kind === "self_nominated"
        ? ""
        : "Vị trí này cần đúng chuyên môn của anh/chị. Mời anh/chị xem nội dung công việc và cho biết có thể tham gia hay không.",
    askedFields: kind === "self_nominated" ? [] : ["email"],
    nominatorName: nominator ? "Hội Trí thức Bến Xuân" : "",
    frozen: {
      countryCode: one.countryCode,
      fieldCodes: one.fieldCodes,
      technologyCodes: one.technologyCodes,
      matchScore: null,
      matchVersion: null,
    },
    event: {
      kind,
      side,
      actorId: side === "expert" ? one.expertUserId : nominator ? null : one.ownerId,
      at: noonAfter(today, -one.begins),
    },
  });
  const playing: Playing = { tx, today, one, locked, day: -one.begins };
  for (const [index, [step, days, reason = ""]] of one.steps.entries()) {
    playing.day += step === "reminded" || step === "expired" ? days : Math.round(days * pace(one, index));
    if (playing.day > 0) break;
    if (step === "engagement_agreed") {
      await playEngagement(playing, one.steps[index + 1]?.[1] ?? 7);
      break;
    }
    await play(playing, {
      kind: step,
      ...actorOf(playing, step),
      reason,
      data: step === "accepted" ? { engagementType: one.engagementType } : {},
    });
    if (step === "accepted") await disclose(playing);
  }
  if (one.overdue !== undefined && locked.nextStep) await plan(playing, one.overdue);
}

/** Varies the pace of older cases; open cases keep the planned dates. */
function pace({ name, begins }: DemoCase, index: number): number {
  return begins < 70 ? 1 : 0.4 + randomFor(`${name} pace ${index}`).unit();
}

async function disclose(playing: Playing): Promise<void> {
  const { tx, today, one, locked, day } = playing;
  await play(playing, { kind: "contact_disclosed", side: "expert", actorId: one.expertUserId, data: { field: "email" } });
  await tx.contactDisclosure.create({
    data: { caseId: locked.id, field: "email", disclosedAt: noonAfter(today, day) },
    select: { id: true },
  });
}

/** Makes a case overdue: the due date of the next step is in the past. */
async function plan(playing: Playing, overdue: number): Promise<void> {
  const { today, locked } = playing;
  const dueOn = dayAfter(today, -overdue).toISOString().slice(0, 10);
  await play(playing, {
    kind: "next_step_planned",
    ...actorOf(playing, "next_step_planned"),
    plan: { nextStep: locked.nextStep ?? "other", dueOn },
  });
}

const OF_EXPERT: ReadonlySet<EventKind> = new Set(["accepted", "declined"]);
const OF_SYSTEM: ReadonlySet<EventKind> = new Set(["reminded", "expired", "engagement_started"]);

function actorOf({ one }: Playing, kind: EventKind): { side: CaseSide; actorId: string | null } {
  if (OF_EXPERT.has(kind)) return { side: "expert", actorId: one.expertUserId };
  if (OF_SYSTEM.has(kind)) return { side: "system", actorId: null };
  return { side: one.channel === "mission_nomination" ? "coordinator" : "institution", actorId: one.ownerId };
}
