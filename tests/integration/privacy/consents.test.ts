import { expect, test } from "vitest";
import { getProfile } from "~/domain/experts/get-profile.server";
import { publishExpert } from "~/domain/experts/publish-expert.server";
import { unpublishExpert } from "~/domain/experts/unpublish-expert.server";
import { listConsents } from "~/domain/privacy/list-consents.server";
import { actorOf } from "../../factories/actor-of";
import { makeExpert } from "../../factories/make-expert";

const READY = {
  published: false,
  skills: [{ skillId: "machine-learning", level: 3 }],
  availabilities: [{ engagementType: "remote_advising" as const, from: "2026-01-01" }],
};

test("people see their own consents with text, language and circle, and withdrawing takes the profile down", async () => {
  const actor = await actorOf((await makeExpert(READY)).userId);
  const other = await actorOf((await makeExpert(READY)).userId);
  await publishExpert(actor, "en", "institutions");
  expect(await listConsents(actor)).toMatchObject([
    {
      purpose: "profile_search",
      audience: "institutions",
      locale: "en",
      textVersion: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string,
      withdrawnAt: null,
    },
  ]);
  expect(await listConsents(other)).toEqual([]);
  await unpublishExpert(actor, "account_page");
  expect(await listConsents(actor)).toMatchObject([{ withdrawnAt: expect.any(String) as string, replaced: false }]);
  expect((await getProfile(actor)).publishedAt).toBeNull();
});
