import { expect, test } from "vitest";
import { getExpert } from "~/domain/experts/get-expert.server";
import { listExpertCards } from "~/domain/experts/list-expert-cards.server";
import { visitor } from "~/domain/vocabulary/actor";
import { readMatchExperts } from "~/domain/matches/read-match-experts.server";
import { db } from "~/platform/db.server";
import { actorOf } from "../../factories/actor-of";
import { makeExpert } from "../../factories/make-expert";
import { makeUser } from "../../factories/make-user";

test("the profile of a disabled account is out of sight at once: page, cards and matches, for everyone", async () => {
  const expert = await makeExpert({ visibility: "public" });
  const coordinator = await actorOf((await makeUser({ roles: ["coordinator"] })).id);
  expect((await getExpert(visitor, expert.id)).audience).toBe("public");
  expect(await listExpertCards(coordinator, [expert.id])).toHaveLength(1);

  await db.user.update({ where: { id: expert.userId }, data: { disabledAt: new Date() } });
  for (const actor of [visitor, coordinator]) {
    await expect(getExpert(actor, expert.id)).rejects.toMatchObject({ code: "not_found" });
    expect(await listExpertCards(actor, [expert.id])).toEqual([]);
  }
  expect(await readMatchExperts([expert.id], "2026-11-22")).toEqual([]);
});
