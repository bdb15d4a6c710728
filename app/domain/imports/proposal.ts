import { z } from "zod";
import { ACADEMIC_RANKS, DEGREE_LEVELS, ENGAGEMENT_TYPES, LANGUAGE_LEVELS } from "~/domain/vocabulary/people";
import { type DegreeFor, type EmploymentFor, type ExpertFor } from "~/domain/vocabulary/profile";
import { matchKey } from "~/domain/words";
import { type Person } from "./json-columns";

/** One line that a person can accept into the profile or dismiss; the column `ImportProposal.value`. */
export const proposalShape = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("country"), code: z.string() }),
  z.object({ kind: z.literal("city"), text: z.string() }),
  z.object({ kind: z.literal("rank"), rank: z.enum(ACADEMIC_RANKS) }),
  z.object({ kind: z.literal("headline"), locale: z.enum(["vi", "en"]), text: z.string() }),
  z.object({ kind: z.literal("biography"), locale: z.enum(["vi", "en"]), text: z.string() }),
  z.object({ kind: z.literal("orcid"), id: z.string() }),
  z.object({ kind: z.literal("phone"), text: z.string() }),
  z.object({ kind: z.literal("skill"), skillId: z.string() }),
  z.object({ kind: z.literal("language"), languageCode: z.string(), level: z.enum(LANGUAGE_LEVELS) }),
  z.object({
    kind: z.literal("degree"),
    level: z.enum(DEGREE_LEVELS),
    subject: z.string(),
    organisation: z.string(),
    year: z.number().nullable(),
  }),
  z.object({ kind: z.literal("job"), title: z.string(), organisation: z.string(), fromYear: z.number() }),
  z.object({ kind: z.literal("offer"), engagementType: z.enum(ENGAGEMENT_TYPES), from: z.string() }),
]);
export type Proposal = z.infer<typeof proposalShape>;

/** The current content of a profile, as far as lines are compared with it. */
export type ProfileSaid = Omit<ExpertFor<"import">, "headlineVi" | "headlineEn" | "biographyVi" | "biographyEn"> & {
  headline: Record<"vi" | "en", string>;
  biography: Record<"vi" | "en", string>;
  phone: string;
  skillIds: readonly string[];
  languageCodes: readonly string[];
  degrees: readonly DegreeFor<"import">[];
  jobs: readonly EmploymentFor<"import">[];
  offers: readonly string[];
};

export const NOTHING_SAID: ProfileSaid = {
  countryCode: null,
  city: "",
  academicRank: null,
  headline: { vi: "", en: "" },
  biography: { vi: "", en: "" },
  orcid: "",
  phone: "",
  skillIds: [],
  languageCodes: [],
  degrees: [],
  jobs: [],
  offers: [],
};

/**
 * The difference between an import and a person's profile, line by line. A post without a start year cannot be stored
 * in a profile: it becomes the headline if there is none. An engagement type without a date starts `today`.
 */
export function proposalsFor(person: Person, said: ProfileSaid, today: string): Proposal[] {
  const { locale, job, degree } = person;
  const same = (a: string, b: string) => matchKey(a) === matchKey(b);
  const noHeadline = said.headline.vi === "" && said.headline.en === "";
  const headline =
    person.headline ||
    (job && job.title !== "" && job.fromYear === null && noHeadline
      ? [job.title, job.organisation].filter(Boolean).join(", ").slice(0, 140)
      : "");
  const lines: (Proposal | false | null)[] = [
    person.countryCode !== null && person.countryCode !== said.countryCode && { kind: "country", code: person.countryCode },
    person.city !== "" && !same(person.city, said.city) && { kind: "city", text: person.city },
    person.academicRank && person.academicRank !== said.academicRank ? { kind: "rank", rank: person.academicRank } : null,
    headline !== "" && !same(headline, said.headline[locale]) && { kind: "headline", locale, text: headline },
    person.biography !== "" && !same(person.biography, said.biography[locale]) && { kind: "biography", locale, text: person.biography },
    person.orcid !== "" && person.orcid !== said.orcid && { kind: "orcid", id: person.orcid },
    person.phone !== "" && person.phone !== said.phone && { kind: "phone", text: person.phone },
    degree &&
    !said.degrees.some((one) => one.level === degree.level && (degree.organisation === "" || same(one.organisation, degree.organisation)))
      ? { kind: "degree", ...degree }
      : null,
    job && job.fromYear !== null && !said.jobs.some((one) => same(one.organisation, job.organisation) && same(one.title, job.title))
      ? { kind: "job", title: job.title, organisation: job.organisation, fromYear: job.fromYear }
      : null,
    ...person.skillIds.filter((skillId) => !said.skillIds.includes(skillId)).map((skillId): Proposal => ({ kind: "skill", skillId })),
    ...person.languages
      .filter(({ languageCode }) => !said.languageCodes.includes(languageCode))
      .map((language): Proposal => ({ kind: "language", ...language })),
    ...person.engagementTypes
      .filter((type) => !said.offers.includes(type))
      .map((engagementType): Proposal => ({ kind: "offer", engagementType, from: person.availableFrom ?? today })),
  ];
  return lines.filter((line): line is Proposal => Boolean(line));
}

/** Merges two entries about one person: fields missing in the first are taken from the second, lists are merged. */
export function joinPersons(first: Person, second: Person): Person {
  return {
    ...first,
    familyName: first.familyName || second.familyName,
    givenName: first.givenName || second.givenName,
    orcid: first.orcid || second.orcid,
    countryCode: first.countryCode ?? second.countryCode,
    city: first.city || second.city,
    academicRank: first.academicRank ?? second.academicRank,
    degree: first.degree ?? second.degree,
    job: first.job ?? second.job,
    skillIds: [...new Set([...first.skillIds, ...second.skillIds])].slice(0, 60),
    languages: [...new Map([...second.languages, ...first.languages].map((one) => [one.languageCode, one])).values()],
    engagementTypes: [...new Set([...first.engagementTypes, ...second.engagementTypes])],
    availableFrom: first.availableFrom ?? second.availableFrom,
    headline: first.headline || second.headline,
    biography: first.biography || second.biography,
    phone: first.phone || second.phone,
  };
}
