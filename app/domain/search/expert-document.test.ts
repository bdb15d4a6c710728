import { expect, test } from "vitest";
import { dayNumber } from "~/domain/days";
import { NO_END } from "./end-day";
import { withDigest } from "./digest.server";
import { expertDocument, type IndexedExpert } from "./expert-document";
import { INDEX_SETTINGS } from "./settings";

const TODAY = "2026-11-22";
const expert: IndexedExpert = {
  id: "0190-expert",
  fullName: "Lê Đức Ánh".normalize("NFD"),
  givenName: "Ánh",
  headlineVi: "Kỹ sư vi mạch",
  headlineEn: "",
  biographyVi: "",
  biographyEn: "",
  countryCode: "JP",
  city: "Ōsaka",
  academicRank: null,
  verified: true,
  fieldCodes: ["2.2"],
  technologyCodes: ["qd1131.6"],
  skills: [
    { skillId: "a-skill", level: 1, names: { labelVi: "Một", labelEn: "One", aliasesVi: [], aliasesEn: ["Uno"] } },
    { skillId: "b-skill", level: 3, names: { labelVi: "Bán dẫn", labelEn: "Semiconductor", aliasesVi: ["Chất bán dẫn"], aliasesEn: [] } },
  ],
  reach: ["b-skill", "c-skill", "a-skill", "b-skill"],
  well: ["b-skill@2", "b-skill@1"],
  degrees: ["master", "none"],
  languages: [{ languageCode: "ja", level: "B1" }],
  availability: [
    { engagementType: "teaching", from: "2027-01-01", until: "2027-06-30", hoursPerWeek: 6, provinceCodes: ["hue"], remoteOnly: false },
    { engagementType: "remote_advising", from: "2026-12-01", until: null, hoursPerWeek: null, provinceCodes: [], remoteOnly: true },
  ],
  availabilityConfirmedOn: "2026-08-24",
  introduced: false,
  updatedAt: new Date("2026-11-22T00:00:00Z"),
};
const document = expertDocument(expert, { visibility: "institutions", blockedInstitutionIds: ["b", "a"] }, TODAY);

test("holds these fields of an expert and no other: nothing by which to reach the person", () => {
  expect(Object.keys(document).sort()).toEqual(
    [
      "abroadOnlyForms",
      "academicRank",
      "audience",
      "availability",
      "availableFrom",
      "biographyEn",
      "biographyVi",
      "blockedInstitutionIds",
      "citySlug",
      "confirmedOn",
      "countryCode",
      "degreeAtLeast",
      "engagementTypes",
      "fieldCodes",
      "fieldLabels",
      "fullName",
      "headlineEn",
      "headlineVi",
      "id",
      "introduced",
      "languageCodes",
      "languageLevels",
      "nameKey",
      "place",
      "provinceCodes",
      "stale",
      "skillIds",
      "skillLabels",
      "skillLevels",
      "skillAnswers",
      "skillReach",
      "technologyCodes",
      "technologyLabels",
      "topSkillLevel",
      "updatedAt",
      "verified",
    ].sort(),
  );
});

test("never gives out who blocked whom, nor running text", () => {
  expect(INDEX_SETTINGS.expert.displayedAttributes).toEqual([
    "id",
    "digest",
    "fullName",
    "headlineVi",
    "headlineEn",
    "skillLabels",
    "technologyLabels",
    "fieldLabels",
    "place",
  ]);
});

test("carries every name of its skills, so that search crosses languages", () => {
  expect(document.skillLabels).toEqual(["Bán dẫn", "Semiconductor", "Chất bán dẫn", "Một", "One", "Uno"]);
});

test("spells levels out cumulatively, so that at least is an equality", () => {
  expect(document.skillLevels).toEqual(["a-skill@1", "b-skill@1", "b-skill@2", "b-skill@3"]);
  expect(document.languageLevels).toEqual(["ja@A1", "ja@A2", "ja@B1"]);
  expect(document.degreeAtLeast).toEqual(["bachelor", "master"]);
  expect(document.topSkillLevel).toBe(3);
});

test("holds what a match starts from: skills answered, forms from abroad only", () => {
  expect(document.skillReach).toEqual(["a-skill", "b-skill", "c-skill"]);
  expect(document.abroadOnlyForms).toEqual(["remote_advising"]);
});

test("counts availability in days, an open end as the last of them", () => {
  expect(document.availability).toEqual({
    remote_advising: { from: dayNumber("2026-12-01"), until: NO_END, hours: 999 },
    teaching: { from: dayNumber("2027-01-01"), until: dayNumber("2027-06-30"), hours: 6 },
  });
  expect(document.availableFrom).toBe(dayNumber("2026-12-01"));
});

test("is found under broad fields and under today's list of technologies", () => {
  expect(document.fieldCodes).toEqual(["2", "2.2"]);
  expect(document.technologyCodes).toContain("qd21-2026.3");
});

test("stores composed text and folds the city for filters", () => {
  expect(document.fullName).toBe("Lê Đức Ánh".normalize("NFC"));
  expect(document.citySlug).toBe("osaka");
});

test("is the same whatever the order in which the record was read, and differs with its content", () => {
  const reordered = {
    ...expert,
    skills: [...expert.skills].reverse(),
    reach: [...expert.reach].reverse(),
    well: [...expert.well].reverse(),
    availability: [...expert.availability].reverse(),
    degrees: [...expert.degrees].reverse(),
  };
  const audience = { visibility: "institutions", blockedInstitutionIds: ["a", "b"] } as const;
  expect(withDigest(expertDocument(reordered, audience, TODAY))).toEqual(withDigest(document));
  expect(withDigest(expertDocument({ ...expert, city: "Kyoto" }, audience, TODAY)).digest).not.toBe(withDigest(document).digest);
  expect(withDigest(expertDocument(expert, { ...audience, blockedInstitutionIds: ["a"] }, TODAY)).digest).not.toBe(
    withDigest(document).digest,
  );
});

test("offers last confirmed more than 90 days ago are stale, and so are those never confirmed", () => {
  const audience = { visibility: "public", blockedInstitutionIds: [] } as const;
  const stale = (availabilityConfirmedOn: string | null) => expertDocument({ ...expert, availabilityConfirmedOn }, audience, TODAY).stale;
  expect([stale("2026-08-24"), stale("2026-08-23"), stale(null)]).toEqual([0, 1, 1]);
  expect(expertDocument({ ...expert, availabilityConfirmedOn: null }, audience, TODAY).confirmedOn).toBe(0);
});
