import { describe, expect, test } from "vitest";
import { visitor, type Actor } from "~/domain/vocabulary/actor";
import { blockInstitution } from "~/domain/leaving/block-institution.server";
import { findInstitutionsToBlock } from "~/domain/experts/find-institutions-to-block.server";
import { getExpert } from "~/domain/experts/get-expert.server";
import { getProfile } from "~/domain/experts/get-profile.server";
import { labelExpertView } from "~/domain/experts/label-expert-view";
import { listExpertCards } from "~/domain/experts/list-expert-cards.server";
import { VISIBILITIES, type Visibility } from "~/domain/vocabulary/people";
import { previewExpert } from "~/domain/experts/preview-expert.server";
import { publishExpert } from "~/domain/experts/publish-expert.server";
import { saveVisibility } from "~/domain/experts/save-visibility.server";
import { setExpertVerified } from "~/domain/experts/set-expert-verified.server";
import { unblockInstitution } from "~/domain/experts/unblock-institution.server";
import { unpublishExpert } from "~/domain/experts/unpublish-expert.server";
import { db } from "~/platform/db.server";
import { actorOf } from "../../factories/actor-of";
import { makeExpert } from "../../factories/make-expert";
import { makeInstitution } from "../../factories/make-institution";
import { makeUser } from "../../factories/make-user";

const READY = {
  published: false,
  skills: [{ skillId: "machine-learning", level: 3 }],
  availabilities: [{ engagementType: "remote_advising" as const, from: "2026-01-01" }],
};
const notFound = { code: "not_found" };
const kindsOf = async (subjectId: string) =>
  (await db.auditEvent.findMany({ where: { subjectId }, orderBy: { id: "asc" }, select: { kind: true } })).map((event) => event.kind);
const markOf = (entityId: string) =>
  db.searchMark.findUnique({ where: { kind_entityId: { kind: "expert", entityId } }, select: { version: true } });

describe("publishing", () => {
  test("is refused with everything that is missing", async () => {
    const user = await makeUser({ verified: false });
    const expert = await makeExpert({ published: false, countryCode: null, fullName: "" });
    await db.expert.update({ where: { id: expert.id }, data: { userId: user.id } });
    expect(await publishExpert(await actorOf(user.id), "vi")).toEqual({
      ok: false,
      code: "incomplete",
      gaps: ["email_unverified", "no_name", "no_country", "no_skill", "no_availability"],
    });
    expect(await kindsOf(expert.id)).toEqual([]);
  });

  test("does not count an offer that has ended", async () => {
    const expert = await makeExpert({
      ...READY,
      availabilities: [{ engagementType: "teaching", from: "2025-01-01", until: "2025-12-31" }],
    });
    expect(await publishExpert(await actorOf(expert.userId), "vi")).toMatchObject({ gaps: ["no_availability"] });
  });

  test("records the consent with text and language once, and unpublishing withdraws it and leaves a mark", async () => {
    const expert = await makeExpert(READY);
    const actor = await actorOf(expert.userId);
    expect(await publishExpert(actor, "en")).toEqual({ ok: true });
    expect(await publishExpert(actor, "en")).toEqual({ ok: true });
    const consents = () =>
      db.consent.findMany({
        where: { userId: actor.userId },
        select: { purpose: true, locale: true, withdrawnAt: true, withdrawnHow: true },
      });
    expect(await consents()).toEqual([{ purpose: "profile_search", locale: "en", withdrawnAt: null, withdrawnHow: null }]);

    const before = await markOf(expert.id);
    await unpublishExpert(actor);
    expect(await consents()).toEqual([
      { purpose: "profile_search", locale: "en", withdrawnAt: expect.any(Date), withdrawnHow: "unpublish" },
    ]);
    expect((await markOf(expert.id))?.version).toBe((before?.version ?? 0) + 1);
    expect((await getProfile(actor)).publishedAt).toBeNull();
    expect(await kindsOf(expert.id)).toEqual(["expert.published", "expert.unpublished"]);
  });

  test("publishes nothing when the audience beside the button is no longer the profile's", async () => {
    const expert = await makeExpert({ ...READY, visibility: "public" });
    const actor = await actorOf(expert.userId);
    expect(await publishExpert(actor, "vi", "coordinators")).toEqual({ ok: false, code: "audience_changed" });
    expect((await getProfile(actor)).publishedAt).toBeNull();
    expect(await publishExpert(actor, "vi", "public")).toEqual({ ok: true });
  });
});

describe("the circle of readers of a published profile", () => {
  const consentsOf = (userId: string) =>
    db.consent.findMany({ where: { userId }, orderBy: { grantedAt: "asc" }, select: { audience: true, locale: true, withdrawnHow: true } });

  async function published(visibility: Visibility) {
    const expert = await makeExpert({ ...READY, visibility });
    const actor = await actorOf(expert.userId);
    await publishExpert(actor, "vi", visibility);
    const save = async (to: Visibility, consentAudience?: Visibility) =>
      saveVisibility(
        actor,
        { version: (await getProfile(actor)).version, visibility: to, consent: consentAudience !== undefined, consentAudience },
        "en",
      );
    return { actor, save, now: async () => (await getProfile(actor)).visibility };
  }

  test("widens only with a consent that names the new circle, which replaces the one before", async () => {
    const { actor, save, now } = await published("coordinators");
    expect(await save("public")).toMatchObject({ ok: false, code: "consent_needed" });
    expect(await save("public", "institutions")).toMatchObject({ ok: false, code: "consent_needed" });
    expect(await now()).toBe("coordinators");
    expect(await save("public", "public")).toMatchObject({ ok: true });
    expect(await now()).toBe("public");
    expect(await consentsOf(actor.userId)).toEqual([
      { audience: "coordinators", locale: "vi", withdrawnHow: "replaced" },
      { audience: "public", locale: "en", withdrawnHow: null },
    ]);
  });

  test("narrows without asking, and asks again when it widens back", async () => {
    const { actor, save } = await published("public");
    expect(await save("institutions")).toMatchObject({ ok: true });
    expect(await consentsOf(actor.userId)).toEqual([{ audience: "public", locale: "vi", withdrawnHow: null }]);
    expect(await save("public")).toMatchObject({ ok: false, code: "consent_needed" });
  });

  test("changes freely while the profile is not published", async () => {
    const actor = await actorOf((await makeExpert({ ...READY, visibility: "hidden" })).userId);
    const { version } = await getProfile(actor);
    expect(await saveVisibility(actor, { version, visibility: "public", consent: false }, "vi")).toMatchObject({ ok: true });
    expect(await consentsOf(actor.userId)).toEqual([]);
  });
});

describe("who is shown a profile", () => {
  const contact = { email: "rieng-tu@example.test", phone: "+81 90 1234 5678", address: "12 Đường Kín", other: "zalo-bi-mat" };

  async function readers() {
    const institution = await makeInstitution();
    return {
      institution,
      actors: {
        visitor: visitor as Actor,
        "another expert": await actorOf((await makeExpert()).userId),
        institution: await actorOf(institution.memberId),
        "pending institution": await actorOf((await makeInstitution({ status: "pending" })).memberId),
        coordinator: await actorOf((await makeUser({ roles: ["coordinator"] })).id),
        administrator: await actorOf((await makeUser({ roles: ["administrator"] })).id),
      },
    };
  }

  const SEEN_BY: Record<Visibility, string[]> = {
    hidden: [],
    coordinators: ["coordinator"],
    institutions: ["institution", "coordinator"],
    public: ["visitor", "another expert", "institution", "pending institution", "coordinator", "administrator"],
  };

  test("follows the visibility, and no answer holds contact details", async () => {
    const { actors } = await readers();
    for (const visibility of VISIBILITIES) {
      const expert = await makeExpert({ ...READY, published: true, visibility, contact: { create: contact } });
      const seenBy: string[] = [];
      for (const [name, actor] of Object.entries(actors)) {
        const answer = await getExpert(actor, expert.id).catch((error: unknown) => error);
        if (answer instanceof Error) {
          expect(answer).toMatchObject(notFound);
          expect(await listExpertCards(actor, [expert.id])).toEqual([]);
          continue;
        }
        seenBy.push(name);
        const { view } = answer as Awaited<ReturnType<typeof getExpert>>;
        const shown = JSON.stringify([labelExpertView(view, "vi", (id) => id), await listExpertCards(actor, [expert.id])]);
        for (const secret of [...Object.values(contact), expert.userId]) expect(shown).not.toContain(secret);
        expect(shown).toContain("Ngọc");
      }
      expect({ visibility, seenBy }).toEqual({ visibility, seenBy: SEEN_BY[visibility] });
      const own = await getExpert(await actorOf(expert.userId), expert.id);
      expect(own.audience).toBe("self");
      expect(JSON.stringify(own)).not.toContain(contact.phone);
    }
  });

  test("keeps a blocked institution out, even of a public profile, until the block ends", async () => {
    const { actors, institution } = await readers();
    const expert = await makeExpert({ ...READY, published: true, visibility: "public" });
    const owner = await actorOf(expert.userId);
    await blockInstitution(owner, institution.id);
    await expect(getExpert(actors.institution, expert.id)).rejects.toMatchObject(notFound);
    await expect(getExpert(visitor, expert.id)).resolves.toMatchObject({ audience: "public" });
    await unblockInstitution(owner, institution.id);
    await expect(getExpert(actors.institution, expert.id)).resolves.toMatchObject({ audience: "institution" });
    expect(await kindsOf(expert.id)).toEqual(expect.arrayContaining(["expert.institution_blocked", "expert.institution_unblocked"]));
  });

  test("ends with unpublishing at once", async () => {
    const { actors } = await readers();
    const expert = await makeExpert({ ...READY, published: true, visibility: "public" });
    await getExpert(actors.coordinator, expert.id);
    await unpublishExpert(await actorOf(expert.userId));
    for (const actor of Object.values(actors)) await expect(getExpert(actor, expert.id)).rejects.toMatchObject(notFound);
  });

  test("is recorded for institutions and coordinators, not for the public or the owner", async () => {
    const { actors } = await readers();
    const expert = await makeExpert({ ...READY, published: true, visibility: "public" });
    for (const actor of [visitor, await actorOf(expert.userId), actors.institution, actors.coordinator]) await getExpert(actor, expert.id);
    const looks = await db.auditEvent.findMany({
      where: { subjectId: expert.id, kind: "expert.viewed" },
      orderBy: { id: "asc" },
      select: { actorId: true, data: true },
    });
    expect(looks).toEqual([
      { actorId: actors.institution.userId, data: { as: "institution" } },
      { actorId: actors.coordinator.userId, data: { as: "coordinator" } },
    ]);
  });

  test("is what the owner's preview shows, before and after publishing", async () => {
    const { actors } = await readers();
    const expert = await makeExpert({ ...READY, visibility: "institutions", city: "Jena" });
    const owner = await actorOf(expert.userId);
    const before = await previewExpert(owner, "institution");
    expect(before.published).toBe(false);
    expect((await previewExpert(owner, "public")).view).toBeNull();
    await publishExpert(owner, "vi");
    expect((await getExpert(actors.institution, expert.id)).view).toEqual(before.view);
    const { version } = await getProfile(owner);
    await saveVisibility(owner, { version, visibility: "public", consent: true, consentAudience: "public" }, "vi");
    const open = await previewExpert(owner, "public");
    expect((await getExpert(visitor, expert.id)).view).toEqual(open.view);
    expect(open.view?.city).toBe("");
    expect(before.view?.city).toBe("Jena");
  });
});

describe("verification", () => {
  test("is a coordinator's, recorded, and can be withdrawn", async () => {
    const coordinator = await actorOf((await makeUser({ roles: ["coordinator"] })).id);
    const expert = await makeExpert({ ...READY, published: true });
    await setExpertVerified(coordinator, expert.id, true);
    await setExpertVerified(coordinator, expert.id, true);
    expect((await getExpert(coordinator, expert.id)).view.verified).toBe(true);
    await setExpertVerified(coordinator, expert.id, false);
    expect((await kindsOf(expert.id)).filter((kind) => kind.includes("verif"))).toEqual([
      "expert.verified",
      "expert.verification_withdrawn",
    ]);
  });

  test("is refused to institutions, to the person, and to coordinators who may not see the profile", async () => {
    const expert = await makeExpert({ ...READY, published: true });
    const member = await actorOf((await makeInstitution()).memberId);
    await expect(setExpertVerified(member, expert.id, true)).rejects.toMatchObject({ code: "forbidden" });
    await db.roleGrant.create({ data: { userId: expert.userId, role: "coordinator" } });
    await expect(setExpertVerified(await actorOf(expert.userId), expert.id, true)).rejects.toMatchObject({ code: "forbidden" });
    const coordinator = await actorOf((await makeUser({ roles: ["coordinator"] })).id);
    const hidden = await makeExpert({ ...READY, published: true, visibility: "hidden" });
    await expect(setExpertVerified(coordinator, hidden.id, true)).rejects.toMatchObject(notFound);
  });
});

test("institutions to block are found by any words of their name, without diacritics, and without those already blocked", async () => {
  const institution = await makeInstitution({ nameVi: "Viện Công nghệ Bán dẫn Sông Hàn", nameEn: "" });
  const actor = await actorOf((await makeExpert()).userId);
  const find = async (query: string) => (await findInstitutionsToBlock(actor, query)).map((one) => one.id);
  expect(await find("song han ban dan")).toEqual([institution.id]);
  expect(await find("Hàn viện")).toEqual([institution.id]);
  for (const query of ["", "   ", "%", "_", "song%han", "' OR 1=1 --", "không có thật"])
    expect({ query, found: await find(query) }).toEqual({ query, found: query === "song%han" ? [institution.id] : [] });
  await blockInstitution(actor, institution.id);
  expect(await find("song han")).toEqual([]);
});
