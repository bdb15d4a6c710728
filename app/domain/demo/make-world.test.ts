import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { isCountryCode } from "~/domain/reference/countries";
import { isFieldCode } from "~/domain/reference/fields";
import { isLanguageCode } from "~/domain/reference/languages";
import { isProvinceCode } from "~/domain/reference/provinces";
import { skillsFromFiles } from "~/domain/skills/skill-data.server";
import { buildSkillIndex } from "~/domain/skills/skills";
import { currentTechnologies, isTechnologyCode } from "~/domain/reference/technologies";
import { isTimeZone } from "~/domain/reference/time-zones";
import { INSTITUTION_KINDS } from "~/domain/vocabulary/institutions";
import { ENGAGEMENT_TYPES, VISIBILITIES } from "~/domain/vocabulary/people";
import { missingForPublication } from "~/domain/positions/rules";
import { positionJson } from "~/domain/positions/json-columns";
import { checkPassword } from "~/domain/identity/password-rules";
import { DEMO_ACCOUNTS } from "./accounts";
import { PROFILES } from "./catalog/profiles";
import { makeWorld } from "./make-world";

const TODAY = "2026-11-22";
const taxonomy = buildSkillIndex(skillsFromFiles());
const find = (text: string) => taxonomy.suggestSkills(text);
const world = makeWorld(TODAY, "hash", find);
const list = <T>(values: T[] | { set?: T[] } | null | undefined) => (Array.isArray(values) ? values : []);

describe("the demo's rows", () => {
  it("are the same for the same day", () => {
    const digest = () =>
      createHash("sha256")
        .update(JSON.stringify(makeWorld(TODAY, "hash", find)))
        .digest("hex");
    expect(digest()).toBe(digest());
  });

  it("have the same ids on any other day, so that addresses stay", () => {
    const later = makeWorld("2027-03-05", "hash", find);
    expect(later.experts.map((expert) => expert.id)).toEqual(world.experts.map((expert) => expert.id));
    expect(later.positions.map((position) => position.id)).toEqual(world.positions.map((position) => position.id));
  });

  it("are as many as promised, from more than twenty countries", () => {
    expect([world.experts.length, world.institutions.length, world.positions.length]).toEqual([300, 40, 120]);
    expect(new Set(world.experts.map((expert) => expert.countryCode)).size).toBeGreaterThan(20);
    expect(world.experts.filter((expert) => !expert.publishedAt)).toHaveLength(25);
    expect(world.institutions.filter((one) => one.status === "verified")).toHaveLength(34);
    expect(world.institutions.filter((one) => one.status === "refused")).toHaveLength(1);
  });

  it("use every kind, form of work, visibility and every current strategic technology", () => {
    expect(new Set(world.institutions.map((one) => one.kind))).toEqual(new Set(INSTITUTION_KINDS));
    expect(new Set(world.availabilities.map((one) => one.engagementType))).toEqual(new Set(ENGAGEMENT_TYPES));
    expect(new Set(world.positions.flatMap((one) => list(one.engagementTypes)))).toEqual(new Set(ENGAGEMENT_TYPES));
    expect(new Set(world.experts.map((one) => one.visibility))).toEqual(new Set(VISIBILITIES));
    const named = new Set(world.positions.flatMap((one) => list(one.technologyCodes)));
    expect(currentTechnologies(TODAY).filter((group) => !named.has(group.code))).toEqual([]);
  });

  it("rest on works, posts and checks, and leave some skills to the expert's word", () => {
    const shown = new Set(
      [...world.works, ...world.employments].flatMap((one) => list(one.skillIds).map((skillId) => `${one.expertId} ${skillId}`)),
    );
    const share = (rows: typeof world.skills) =>
      rows.filter((one) => shown.has(`${one.expertId} ${one.skillId}`)).length / world.skills.length;
    expect(share(world.skills)).toBeGreaterThan(0.15);
    expect(share(world.skills)).toBeLessThan(0.6);
    const checked = world.skills.filter((one) => one.verifiedAt);
    const verified = new Set(world.experts.filter((one) => one.verifiedAt).map((one) => one.id));
    expect(checked.length).toBeGreaterThan(100);
    expect(checked.filter((one) => !verified.has(one.expertId))).toEqual([]);
    const listed = new Set(world.skills.map((one) => `${one.expertId} ${one.skillId}`));
    expect([...shown].filter((one) => !listed.has(one)).length).toBeGreaterThan(10);
  });

  it("hold private wishes of some, each amount with its currency and unit", () => {
    expect(world.experts.filter((one) => list(one.wantedInstitutionKinds).length > 0).length).toBeGreaterThan(50);
    const floors = world.availabilities.filter((one) => one.payFloorAmount);
    expect(floors.length).toBeGreaterThan(50);
    expect(floors.filter((one) => !one.payFloorCurrency || !one.payFloorPer)).toEqual([]);
  });

  it("name only skills, fields, technologies, places, zones and languages that exist", () => {
    const skills = new Set(skillsFromFiles().map((skill) => skill.id));
    const used = [
      ...PROFILES.flatMap((profile) => [...profile.core, ...profile.more]),
      ...[...world.works, ...world.employments].flatMap((one) => list(one.skillIds)),
      ...world.skills.map((one) => one.skillId),
    ];
    expect([...new Set(used)].filter((id) => !skills.has(id))).toEqual([]);
    const both = [...world.experts, ...world.positions];
    expect(both.flatMap((one) => list(one.fieldCodes)).filter((code) => !isFieldCode(code))).toEqual([]);
    expect(both.flatMap((one) => list(one.technologyCodes)).filter((code) => !isTechnologyCode(code))).toEqual([]);
    const provinces = [...world.institutions, ...world.positions].map((one) => one.provinceCode ?? "");
    expect(
      [...provinces, ...world.availabilities.flatMap((one) => list(one.provinceCodes))].filter((code) => !isProvinceCode(code)),
    ).toEqual([]);
    const countries = [...world.experts, ...world.degrees, ...world.employments].map((one) => one.countryCode ?? "");
    expect(countries.filter((code) => !isCountryCode(code))).toEqual([]);
    expect(world.experts.map((one) => one.timeZone ?? "").filter((zone) => !isTimeZone(zone))).toEqual([]);
    expect(world.languages.filter((one) => !isLanguageCode(one.languageCode))).toEqual([]);
  });

  it("address nobody real: mail only to reserved domains (RFC 2606)", () => {
    const addresses = [...world.users.map((user) => user.email), ...world.contacts.map((contact) => contact.email ?? "")];
    expect(addresses.filter((address) => !/^[a-z0-9.-]+@(example\.(org|net|com)|demo\.nhipcau\.example)$/.test(address))).toEqual([]);
    expect(new Set(world.users.map((user) => user.email)).size).toBe(world.users.length);
    expect(world.works.filter((work) => work.identifier || work.url)).toEqual([]);
  });

  it("are written in both languages, in NFC, with nothing left to fill in", () => {
    const text = JSON.stringify(world);
    expect(text).toBe(text.normalize("NFC"));
    expect(text).not.toMatch(/undefined|\[object|NaN|\{\d| {2}/);
    expect(world.experts.filter((one) => !one.headlineVi && !one.headlineEn)).toEqual([]);
    expect(world.experts.filter((one) => one.biographyVi && one.biographyEn).length).toBeGreaterThan(150);
    for (const expert of world.experts)
      expect(Math.max(expert.headlineVi?.length ?? 0, expert.headlineEn?.length ?? 0)).toBeLessThanOrEqual(140);
  });

  it("give each person another name", () => {
    expect(new Set(world.experts.map((expert) => expert.fullName)).size).toBe(300);
  });

  it("keep dates in order: windows, degrees, posts", () => {
    expect(world.availabilities.filter((one) => one.until && one.until < one.from)).toEqual([]);
    expect(world.employments.filter((one) => one.toYear && one.toYear < one.fromYear)).toEqual([]);
    expect(world.positions.filter((one) => one.startUntil && one.startFrom && one.startUntil < one.startFrom)).toEqual([]);
  });
});

describe("the demo's positions", () => {
  it("that are announced lack nothing, and come from verified institutions", () => {
    const verified = new Set(world.institutions.filter((one) => one.status === "verified").map((one) => one.id));
    for (const position of world.positions.filter((one) => one.status === "published")) {
      expect(verified).toContain(position.institutionId);
      const deadline = position.dossierDeadline instanceof Date ? position.dossierDeadline.toISOString().slice(0, 10) : null;
      const facts = {
        titleVi: position.titleVi ?? "",
        titleEn: position.titleEn ?? "",
        textVi: position.textVi ?? "",
        textEn: position.textEn ?? "",
        engagementTypes: list(position.engagementTypes),
        fieldCodes: list(position.fieldCodes),
        provinceCode: position.provinceCode ?? null,
        remotePossible: position.remotePossible ?? false,
        dossierDeadline: deadline,
        skillCount: world.positionSkills.filter((skill) => skill.positionId === position.id).length,
      };
      expect(missingForPublication(facts, TODAY)).toEqual([]);
    }
  });

  it("hold languages, criteria, incentives and pay in the shapes that are read back", () => {
    for (const position of world.positions) {
      for (const column of ["languages", "criteria", "incentives", "payBands"] as const) positionJson[column].parse(position[column]);
    }
  });
});

describe("the demo's accounts", () => {
  it.each(DEMO_ACCOUNTS)("include one for the $role, with a password that the rules accept", ({ email, password }) => {
    expect(world.users.filter((user) => user.email === email)).toHaveLength(1);
    expect(checkPassword(password, [email])).toEqual({ ok: true });
  });
});
