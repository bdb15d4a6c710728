import { type Prisma, type Transaction } from "~/platform/db.server";

/**
 * What erasing a person's account and profile does to a table. `delete`: rows about them are deleted. `empty`: rows
 * stay but lose everything that identifies the person. `keep`: rows hold nothing about them, or the reason says why
 * they stay.
 */
type Forgetting = {
  fate: "delete" | "empty" | "keep";
  why: string;
  /** Deletes what belongs to the account, for an account kept as an empty row because closed cases name it as their owner. */
  ofAccount?: (tx: Transaction, userId: string) => Promise<unknown>;
};

const WITH_PROFILE: Forgetting = { fate: "delete", why: "Goes with the profile." };
const NO_PERSON: Forgetting = { fate: "keep", why: "Says nothing about a person." };
const OF_INSTITUTION: Forgetting = { fate: "keep", why: "The institution's; whoever wrote it is an id that names nobody." };
const WITH_CASE_TEXTS: Forgetting = { fate: "delete", why: "What was said and sent in the person's cases goes with them." };

/** One entry for every table: a model without one does not compile, and forgetting.test.ts checks what belongs to an account. */
export const FORGETTING: Readonly<Record<Prisma.ModelName, Forgetting>> = {
  User: { fate: "empty", why: "Deleted, unless closed cases name it as their owner: then without name, address and way in." },
  RoleGrant: {
    fate: "delete",
    why: "Nobody acts for the account any more.",
    ofAccount: (tx, userId) => tx.roleGrant.deleteMany({ where: { userId } }),
  },
  Session: { fate: "delete", why: "Nobody signs in again.", ofAccount: (tx, userId) => tx.session.deleteMany({ where: { userId } }) },
  EmailToken: {
    fate: "delete",
    why: "A mailed link would be a way in.",
    ofAccount: (tx, userId) => tx.emailToken.deleteMany({ where: { userId } }),
  },
  RateLimiterFlexible: { fate: "keep", why: "Keys are hashes and expire by themselves; without them a limit could be reset by erasing." },
  Consent: {
    fate: "delete",
    why: "There is nothing left that it would allow.",
    ofAccount: (tx, userId) => tx.consent.deleteMany({ where: { userId } }),
  },
  AuditEvent: { fate: "keep", why: "Append-only by a trigger; holds ids and codes, never a name or a text." },

  SearchMark: { fate: "keep", why: "An id, left by the erasure itself so that the document leaves the index." },
  SearchTouch: { fate: "keep", why: "Ids, emptied by the transaction that wrote them." },
  SearchIndexState: NO_PERSON,
  MatchProfile: WITH_PROFILE,
  MatchNeed: NO_PERSON,
  MatchCorpus: { fate: "keep", why: "Counts of words over many texts, made anew from those that are left." },
  UnreadableRecord: { fate: "keep", why: "An id and a code, gone within a day." },
  WorkerBeat: NO_PERSON,
  MailMessage: { fate: "delete", why: "Names the address; found by it." },
  MailOutage: NO_PERSON,
  Alarm: NO_PERSON,

  Skill: NO_PERSON,
  SkillMerge: NO_PERSON,
  SkillMergeMove: { fate: "keep", why: "An id and levels, deleted when the merge can no longer be undone." },
  SkillProposal: {
    fate: "delete",
    why: "The person's own words.",
    ofAccount: (tx, userId) => tx.skillProposal.deleteMany({ where: { proposedBy: userId } }),
  },
  SkillLink: NO_PERSON,

  Expert: { fate: "delete", why: "The profile is the person's.", ofAccount: (tx, userId) => tx.expert.deleteMany({ where: { userId } }) },
  ExpertContact: WITH_PROFILE,
  ExpertSkill: WITH_PROFILE,
  ExpertDegree: WITH_PROFILE,
  ExpertEmployment: WITH_PROFILE,
  ExpertWork: WITH_PROFILE,
  ExpertLanguage: WITH_PROFILE,
  ExpertAvailability: WITH_PROFILE,
  ExpertBlock: WITH_PROFILE,
  EmployerConsent: WITH_PROFILE,

  Institution: OF_INSTITUTION,
  InstitutionMember: {
    fate: "delete",
    why: "Nobody acts for the institution by it; the last owner cannot be erased.",
    ofAccount: (tx, userId) => tx.institutionMember.deleteMany({ where: { userId } }),
  },
  MemberInvite: { fate: "delete", why: "Names the address; found by it." },
  Position: OF_INSTITUTION,
  PositionSkill: OF_INSTITUTION,

  Case: { fate: "empty", why: "Figures of past reports stay: expert, texts and the nominator's name are taken out." },
  CaseEvent: { fate: "empty", why: "Append-only but for this: notes and the person as actor are taken out, kinds and dates stay." },
  ContactDisclosure: WITH_CASE_TEXTS,
  CaseMessage: { fate: "delete", why: "Goes with the person's cases; in cases of others it stays without an author." },
  CaseReadMark: {
    fate: "delete",
    why: "Says when the person was here.",
    ofAccount: (tx, userId) => tx.caseReadMark.deleteMany({ where: { userId } }),
  },
  StoredFile: {
    fate: "delete",
    why: "Goes with the person's cases and what they said of their employer; in cases of others it stays without who sent it.",
  },
  Interview: WITH_CASE_TEXTS,
  DossierDocument: WITH_CASE_TEXTS,
  DossierCheck: { fate: "empty", why: "Verdicts count in reports; what they rest on is taken out." },
  Engagement: { fate: "empty", why: "Forms, days and counts stay for reports; person and notes are taken out." },
  EngagementReview: { fate: "empty", why: "Given reviews count in reports without notes and author; open ones are deleted." },
  StoredReport: { fate: "keep", why: "Figures only." },

  Notification: {
    fate: "delete",
    why: "Told to the person.",
    ofAccount: (tx, userId) => tx.notification.deleteMany({ where: { userId } }),
  },
  NotificationChoice: {
    fate: "delete",
    why: "The person's own choice.",
    ofAccount: (tx, userId) => tx.notificationChoice.deleteMany({ where: { userId } }),
  },
  UnsubscribeLink: {
    fate: "delete",
    why: "Its link would still open the account's choices.",
    ofAccount: (tx, userId) => tx.unsubscribeLink.deleteMany({ where: { userId } }),
  },
  SavedSearch: {
    fate: "delete",
    why: "What the person looked for.",
    ofAccount: (tx, userId) => tx.savedSearch.deleteMany({ where: { userId } }),
  },
  SearchFind: { fate: "keep", why: "An id that a search of somebody else found, gone at its next comparison." },
  AlertRecord: { fate: "keep", why: "An id and audit ids." },
  Shortlist: {
    fate: "delete",
    why: "Notes of the person on others.",
    ofAccount: (tx, userId) => tx.shortlist.deleteMany({ where: { ownerId: userId } }),
  },
  ShortlistItem: WITH_PROFILE,
  ShortlistShare: {
    fate: "delete",
    why: "Nobody reads the list by it any more.",
    ofAccount: (tx, userId) => tx.shortlistShare.deleteMany({ where: { userId } }),
  },

  DuplicatePair: WITH_PROFILE,
  DuplicateKey: WITH_PROFILE,
  ExpertMerge: WITH_PROFILE,
  ImportBatch: { fate: "keep", why: "The importer's words on where a list comes from, and counts." },
  ImportRow: {
    fate: "empty",
    why: "Rows of a file that were the person's or hold their address lose their cells; outcomes stay as figures.",
  },
  ImportedPerson: { fate: "delete", why: "What was written down under the person's address." },
  OutsideOffer: WITH_PROFILE,
  ImportRefusal: { fate: "keep", why: "Hashes only, kept so that the person is never written to again." },
  ImportProposal: WITH_PROFILE,
};

/** Deletes what belongs to an account, table by table. */
export async function forgetAccount(tx: Transaction, userId: string): Promise<void> {
  for (const { ofAccount } of Object.values(FORGETTING)) await ofAccount?.(tx, userId);
}
