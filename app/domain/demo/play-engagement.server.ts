import { plusDays, addMonths, dateFromIso, DAY_MS } from "~/domain/days";
import { type EngagementState, type Outcome, WHOLE_WORK } from "~/domain/cases/engagement/model";
import { reviewDates } from "~/domain/cases/engagement/review-schedule";
import { type EngagementType } from "~/domain/vocabulary/people";
import { noonAfter, play, type Playing } from "./play-event.server";
import { randomFor } from "./random";
import { dayAfter, demoId } from "./stable";

const REVIEW_MONTHS = 3;

type Made = { id: string; startOn: string; endOn: string; form: EngagementType; continuesId: string | null };

/** Plays the steps after a selection: the engagement, its reviews up to today, and its course or end. @param wait days until it starts */
export async function playEngagement(playing: Playing, wait: number): Promise<void> {
  const { one, today } = playing;
  const startOn = iso(today, playing.day + wait);
  const first: Made = {
    id: demoId(`${one.name} engagement`),
    startOn,
    endOn: plusDays(addMonths(startOn, one.months ?? 12), -1),
    form: one.engagementType,
    continuesId: null,
  };
  await begin(playing, first, "engagement_agreed");
  playing.day += wait;
  if (playing.day > -1) return;
  await start(playing, first);
  const ended = one.then === "ended_early" ? iso(today, playing.day + 140) : first.endOn;
  await review(playing, first, ended);
  if (ended >= today) return;
  playing.day = dayOf(today, ended);
  if (one.then === "completed" || one.then === "ended_early") return finish(playing, first, one.then, ended);
  if (one.then === "renewed") return renew(playing, first);
  if (one.then === "returned") return goOn(playing, first, "return_long_term");
  if (one.then === "continued") return goOn(playing, first, first.form === "joint_research" ? "remote_advising" : "joint_research");
}

const iso = (today: string, days: number) => dayAfter(today, days).toISOString().slice(0, 10);
const dayOf = (today: string, day: string) => Math.round((Date.parse(day) - Date.parse(today)) / DAY_MS);
const owner = ({ one }: Playing) => ({
  side: one.channel === "mission_nomination" ? ("coordinator" as const) : ("institution" as const),
  actorId: one.ownerId,
});

async function begin(
  playing: Playing,
  made: Made,
  kind: "engagement_agreed" | "engagement_continued",
  from?: EngagementType,
): Promise<void> {
  const { tx, one, locked } = playing;
  const monthly = made.form === "return_long_term" || made.form === "short_visit";
  await tx.engagement.create({
    data: {
      id: made.id,
      creationKey: made.id,
      caseId: locked.id,
      expertId: one.expertId,
      positionId: one.positionId,
      institutionId: one.institutionId,
      engagementType: made.form,
      startOn: dateFromIso(made.startOn),
      endOn: dateFromIso(made.endOn),
      hoursPerWeek: monthly ? null : 4,
      months: monthly ? (one.months ?? 12) : null,
      deliverables: [],
      reviewMonths: REVIEW_MONTHS,
      continuesId: made.continuesId,
    },
    select: { id: true },
  });
  const common = { engagementId: made.id, startOn: made.startOn };
  const data =
    from === undefined
      ? { ...common, engagementType: made.form }
      : { ...common, continuesId: made.continuesId, fromType: from, toType: made.form, returned: made.form === "return_long_term" };
  await play(playing, { kind, ...owner(playing), data });
}

async function start(playing: Playing, made: Made): Promise<void> {
  const { tx, today } = playing;
  const [next] = reviewDates({ ...made, reviewMonths: REVIEW_MONTHS }, made.startOn);
  await tx.engagement.update({ where: { id: made.id }, data: { state: "active" }, select: { id: true } });
  await play(playing, {
    kind: "engagement_started",
    side: "system",
    actorId: null,
    data: { engagementId: made.id, engagementType: made.form, startOn: made.startOn },
    plan: { nextStep: "review", dueOn: next ?? iso(today, 30) },
  });
}

/** Review rows of both sides for every date; past ones are answered, except those left unwritten. */
async function review(playing: Playing, made: Made, until: string): Promise<void> {
  const { tx, one, today } = playing;
  const random = randomFor(`${one.name} reviews ${made.id}`);
  const dates = reviewDates({ ...made, reviewMonths: REVIEW_MONTHS }, made.startOn).filter((date) => date <= until || until >= today);
  const past = dates.filter((date) => date < iso(today, -4));
  const written = past.slice(0, past.length - (one.unwritten ?? 0));
  for (const [index, dueOn] of dates.entries()) {
    for (const side of ["institution", "expert"] as const) {
      const done = written.includes(dueOn);
      const day = Math.max(playing.day, dayOf(today, dueOn) + (side === "institution" ? 1 : 2));
      const delivered = index > 0 || dates.length === 1;
      const told = {
        publications: random.int(0, 2),
        trained: random.int(0, 14),
        transferred: random.chance(0.3) ? 1 : 0,
        patents: random.chance(0.12) ? 1 : 0,
      };
      const outcome: Outcome = { items: [{ id: WHOLE_WORK, state: delivered ? "delivered" : "partly" }], ...told, wish: "same_form" };
      const row = { engagementId: made.id, dueOn: dateFromIso(dueOn), side, note: "" };
      const doneBy = side === "institution" ? one.ownerId : one.expertUserId;
      await tx.engagementReview.create({
        data: done ? { ...row, doneAt: noonAfter(today, day), doneBy, outcome } : row,
        select: { id: true },
      });
      if (!done) continue;
      playing.day = day;
      const next = dates[index + 1];
      const data = { engagementId: made.id, side, dueOn, early: false, delivered, ...told, continues: true, wish: "same_form" };
      await play(playing, {
        kind: "review_recorded",
        ...(side === "expert" ? { side, actorId: one.expertUserId } : owner(playing)),
        data,
        ...(next ? { plan: { nextStep: "review" as const, dueOn: next } } : {}),
      });
    }
  }
}

async function finish(
  playing: Playing,
  made: Made,
  state: Extract<EngagementState, "completed" | "ended_early">,
  endedOn: string,
): Promise<void> {
  const endReason = state === "ended_early" ? "funding_ended" : "";
  playing.day = Math.max(playing.day, dayOf(playing.today, endedOn)) + 1;
  await playing.tx.engagement.update({
    where: { id: made.id },
    data: { state, endedOn: dateFromIso(endedOn), endReason },
    select: { id: true },
  });
  await play(playing, { kind: state, ...owner(playing), reason: endReason, data: { engagementId: made.id } });
}

async function renew(playing: Playing, made: Made): Promise<void> {
  const until = addMonths(made.endOn, 12);
  playing.day += 1;
  await playing.tx.engagement.update({ where: { id: made.id }, data: { endOn: dateFromIso(until), renewals: 1 }, select: { id: true } });
  await play(playing, { kind: "engagement_renewed", ...owner(playing), data: { engagementId: made.id, until } });
  await review(playing, { ...made, startOn: made.endOn, endOn: until }, until);
}

async function goOn(playing: Playing, before: Made, form: EngagementType): Promise<void> {
  const { one, tx } = playing;
  const startOn = plusDays(before.endOn, 1);
  const next: Made = {
    id: demoId(`${one.name} engagement 2`),
    startOn,
    endOn: plusDays(addMonths(startOn, 24), -1),
    form,
    continuesId: before.id,
  };
  playing.day += 1;
  await begin(playing, next, "engagement_continued", before.form);
  await tx.engagement.update({
    where: { id: before.id },
    data: { state: "completed", endedOn: dateFromIso(before.endOn) },
    select: { id: true },
  });
  await start(playing, next);
  await review(playing, next, next.endOn);
}
