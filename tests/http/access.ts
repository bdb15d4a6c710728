import { type Role, ROLES } from "./world";

/**
 * The outcome of a request: executed or shown; redirected to sign-in, to the confirmation of the address, or to a page
 * that this person may use; 403; 404.
 */
export type Outcome = "ok" | "signIn" | "verify" | "away" | "forbidden" | "notFound";
export type Access = Record<Role, Outcome>;

/** Roles that can view a page, the one with the fullest view first. */
const LOOKERS: readonly Role[] = ["owner", "expert", "coordinator", "administrator", "unverified", "visitor"];

/** A role that sees the page itself; if there is none, a role that gets a 404 rather than a redirect to sign-in. */
export function lookerOf(access: Access): Role {
  const shown = (outcome: Outcome) => (access.visitor === outcome ? "visitor" : LOOKERS.find((role) => access[role] === outcome));
  return shown("ok") ?? shown("notFound") ?? "visitor";
}

export const everyone = (outcome: Outcome) => Object.fromEntries(ROLES.map((role) => [role, outcome])) as Access;

/** Visitors are redirected to sign-in; all other roles as given. */
const signedIn = (rest: Outcome, own: Partial<Access> = {}): Access => ({ ...everyone(rest), visitor: "signIn", ...own });
/** Like `signedIn`, but people with an unconfirmed address are redirected to the confirmation. */
export const confirmed = (rest: Outcome, own: Partial<Access> = {}): Access => signedIn(rest, { unverified: "verify", ...own });

export const EVERYONE = everyone("ok");
export const SIGNED_IN = signedIn("ok");
export const CONFIRMED = confirmed("ok");
export const EXPERTS = signedIn("away", { expert: "ok", otherExpert: "ok" });
/** Members of any institution, on pages that show one's own institution. */
export const MEMBERS = confirmed("away", { viewer: "ok", recruiter: "ok", owner: "ok", pendingOwner: "ok", stranger: "ok" });
export const OWN_EDITORS: Access = { ...MEMBERS, viewer: "forbidden" };
export const OWN_OWNERS: Access = { ...OWN_EDITORS, recruiter: "forbidden" };
/** Members of the one institution, on pages with a record id; for others the record does not exist. */
export const ITS_MEMBERS = confirmed("notFound", { viewer: "ok", recruiter: "ok", owner: "ok" });
export const ITS_EDITORS: Access = { ...ITS_MEMBERS, viewer: "forbidden" };
export const ITS_OWNERS: Access = { ...ITS_EDITORS, recruiter: "forbidden" };
export const MATCH_VIEWERS: Access = { ...ITS_MEMBERS, coordinator: "ok" };
/** Who may save weights: those who may edit the position, and coordinators. */
export const MATCH_TUNERS: Access = { ...ITS_EDITORS, coordinator: "ok" };
/** Who may read a case between the one expert and the one institution. */
export const CASE_READERS = confirmed("notFound", { expert: "ok", viewer: "ok", recruiter: "ok", owner: "ok", coordinator: "ok" });
/** Who may open the form to begin a case about a person they may find; the form says whether they may begin it. */
export const CASE_STARTERS = confirmed("notFound", {
  expert: "ok",
  viewer: "ok",
  recruiter: "ok",
  owner: "ok",
  stranger: "ok",
  coordinator: "ok",
});
/** Who may invite on behalf of the position's institution; everyone else gets a 404, even those who can see the position. */
export const CASE_INVITERS = confirmed("notFound", { viewer: "forbidden", recruiter: "ok", owner: "ok" });
/** Actions of the person whom a case is about. */
export const CASE_PERSON: Access = {
  ...CASE_READERS,
  viewer: "forbidden",
  recruiter: "forbidden",
  owner: "forbidden",
  coordinator: "forbidden",
};
/** Actions of the accountable owner of the case, here the institution's owner. */
export const CASE_OWNER: Access = { ...CASE_PERSON, expert: "forbidden", owner: "ok" };
/** Who may take over the ownership of a case. */
export const CASE_TAKERS: Access = { ...CASE_OWNER, coordinator: "ok" };
/** Who may record the institution's decisions; a coordinator must take over the case first. */
export const CASE_RECORDERS: Access = { ...CASE_READERS, expert: "forbidden", viewer: "forbidden", coordinator: "forbidden" };
/** An id that does not exist in the case: a 404 for its participants too. */
export const CASE_NOTHING = confirmed("notFound");
export const CASE_REVIEWERS: Access = { ...CASE_RECORDERS, expert: "ok" };
export const SEARCHERS = signedIn("forbidden", { viewer: "ok", recruiter: "ok", owner: "ok", stranger: "ok", coordinator: "ok" });
export const CONFIRMED_SEARCHERS: Access = { ...SEARCHERS, unverified: "verify" };
/** A record of somebody else: a 404 for every role. */
export const NOBODY = confirmed("notFound");
export const COORDINATORS = signedIn("notFound", { coordinator: "ok" });
/** Who may see case statistics: coordinators, and owners and recruiters of verified institutions. */
export const REPORTERS = confirmed("notFound", { recruiter: "ok", owner: "ok", stranger: "ok", coordinator: "ok" });
/** Who may open shortlists: they can be shared with all members of a verified institution. */
export const LIST_READERS: Access = { ...REPORTERS, viewer: "ok" };
export const ADMINISTRATORS = signedIn("notFound", { administrator: "ok" });
/** Who may see a profile that is published for institutions. */
export const PROFILE_VIEWERS: Access = {
  ...everyone("notFound"),
  expert: "ok",
  viewer: "ok",
  recruiter: "ok",
  owner: "ok",
  stranger: "ok",
  coordinator: "ok",
};
export const DRAFT_READERS: Access = { ...everyone("notFound"), viewer: "ok", recruiter: "ok", owner: "ok" };
/** Signed-in people are redirected to their start page, or to the confirmation if that is pending. */
export const VISITORS: Access = { ...everyone("away"), visitor: "ok", unverified: "verify" };
export const UNCONFIRMED: Access = { ...VISITORS, unverified: "ok" };
export const RECOMMENDED = confirmed("away", { expert: "ok", otherExpert: "ok" });
/** Coordinators, and those who may edit positions of a verified institution. */
export const IMPORTERS = confirmed("notFound", { coordinator: "ok", recruiter: "ok", owner: "ok", stranger: "ok" });
export const CONFIRMED_COORDINATORS = confirmed("notFound", { coordinator: "ok" });
/** A record that does not exist, behind the confirmation of the address. */
export const confirmedNobody = confirmed("notFound");
export const PROFILE_OWNERS = signedIn("notFound", { expert: "ok", otherExpert: "ok" });

/** Determines the outcome of a response without following redirects; a data request has its redirect in the body. */
export function outcomeOf({ status, headers }: Response, body: string): Outcome | number {
  if (status === 403) return "forbidden";
  if (status === 404) return "notFound";
  const redirected = status === 202 || (status >= 300 && status < 400);
  if (!redirected) return status < 300 || [400, 409, 422].includes(status) ? "ok" : status;
  const to = headers.get("Location") ?? body;
  if (/\/(vi|en)\/sign-in\?to=/.test(to)) return "signIn";
  return /\/(vi|en)\/verify-email(?![/?])/.test(to) ? "verify" : "away";
}
