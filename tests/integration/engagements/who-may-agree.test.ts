import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { agreeEngagement } from "~/domain/cases/engagement/agree-engagement.server";
import { readEngagements } from "~/domain/cases/engagement/read-engagement.server";
import { Refusal } from "~/domain/refusal";
import { type UserActor } from "~/domain/vocabulary/actor";
import { db } from "~/platform/db.server";
import { actorOf } from "../../factories/actor-of";
import { terms } from "../../factories/engagement-input";
import { makeSelectedCase } from "../../factories/make-selected-case";
import { makeUser } from "../../factories/make-user";

async function agree(caseId: string, actor: UserActor): Promise<string> {
  const { version } = await db.case.findUniqueOrThrow({ where: { id: caseId } });
  const answer = await agreeEngagement(actor, { caseId, version, creationKey: randomUUID() }, terms());
  return answer.ok ? "ok" : answer.code;
}

it("is agreed by the institution's owners and recruiters and the case's owner; others are refused or find nothing", async () => {
  const made = await makeSelectedCase();
  expect(await agree(made.id, await actorOf(made.expertUserId))).toBe("forbidden");
  const coordinator = await actorOf((await makeUser({ roles: ["coordinator"] })).id);
  expect(await agree(made.id, coordinator)).toBe("not_owner");
  const stranger = await actorOf((await makeUser()).id);
  await expect(agree(made.id, stranger)).rejects.toEqual(new Refusal("not_found"));
  await db.institutionMember.updateMany({ where: { userId: made.memberId }, data: { role: "viewer" } });
  expect(await agree(made.id, await actorOf(made.memberId))).toBe("forbidden");
  expect(await readEngagements(db, made.id)).toEqual([]);
});

it("is agreed by a coordinator who owns the case, on the institution's behalf", async () => {
  const coordinator = await actorOf((await makeUser({ roles: ["coordinator"] })).id);
  const { id } = await makeSelectedCase({ ownerId: coordinator.userId });
  expect(await agree(id, coordinator)).toBe("ok");
  expect((await db.caseEvent.findFirstOrThrow({ where: { caseId: id, kind: "engagement_agreed" } })).side).toBe("coordinator");
});
