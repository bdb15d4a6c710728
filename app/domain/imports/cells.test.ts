import { describe, expect, it } from "vitest";
import {
  entries,
  readCountry,
  readDegree,
  readEmail,
  readForms,
  readLanguages,
  readLocale,
  readOrcid,
  readPositionKind,
  readRank,
  readWhole,
  readYear,
  readYesNo,
} from "./cells";
import { excelDay, isDateFormat } from "./excel-date";
import { readDay } from "./read-day";

const TODAY = "2026-11-22";

describe("what a cell says", () => {
  it("lists entries by the strongest sign that divides them", () => {
    expect(entries("bán dẫn; thiết kế vi mạch, tương tự\n• quang tử")).toEqual(["bán dẫn", "thiết kế vi mạch, tương tự", "quang tử"]);
    expect(entries("C++, machine learning (PyTorch, JAX)")).toEqual(["C++", "machine learning (PyTorch, JAX)"]);
    expect(entries("AI / Python / C++, I/O, TCP/IP")).toEqual(["AI", "Python", "C++", "I/O", "TCP/IP"]);
    expect(entries("  ")).toEqual([]);
  });

  it("reads countries in both languages, without accents and at the end of an address", () => {
    expect(["Nhật Bản", "nhat", "Japan", "Tokyo, Japan", "Mỹ", "CHLB Đức - Đức", "xứ lạ"].map(readCountry)).toEqual([
      "JP",
      "JP",
      "JP",
      "JP",
      "US",
      "DE",
      null,
    ]);
  });

  it("reads one address and refuses what is none", () => {
    expect(["  Lan.Pham@Example.TEST ", "mailto:a@b.test", "a@b.test; c@d.test", "<a@b.test>", "a@b", "không có"].map(readEmail)).toEqual([
      "lan.pham@example.test",
      "a@b.test",
      "a@b.test",
      "a@b.test",
      null,
      null,
    ]);
  });

  it("takes an ORCID iD only with the right check digit", () => {
    expect(
      ["0000-0002-1825-0097", "https://orcid.org/0000-0002-1694-233X", "0000000218250097", "0000-0002-1825-0098", "12"].map(readOrcid),
    ).toEqual(["0000-0002-1825-0097", "0000-0002-1694-233X", "0000-0002-1825-0097", null, null]);
  });

  it("reads degrees and ranks as titles are written", () => {
    expect(["PGS.TS.", "Thạc sĩ", "MSc in Physics", "kỹ sư", "Ph.D.", "không yêu cầu", "xyz"].map(readDegree)).toEqual([
      "doctorate",
      "master",
      "master",
      "bachelor",
      "doctorate",
      "none",
      null,
    ]);
    expect(["GS.TS.", "PGS", "Associate Professor", "không", "xyz"].map(readRank)).toEqual([
      "professor",
      "associate_professor",
      "associate_professor",
      undefined,
      null,
    ]);
  });

  it("reads languages with their levels by CEFR, words and certificates", () => {
    expect(readLanguages("Tiếng Anh C1; tiếng Nhật (N2); Vietnamese native; German; English - IELTS 8.5; Klingon")).toEqual({
      languages: [
        { languageCode: "en", level: "C1" },
        { languageCode: "ja", level: "B2" },
        { languageCode: "vi", level: "native" },
        { languageCode: "de", level: "B2" },
      ],
      unknown: ["Klingon"],
    });
  });

  it("reads forms of work in both languages", () => {
    expect(readForms("Tư vấn từ xa; giảng dạy; về nước dài hạn; khác").types).toEqual(["return_long_term", "remote_advising", "teaching"]);
    expect(readForms("Tư vấn từ xa; khác").unknown).toEqual(["khác"]);
    expect(readForms("joint_research, policy advising").types).toEqual(["joint_research", "policy_advising"]);
  });

  it("reads yes, no, numbers, years, kinds and mail languages, and nothing into other words", () => {
    expect(["Có", "x", "không", "No", "maybe"].map(readYesNo)).toEqual([true, true, false, false, null]);
    expect(["3", "1.200", "5 năm", "0", "nhiều"].map((cell) => readWhole(cell, 1, 10_000))).toEqual([3, 1200, 5, null, null]);
    expect(["2019", "từ 2019 đến nay", "09/2019", "1890", "20191"].map(readYear)).toEqual([2019, 2019, 2019, null, null]);
    expect(["Đặt hàng nghiên cứu", "research_order", "vị trí", "?"].map(readPositionKind)).toEqual([
      "research_order",
      "research_order",
      "post",
      null,
    ]);
    expect(["Tiếng Việt", "EN", "français"].map(readLocale)).toEqual(["vi", "en", null]);
  });
});

describe("a day", () => {
  it.each([
    ["2026-09-01", "2026-09-01"],
    ["1/9/2026", "2026-09-01"],
    ["31.12.2026", "2026-12-31"],
    ["9/2026", "2026-09-01"],
    ["tháng 9 năm 2026", "2026-09-01"],
    ["ngày 2 tháng 9 năm 2026", "2026-09-02"],
    ["1 Sep 2026", "2026-09-01"],
    ["September 15, 2026", "2026-09-15"],
    ["12/25/2026", "2026-12-25"],
    ["2026", "2026-01-01"],
    ["ngay", TODAY],
    ["2026-09-01 00:00:00", "2026-09-01"],
  ])("reads %s", (cell, day) => expect(readDay(cell, TODAY)?.day).toBe(day));

  it.each(["31/2/2026", "sắp tới", "1/1/1200", "99/99/2026"])("does not read %s", (cell) => expect(readDay(cell, TODAY)).toBeNull());

  it("says when day and month could be the other way round", () => {
    expect(["3/4/2026", "3/3/2026", "25/4/2026"].map((cell) => readDay(cell, TODAY)?.ambiguous)).toEqual([true, false, false]);
  });

  it("comes out of a spreadsheet's serial number, on both sides of the day that never was", () => {
    expect([1, 59, 61, 46_266].map((serial) => excelDay(serial, false))).toEqual(["1900-01-01", "1900-02-28", "1900-03-01", "2026-09-01"]);
    expect(excelDay(0, true)).toBeNull();
    expect([
      isDateFormat(14, undefined),
      isDateFormat(2, undefined),
      isDateFormat(164, "dd/mm/yyyy"),
      isDateFormat(165, '0.00" days"'),
    ]).toEqual([true, false, true, false]);
  });
});
