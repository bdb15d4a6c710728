import { expect, it } from "vitest";
import { getPositionFrame } from "~/domain/matches/get-position-frame.server";
import { actorOf } from "../../factories/actor-of";
import { makeInstitution } from "../../factories/make-institution";
import { makePosition } from "../../factories/make-position";
import { makeUser } from "../../factories/make-user";

it("names a position and its pages only to those who may open one of them", async () => {
  const { id: institutionId, memberId } = await makeInstitution();
  const [owner, viewer, coordinator, stranger] = await Promise.all([
    actorOf(memberId),
    makeInstitution({ role: "viewer", status: "pending" }).then(async (other) => ({ ...other, actor: await actorOf(other.memberId) })),
    makeUser({ roles: ["coordinator"] }).then(({ id }) => actorOf(id)),
    makeUser().then(({ id }) => actorOf(id)),
  ]);
  const { id: published } = await makePosition({ institutionId, titleVi: "Chuyên gia pin" });
  const { id: draft } = await makePosition({ institutionId, status: "draft" });
  const { id: pending } = await makePosition({ institutionId: viewer.id, status: "draft" });

  expect(await getPositionFrame(owner, published)).toEqual({
    id: published,
    titleVi: "Chuyên gia pin",
    titleEn: "Materials expert",
    mayOpen: { desk: true, sections: true, matches: true },
  });
  expect((await getPositionFrame(coordinator, published)).mayOpen).toEqual({ desk: false, sections: false, matches: true });
  expect((await getPositionFrame(viewer.actor, pending)).mayOpen).toEqual({ desk: true, sections: false, matches: false });
  for (const [actor, id] of [
    [coordinator, draft],
    [stranger, published],
    [viewer.actor, published],
  ] as const) {
    await expect(getPositionFrame(actor, id)).rejects.toMatchObject({ code: "not_found" });
  }
});
