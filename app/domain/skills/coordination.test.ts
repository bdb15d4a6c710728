import { describe, expect, it } from "vitest";
import { skillsFromFiles } from "./skill-data.server";
import { buildSkillIndex } from "./skills";

const index = buildSkillIndex(skillsFromFiles());
const found = (text: string): string[] =>
  index
    .suggestSkills(text)
    .map(({ skillId }) => skillId)
    .sort();

describe("names that share a part", () => {
  it("are both found, whether they share the end or the start", () => {
    expect(found("organic and inorganic chemistry")).toEqual(["inorganic-chemistry", "organic-chemistry"]);
    expect(found("chuyên gia thiết kế vi mạch số và tương tự")).toEqual(["analog-ic-design", "digital-ic-design"]);
    expect(found("Vietnamese history and culture")).toEqual(["vietnamese-culture", "vietnamese-history"]);
  });

  it("make no name of a part that says nothing by itself", () => {
    expect(found("khoa học tự nhiên và kỹ thuật")).toEqual([]);
  });

  it("keep the comma that stands in a name", () => {
    expect(found("atomic, molecular and optical physics")).toEqual(["atomic-molecular-optical-physics"]);
  });
});

describe("a denial", () => {
  it("reaches over a list and ends with its clause", () => {
    expect(found("Không có kinh nghiệm về học máy, học sâu và thị giác máy tính.")).toEqual([]);
    expect(found("Không có kinh nghiệm về học máy, nhưng thành thạo thống kê.")).toEqual(["statistics"]);
    expect(found("No malware analysis needed.")).toEqual([]);
  });

  it("is none in aviation", () => {
    expect(found("vat lieu composite nganh hang khong, su dung Abaqus")).toContain("abaqus");
  });
});

describe("a cell", () => {
  it("may hold short forms, brackets and words around the name", () => {
    expect(index.resolveSkill("environmental mgmt").skillId).toBe("environmental-management");
    expect(index.resolveSkill("deep learning (PyTorch)").skillId).toBe("deep-learning");
    expect(index.resolveSkill("knowledge graph engineer").skillId).toBe("knowledge-graphs");
    expect(index.resolveSkill("mobile network slicing for 5G")).toMatchObject({ skillId: "network-slicing", match: "partial" });
  });

  it("of other syllables with all their marks is another word", () => {
    expect(index.resolveSkill("động cơ").skillId).toBe("internal-combustion-engines");
    expect(index.resolveSkill("đồng cỏ").skillId).toBe("forage-pasture");
  });
});
