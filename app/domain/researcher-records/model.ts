import { type DegreeLevel, type WorkKind } from "~/domain/vocabulary/people";

/** The lines that an outside record offers for a profile; a line is taken only if the person ticks it. */
export type OfferedPost = {
  kind: "post";
  key: string;
  title: string;
  organisation: string;
  countryCode: string | null;
  fromYear: number | null;
  toYear: number | null;
};
export type OfferedDegree = {
  kind: "degree";
  key: string;
  /** Null when the record does not state the degree: the person chooses. */
  level: DegreeLevel | null;
  subject: string;
  organisation: string;
  countryCode: string | null;
  year: number | null;
};
export type OfferedWork = {
  kind: "work";
  key: string;
  workKind: WorkKind;
  title: string;
  venue: string;
  year: number | null;
  identifier: string;
  url: string;
  source: "orcid" | "openalex";
};
/** A keyword as written in the record; the taxonomy resolves it to a skill. */
type OfferedKeyword = { kind: "keyword"; key: string; word: string };

export type OutsideRecord = {
  /** The person's name in the record, to check that it is the right one. */
  name: string;
  posts: OfferedPost[];
  degrees: OfferedDegree[];
  works: OfferedWork[];
  keywords: OfferedKeyword[];
};

/** Limits on what one page shows and one fetch stores. */
export const OFFERED_LIMITS = { posts: 60, degrees: 20, works: 400, keywords: 60 } as const;

/** For how long fetched lines can be chosen from; then they are deleted. */
export const OFFER_HOURS = 24;
