import { type EngagementType } from "~/domain/vocabulary/people";
import { type InstitutionStatus } from "~/domain/vocabulary/institutions";
import { allowed, refused, type Verdict } from "~/domain/verdict";
import { type PositionSection } from "./model";
import { type PositionStatus } from "~/domain/vocabulary/positions";

/**
 * Whether dossiers are accepted: published, and today is not past the deadline, whose day counts in full.
 * @param today `YYYY-MM-DD` in Asia/Ho_Chi_Minh
 */
export function isOpen(position: { status: PositionStatus; dossierDeadline: string | null }, today: string): boolean {
  return position.status === "published" && (position.dossierDeadline === null || today <= position.dossierDeadline);
}

/** The status on a day: a published position past its deadline is closed, even if that is not yet stored. */
export function statusOn(position: { status: PositionStatus; dossierDeadline: string | null }, today: string): PositionStatus {
  return position.status === "published" && !isOpen(position, today) ? "closed" : position.status;
}

/** The minimum information required before a position is published. */
export const PUBLICATION_ITEMS = ["title", "text", "engagement_type", "skill_or_field", "place", "deadline"] as const;
export type PublicationItem = (typeof PUBLICATION_ITEMS)[number];

/** The section of the form that contains an item. */
export const SECTION_OF_ITEM: Record<PublicationItem, PositionSection> = {
  title: "basics",
  text: "text",
  engagement_type: "work",
  skill_or_field: "skills",
  place: "work",
  deadline: "offer",
};

/** The facts of a position on which publication depends. `dossierDeadline` is `YYYY-MM-DD`. */
export type PublicationFacts = {
  titleVi: string;
  titleEn: string;
  textVi: string;
  textEn: string;
  engagementTypes: readonly EngagementType[];
  skillCount: number;
  fieldCodes: readonly string[];
  provinceCode: string | null;
  remotePossible: boolean;
  dossierDeadline: string | null;
};

/**
 * The items still missing, in the order of the form. A deadline need not be given, but one that is given must not lie
 * before `today`; the day itself still counts (Decree 249/2025/ND-CP, article 4: the announcement names a deadline).
 */
export function missingForPublication(facts: PublicationFacts, today: string): PublicationItem[] {
  const present: Record<PublicationItem, boolean> = {
    title: facts.titleVi !== "" || facts.titleEn !== "",
    text: facts.textVi !== "" || facts.textEn !== "",
    engagement_type: facts.engagementTypes.length > 0,
    skill_or_field: facts.skillCount > 0 || facts.fieldCodes.length > 0,
    place: facts.provinceCode !== null || facts.remotePossible,
    deadline: facts.dossierDeadline === null || facts.dossierDeadline >= today,
  };
  return PUBLICATION_ITEMS.filter((item) => !present[item]);
}

type PublicationRefusal = "not_draft" | "institution_not_verified" | "incomplete";

/** Whether a draft may be published. */
export function mayPublish(
  status: PositionStatus,
  institutionStatus: InstitutionStatus,
  missing: readonly PublicationItem[],
): Verdict<PublicationRefusal> {
  if (status !== "draft") return refused("not_draft");
  if (institutionStatus !== "verified") return refused("institution_not_verified");
  return missing.length > 0 ? refused("incomplete") : allowed;
}

/** Whether a closed position may accept dossiers again; a past deadline counts as a missing item and must be moved first. */
export function mayReopen(
  statusToday: PositionStatus,
  institutionStatus: InstitutionStatus,
  missing: readonly PublicationItem[],
): Verdict<"not_closed" | "institution_not_verified" | "deadline_past" | "incomplete"> {
  if (statusToday !== "closed") return refused("not_closed");
  if (institutionStatus !== "verified") return refused("institution_not_verified");
  if (missing.includes("deadline")) return refused("deadline_past");
  return missing.length > 0 ? refused("incomplete") : allowed;
}

/** Whether a position may be closed by hand. */
export function mayClose(statusToday: PositionStatus): Verdict<"not_published"> {
  return statusToday === "published" ? allowed : refused("not_published");
}

/** Only a position that was never published can be deleted; a published one stays on record and is closed instead. */
export function mayDelete(position: { status: PositionStatus; publishedAt: Date | null }): Verdict<"was_published"> {
  return position.status === "draft" && position.publishedAt === null ? allowed : refused("was_published");
}
