import { type Role, ROLES } from "./world";

/**
 * What a request comes to: carried out or shown; led to sign-in, to the confirmation of the address, or away to where
 * this person can go on; 403; 404.
 */
export type Outcome = "ok" | "signIn" | "verify" | "away" | "forbidden" | "notFound";
export type Access = Record<Role, Outcome>;

/** Who looks at a page, by who may: the fullest view first. */
const LOOKERS: readonly Role[] = ["owner", "expert", "coordinator", "administrator", "unverified", "visitor"];

/** Who sees the page itself; where nobody does, who is told so and not led to sign in. */
export function lookerOf(access: Access): Role {
  const shown = (outcome: Outcome) => (access.visitor === outcome ? "visitor" : LOOKERS.find((role) => access[role] === outcome));
  return shown("ok") ?? shown("notFound") ?? "visitor";
}

export const everyone = (outcome: Outcome) => Object.fromEntries(ROLES.map((role) => [role, outcome])) as Access;

/** Who is not signed in is asked to; the rest as told. */
const signedIn = (rest: Outcome, own: Partial<Access> = {}): Access => ({ ...everyone(rest), visitor: "signIn", ...own });
/** As well as that, an unconfirmed address is confirmed first. */
export const confirmed = (rest: Outcome, own: Partial<Access> = {}): Access => signedIn(rest, { unverified: "verify", ...own });

export const EVERYONE = everyone("ok");
export const SIGNED_IN = signedIn("ok");
export const CONFIRMED = confirmed("ok");
export const EXPERTS = signedIn("away", { expert: "ok", otherExpert: "ok" });
/** Anyone of an institution, in the pages that open one's own. */
export const MEMBERS = confirmed("away", { viewer: "ok", recruiter: "ok", owner: "ok", pendingOwner: "ok", stranger: "ok" });
export const OWN_EDITORS: Access = { ...MEMBERS, viewer: "forbidden" };
export const OWN_OWNERS: Access = { ...OWN_EDITORS, recruiter: "forbidden" };
/** The people of the one institution, by its record's id; the record is not there for others. */
export const ITS_MEMBERS = confirmed("notFound", { viewer: "ok", recruiter: "ok", owner: "ok" });
export const ITS_EDITORS: Access = { ...ITS_MEMBERS, viewer: "forbidden" };
export const ITS_OWNERS: Access = { ...ITS_EDITORS, recruiter: "forbidden" };
export const MATCH_VIEWERS: Access = { ...ITS_MEMBERS, coordinator: "ok" };
/** Saving weights: those who edit the position, and coordinators. */
export const MATCH_TUNERS: Access = { ...ITS_EDITORS, coordinator: "ok" };
/** Who reads a case of the one expert with the one institution. */
export const CASE_READERS = confirmed("notFound", { expert: "ok", viewer: "ok", recruiter: "ok", owner: "ok", coordinator: "ok" });
/** Who opens the form that begins a case about a person they may find; the form says whether they can. */
export const CASE_STARTERS = confirmed("notFound", {
  expert: "ok",
  viewer: "ok",
  recruiter: "ok",
  owner: "ok",
  stranger: "ok",
  coordinator: "ok",
});
/** Who invites for the institution of the position; to others who see it the position is not theirs. */
export const CASE_INVITERS = confirmed("notFound", { viewer: "forbidden", recruiter: "ok", owner: "ok" });
/** What only the person does whom a case is about. */
export const CASE_PERSON: Access = {
  ...CASE_READERS,
  viewer: "forbidden",
  recruiter: "forbidden",
  owner: "forbidden",
  coordinator: "forbidden",
};
/** What only the accountable owner of the case does, here the institution's owner. */
export const CASE_OWNER: Access = { ...CASE_PERSON, expert: "forbidden", owner: "ok" };
/** Who makes themselves the owner. */
export const CASE_TAKERS: Access = { ...CASE_OWNER, coordinator: "ok" };
/** Who records what the institution decides in it; a coordinator takes the case over first. */
export const CASE_RECORDERS: Access = { ...CASE_READERS, expert: "forbidden", viewer: "forbidden", coordinator: "forbidden" };
/** Nothing of that id is in the case, also for those who take part in it. */
export const CASE_NOTHING = confirmed("notFound");
export const CASE_REVIEWERS: Access = { ...CASE_RECORDERS, expert: "ok" };
export const SEARCHERS = signedIn("forbidden", { viewer: "ok", recruiter: "ok", owner: "ok", stranger: "ok", coordinator: "ok" });
export const CONFIRMED_SEARCHERS: Access = { ...SEARCHERS, unverified: "verify" };
/** A record of somebody else's, which is not there for anyone who asks. */
export const NOBODY = confirmed("notFound");
export const COORDINATORS = signedIn("notFound", { coordinator: "ok" });
/** Who sees cases counted: coordinators, and owners and recruiters of verified institutions. */
export const REPORTERS = confirmed("notFound", { recruiter: "ok", owner: "ok", stranger: "ok", coordinator: "ok" });
/** Who opens shortlists: they may be shared with everybody of a verified institution. */
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
/** Those who are signed in already go where their work begins, which is first of all the confirmation. */
export const VISITORS: Access = { ...everyone("away"), visitor: "ok", unverified: "verify" };
export const UNCONFIRMED: Access = { ...VISITORS, unverified: "ok" };
export const RECOMMENDED = confirmed("away", { expert: "ok", otherExpert: "ok" });
/** Coordinators, and who writes positions of a verified institution. */
export const IMPORTERS = confirmed("notFound", { coordinator: "ok", recruiter: "ok", owner: "ok", stranger: "ok" });
export const CONFIRMED_COORDINATORS = confirmed("notFound", { coordinator: "ok" });
/** A record of nobody's, behind the confirmation of the address. */
export const confirmedNobody = confirmed("notFound");
export const PROFILE_OWNERS = signedIn("notFound", { expert: "ok", otherExpert: "ok" });

/** Reads the outcome of an answer that was not followed; a data request says its redirect in the body. */
export function outcomeOf({ status, headers }: Response, body: string): Outcome | number {
  if (status === 403) return "forbidden";
  if (status === 404) return "notFound";
  const redirected = status === 202 || (status >= 300 && status < 400);
  if (!redirected) return status < 300 || [400, 409, 422].includes(status) ? "ok" : status;
  const to = headers.get("Location") ?? body;
  if (/\/(vi|en)\/sign-in\?to=/.test(to)) return "signIn";
  return /\/(vi|en)\/verify-email(?![/?])/.test(to) ? "verify" : "away";
}
