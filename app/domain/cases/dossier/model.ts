import { type CaseSide } from "../model";
import { type EmployerConsent } from "../employer-consent/model";
import { type Criterion, type CriterionVerdict } from "./criteria";

/** The three documents of Article 4 (3) of Decree 249/2025/ND-CP, and other documents of the dossier. */
export const DOSSIER_KINDS = ["nomination_letter", "scientific_cv", "task_plan", "other"] as const;
export type DossierKind = (typeof DOSSIER_KINDS)[number];

export const DOSSIER_FILES = { fileFields: ["file"], maxBytes: 10_000_000, maxFiles: 1 } as const;

export type DocumentVersion = {
  version: number;
  side: CaseSide;
  /** Null once the account is deleted. */
  author: string | null;
  note: string;
  /** ISO 8601 */
  at: string;
  file: { id: string; name: string; size: number };
};

export type CriterionCheck = { criterion: Criterion; verdict: CriterionVerdict; evidence: string; /** ISO 8601 */ at: string };

export type DossierView = {
  side: CaseSide;
  documents: { kind: DossierKind; /** The newest first. */ versions: DocumentVersion[] }[];
  /** Null for the expert: the institution's assessment of a dossier stays internal until it decides. */
  checks: CriterionCheck[] | null;
  standing: "met" | "not_met" | "open" | null;
  /** What the expert said about their employer; null while the reader may not see it. */
  employerConsent: EmployerConsent | null;
  mayAdd: boolean;
  mayCheck: boolean;
  /** Whether the reader can generate the CV from their own profile. */
  mayUseProfile: boolean;
};
