import { beforeEach, expect, test } from "vitest";
import { askReconfirmations } from "~/jobs/ask-reconfirmations.server";
import { confirmByLink, findConfirmLink } from "~/domain/experts/confirm-by-link.server";
import { db } from "~/platform/db.server";
import { makeExpert } from "../../factories/make-expert";

const DAY_MS = 86_400_000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS);
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS);
const offer = [{ engagementType: "teaching" as const, from: "2026-01-01" }];
const mails = () => db.mailMessage.findMany({ where: { kind: "reconfirm_availability" }, orderBy: { id: "asc" } });
const tokenOf = (text: string) => /availability\/confirm\?token=([\w-]+)/.exec(text)?.[1] ?? "";

beforeEach(async () => {
  await db.mailMessage.deleteMany();
  await db.user.deleteMany();
});
const stale = () => makeExpert({ availabilities: offer, availabilityConfirmedAt: daysAgo(91) });

test("an expert who said nothing for 90 days is asked once, and again only 90 days later, by however many workers", async () => {
  const expert = await stale();
  await makeExpert({ availabilities: offer, availabilityConfirmedAt: daysAgo(89) });
  await Promise.all([askReconfirmations(), askReconfirmations(), askReconfirmations()]);
  expect(await mails()).toHaveLength(1);
  expect(await db.notification.count({ where: { userId: expert.userId } })).toBe(1);
  expect(await askReconfirmations(undefined, inDays(0.5))).toBe(0);
  await db.expert.updateMany({ where: { id: { not: expert.id } }, data: { visibility: "hidden" } });
  expect(await askReconfirmations(undefined, inDays(89))).toBe(0);
  expect(await askReconfirmations(undefined, inDays(91))).toBe(1);
});

test("being asked is no change of the profile and leaves no mark", async () => {
  const { id } = await stale();
  const { updatedAt } = await db.expert.findUniqueOrThrow({ where: { id }, select: { updatedAt: true } });
  await db.searchMark.deleteMany();
  expect(await askReconfirmations()).toBe(1);
  expect(await db.expert.findUniqueOrThrow({ where: { id } })).toMatchObject({ updatedAt });
  expect(await db.searchMark.count()).toBe(0);
});

test("nobody is asked who cannot be found, has closed the account, or offers nothing", async () => {
  const old = { availabilityConfirmedAt: daysAgo(200) };
  await makeExpert({ ...old, availabilities: offer, visibility: "hidden" });
  await makeExpert({ ...old, availabilities: offer, published: false });
  await makeExpert(old);
  const closed = await makeExpert({ ...old, availabilities: offer });
  await db.user.update({ where: { id: closed.userId }, data: { disabledAt: new Date() } });
  expect(await askReconfirmations()).toBe(0);
});

test("who chose no mails for it gets none", async () => {
  const expert = await stale();
  await db.notificationChoice.create({ data: { userId: expert.userId, kind: "reconfirm_availability", inApp: true, mail: "off" } });
  expect(await askReconfirmations()).toBe(1);
  expect(await mails()).toEqual([]);
  expect(await db.notification.count({ where: { userId: expert.userId, inApp: true } })).toBe(1);
});

test("opening the link changes nothing; the first request confirms what is offered, and no other does", async () => {
  const expert = await stale();
  await askReconfirmations();
  const token = tokenOf((await mails())[0]!.text);
  expect(await db.expert.count({ where: { availabilityAskToken: token } })).toBe(0);
  const what = [{ engagementType: "teaching", from: "2026-01-01", until: null }];
  expect(await findConfirmLink(token)).toEqual(what);
  expect((await db.expert.findUniqueOrThrow({ where: { id: expert.id } })).availabilityConfirmedAt!.getTime()).toBeLessThan(
    daysAgo(90).getTime(),
  );
  expect((await Promise.all([confirmByLink(token), confirmByLink(token)])).filter(Boolean)).toEqual([what]);
  expect(await confirmByLink(token)).toBeNull();
  expect(await findConfirmLink(token)).toBeNull();
  const { availabilityConfirmedAt } = await db.expert.findUniqueOrThrow({ where: { id: expert.id } });
  expect(availabilityConfirmedAt!.getTime()).toBeGreaterThan(daysAgo(1).getTime());
  expect(await db.auditEvent.count({ where: { subjectId: expert.id, kind: "expert.availability_confirmed" } })).toBe(1);
});

test("a link that is too old, or of an account that was closed, confirms nothing", async () => {
  const expert = await stale();
  await askReconfirmations();
  const token = tokenOf((await mails())[0]!.text);
  expect(await confirmByLink(token, inDays(61))).toBeNull();
  await db.user.update({ where: { id: expert.userId }, data: { disabledAt: new Date() } });
  expect(await confirmByLink(token)).toBeNull();
  expect(await confirmByLink("khong-co")).toBeNull();
});
