import { describe, expect, it } from "vitest";
import {
  isOpen,
  mayClose,
  mayDelete,
  mayPublish,
  mayReopen,
  missingForPublication,
  PUBLICATION_ITEMS,
  type PublicationFacts,
  SECTION_OF_ITEM,
  statusOn,
} from "./rules";

const TODAY = "2026-11-22";
const complete: PublicationFacts = {
  titleVi: "Chuyên gia",
  titleEn: "",
  textVi: "",
  textEn: "The task",
  engagementTypes: ["teaching"],
  skillCount: 1,
  fieldCodes: [],
  provinceCode: "ha-noi",
  remotePossible: false,
  dossierDeadline: null,
};

describe("isOpen", () => {
  it.each([
    ["published", null, true],
    ["published", "2026-11-23", true],
    ["published", "2026-11-22", true],
    ["published", "2026-11-21", false],
    ["draft", null, false],
    ["closed", "2027-01-01", false],
  ] as const)("a %s position with the deadline %s is open: %s", (status, dossierDeadline, open) => {
    expect(isOpen({ status, dossierDeadline }, TODAY)).toBe(open);
  });

  it("counts a published position past its deadline as closed, and leaves every other status alone", () => {
    expect(statusOn({ status: "published", dossierDeadline: "2026-11-21" }, TODAY)).toBe("closed");
    expect(statusOn({ status: "published", dossierDeadline: "2026-11-22" }, TODAY)).toBe("published");
    expect(statusOn({ status: "draft", dossierDeadline: "2026-11-21" }, TODAY)).toBe("draft");
  });
});

describe("missingForPublication", () => {
  it.each([
    [{}, []],
    [{ titleVi: "" }, ["title"]],
    [{ titleVi: "", titleEn: "Expert" }, []],
    [{ textEn: "" }, ["text"]],
    [{ engagementTypes: [] }, ["engagement_type"]],
    [{ skillCount: 0 }, ["skill_or_field"]],
    [{ skillCount: 0, fieldCodes: ["2.2"] }, []],
    [{ provinceCode: null }, ["place"]],
    [{ provinceCode: null, remotePossible: true }, []],
    [{ dossierDeadline: "2026-11-21" }, ["deadline"]],
    [{ dossierDeadline: "2026-11-22" }, []],
    [
      { titleVi: "", textEn: "", engagementTypes: [], skillCount: 0, provinceCode: null, dossierDeadline: "2020-01-01" },
      [...PUBLICATION_ITEMS],
    ],
  ] as const)("with %o it misses %o", (change, missing) => {
    expect(missingForPublication({ ...complete, ...change }, TODAY)).toEqual(missing);
  });

  it("knows for each item the section in which it is given", () => {
    expect(Object.keys(SECTION_OF_ITEM).sort()).toEqual([...PUBLICATION_ITEMS].sort());
  });
});

describe("verdicts on a position's state", () => {
  it.each([
    ["draft", "verified", [], true],
    ["draft", "verified", ["text"], "incomplete"],
    ["draft", "pending", [], "institution_not_verified"],
    ["draft", "refused", ["text"], "institution_not_verified"],
    ["published", "verified", [], "not_draft"],
    ["closed", "verified", [], "not_draft"],
  ] as const)("publishing a %s position of a %s institution that misses %o: %s", (status, institution, missing, answer) => {
    const verdict = mayPublish(status, institution, missing);
    expect(verdict.ok || verdict.code).toBe(answer);
  });

  it.each([
    ["closed", "verified", [], true],
    ["closed", "verified", ["deadline"], "deadline_past"],
    ["closed", "verified", ["deadline", "text"], "deadline_past"],
    ["closed", "verified", ["text"], "incomplete"],
    ["closed", "refused", [], "institution_not_verified"],
    ["published", "verified", [], "not_closed"],
    ["draft", "verified", [], "not_closed"],
  ] as const)("reopening a %s position of a %s institution that misses %o: %s", (status, institution, missing, answer) => {
    const verdict = mayReopen(status, institution, missing);
    expect(verdict.ok || verdict.code).toBe(answer);
  });

  it("closes only what is open and deletes only what was never announced", () => {
    expect(mayClose("published").ok).toBe(true);
    expect(mayClose("closed").ok).toBe(false);
    expect(mayClose("draft").ok).toBe(false);
    expect(mayDelete({ status: "draft", publishedAt: null }).ok).toBe(true);
    expect(mayDelete({ status: "published", publishedAt: new Date() }).ok).toBe(false);
    expect(mayDelete({ status: "closed", publishedAt: new Date() }).ok).toBe(false);
  });
});
