import { type Page } from "@playwright/test";
import { translator } from "~/i18n/i18n.server";
import { expect, test, type Visit } from "../fixtures";
import { choosePassword, createCoordinator, register, signIn } from "./account";
import { heading } from "./fields";
import { expectExplained, searchExperts } from "./find";
import { registerInstitution, verifyInstitution } from "./institution";
import { cast, type Cast, fillProfile, postPosition, SKILL } from "./main-job";
import { publish, setBlocked, unpublish } from "./profile";
import { uniqueEmail, withoutMarks } from "./unique";

/** Maximum time from unpublishing until the profile has disappeared everywhere. */
const GONE = { profile: 404, found: false, matched: false };

type Stage = Cast & { as: Record<"expert" | "member" | "coordinator" | "visitor", Page>; positionId: string; expertPath: string };

/**
 * The whole main job through the browsers of all participants: the expert and the coordinator in Vietnamese, the
 * institution in English. Without JavaScript only the type-ahead differs.
 */
export async function playMainJob(visit: (own?: Visit) => Promise<Page>, scripts: boolean) {
  const as = {
    expert: await visit(),
    member: await visit({ locale: "en" }),
    coordinator: await visit(),
    visitor: await visit({ locale: "en" }),
  };
  const stage: Stage = { ...cast(), as, positionId: "", expertPath: "" };
  await test.step("an expert registers, fills in the profile and publishes it", () => expertPublishes(stage, scripts));
  await test.step("an institution registers and a coordinator verifies it", () => institutionIsVerified(stage));
  await test.step("the institution posts a position, which everyone can read", () => positionIsPosted(stage, scripts));
  await test.step("the expert appears in its matches, with reasons", () => expertMatches(stage));
  await test.step("search finds the expert by name and by either label of a skill", () => expertIsFound(stage));
  await test.step("the expert sees the position among the recommended, with reasons", () => positionIsRecommended(stage));
  await test.step("an institution that is blocked no longer sees the expert", () => blockHides(stage));
  await test.step("unpublishing removes the expert everywhere", () => unpublishingRemoves(stage));
}

async function expertPublishes({ as, ...stage }: Stage, scripts: boolean) {
  const { fullName, email, password } = stage.expert;
  await register(as.expert, "vi", "expert", { displayName: fullName, email, password });
  const on = { page: as.expert, locale: "vi" } as const;
  await fillProfile(on, stage, scripts);
  await publish(on);
}

async function institutionIsVerified({ as, member, institution }: Stage) {
  await register(as.member, "en", "institution", member);
  await expect(heading(as.member, translator("en", "institutions")("form.newTitle"))).toBeVisible();
  await registerInstitution(
    { page: as.member, locale: "en" },
    { name: institution, kind: "institute", province: "Da Nang", website: "https://song-han.example" },
  );
  await as.member.goto("/en/experts");
  await expect(heading(as.member, translator("en", "search")("experts.closed.title"))).toBeVisible();
  const coordinator = { email: uniqueEmail("dieu-phoi"), password: "hai nhịp cầu tre nhỏ" };
  await createCoordinator(coordinator.email, "Lương Thanh Tú");
  await choosePassword(as.coordinator, "vi", coordinator);
  await signIn(as.coordinator, "vi", coordinator);
  await verifyInstitution({ page: as.coordinator, locale: "vi" }, institution.vi);
}

async function positionIsPosted(stage: Stage, scripts: boolean) {
  const { as, position } = stage;
  stage.positionId = await postPosition({ page: as.member, locale: "en" }, stage, scripts);
  await as.visitor.goto(`/en/positions/${stage.positionId}`);
  await expect(heading(as.visitor, position.en)).toBeVisible();
  for (const text of [
    SKILL.en,
    "Lead a group that designs converters.",
    "Has brought at least one chip into production",
    "Staff housing",
  ]) {
    await expect(as.visitor.getByRole("main").getByText(text).first()).toBeVisible();
  }
  await as.visitor.goto(`/vi/positions/${stage.positionId}`);
  await expect(heading(as.visitor, position.vi)).toBeVisible();
}

async function expertMatches(stage: Stage) {
  const { as, expert } = stage;
  await as.member.goto(`/en/institution/positions/${stage.positionId}/matches`);
  await expectExplained(as.member, "en", expert.fullName, SKILL.en);
  const link = as.member.getByRole("link", { name: expert.fullName, exact: true });
  stage.expertPath = new URL((await link.getAttribute("href")) ?? "", as.member.url()).pathname;
  await link.click();
  await expect(heading(as.member, expert.fullName)).toBeVisible();
  for (const secret of [expert.contact, expert.phone, expert.email]) expect(await as.member.content()).not.toContain(secret);
}

async function expertIsFound({ as, expert }: Stage) {
  for (const [page, locale] of [
    [as.coordinator, "vi"],
    [as.member, "en"],
  ] as const) {
    for (const text of [withoutMarks(expert.fullName), SKILL.vi, withoutMarks(SKILL.vi), SKILL.en]) {
      await searchExperts(page, locale, expert.country, text);
      await expect(page.getByRole("link", { name: expert.fullName })).toBeVisible();
    }
  }
}

async function positionIsRecommended({ as, position }: Stage) {
  await as.expert.goto("/vi/recommended");
  await expectExplained(as.expert, "vi", position.vi, SKILL.vi);
}

/** What the institution gets when it requests the profile, the search and the matches. */
async function seenBy(page: Page, { expert, expertPath, positionId }: Stage) {
  const name = encodeURIComponent(withoutMarks(expert.fullName));
  const [profile, found, matches] = await Promise.all(
    [expertPath, `/en/experts?q=${name}&country=${expert.country}`, `/en/institution/positions/${positionId}/matches`].map((path) =>
      page.request.get(path),
    ),
  );
  // A link to the profile may contain its origin as a parameter.
  const links = [`${expertPath}"`, `${expertPath}?`];
  const holds = async (answer: typeof found) => {
    const html = answer?.ok() ? await answer.text() : "";
    return links.some((link) => html.includes(link));
  };
  return { profile: profile?.status(), found: await holds(found), matched: await holds(matches) };
}

const expectGone = (page: Page, stage: Stage) => expect.poll(() => seenBy(page, stage)).toEqual(GONE);

async function blockHides(stage: Stage) {
  const { as, institution } = stage;
  const on = { page: as.expert, locale: "vi" } as const;
  expect(await seenBy(as.member, stage)).toEqual({ profile: 200, found: true, matched: true });
  await setBlocked(on, institution.vi, true);
  await expectGone(as.member, stage);
  await setBlocked(on, institution.vi, false);
  await expect.poll(() => seenBy(as.member, stage)).toEqual({ profile: 200, found: true, matched: true });
}

async function unpublishingRemoves(stage: Stage) {
  await unpublish({ page: stage.as.expert, locale: "vi" });
  await expectGone(stage.as.member, stage);
  await expect.poll(async () => (await stage.as.coordinator.request.get(stage.expertPath.replace("/en/", "/vi/"))).status()).toBe(404);
  await searchExperts(stage.as.coordinator, "vi", stage.expert.country, withoutMarks(stage.expert.fullName));
  await expect(stage.as.coordinator.getByRole("link", { name: stage.expert.fullName })).toHaveCount(0);
}
