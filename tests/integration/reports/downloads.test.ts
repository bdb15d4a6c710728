import { inflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { longRows } from "~/domain/reports/report-tables.server";
import { csvText } from "~/http/csv";
import { inviteExpert } from "~/domain/cases/invite-expert.server";
import { restrictSelection } from "~/domain/reports/policy";
import { parseSelection } from "~/domain/reports/selection";
import { selectionLabels } from "~/domain/reports/selection-labels.server";
import { translator } from "~/i18n/i18n.server";
import { makePair } from "../../factories/make-pair";
import { xlsxBytes } from "~/http/xlsx.server";

/** The entries of a ZIP file by its central directory (APPNOTE 4.3.12), unpacked. */
function unzip(bytes: Buffer): Map<string, string> {
  const entries = new Map<string, string>();
  let at = bytes.readUInt32LE(bytes.lastIndexOf(Buffer.from("PK\x05\x06", "latin1")) + 16);
  while (bytes.readUInt32LE(at) === 0x02014b50) {
    const [method, size, nameLength, extra, comment, start] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt16LE(at + 28),
      bytes.readUInt16LE(at + 30),
      bytes.readUInt16LE(at + 32),
      bytes.readUInt32LE(at + 42),
    ];
    const begin = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
    const packed = bytes.subarray(begin, begin + size);
    entries.set(bytes.toString("utf8", at + 46, at + 46 + nameLength), (method === 8 ? inflateRawSync(packed) : packed).toString("utf8"));
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

const EVIL = '=HYPERLINK("http://example.test","Viện")';
const sheet = {
  name: "Tiến trình – Diễn ra trong kỳ: [dài hơn 31]",
  names: 1,
  header: ["Tổ chức", "Bắt đầu"],
  rows: [
    [EVIL, 3],
    ["+84 Viện", null],
  ],
};

describe("a report as a spreadsheet", () => {
  it("holds every text as text, whatever it begins with, and every number as a number", async () => {
    const entries = unzip(await xlsxBytes([sheet, sheet]));
    const sheets = [...entries].filter(([name]) => name.startsWith("xl/worksheets/sheet"));
    expect(sheets).toHaveLength(2);
    for (const [, xml] of sheets) {
      expect(xml).not.toContain("<f>");
      expect(xml).toMatch(/<v>3<\/v>/);
      expect(xml).toMatch(/<c r="A2"[^>]* t="(s|inlineStr)"/);
    }
    expect([...entries.values()].some((xml) => xml.includes("=HYPERLINK("))).toBe(true);
    const names = [...(entries.get("xl/workbook.xml") ?? "").matchAll(/<sheet [^>]*name="([^"]+)"/g)].map((match) => match[1] ?? "");
    expect(new Set(names).size).toBe(2);
    for (const name of names) expect(name.length).toBeLessThanOrEqual(31);
  });

  it("as CSV keeps a spreadsheet from running its texts", () => {
    const text = csvText(["a", "b", "c", "d"], longRows([sheet]));
    expect(text).toContain("\"'=HYPERLINK(");
    expect(text).not.toMatch(/,"?[=+]/);
  });
});

describe("a report's filter by owner", () => {
  it("names nobody who never answered for a case within the reader's reach", async () => {
    const pair = await makePair();
    const started = await inviteExpert(pair.recruiter, { ...pair.start(), text: "", askedFields: [] });
    expect(started.ok).toBe(true);
    const named = async (owner: string) => {
      const selection = restrictSelection(pair.recruiter, parseSelection(new URLSearchParams({ owner })));
      return (await selectionLabels(selection, "vi")).find((part) => part.name === translator("vi", "reports")("filter.owner"))?.value;
    };
    expect(await named(pair.recruiter.userId)).toBe(pair.recruiter.displayName);
    expect(await named(pair.expert.userId)).toBe(translator("vi", "reports")("gone"));
    expect(await named(pair.coordinator.userId)).toBe(translator("vi", "reports")("gone"));
  });
});
