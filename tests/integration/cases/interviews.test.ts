import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { describe, expect, test } from "vitest";
import { type UserActor } from "~/domain/vocabulary/actor";
import { getCalendarFile } from "~/domain/cases/interviews/get-calendar-file.server";
import { listInterviews } from "~/domain/cases/interviews/list-interviews.server";
import { moveInterview } from "~/domain/cases/interviews/move-interview.server";
import { proposeInterview, proposeOtherTimes } from "~/domain/cases/interviews/propose-times.server";
import { Refusal } from "~/domain/refusal";
import { drainMail } from "~/jobs/send-mail.server";
import { db } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { makeOpenCase } from "../../factories/make-open-case";

const inDays = (days: number) => new Date(Math.floor(Date.now() / 60_000) * 60_000 + days * 86_400_000).toISOString();
const times = (...slots: string[]) => ({ slots, minutes: 60, place: "https://hop.example/x", note: "" });
const propose = (actor: UserActor, id: string, ...slots: string[]) =>
  proposeInterview(actor, id, { ...times(...slots), creationKey: randomUUID() });
const only = async (actor: UserActor, id: string) => (await listInterviews(actor, id)).interviews[0]!;
const kinds = async (id: string) =>
  (await db.caseEvent.findMany({ where: { caseId: id }, orderBy: { seq: "asc" } })).map(({ kind }) => kind).slice(1);

async function mailsOf(userId: string) {
  const { email } = await db.user.findUniqueOrThrow({ where: { id: userId } });
  const rows = await db.mailMessage.findMany({ where: { recipient: email, calendar: { not: "" } }, orderBy: { id: "asc" } });
  return rows.map(({ id, calendar }) => ({ id, calendar: calendar.replace(/\r\n[ \t]/g, "") }));
}

describe("an interview", () => {
  test("is proposed by one side and agreed by the other, and each gets one calendar entry of their own", async () => {
    const one = await makeOpenCase({ expert: { timeZone: "Europe/Berlin" } });
    const [first, second] = [inDays(3), inDays(4)];
    expect(await propose(one.asOwner, one.id, first, second)).toEqual({ ok: true });
    const proposed = await only(one.asExpert, one.id);
    expect(proposed.slots).toEqual([first, second]);
    expect((await only(one.asOwner, one.id)).may.accept).toBe(false);
    const accept = { intent: "accept" as const, id: proposed.id, version: proposed.version, slot: second };
    expect(await moveInterview(one.asOwner, one.id, accept)).toEqual({ ok: false, code: "own_proposal" });
    expect(await moveInterview(one.asExpert, one.id, accept)).toEqual({ ok: true });
    expect((await only(one.asOwner, one.id)).startsAt).toBe(second);
    expect(await kinds(one.id)).toEqual(["interview_proposed", "interview_agreed"]);
    for (const actor of [one.asExpert, one.asOwner]) {
      const [mail, ...more] = await mailsOf(actor.userId);
      expect(more).toEqual([]);
      expect(mail?.calendar).toContain("METHOD:REQUEST");
      expect(mail?.calendar).toContain("SEQUENCE:0");
      expect(mail?.calendar).toContain(`UID:${proposed.id}@`);
    }
    const [forOwner] = await mailsOf(one.asOwner.userId);
    const { email } = await db.user.findUniqueOrThrow({ where: { id: one.asExpert.userId } });
    expect(forOwner?.calendar).not.toContain(email);
  });

  test("arrives in the mail as a calendar part of the same method", async () => {
    const one = await makeOpenCase();
    await propose(one.asExpert, one.id, inDays(2));
    const { id, version, slots } = await only(one.asOwner, one.id);
    await moveInterview(one.asOwner, one.id, { intent: "accept", id, version, slot: slots[0]! });
    const [mail] = await mailsOf(one.asExpert.userId);
    await drainMail();
    const raw = await readFile(join(env().MAIL_FOLDER, `${mail?.id}.eml`));
    expect(raw.toString()).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/i);
    const parsed = await PostalMime.parse(raw);
    expect(parsed.attachments.some(({ mimeType }) => /calendar|ics/.test(mimeType))).toBe(true);
    expect((await db.mailMessage.findUniqueOrThrow({ where: { id: mail?.id } })).calendar).toBe("");
  });

  test("moved keeps its identity and counts up, and cancelled is struck out for everybody", async () => {
    const one = await makeOpenCase();
    await propose(one.asOwner, one.id, inDays(2));
    const step = async (actor: UserActor, intent: "accept" | "cancel") => {
      const { id, version, slots } = await only(actor, one.id);
      return moveInterview(actor, one.id, intent === "accept" ? { intent, id, version, slot: slots[0]! } : { intent, id, version });
    };
    await step(one.asExpert, "accept");
    const agreed = await only(one.asExpert, one.id);
    expect(await proposeOtherTimes(one.asExpert, one.id, { ...times(inDays(5)), id: agreed.id, version: agreed.version })).toEqual({
      ok: true,
    });
    expect((await only(one.asOwner, one.id)).startsAt).toBe(agreed.startsAt);
    expect(await step(one.asRecruiter, "accept")).toEqual({ ok: true });
    expect(await step(one.asOwner, "cancel")).toEqual({ ok: true });
    expect(await kinds(one.id)).toEqual([
      "interview_proposed",
      "interview_agreed",
      "interview_proposed",
      "interview_moved",
      "interview_cancelled",
    ]);
    const entries = (await mailsOf(one.asExpert.userId)).map(({ calendar }) => [
      /METHOD:(\w+)/.exec(calendar)?.[1],
      /SEQUENCE:(\d)/.exec(calendar)?.[1],
    ]);
    expect(entries).toEqual([
      ["REQUEST", "0"],
      ["REQUEST", "1"],
      ["CANCEL", "2"],
    ]);
    expect(await step(one.asOwner, "cancel")).toEqual({ ok: false, code: "illegal_move" });
  });

  test("accepted and cancelled at once: one wins, the other is told that it changed", async () => {
    const one = await makeOpenCase();
    await propose(one.asOwner, one.id, inDays(2));
    const { id, version, slots } = await only(one.asExpert, one.id);
    const answers = await Promise.all([
      moveInterview(one.asExpert, one.id, { intent: "accept", id, version, slot: slots[0]! }),
      moveInterview(one.asOwner, one.id, { intent: "cancel", id, version }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, code: "other_version" });
    expect(await kinds(one.id)).toHaveLength(2);
  });

  test("proposed twice by one form is one", async () => {
    const one = await makeOpenCase();
    const proposal = { ...times(inDays(2)), creationKey: randomUUID() };
    expect(await Promise.all([1, 2].map(() => proposeInterview(one.asOwner, one.id, proposal)))).toEqual([{ ok: true }, { ok: true }]);
    expect(await kinds(one.id)).toEqual(["interview_proposed"]);
  });

  test("is held once its time has come, and by the institution's record", async () => {
    const one = await makeOpenCase();
    await propose(one.asOwner, one.id, inDays(2));
    const { id, version, slots } = await only(one.asExpert, one.id);
    await moveInterview(one.asExpert, one.id, { intent: "accept", id, version, slot: slots[0]! });
    const held = { intent: "held" as const, id, version: version + 1 };
    expect(await moveInterview(one.asOwner, one.id, held)).toEqual({ ok: false, code: "not_yet" });
    await db.interview.update({ where: { id }, data: { startsAt: new Date(Date.now() - 1_000) } });
    expect(await moveInterview(one.asExpert, one.id, held)).toEqual({ ok: false, code: "forbidden" });
    expect(await moveInterview(one.asOwner, one.id, held)).toEqual({ ok: true });
    expect((await only(one.asOwner, one.id)).state).toBe("held");
  });

  test("is seen by viewers and other coordinators, moved by neither, and not there for a stranger or under another case", async () => {
    const [one, other] = await Promise.all([makeOpenCase(), makeOpenCase()]);
    await propose(one.asOwner, one.id, inDays(2));
    const { id, version, slots } = await only(one.asViewer, one.id);
    const accept = { intent: "accept" as const, id, version, slot: slots[0]! };
    await db.interview.update({ where: { id }, data: { proposedBy: "expert" } });
    expect(await moveInterview(one.asViewer, one.id, accept)).toEqual({ ok: false, code: "forbidden" });
    expect(await moveInterview(one.asCoordinator, one.id, accept)).toEqual({ ok: false, code: "not_owner" });
    const refused = await Promise.allSettled([
      moveInterview(one.asStranger, one.id, accept),
      moveInterview(other.asOwner, other.id, accept),
      getCalendarFile(one.asExpert, one.id, id, "vi"),
    ]);
    for (const answer of refused) expect(answer.status === "rejected" && answer.reason).toBeInstanceOf(Refusal);
    await moveInterview(one.asOwner, one.id, accept);
    expect(await getCalendarFile(one.asExpert, one.id, id, "vi")).toContain("METHOD:PUBLISH");
  });
});
