import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { type UserActor } from "~/domain/vocabulary/actor";
import { Refusal } from "~/domain/refusal";
import { addExperts, removeExpert, restoreExpert } from "~/domain/shortlists/add-experts.server";
import { getShortlist } from "~/domain/shortlists/get-shortlist.server";
import { editItem, moveItem } from "~/domain/shortlists/move-item.server";
import { listShares, shareShortlist, withdrawShare } from "~/domain/shortlists/share-shortlist.server";
import { createShortlist, editShortlist } from "~/domain/shortlists/save-shortlist.server";
import { db } from "~/platform/db.server";
import { actorOf } from "../../factories/actor-of";
import { makeExpert } from "../../factories/make-expert";
import { makeInstitution } from "../../factories/make-institution";
import { listEditableShortlists, listShortlists } from "~/domain/shortlists/list-shortlists.server";
import { narrowExperts } from "~/domain/saved-searches/narrow-experts.server";
import { parseExpertQuery } from "~/domain/search/experts-query";
import { makeUser } from "../../factories/make-user";

let coordinator: UserActor;
let colleague: UserActor;
let recruiter: UserActor;
let institutionId: string;
let listId: string;
/** Visible to coordinators only, to institutions, to institutions except this one, and again to institutions. */
let people: { closed: string; open: string; blocking: string; last: string };

beforeEach(async () => {
  const institution = await makeInstitution();
  institutionId = institution.id;
  recruiter = await actorOf(institution.memberId);
  coordinator = await actorOf((await makeUser({ roles: ["coordinator"] })).id);
  colleague = await actorOf((await makeUser({ roles: ["coordinator"] })).id);
  people = {
    closed: (await makeExpert({ visibility: "coordinators" })).id,
    open: (await makeExpert()).id,
    blocking: (await makeExpert({ blocks: [institutionId] })).id,
    last: (await makeExpert()).id,
  };
  listId = await list(coordinator, Object.values(people));
});

async function list(owner: UserActor, ids: string[]): Promise<string> {
  const made = await addExperts(owner, { create: { creationKey: randomUUID(), name: "Thiết kế vi mạch", note: "Cho quý bốn" } }, ids);
  if (!made.ok) throw new Error(made.code);
  return made.id;
}
const shown = async (actor: UserActor) => (await getShortlist(actor, listId, { page: 1 })).items.map((item) => item.expert.id);
const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => (error instanceof Refusal ? error.code : error),
  );
const version = async () => (await db.shortlist.findUniqueOrThrow({ where: { id: listId } })).version;

describe("a shortlist", () => {
  test("is there for its owner alone until it is shared", async () => {
    expect(await shown(coordinator)).toEqual(Object.values(people));
    expect(await refusal(getShortlist(colleague, listId, { page: 1 }))).toBe("not_found");
    expect(await refusal(getShortlist(recruiter, listId, { page: 1 }))).toBe("not_found");
  });

  test("shows an institution only those whose profile is open to it, gives no sign of the rest and keeps notes back", async () => {
    await editItem(coordinator, listId, { expertId: people.open, version: 1, note: "Gọi trước tháng ba", tags: ["ưu tiên"] });
    expect(await shareShortlist(coordinator, listId, { with: `institution:${institutionId}`, mayEdit: true })).toEqual({ ok: true });
    const seen = await getShortlist(recruiter, listId, { page: 1 });
    expect(seen.items.map((item) => item.expert.id)).toEqual([people.open, people.last]);
    expect(seen).toMatchObject({ notShown: 0, total: 2, note: "", tags: [], right: "people" });
    expect(JSON.stringify(seen)).not.toContain("Gọi trước");
    expect(JSON.stringify(seen)).not.toContain("ưu tiên");
    expect(await refusal(addExperts(recruiter, { id: listId }, [people.open]))).toBe("forbidden");
    expect(await refusal(listShares(recruiter, listId))).toBe("forbidden");
    expect(await db.notification.count({ where: { kind: "shortlist_shared", subjectId: listId, userId: recruiter.userId } })).toBe(1);
  });

  test("follows each profile as it is now", async () => {
    await db.expert.update({ where: { id: people.open }, data: { visibility: "hidden" } });
    const seen = await getShortlist(coordinator, listId, { page: 1 });
    expect(seen.items.map((item) => item.expert.id)).not.toContain(people.open);
    expect(seen.notShown).toBe(1);
  });

  test("is read by a colleague with its notes, changed by one who may, and gone when the share is withdrawn", async () => {
    await shareShortlist(coordinator, listId, { with: `user:${colleague.userId}`, mayEdit: false });
    expect((await getShortlist(colleague, listId, { page: 1 })).note).toBe("Cho quý bốn");
    expect(await refusal(removeExpert(colleague, listId, people.open))).toBe("forbidden");
    await shareShortlist(coordinator, listId, { with: `user:${colleague.userId}`, mayEdit: true });
    expect(await removeExpert(colleague, listId, people.open)).toMatchObject({ expertId: people.open });
    expect(await refusal(shareShortlist(colleague, listId, { with: `institution:${institutionId}`, mayEdit: false }))).toBe("forbidden");
    const [share] = await listShares(coordinator, listId);
    await withdrawShare(coordinator, listId, share?.id ?? "");
    expect(await refusal(getShortlist(colleague, listId, { page: 1 }))).toBe("not_found");
  });

  test("is shared with nobody who is not offered", async () => {
    const stranger = await makeUser();
    expect(await shareShortlist(coordinator, listId, { with: `user:${stranger.id}`, mayEdit: false })).toEqual({
      ok: false,
      code: "not_offered",
    });
    const other = await makeInstitution();
    const own = await list(recruiter, [people.open]);
    expect(await shareShortlist(recruiter, own, { with: `institution:${other.id}`, mayEdit: false })).toEqual({
      ok: false,
      code: "not_offered",
    });
  });

  test("takes only people whom the one who adds may find", async () => {
    const own = await addExperts(recruiter, { create: { creationKey: randomUUID(), name: "Của viện", note: "" } }, Object.values(people));
    expect(own).toMatchObject({ ok: true, added: 2, present: 0, gone: 2 });
  });

  test("keeps the order among those shown when somebody hidden stands between them", async () => {
    await shareShortlist(coordinator, listId, { with: `user:${colleague.userId}`, mayEdit: true });
    await db.expert.update({ where: { id: people.blocking }, data: { visibility: "hidden" } });
    expect(await moveItem(colleague, listId, { expertId: people.last, version: await version(), direction: "up" })).toEqual({ ok: true });
    expect(await shown(coordinator)).toEqual([people.closed, people.last, people.open]);
    await db.expert.update({ where: { id: people.blocking }, data: { visibility: "institutions" } });
    expect(await shown(coordinator)).toEqual([people.closed, people.last, people.blocking, people.open]);
  });

  test("refuses a move and an edit from a page that is no longer true", async () => {
    const old = await version();
    await moveItem(coordinator, listId, { expertId: people.last, version: old, direction: "up" });
    expect(await moveItem(coordinator, listId, { expertId: people.last, version: old, direction: "up" })).toEqual({
      ok: false,
      code: "stale",
    });
    expect(await editShortlist(coordinator, listId, { version: old, name: "Khác", note: "" })).toMatchObject({ ok: false, code: "stale" });
    expect(await editItem(coordinator, listId, { expertId: people.open, version: 9, note: "", tags: [] })).toEqual({
      ok: false,
      code: "stale",
      version: 1,
    });
  });

  test("brings a removed person back to the old place with note and tags, once", async () => {
    await editItem(coordinator, listId, { expertId: people.open, version: 1, note: "Ghi chú", tags: ["a"] });
    const removed = await removeExpert(coordinator, listId, people.open);
    expect(await shown(coordinator)).toEqual([people.closed, people.blocking, people.last]);
    if (!removed) throw new Error("nothing was removed");
    await restoreExpert(coordinator, listId, removed);
    expect(await restoreExpert(coordinator, listId, removed)).toEqual({ ok: true });
    expect(await shown(coordinator)).toEqual(Object.values(people));
    const back = (await getShortlist(coordinator, listId, { page: 1 })).items.find((item) => item.expert.id === people.open);
    expect(back).toMatchObject({ note: "Ghi chú", tags: ["a"] });
  });

  test("is made once by a form that is sent twice at the same time", async () => {
    const input = { creationKey: randomUUID(), name: "Một", note: "" };
    const [first, second] = await Promise.all([createShortlist(coordinator, input), createShortlist(coordinator, input)]);
    expect(first).toEqual(second);
    expect(await refusal(createShortlist(await actorOf((await makeUser()).id), { ...input, creationKey: randomUUID() }))).toBe("not_found");
  });
});

describe("a colleague who is none any more", () => {
  test("reads a list no longer, though another institution lets them read lists", async () => {
    const mine = await list(recruiter, [people.open]);
    const other = await makeInstitution();
    const joined = await makeUser();
    await db.institutionMember.create({ data: { institutionId, userId: joined.id, role: "recruiter" } });
    expect(await shareShortlist(recruiter, mine, { with: `user:${joined.id}`, mayEdit: true })).toEqual({ ok: true });
    expect((await getShortlist(await actorOf(joined.id), mine, { page: 1 })).right).toBe("edit");
    await db.institutionMember.updateMany({ where: { userId: joined.id }, data: { institutionId: other.id } });
    const gone = await actorOf(joined.id);
    expect(await refusal(getShortlist(gone, mine, { page: 1 }))).toBe("not_found");
    expect((await listShortlists(gone, 1)).total).toBe(0);
    expect(await listEditableShortlists(gone)).toEqual([]);
    expect((await narrowExperts(gone, parseExpertQuery(new URLSearchParams({ shortlist: mine })))).notices).toContain("shortlist_gone");
  });
});
