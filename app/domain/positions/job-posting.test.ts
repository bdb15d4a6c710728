import { describe, expect, it } from "vitest";
import { type PositionDetail } from "./detail";
import { jobPosting, scriptJson } from "./job-posting";

const position: PositionDetail = {
  id: "01900000-0000-7000-8000-000000000001",
  institution: {
    id: "01900000-0000-7000-8000-000000000002",
    nameVi: "Viện Vật liệu Sông Hồng",
    nameEn: "",
    kind: "institute",
    provinceCode: "ha-noi",
    website: "https://vatlieu.example",
    rorId: "",
    status: "verified",
  },
  kind: "post",
  titleVi: "Chuyên gia vật liệu",
  titleEn: "",
  textVi: "Đoạn một.\nDòng hai.\n\nĐoạn hai & <b>không phải thẻ</b>.",
  textEn: "",
  programme: "",
  openings: 3,
  programmeFromYear: null,
  programmeToYear: null,
  announcement: "",
  engagementTypes: ["return_long_term"],
  workload: "either",
  startFrom: "2027-01-01",
  startUntil: null,
  durationMonthsMin: null,
  durationMonthsMax: null,
  renewable: false,
  hoursPerWeekMin: null,
  hoursPerWeekMax: null,
  onSiteDaysPerYear: null,
  provinceCode: "ha-noi",
  remotePossible: false,
  skills: [{ skillId: "thin-films", labelVi: "Màng mỏng", labelEn: "Thin films", necessity: "must", minLevel: 3 }],
  fieldCodes: [],
  technologyCodes: [],
  subjectsVi: [],
  subjectsEn: [],
  languages: [],
  minDegree: null,
  minAcademicRank: null,
  minYearsExperience: null,
  criteria: [],
  payBands: [
    { vi: "Tiến sĩ", en: "", from: 35_000_000, to: 45_000_000, approximate: false, currency: "VND", period: "month" },
    { vi: "Giáo sư", en: "", from: 45_000_000, to: 85_000_000, approximate: false, currency: "VND", period: "month" },
  ],
  incentives: [],
  termsVi: "",
  termsEn: "",
  dossierDeadline: "2027-03-31",
  status: "published",
  storedStatus: "published",
  closedReason: null,
  publishedAt: "2026-11-20T18:30:00.000Z",
  closedAt: null,
  updatedAt: "2026-11-20T18:30:00.000Z",
  version: 4,
};
const place = {
  url: "https://nhipcau.example/vi/positions/1",
  province: "Hà Nội",
  skillName: (skill: { labelVi: string }) => skill.labelVi,
};

describe("jobPosting", () => {
  it("has what schema.org and search engines ask of a JobPosting", () => {
    const posting = jobPosting(position, "vi", place);
    expect(posting).toMatchObject({
      "@context": "https://schema.org",
      "@type": "JobPosting",
      title: "Chuyên gia vật liệu",
      datePosted: "2026-11-21",
      validThrough: "2027-03-31T23:59:59+07:00",
      employmentType: ["FULL_TIME", "PART_TIME"],
      totalJobOpenings: 3,
      hiringOrganization: { "@type": "Organization", name: "Viện Vật liệu Sông Hồng", sameAs: "https://vatlieu.example" },
      jobLocation: { address: { addressRegion: "Hà Nội", addressCountry: "VN" } },
      skills: "Màng mỏng",
      baseSalary: { currency: "VND", value: { minValue: 35_000_000, maxValue: 85_000_000, unitText: "MONTH" } },
    });
    expect(posting?.description).toBe("<p>Đoạn một.<br>Dòng hai.</p><p>Đoạn hai &#38; &#60;b&#62;không phải thẻ&#60;/b&#62;.</p>");
  });

  it("prefers the ROR address, says remote only without a place, and leaves out what is not stated", () => {
    const posting = jobPosting(
      {
        ...position,
        institution: { ...position.institution, rorId: "02jx3x895" },
        remotePossible: true,
        openings: null,
        workload: null,
        dossierDeadline: null,
        payBands: [],
      },
      "en",
      { ...place, province: null },
    );
    expect(posting?.hiringOrganization).toMatchObject({ sameAs: "https://ror.org/02jx3x895" });
    expect(posting?.jobLocationType).toBe("TELECOMMUTE");
    for (const key of ["totalJobOpenings", "employmentType", "validThrough", "baseSalary", "jobLocation"])
      expect(posting).not.toHaveProperty(key);
  });

  it("states no salary where currencies differ or amounts are for the whole", () => {
    const [band] = position.payBands;
    expect(jobPosting({ ...position, payBands: [band!, { ...band!, currency: "USD" }] }, "vi", place)).not.toHaveProperty("baseSalary");
    expect(jobPosting({ ...position, payBands: [{ ...band!, period: "total" }] }, "vi", place)).not.toHaveProperty("baseSalary");
  });

  it("is not given for research orders, drafts, closed positions and positions without a text", () => {
    expect(jobPosting({ ...position, kind: "research_order" }, "vi", place)).toBeNull();
    expect(jobPosting({ ...position, status: "draft", publishedAt: null }, "vi", place)).toBeNull();
    expect(jobPosting({ ...position, status: "closed" }, "vi", place)).toBeNull();
    expect(jobPosting({ ...position, textVi: "" }, "vi", place)).toBeNull();
  });
});

describe("scriptJson", () => {
  it("lets no text end the script element or open a comment, and still parses to the same value", () => {
    for (const attack of ["</script><script>alert(1)</script>", "<!-- <script>", "]]>", "a\u2028b\u2029c", "&lt;", '"}'] as const) {
      const json = scriptJson({ title: attack });
      expect(json).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(json)).toEqual({ title: attack });
    }
  });
});
