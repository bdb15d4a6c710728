import { type DegreeLevel, type WorkKind } from "~/domain/vocabulary/people";

/** What an outside record offers for a profile, line by line; nothing of it is taken unless the person ticks it. */
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
  /** Null where the record does not say which degree: the person chooses. */
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
/** A keyword of the record as it stands there; which skill it means is asked of the taxonomy. */
type OfferedKeyword = { kind: "keyword"; key: string; word: string };

export type OutsideRecord = {
  /** As the record names the person: to see that it is the right one. */
  name: string;
  posts: OfferedPost[];
  degrees: OfferedDegree[];
  works: OfferedWork[];
  keywords: OfferedKeyword[];
};

/** Bounds on what one page shows and one fetch keeps. */
export const OFFERED_LIMITS = { posts: 60, degrees: 20, works: 400, keywords: 60 } as const;

/** For how long fetched lines can be chosen from; then they are deleted. */
export const OFFER_HOURS = 24;
