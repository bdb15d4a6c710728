import { z } from "zod";
import { type DegreeLevel } from "~/domain/vocabulary/people";
import { isCountryCode } from "~/domain/reference/countries";
import { cleanLine } from "~/domain/clean-text";
import { OFFERED_LIMITS, type OfferedDegree, type OfferedPost, type OfferedWork, type OutsideRecord } from "./model";

/**
 * Parses the response of ORCID's `/v3.0/{id}/record` [ORCID API v3.0, JSON form]. Records are filled in by people and by
 * machines: any part may be null or missing, dates may lack the day or the month, and one work appears once per source.
 * Unusable content is skipped; nothing here throws for unexpected content.
 */
export function readOrcidRecord(answer: unknown): OutsideRecord {
  const record = recordShape.parse(answer);
  const activities = record["activities-summary"];
  const posts = affiliations(activities?.employments).flatMap((given, index) => post(given, `e${given["put-code"] ?? index}`));
  const educations = [...affiliations(activities?.educations), ...affiliations(activities?.qualifications)];
  return {
    name: personName(record.person?.name),
    posts: posts.slice(0, OFFERED_LIMITS.posts),
    degrees: educations.flatMap((given, index) => degree(given, `d${given["put-code"] ?? index}`)).slice(0, OFFERED_LIMITS.degrees),
    works: listOf(activities?.works?.group)
      .flatMap((group, index) => work(group, index))
      .slice(0, OFFERED_LIMITS.works),
    keywords: listOf(record.person?.keywords?.keyword)
      .flatMap((given, index) => word(given?.content, `k${index}`))
      .slice(0, OFFERED_LIMITS.keywords),
  };
}

/** Null means missing everywhere; a part with an unexpected shape counts as missing too. */
const part = <T extends z.ZodType>(shape: T) => shape.nullish().catch(undefined);
const text = part(z.string());
const valued = part(z.object({ value: part(z.union([z.string(), z.number()])) }));
const date = part(z.object({ year: valued, month: valued, day: valued }));
const organization = part(z.object({ name: text, address: part(z.object({ city: text, country: text })) }));
const summary = z.object({
  "put-code": part(z.number()),
  "department-name": text,
  "role-title": text,
  "start-date": date,
  "end-date": date,
  organization,
});
type Summary = z.infer<typeof summary>;

const affiliationList = part(
  z.object({
    "affiliation-group": part(
      z.array(
        part(
          z.object({
            summaries: part(
              z.array(
                part(
                  z.object({
                    "employment-summary": part(summary),
                    "education-summary": part(summary),
                    "qualification-summary": part(summary),
                  }),
                ),
              ),
            ),
          }),
        ),
      ),
    ),
  }),
);

const workSummary = z.object({
  "put-code": part(z.number()),
  title: part(z.object({ title: valued, subtitle: valued })),
  "journal-title": valued,
  type: text,
  "publication-date": date,
  url: valued,
  "external-ids": part(
    z.object({
      "external-id": part(
        z.array(part(z.object({ "external-id-type": text, "external-id-value": text, "external-id-relationship": text }))),
      ),
    }),
  ),
});
const workGroup = part(z.object({ "work-summary": part(z.array(part(workSummary))) }));
type WorkGroup = z.infer<typeof workGroup>;

const recordShape = z.object({
  person: part(
    z.object({
      name: part(z.object({ "given-names": valued, "family-name": valued, "credit-name": valued })),
      keywords: part(z.object({ keyword: part(z.array(part(z.object({ content: text })))) })),
    }),
  ),
  "activities-summary": part(
    z.object({
      employments: affiliationList,
      educations: affiliationList,
      qualifications: affiliationList,
      works: part(z.object({ group: part(z.array(workGroup)) })),
    }),
  ),
});

function listOf<T>(list: (T | null | undefined)[] | null | undefined): T[] {
  return (list ?? []).filter((each): each is T => each !== null && each !== undefined);
}

function affiliations(list: z.infer<typeof affiliationList>): Summary[] {
  return listOf(list?.["affiliation-group"]).flatMap((group) => {
    // A group contains one post once per source; the first is the one its owner prefers.
    const first = listOf(group.summaries)[0];
    const found = first?.["employment-summary"] ?? first?.["education-summary"] ?? first?.["qualification-summary"];
    return found ? [found] : [];
  });
}

function personName(name: NonNullable<z.infer<typeof recordShape>["person"]>["name"]): string {
  const written = said(name?.["credit-name"], 200);
  return written || cleanLine(`${said(name?.["given-names"], 100)} ${said(name?.["family-name"], 100)}`);
}

function post(given: Summary, key: string): OfferedPost[] {
  const organisation = line(given.organization?.name, 160);
  const title = line(given["role-title"], 160) || line(given["department-name"], 160);
  if (!organisation || !title) return [];
  return [
    {
      kind: "post",
      key,
      title,
      organisation,
      countryCode: country(given),
      fromYear: year(given["start-date"]),
      toYear: year(given["end-date"]),
    },
  ];
}

function degree(given: Summary, key: string): OfferedDegree[] {
  const organisation = line(given.organization?.name, 160);
  if (!organisation) return [];
  const role = line(given["role-title"], 160);
  const subject = line(given["department-name"], 160) || role;
  return [
    { kind: "degree", key, level: degreeLevel(role), subject, organisation, countryCode: country(given), year: year(given["end-date"]) },
  ];
}

/** The degree named in a title, in the languages that records use; null rather than a guess. */
export function degreeLevel(title: string): DegreeLevel | null {
  const plain = title.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase();
  if (/\b(ph\.?\s?d|d\.?\s?phil|dr\.?|doctor(?:ate|al)?|docteur|doctorat|doktor|promotion|tien si|sc\.?d|eng\.?d)\b/.test(plain))
    return "doctorate";
  if (
    /\b(m\.?\s?sc|m\.?\s?s|m\.?\s?a|m\.?\s?eng|m\.?\s?phil|mba|master'?s?|magister|diplom(?:a|-ingenieur)?|dipl\.?-ing|thac si)\b/.test(
      plain,
    )
  )
    return "master";
  if (/\b(b\.?\s?sc|b\.?\s?s|b\.?\s?a|b\.?\s?eng|bachelor'?s?|licence|cu nhan|ky su|ki su)\b/.test(plain)) return "bachelor";
  return null;
}

const PATENTS = ["patent"];

function work(group: NonNullable<WorkGroup>, index: number): OfferedWork[] {
  const first = listOf(group["work-summary"])[0];
  const title = said(first?.title?.title, 400);
  if (!first || !title) return [];
  const ids = listOf(first["external-ids"]?.["external-id"]).filter((id) => id["external-id-relationship"] !== "part-of");
  const doi = ids.find((id) => id["external-id-type"] === "doi")?.["external-id-value"];
  const number = ids.find((id) => id["external-id-type"] === "pat")?.["external-id-value"];
  const identifier = line(doi ? bareDoi(doi) : (number ?? ""), 120);
  return [
    {
      kind: "work",
      key: `w${first["put-code"] ?? index}`,
      workKind: PATENTS.includes(first.type ?? "") ? "patent" : "publication",
      title,
      venue: said(first["journal-title"], 200),
      year: year(first["publication-date"]),
      identifier,
      url: address(said(first.url, 500)) || (doi ? `https://doi.org/${bareDoi(doi)}` : ""),
      source: "orcid",
    },
  ];
}

function word(content: string | null | undefined, key: string) {
  const said = line(content, 120);
  return said ? [{ kind: "keyword" as const, key, word: said }] : [];
}

/** `10.1000/xyz` from any notation of a DOI, lower-cased, since DOIs are case-insensitive. */
export function bareDoi(doi: string): string {
  return doi
    .trim()
    .replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, "")
    .replace(/^doi:\s*/i, "")
    .toLowerCase();
}

function said(given: z.infer<typeof valued>, max: number): string {
  return line(given?.value === null || given?.value === undefined ? "" : String(given.value), max);
}

function line(value: string | null | undefined, max: number): string {
  return cleanLine((value ?? "").slice(0, max * 4))
    .slice(0, max)
    .trim();
}

function address(url: string): string {
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? url : "";
}

function country(given: Summary): string | null {
  const code = given.organization?.address?.country?.toUpperCase() ?? "";
  return isCountryCode(code) ? code : null;
}

/** A year within the range that a profile accepts; anything else counts as missing. */
function year(given: z.infer<typeof date>): number | null {
  const value = Number(given?.year?.value ?? Number.NaN);
  return Number.isInteger(value) && value >= 1940 && value <= 2040 ? value : null;
}
