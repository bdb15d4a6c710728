import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { lucia } from "~/domain/identity/lucia.server";
import { KINDS, kindFacts, type NotificationKind } from "~/domain/notifications/kinds";
import { listNotifications } from "~/domain/notifications/list-notifications.server";
import { notify } from "~/domain/notifications/notify.server";
import { db } from "~/platform/db.server";
import { loader } from "~/routes/$lang/route";
import { actorOf } from "../../factories/actor-of";
import { makeEngagedCase } from "../../factories/make-engaged-case";
import { makeUser } from "../../factories/make-user";

/** An id that no record has. */
const NOBODYS = "00000000-0000-4000-8000-000000000000";

const world = { caseId: "", engagementId: "" };
beforeAll(async () => {
  world.caseId = (await makeEngagedCase()).id;
  world.engagementId = (await db.engagement.findFirstOrThrow({ where: { caseId: world.caseId }, select: { id: true } })).id;
});

/** A person with one notification, the page it links to, and another person with the same notification. */
async function told(kind: NotificationKind) {
  const subjects = {
    cases: world.caseId,
    engagements: world.engagementId,
    desk: randomUUID(),
    profile: randomUUID(),
    service: randomUUID(),
  };
  const [reader, other] = [await makeUser(), await makeUser()];
  const subjectId = subjects[kindFacts(kind).group];
  for (const { id: userId } of [reader, other]) await db.$transaction((tx) => notify(tx, { userId, kind, subjectId }));
  const [line] = (await listNotifications(await actorOf(reader.id), "vi", 1)).lines;
  if (!line) throw new Error("nothing was told");
  return { reader: reader.id, other: other.id, path: line.path };
}

const unread = (userId: string) => db.notification.count({ where: { userId, readAt: null } });

/** Opens a page, relative to the language prefix; returns the number of unread notifications in its header. */
async function open(userId: string, path: string, purpose?: [name: string, value: string]) {
  const session = await lucia.createSession(userId, { publicId: randomUUID(), persistent: false, device: "" });
  const cookie = lucia.createSessionCookie(session.id).serialize().split(";")[0] ?? "";
  const request = new Request(`http://localhost/vi${path}`, { headers: [["Cookie", cookie], ...(purpose ? [purpose] : [])] });
  const context = { cspNonce: "", requestId: randomUUID(), clientAddress: "127.0.0.1", setCookie: () => undefined };
  const { data } = await loader({ request, params: { lang: "vi" }, context });
  return data.user?.notifications.unread;
}

describe("opening the page that a notification leads to", () => {
  test.each(KINDS)("marks it as read, for its reader alone: %s", async (kind) => {
    const { reader, other, path } = await told(kind);
    expect(await open(reader, path)).toBe(0);
    expect(await unread(reader)).toBe(0);
    expect(await unread(other)).toBe(1);
  });

  test("marks nothing while the browser only prefetches the page", async () => {
    const { reader, path } = await told("message");
    await open(reader, path, ["Sec-Purpose", "prefetch"]);
    await open(reader, path, ["Sec-Purpose", "prefetch;prerender"]);
    await open(reader, path, ["Purpose", "prefetch"]);
    expect(await unread(reader)).toBe(1);
  });

  test("marks every one of a case on any of its pages", async () => {
    const { reader } = await told("message");
    await db.$transaction((tx) => notify(tx, { userId: reader, kind: "engagement", subjectId: world.engagementId }));
    await open(reader, `/cases/${world.caseId}/log`);
    expect(await unread(reader)).toBe(0);
  });

  test.each(["/home", "/cases", "/cases/new", "/profile/names", "/notifications", `/cases/${NOBODYS}`, `/imports/${NOBODYS}`])(
    "and other pages mark nothing: %s",
    async (path) => {
      const { reader } = await told("message");
      for (const kind of ["profile_merged", "import_done"] as const) {
        await db.$transaction((tx) => notify(tx, { userId: reader, kind, subjectId: randomUUID() }));
      }
      expect(await open(reader, path)).toBe(3);
      expect(await unread(reader)).toBe(3);
    },
  );
});
