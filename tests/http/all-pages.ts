import * as access from "./access";
import { type Access } from "./access";
import { type World } from "./world";

/**
 * Every address that handles a GET: the pages and the data they fetch. `path` is relative to the language prefix unless `bare`.
 * A test compares this table with the build's routes, so that a new page cannot be forgotten.
 */
export type PageRow = { route: string; path: (world: World) => string; access: Access; kind: "page" | "data" | "redirect"; bare?: true };

const row = (route: string, path: string | ((world: World) => string), rights: Access, kind: PageRow["kind"] = "page"): PageRow => ({
  route: `routes/$lang${route}`,
  path: typeof path === "string" ? () => path : path,
  access: rights,
  kind,
});
const bare = (route: string, path: string, kind: PageRow["kind"]): PageRow => ({
  route: `routes/${route}`,
  path: () => path,
  access: kind === "redirect" ? access.everyone("away") : access.EVERYONE,
  kind,
  bare: true,
});
const own = (world: World) => `/institution/positions/${world.draftId}`;
const inCase = (rest: string) => (world: World) => `/cases/${world.engagedCaseId}${rest}`;
const engagement = (rest: string) => (world: World) => `/cases/${world.engagedCaseId}/engagement${rest}`;

/** Notifications belong to their reader; the world has none. */
const signedInNotFound: Access = { ...access.everyone("notFound"), visitor: "signIn" };

const STEPS = [
  "names",
  "headline",
  "place",
  "skills",
  "availability",
  "fields",
  "languages",
  "degrees",
  "employment",
  "publications",
  "biography",
  "visibility",
  "contact",
];
const SECTIONS = ["basics", "text", "work", "skills", "requirements", "offer"];

export const ALL_PAGES: readonly PageRow[] = [
  bare("_index", "/", "redirect"),
  bare("healthz", "/healthz", "data"),
  bare("readyz", "/readyz", "data"),
  bare("robots[.]txt", "/robots.txt", "data"),
  bare("sitemap[.]xml", "/sitemap.xml", "data"),
  bare("dev.ui", "/dev/ui", "page"),
  bare("dev.ui.options", "/dev/ui/options?q=a", "data"),
  bare("dev.mail._index", "/dev/mail", "page"),
  row("._index", "", access.EVERYONE),
  row(".$", "/khong-co-trang-nay", access.everyone("notFound")),
  row(".privacy", "/privacy", access.EVERYONE),
  row(".terms", "/terms", access.EVERYONE),
  row(".accessibility", "/accessibility", access.EVERYONE),
  row(".skills", "/skills?q=ban%20dan", access.EVERYONE, "data"),
  row(".theme", "/theme", access.everyone("away"), "redirect"),
  row(".sign-out", "/sign-out", access.everyone("away"), "redirect"),
  row(".sign-in", "/sign-in", access.VISITORS),
  row(".register._index", "/register", access.EVERYONE),
  row(".register.$as", "/register/expert", access.VISITORS),
  row(".register.$as", "/register/institution", access.VISITORS),
  row(".register.$as", "/register/coordinator", access.everyone("notFound")),
  row(".register.sent", "/register/sent", access.EVERYONE),
  row(".forgot-password", "/forgot-password", access.EVERYONE),
  row(".reset-password", "/reset-password?token=khong-co", access.EVERYONE),
  row(".verify-email._index", "/verify-email", access.UNCONFIRMED),
  row(".verify-email.confirm", "/verify-email/confirm?token=khong-co", access.EVERYONE),
  row(".account._index", "/account", access.SIGNED_IN),
  ...["name", "locale", "password", "email", "sessions", "consents", "notifications", "delete"].map((name) =>
    row(`.account.${name}`, `/account/${name}`, access.SIGNED_IN),
  ),
  row(".account.email_.confirm", "/account/email/confirm?token=khong-co", access.SIGNED_IN),
  row(".home", "/home", access.CONFIRMED),
  row(".notifications._index", "/notifications", access.SIGNED_IN),
  row(".notifications.$id", (world) => `/notifications/${world.expertId}`, signedInNotFound),
  row(".unsubscribe", "/unsubscribe?token=khong-co", access.EVERYONE),
  row(".availability.confirm", "/availability/confirm?token=khong-co", access.EVERYONE),
  row(".profile._index", "/profile", access.SIGNED_IN),
  row(".profile.orcid", "/profile/orcid", access.EXPERTS),
  row(".profile.preview", "/profile/preview", access.EXPERTS),
  ...STEPS.map((step) => row(`.profile._steps.${step}`, `/profile/${step}`, access.EXPERTS)),
  row(".profile._steps.availability_.$type", "/profile/availability/remote_advising", access.EXPERTS),
  row(".profile._steps.employment_.consent", "/profile/employment/consent", access.EXPERTS),
  row(
    ".profile.employer-consent[.]pdf",
    "/profile/employer-consent.pdf",
    { ...access.EXPERTS, expert: "notFound", otherExpert: "notFound" },
    "data",
  ),
  row(".recommended", "/recommended", access.RECOMMENDED),
  row(".experts._index", "/experts", access.SEARCHERS),
  row(".experts.skill-counts", "/experts/skill-counts", access.SEARCHERS, "data"),
  row(".experts.$id", (world) => `/experts/${world.expertId}`, access.PROFILE_VIEWERS),
  row(".experts.$id", (world) => `/experts/${world.otherExpertId}`, { ...access.everyone("notFound"), otherExpert: "ok" }),
  row(".experts.$id_.positions", (world) => `/experts/${world.expertId}/positions`, access.COORDINATORS),
  row(".positions._index", "/positions", access.EVERYONE),
  row(".positions.skill-counts", "/positions/skill-counts", access.EVERYONE, "data"),
  row(".positions.$id", (world) => `/positions/${world.positionId}`, access.EVERYONE),
  row(".positions.$id", (world) => `/positions/${world.draftId}`, access.DRAFT_READERS),
  row(".positions.$id", (world) => `/positions/${world.foreignId}`, { ...access.everyone("notFound"), pendingOwner: "ok" }),
  row(".engagements", "/engagements?filter=overdue&of=everyone", access.CONFIRMED),
  row(".experts.$id_.path", (world) => `/experts/${world.expertId}/path`, access.CASE_READERS),
  row(".cases.$id.messages", inCase("/messages"), access.CASE_READERS),
  row(".cases.$id.dossier", inCase("/dossier"), access.CASE_READERS),
  row(".profile.cv[.]pdf", "/profile/cv.pdf?lang=en", access.EXPERTS, "data"),
  row(".cases.$id.interviews", inCase("/interviews"), access.CASE_READERS),
  row(
    ".cases.$id.interviews_.$interviewId[.]ics",
    inCase("/interviews/0190aaaa-0000-7000-8000-000000000000.ics"),
    access.CASE_NOTHING,
    "data",
  ),
  row(".cases.$id.files.$fileId", inCase("/files/0190aaaa-0000-7000-8000-000000000000"), access.CASE_NOTHING, "data"),
  row(".cases._index", "/cases?view=all&q=ban+dan", access.CONFIRMED),
  row(".cases[.]csv", "/cases.csv?view=all", access.CONFIRMED, "data"),
  row(".cases.new", (world) => `/cases/new?expert=${world.expertId}&position=${world.positionId}`, access.CASE_STARTERS),
  row(".cases.new", (world) => `/cases/new?expert=${world.expertId}&q=ban+dan`, access.CASE_STARTERS),
  row(".cases.$id._index", (world) => `/cases/${world.engagedCaseId}`, access.CASE_READERS),
  row(".cases.$id_.file", (world) => `/cases/${world.engagedCaseId}/file`, access.CASE_READERS),
  row(".cases.$id.log", (world) => `/cases/${world.engagedCaseId}/log`, access.CASE_READERS),
  row(".cases.$id.engagement._index", engagement(""), access.CASE_READERS),
  row(".cases.$id.engagement.$step", engagement("/review"), access.CASE_REVIEWERS),
  ...["renew", "continue", "complete", "end"].map((step) =>
    row(".cases.$id.engagement.$step", engagement(`/${step}`), access.CASE_RECORDERS),
  ),
  row(".institution._index", "/institution", access.MEMBERS),
  row(".institution._index", (world) => `/institution?of=${world.pendingId}`, access.MEMBERS),
  row(".institution.new", "/institution/new", access.CONFIRMED),
  row(".institution.edit", "/institution/edit", access.OWN_OWNERS),
  row(".institution.members", "/institution/members", access.MEMBERS),
  row(".institution.join", "/institution/join?token=khong-co", access.EVERYONE),
  row(".institution.positions._index", "/institution/positions", access.MEMBERS),
  row(".institution.positions.new", "/institution/positions/new", access.OWN_EDITORS),
  row(".institution.positions.$id._index", own, access.ITS_MEMBERS),
  ...SECTIONS.map((section) => row(".institution.positions.$id.$section", (world) => `${own(world)}/${section}`, access.ITS_EDITORS)),
  row(".institution.positions.$id.matches._index", (world) => `/institution/positions/${world.positionId}/matches`, access.MATCH_VIEWERS),
  row(
    ".institution.positions.$id.matches.$expertId",
    (world) => `/institution/positions/${world.positionId}/matches/${world.expertId}`,
    access.MATCH_VIEWERS,
  ),
  row(
    ".institution.positions.$id.matches.compare",
    (world) => `/institution/positions/${world.positionId}/matches/compare?ids=${world.expertId}`,
    access.MATCH_VIEWERS,
  ),
  row(
    ".institution.positions.$id.matches[.]csv",
    (world) => `/institution/positions/${world.positionId}/matches.csv`,
    access.MATCH_VIEWERS,
    "data",
  ),
  row(
    ".institution.positions.$id.matches.what-if",
    (world) => `/institution/positions/${world.positionId}/matches/what-if`,
    access.MATCH_VIEWERS,
  ),
  row(".experts.compare", (world) => `/experts/compare?ids=${world.expertId}`, access.CONFIRMED_SEARCHERS),
  row(".experts[.]csv", "/experts.csv?country=JP", access.CONFIRMED_SEARCHERS, "data"),
  row(".experts.columns", "/experts/columns", access.everyone("away"), "redirect"),
  row(".experts.picked", "/experts/picked", access.everyone("away"), "redirect"),
  row(".searches._index", "/searches", access.CONFIRMED),
  row(".searches.new", "/searches/new?kind=position&query=remote%3D1", access.CONFIRMED),
  row(".searches.new", "/searches/new?kind=expert&query=region%3Deu", access.CONFIRMED_SEARCHERS),
  row(".searches.$id", "/searches/019ac000-0000-7000-8000-000000000001", access.NOBODY),
  row(".coordinator.duplicates._index", "/coordinator/duplicates", access.COORDINATORS),
  row(".coordinator.duplicates.merge", (world) => `/coordinator/duplicates/merge?first=${world.expertId}&second=${world.otherExpertId}`, {
    ...access.everyone("notFound"),
    visitor: "signIn",
  }),
  row(".shortlists._index", "/shortlists", access.LIST_READERS),
  row(".shortlists.add", (world) => `/shortlists/add?expertId=${world.expertId}`, access.REPORTERS),
  row(".shortlists.$id", "/shortlists/0190a0a0-0000-7000-8000-000000000000", access.confirmed("notFound")),
  row(".shortlists.$id_.settings", "/shortlists/0190a0a0-0000-7000-8000-000000000000/settings", access.confirmed("notFound")),
  row(".shortlists.$id_.list[.]csv", "/shortlists/0190a0a0-0000-7000-8000-000000000000/list.csv", access.confirmed("notFound"), "data"),
  row(".coordinator.institutions._index", "/coordinator/institutions", access.COORDINATORS),
  row(".coordinator.institutions.$id", (world) => `/coordinator/institutions/${world.pendingId}`, access.COORDINATORS),
  row(".coordinator.supply-and-demand", "/coordinator/supply-and-demand?within=6", access.COORDINATORS),
  row(".reports._index", "/reports?view=cohort&by=owner", access.REPORTERS),
  row(".reports.cases", "/reports/cases?figure=activity.stage.begun", access.REPORTERS),
  row(".reports[.]csv", "/reports.csv", access.REPORTERS, "data"),
  row(".reports[.]xlsx", "/reports.xlsx", access.REPORTERS, "data"),
  row(".reports.stored._index", "/reports/stored", access.REPORTERS),
  row(".reports.stored.$id", "/reports/stored/0190a0a0-0000-7000-8000-000000000000", access.confirmed("notFound")),
  row(".imports._index", "/imports", access.IMPORTERS),
  row(".imports.new", "/imports/new", access.IMPORTERS),
  row(".imports.template", "/imports/template?kind=positions&as=xlsx", access.IMPORTERS, "data"),
  row(".imports.template", "/imports/template?kind=experts&as=csv", access.CONFIRMED_COORDINATORS, "data"),
  ...["", "/columns", "/words", "/rows"].map((rest) =>
    row(
      `.imports.$id${rest === "" ? "._index" : rest.replace("/", ".")}`,
      `/imports/00000000-0000-7000-8000-000000000000${rest}`,
      access.confirmedNobody,
    ),
  ),
  row(".imports.$id.report[.]csv", "/imports/00000000-0000-7000-8000-000000000000/report.csv", access.confirmedNobody, "data"),
  row(".claim", "/claim?token=khong-co", access.EVERYONE),
  row(".profile.imported", "/profile/imported", access.EXPERTS),
  row(".admin._index", "/admin", access.ADMINISTRATORS),
  row(".admin.mail._index", "/admin/mail", access.ADMINISTRATORS),
  row(".admin.mail._index", "/admin/mail?view=waiting&reason=policy&page=2", access.ADMINISTRATORS),
  row(".admin.mail.discard", "/admin/mail/discard?view=held", access.ADMINISTRATORS),
  row(".admin.audit", "/admin/audit", access.ADMINISTRATORS),
  row(".admin.people._index", "/admin/people", access.ADMINISTRATORS),
  row(".admin.people.$id", (world) => `/admin/people/${world.users.viewer}`, access.ADMINISTRATORS),
  row(".admin.skills._index", "/admin/skills", access.ADMINISTRATORS),
  row(".admin.skills._index", "/admin/skills?q=ban+dan&state=open&sort=experts", access.ADMINISTRATORS),
  row(".admin.skills.proposals._index", "/admin/skills/proposals", access.ADMINISTRATORS),
  row(".admin.skills.proposals.$id", (world) => `/admin/skills/proposals/${world.proposalId}`, access.ADMINISTRATORS),
  row(".skills_.propose", "/skills/propose?q=Kh%E1%BA%AFc+khu%C3%B4n+nano&from=/vi/profile/skills", access.CONFIRMED),
  row(".admin.skills.new", "/admin/skills/new", access.ADMINISTRATORS),
  row(".admin.skills.$id._index", "/admin/skills/rtl-design", access.ADMINISTRATORS),
  row(".admin.skills.$id.edit", "/admin/skills/rtl-design/edit", access.ADMINISTRATORS),
  row(".admin.skills.$id.merge", "/admin/skills/rtl-design/merge?into=digital-ic-design", access.ADMINISTRATORS),
  row(".admin.people.invite", "/admin/people/invite", access.ADMINISTRATORS),
];

/** Layout routes, and a page whose address is unknown until a mail is written. */
export const NOT_PAGES = [
  "root",
  "routes/$lang",
  "routes/$lang.profile._steps",
  "routes/$lang.cases.$id",
  "routes/$lang.institution.positions.$id",
  "routes/dev.mail.$id",
];

/** The address of a row in a language. */
export function addressOf(page: PageRow, world: World, lang: "vi" | "en"): string {
  return page.bare ? page.path(world) : `/${lang}${page.path(world)}`;
}
