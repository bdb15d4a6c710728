import { randomUUID } from "node:crypto";
import * as access from "./access";
import { type Access } from "./access";
import { type World } from "./world";

/**
 * Every address that handles a POST, with a form that succeeds for those who may submit it: a refusal must come from the
 * rule, not from a missing field. A test compares this table with the build's routes.
 */
export type ActionRow = { route: string; path: (world: World) => string; form: (world: World) => Record<string, string>; access: Access };

type Given<T> = T | ((world: World) => T);
const made = <T>(given: Given<T>) => (typeof given === "function" ? (given as (world: World) => T) : () => given);
const row = (route: string, path: Given<string>, form: Given<Record<string, string>>, rights: Access): ActionRow => ({
  route: `routes/$lang${route}`,
  path: made(path),
  form: made(form),
  access: rights,
});

const institution = (world: World) => ({ institutionId: world.institutionId });
const basics = { kind: "post", titleVi: "Tên mới", titleEn: "" };
const facts = { nameVi: "Tên mới", nameEn: "", kind: "institute", provinceCode: "ha-noi", website: "", rorId: "" };
const draft =
  (rest = "") =>
  (world: World) =>
    `/institution/positions/${world.draftId}${rest}`;

const STEP_FORMS: Record<string, Record<string, string>> = {
  names: { version: "1", fullName: "Tên Khác" },
  headline: { version: "1", headlineVi: "Dòng khác" },
  place: { version: "1", countryCode: "DE" },
  skills: { skillText: "Analog IC design", level: "2" },
  availability: { intent: "confirm" },
  fields: { version: "1" },
  languages: { languageCode: "en", level: "B2" },
  degrees: { level: "master", subject: "Toán", organisation: "Đại học" },
  employment: { title: "Kỹ sư", organisation: "Công ty", fromYear: "2010" },
  publications: { kind: "publication", title: "Bài" },
  biography: { version: "1", biographyVi: "Đôi dòng" },
  visibility: { version: "1", visibility: "public" },
  contact: { version: "1", phone: "+1 555 0100" },
};

const TERMS = { engagementType: "return_long_term", startOn: "2027-01-01", reviewMonths: "6" };
const ENGAGEMENT_FORMS: Record<string, Record<string, string>> = {
  agree: TERMS,
  continue: TERMS,
  renew: { until: "2030-01-01" },
  complete: { endedOn: "2026-11-01", confirm: "on" },
  end: { endedOn: "2026-11-01", reason: "both_agreed" },
};

/** At most a year from now, whenever the tests run. */
const TIMES = {
  zone: "Asia/Ho_Chi_Minh",
  "slots[0]": `${new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)}T09:00`,
  minutes: "60",
};
/** Moves of a case with an outdated version: those who may make them get a conflict, and nothing changes. */
const CASE_FORMS: [Record<string, string>, access.Access][] = [
  [{ intent: "accept" }, access.CASE_PERSON],
  [{ intent: "decline" }, access.CASE_PERSON],
  [{ intent: "ask", note: "Có kinh phí đi lại không?", creationKey: randomUUID() }, access.CASE_PERSON],
  [{ intent: "take_up" }, access.CASE_RECORDERS],
  [{ intent: "open_dossier" }, access.CASE_RECORDERS],
  [{ intent: "open_interview" }, access.CASE_RECORDERS],
  [{ intent: "select", note: "Phù hợp" }, access.CASE_RECORDERS],
  [{ intent: "reject", reason: "other" }, access.CASE_RECORDERS],
  [{ intent: "plan", nextStep: "review", dueOn: "2027-06-01" }, access.CASE_OWNER],
  [{ intent: "take_over", reason: "absence" }, access.CASE_TAKERS],
  [{ intent: "read_contact" }, access.CASE_RECORDERS],
];

export const ALL_ACTIONS: readonly ActionRow[] = [
  row(".theme", "/theme", { theme: "dark" }, access.EVERYONE),
  row(".experts.columns", "/experts/columns", { column: "place" }, access.EVERYONE),
  row(".experts.picked", "/experts/picked", { intent: "clear" }, access.EVERYONE),
  row(".searches._index", "/searches", { intent: "delete", id: "019ac000-0000-7000-8000-000000000001" }, access.NOBODY),
  row(
    ".searches.new",
    "/searches/new",
    () => ({ kind: "expert", query: "region=eu", name: "", alert: "off", creationKey: randomUUID() }),
    access.CONFIRMED,
  ),
  row(".searches.$id", "/searches/019ac000-0000-7000-8000-000000000001", { version: "1", name: "Tên", alert: "off" }, access.NOBODY),
  row(".sign-in", "/sign-in", {}, access.EVERYONE),
  row(".register.$as", "/register/expert", {}, access.EVERYONE),
  row(".register.$as", "/register/coordinator", {}, access.everyone("notFound")),
  row(".forgot-password", "/forgot-password", {}, access.EVERYONE),
  row(".reset-password", "/reset-password?token=khong-co", {}, access.EVERYONE),
  row(".verify-email._index", "/verify-email", { email: "khong-phai-thu" }, access.EVERYONE),
  row(".verify-email.confirm", "/verify-email/confirm?token=khong-co", {}, access.EVERYONE),
  ...["name", "locale", "password", "email", "sessions", "delete"].map((name) =>
    row(`.account.${name}`, `/account/${name}`, {}, access.SIGNED_IN),
  ),
  row(".account.notifications", "/account/notifications", { app_message: "on", mail_message: "daily" }, access.SIGNED_IN),
  row(".notifications._index", "/notifications", {}, access.SIGNED_IN),
  row(".unsubscribe", "/unsubscribe?token=khong-co", {}, access.EVERYONE),
  row(".availability.confirm", "/availability/confirm?token=khong-co", {}, access.EVERYONE),
  row(".account.consents", "/account/consents", { intent: "withdraw" }, access.EXPERTS),
  row(".account.email_.confirm", "/account/email/confirm?token=khong-co", {}, access.SIGNED_IN),
  row(".profile.orcid", "/profile/orcid", { intent: "fetch", orcid: "0000-0000-0000-0000" }, access.EXPERTS),
  row(".profile.orcid", "/profile/orcid", { intent: "take", orcid: "0000-0002-1825-0097", take: "e1" }, access.EXPERTS),
  row(".profile._index", "/profile", { intent: "publish" }, access.PROFILE_OWNERS),
  row(".profile._index", "/profile", { intent: "unpublish" }, access.PROFILE_OWNERS),
  row(".profile._index", "/profile", { intent: "confirm" }, access.PROFILE_OWNERS),
  ...Object.entries(STEP_FORMS).map(([step, form]) => row(`.profile._steps.${step}`, `/profile/${step}`, form, access.EXPERTS)),
  row(".profile._steps.availability", "/profile/availability", { remove: "joint_research" }, access.EXPERTS),
  row(".profile._steps.availability_.$type", "/profile/availability/teaching", { version: "1", from: "2027-01-01" }, access.EXPERTS),
  row(".profile._steps.employment_.consent", "/profile/employment/consent", { version: "1", state: "asked" }, access.EXPERTS),
  row(
    ".profile._steps.availability",
    "/profile/availability",
    { intent: "wish", version: "1", institutionKinds: "institute" },
    access.EXPERTS,
  ),
  row(
    ".profile._steps.skills",
    "/profile/skills",
    { intent: "add", "skills[0].id": "digital-ic-design", "skills[0].add": "on", "skills[0].level": "2" },
    access.EXPERTS,
  ),
  row(
    ".experts.$id",
    (world) => `/experts/${world.expertId}`,
    { intent: "check", version: "1", skillIds: "analog-ic-design" },
    access.COORDINATORS,
  ),
  row(".experts.$id", (world) => `/experts/${world.expertId}`, { verified: "yes" }, access.COORDINATORS),
  row(
    ".cases.$id.messages",
    (world) => `/cases/${world.engagedCaseId}/messages`,
    () => ({ creationKey: randomUUID(), body: "Kính gửi các anh chị" }),
    access.CASE_REVIEWERS,
  ),
  row(
    ".cases.$id.dossier",
    (world) => `/cases/${world.engagedCaseId}/dossier`,
    { intent: "check", criterion: "led_work", verdict: "met" },
    { ...access.CASE_RECORDERS },
  ),
  row(
    ".cases.$id.interviews",
    (world) => `/cases/${world.engagedCaseId}/interviews`,
    () => ({ intent: "propose", creationKey: randomUUID(), ...TIMES }),
    access.CASE_REVIEWERS,
  ),
  ...CASE_FORMS.map(([form, rights]) =>
    row(".cases.$id._index", (world) => `/cases/${world.engagedCaseId}?index`, { version: "99", ...form }, rights),
  ),
  row(
    ".cases.new",
    (world) => `/cases/new?expert=${world.expertId}&position=${world.positionId}`,
    { mode: "invite", engagementType: "remote_advising", creationKey: randomUUID() },
    access.CASE_INVITERS,
  ),
  ...Object.entries(ENGAGEMENT_FORMS).map(([step, form]) =>
    row(
      ".cases.$id.engagement.$step",
      (world) => `/cases/${world.engagedCaseId}/engagement/${step}`,
      { engagementId: randomUUID(), version: "99", creationKey: randomUUID(), ...form },
      access.CASE_RECORDERS,
    ),
  ),
  row(
    ".cases.$id.engagement.$step",
    (world) => `/cases/${world.engagedCaseId}/engagement/review`,
    { reviewId: randomUUID(), "items[0].state": "partly", wish: "no" },
    access.CASE_REVIEWERS,
  ),
  row(".institution.new", "/institution/new", {}, access.CONFIRMED),
  row(".institution.join", "/institution/join", { token: "khong-co" }, access.CONFIRMED),
  row(".institution.edit", "/institution/edit", (world) => ({ ...institution(world), version: "1", ...facts }), access.ITS_OWNERS),
  row(
    ".institution.members",
    "/institution/members",
    (world) => ({ ...institution(world), intent: "invite", email: `moi-${randomUUID()}@example.test`, role: "viewer" }),
    access.ITS_OWNERS,
  ),
  row(
    ".institution.members",
    "/institution/members",
    (world) => ({ ...institution(world), intent: "role", userId: world.users.viewer, role: "viewer" }),
    access.ITS_OWNERS,
  ),
  row(
    ".institution.members",
    "/institution/members",
    (world) => ({ ...institution(world), intent: "withdraw", email: "khong-ai@example.test" }),
    access.ITS_OWNERS,
  ),
  row(
    ".institution.positions.new",
    "/institution/positions/new",
    (world) => ({ ...institution(world), ...basics, creationKey: randomUUID() }),
    access.ITS_EDITORS,
  ),
  row(".institution.positions.$id.$section", draft("/basics"), { version: "1", ...basics }, access.ITS_EDITORS),
  ...["publish", "close", "reopen", "duplicate", "delete"].map((intent) =>
    row(".institution.positions.$id._index", draft("?index"), { intent, version: "99", creationKey: randomUUID() }, access.ITS_EDITORS),
  ),
  row(
    ".institution.positions.$id.matches._index",
    (world) => `/institution/positions/${world.positionId}/matches`,
    { version: "99", w: "place:0" },
    access.MATCH_TUNERS,
  ),
  row(
    ".coordinator.duplicates._index",
    "/coordinator/duplicates",
    (world) => ({ intent: "dismiss", first: world.expertId, second: world.otherExpertId }),
    { ...access.everyone("notFound"), visitor: "signIn" },
  ),
  row(
    ".coordinator.duplicates.merge",
    (world) => `/coordinator/duplicates/merge?first=${world.expertId}&second=${world.otherExpertId}`,
    (world) => ({ into: world.expertId, asked: "on" }),
    { ...access.everyone("notFound"), visitor: "signIn" },
  ),
  row(".shortlists._index", "/shortlists", () => ({ creationKey: randomUUID(), name: "Danh sách thử" }), access.REPORTERS),
  row(
    ".shortlists.add",
    "/shortlists/add",
    (world) => ({ creationKey: randomUUID(), expertId: world.expertId, newName: "Danh sách thử" }),
    access.REPORTERS,
  ),
  row(
    ".shortlists.$id",
    "/shortlists/0190a0a0-0000-7000-8000-000000000000",
    (world) => ({ intent: "remove", expertId: world.expertId }),
    access.confirmed("notFound"),
  ),
  row(
    ".shortlists.$id_.settings",
    "/shortlists/0190a0a0-0000-7000-8000-000000000000/settings",
    { intent: "delete" },
    access.confirmed("notFound"),
  ),
  row(
    ".coordinator.institutions.$id",
    (world) => `/coordinator/institutions/${world.pendingId}`,
    { decision: "verify", note: "", version: "1" },
    access.COORDINATORS,
  ),
  row(".reports._index", "/reports?index&period=2026-10", {}, access.REPORTERS),
  row(".imports.new", "/imports/new", () => ({ creationKey: randomUUID(), kind: "positions", source: "Danh sách thử" }), access.IMPORTERS),
  row(".imports.$id._index", "/imports/00000000-0000-7000-8000-000000000000?index", { intent: "delete" }, access.confirmedNobody),
  row(
    ".imports.$id.columns",
    "/imports/00000000-0000-7000-8000-000000000000/columns",
    { version: "1", mailLocale: "guess" },
    access.confirmedNobody,
  ),
  row(".imports.$id.words", "/imports/00000000-0000-7000-8000-000000000000/words", { version: "1" }, access.confirmedNobody),
  row(".imports.$id.rows", "/imports/00000000-0000-7000-8000-000000000000/rows", { version: "1", intent: "run" }, access.confirmedNobody),
  row(".claim", "/claim?token=khong-co", { intent: "decline" }, access.everyone("away")),
  row(".profile.imported", "/profile/imported", { drop: "all" }, access.EXPERTS),
  row(".admin._index", "/admin", { rebuild: "position" }, access.ADMINISTRATORS),
  row(".admin.mail._index", "/admin/mail", { intent: "retry", id: "0190a0a0-0000-7000-8000-000000000000" }, access.ADMINISTRATORS),
  row(".admin.mail._index", "/admin/mail", { intent: "retry_all", view: "held" }, access.ADMINISTRATORS),
  row(".admin.mail._index", "/admin/mail", { intent: "probe" }, access.ADMINISTRATORS),
  row(".admin.mail.discard", "/admin/mail/discard", { id: "0190a0a0-0000-7000-8000-000000000000" }, access.ADMINISTRATORS),
  row(
    ".admin.people.$id",
    (world) => `/admin/people/${world.users.viewer}`,
    { intent: "grant", role: "coordinator" },
    access.ADMINISTRATORS,
  ),
  row(".skills_.propose", "/skills/propose", () => ({ creationKey: randomUUID(), labelVi: "Khắc khuôn nano" }), access.CONFIRMED),
  row(
    ".admin.skills.proposals.$id",
    (world) => `/admin/skills/proposals/${world.proposalId}`,
    { intent: "refuse", note: "" },
    access.ADMINISTRATORS,
  ),
  row(".admin.skills.proposals.$id", (world) => `/admin/skills/proposals/${world.proposalId}`, { intent: "accept" }, access.ADMINISTRATORS),
  row(".admin.skills.new", "/admin/skills/new", {}, access.ADMINISTRATORS),
  row(".admin.skills.$id._index", "/admin/skills/rtl-design", { intent: "retire", version: "99", reason: "Trùng" }, access.ADMINISTRATORS),
  row(".admin.skills.$id._index", "/admin/skills/rtl-design", { intent: "restore", version: "99" }, access.ADMINISTRATORS),
  row(".admin.skills.$id._index", "/admin/skills/rtl-design", { intent: "undo" }, access.ADMINISTRATORS),
  row(".admin.skills.$id.edit", "/admin/skills/rtl-design/edit", { version: "99" }, access.ADMINISTRATORS),
  row(".admin.skills.$id.merge", "/admin/skills/rtl-design/merge", { version: "99", into: "digital-ic-design" }, access.ADMINISTRATORS),
  row(".admin.people.invite", "/admin/people/invite", {}, access.ADMINISTRATORS),
  // Last, since it ends the sessions of the people who send it.
  row(".sign-out", "/sign-out", {}, access.EVERYONE),
];
