import { describe, expect, test } from "vitest";
import * as format from "./format";

/** No-break spaces keep figures and units on one line; the tests compare them as spaces. */
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("dates", () => {
  test("are day/month/year in Vietnamese and spell the month in English", () => {
    expect(format.formatDate("vi", "2026-11-05")).toBe("05/11/2026");
    expect(plain(format.formatDate("en", "2026-11-05"))).toBe("5 Nov 2026");
  });

  test("never move to another day by time zone", () => {
    expect(format.formatDate("vi", "2027-01-01")).toBe("01/01/2027");
  });

  test("refuse what is not a calendar date", () => {
    expect(() => format.formatDate("vi", "05/11/2026")).toThrow(RangeError);
  });

  test("may leave out the day", () => {
    expect(format.formatMonth("vi", "2026-11-05")).toBe("11/2026");
    expect(plain(format.formatMonth("en", "2026-11"))).toBe("Nov 2026");
  });

  test("make ranges with open ends", () => {
    expect(format.formatDateRange("vi", "2027-02-01", "2027-07-31")).toBe("01/02/2027 – 31/07/2027");
    expect(format.formatDateRange("vi", "2027-02-01", null)).toBe("01/02/2027 –");
    expect(format.formatDateRange("vi", null, "2027-02-01")).toBe("– 01/02/2027");
  });

  test("of instants are shown in Vietnamese time unless a zone is given", () => {
    expect(format.formatDateTime("vi", "2026-11-22T18:30:00Z")).toBe("23/11/2026 01:30");
    expect(plain(format.formatDateTime("en", "2026-11-22T18:30:00Z", "Europe/Paris"))).toBe("22 Nov 2026 19:30");
    expect(format.formatDateTime("vi", "2026-11-22T17:00:00Z")).toBe("23/11/2026 00:00");
  });
});

describe("numbers and money", () => {
  test("use the separators of the language", () => {
    expect(format.formatNumber("vi", 12345.6)).toBe("12.345,6");
    expect(format.formatNumber("en", 12345.6)).toBe("12,345.6");
    expect(format.formatNumber("vi", 1000)).toBe("1.000");
    expect(format.formatPercent("vi", 0.624)).toBe("62%");
  });

  test("name the currency", () => {
    expect(plain(format.formatMoneyRange("vi", 35_000_000, null, "VND"))).toBe("35.000.000 đồng");
    expect(plain(format.formatMoneyRange("vi", 3000, null, "USD"))).toBe("3.000 USD");
    expect(plain(format.formatMoneyRange("en", 35_000_000, null, "VND"))).toBe("VND 35,000,000");
  });

  test("make ranges and collapse equal or open ends", () => {
    expect(format.formatRange("vi", 6, 12)).toBe("6–12");
    expect(format.formatRange("vi", 6, 6)).toBe("6");
    expect(format.formatRange("vi", null, 8)).toBe("8");
    expect(plain(format.formatMoneyRange("vi", 3000, 5000, "USD"))).toBe("3.000–5.000 USD");
    expect(format.formatMoneyRange("vi", null, null, "USD")).toBe("");
  });
});

describe("words", () => {
  test("are listed with a last conjunction", () => {
    expect(format.formatList("vi", ["Nhật Bản", "Đức", "Pháp"])).toBe("Nhật Bản, Đức và Pháp");
    expect(format.formatList("en", ["Japan", "Germany"])).toBe("Japan and Germany");
    expect(format.formatList("en", [])).toBe("");
  });

  test("are ordered the Vietnamese way", () => {
    const names = ["Đông", "Dũng", "Ân", "An", "Ăn", "Châu"];
    expect([...names].sort((a, b) => format.compareText("vi", a, b))).toEqual(["An", "Ăn", "Ân", "Châu", "Dũng", "Đông"]);
  });
});
