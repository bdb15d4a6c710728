import { describe, expect, it } from "vitest";
import { detectFile } from "./detect-file";
import { guessColumns, templateHeading } from "./headings";
import { EXPERT_FIELDS, POSITION_FIELDS } from "./model";
import { readCsv } from "./read-csv";
import writeXlsxFile from "write-excel-file/node";
import { readTable } from "./read-table.server";

const utf8 = (text: string) => new TextEncoder().encode(text);
const csv = (bytes: Uint8Array) => {
  const table = readCsv(bytes);
  return "problem" in table ? table.problem : table.rows.map((row) => row.cells);
};

describe("a CSV file", () => {
  it.each([",", ";", "\t"])("is read with the delimiter %j, quoted line breaks and a byte order mark", (sign) => {
    expect(csv(utf8(`\uFEFFHọ tên${sign}Ghi chú\r\nLê An${sign}"hai\r\ndòng, ""một"" ô;"\r\n`))).toEqual([
      ["Họ tên", "Ghi chú"],
      ["Lê An", 'hai\r\ndòng, "một" ô;'],
    ]);
  });

  it("is read in UTF-16 and in Windows-1258", () => {
    const wide = new Uint8Array([0xff, 0xfe, ...[..."Họ,b\nỨ,c"].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8])]);
    expect(csv(wide)).toEqual([
      ["Họ", "b"],
      ["Ứ", "c"],
    ]);
    // "Trần" in Windows-1258: â and a combining grave.
    expect(csv(new Uint8Array([0x54, 0x72, 0xe2, 0xcc, 0x6e, 0x2c, 0x61]))).toEqual([["Trần", "a"]]);
  });

  it("in an old Vietnamese font is refused instead of read wrongly", () => {
    expect(
      csv(
        new Uint8Array([
          ...utf8("ten\n"),
          0x4e,
          0x67,
          0x75,
          0x79,
          0xd4,
          0xb8,
          0x6e,
          0x20,
          0x54,
          0x72,
          0xb5,
          0x6e,
          0x67,
          0x20,
          0x56,
          0xb9,
          0x6e,
          0xa6,
          0x6d,
        ]),
      ),
    ).toBe("encoding");
  });
});

describe("a file", () => {
  it("is known by its content, whatever its name", () => {
    expect(detectFile(utf8("  <!DOCTYPE html><table>"))).toBe("html");
    expect(detectFile(new Uint8Array([0x50, 0x4b, 3, 4]))).toBe("xlsx");
    expect(detectFile(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toBe("xls");
    expect(detectFile(utf8("%PDF-1.7"))).toBe("pdf");
    expect(detectFile(new Uint8Array([65, 0, 66]))).toBe("binary");
    expect(detectFile(utf8("a,b"))).toBe("text");
  });

  it.each([
    ["", "empty"],
    ["\n\n", "empty"],
    ["Họ tên,Email\n,\n", "no_rows"],
    ["<html><table></table></html>", "html"],
    [`a\n${"x\n".repeat(5_001)}`, "too_many_rows"],
    [`${"a,".repeat(61)}a\n${"b,".repeat(61)}b`, "too_many_columns"],
  ])("is refused with its reason (%#)", async (text, problem) => expect(await readTable(utf8(text))).toEqual({ problem }));

  it("of 5,000 rows fits, empty lines not counted", async () => {
    const table = await readTable(utf8(`a,b\n${"x,\n\n,\n".repeat(5_000)}`));
    expect("rows" in table && table.rows.length).toBe(5_000);
    expect("rows" in table && table.rows.at(-1)).toEqual({ number: 5_000, cells: ["x", ""] });
  });

  it("with an office, a motto and a title above its headings is read from the headings on", async () => {
    const above = "ĐẠI SỨ QUÁN;;CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n;;Độc lập – Tự do – Hạnh phúc\nDANH SÁCH CHUYÊN GIA KIỀU BÀO 2026;;\n";
    const table = await readTable(utf8(`${above}\nHọ và tên;E-mail liên hệ;Nước sở tại\nLê An;an@vi-du.example;Đức\n`));
    expect(table).toEqual({
      headings: ["Họ và tên", "E-mail liên hệ", "Nước sở tại"],
      rows: [{ number: 1, cells: ["Lê An", "an@vi-du.example", "Đức"] }],
    });
  });

  it("whose headings nobody knows is read from its first row on, and no row of data passes for headings", async () => {
    const table = await readTable(utf8("A,B,C\nx,Email,y\nz,Skills,w\n"));
    expect("headings" in table && table.headings).toEqual(["A", "B", "C"]);
  });
});

describe("headings", () => {
  it("are recognised with what people add to them, but never another person's address", () => {
    const headings = [" E-mail liên hệ", "Cơ quan công tác hiện nay", "Chuyên môn/kỹ năng", "ĐT", "Email người giới thiệu"];
    expect(guessColumns("experts", headings)).toEqual(["email", "employer", "skills", "phone", null]);
    expect(guessColumns("experts", ["Email người giới thiệu"])).toEqual([null]);
  });

  it("are recognised in both languages, with and without accents", () => {
    expect(
      guessColumns("experts", [
        "STT",
        "HỌ VÀ TÊN",
        "Thu dien tu",
        "Nơi làm việc (hiện tại)",
        "Expertise",
        "Ghi chú",
        "email",
        "Nước / Country",
      ]),
    ).toEqual([null, "fullName", null, "employer", "skills", null, "email", "country"]);
    expect(guessColumns("positions", ["Tên vị trí", "Title", "Nơi làm việc", "Hạn nộp"])).toEqual([
      "titleVi",
      "titleEn",
      "province",
      "deadline",
    ]);
  });

  it("of the template are all recognised as what they stand for", () => {
    expect(guessColumns("experts", EXPERT_FIELDS.map(templateHeading))).toEqual([...EXPERT_FIELDS]);
    expect(guessColumns("positions", POSITION_FIELDS.map(templateHeading))).toEqual([...POSITION_FIELDS]);
  });
});

describe("a small workbook that names one long text in every cell", () => {
  it("is refused before its cells are cleaned and kept", async () => {
    const text = "ă".repeat(4_900);
    const bytes = await writeXlsxFile(
      Array.from({ length: 100 }, () => Array.from({ length: 60 }, () => ({ value: text, type: String }))),
    ).toBuffer();
    expect(bytes.byteLength).toBeLessThan(100_000);
    expect(await readTable(bytes)).toEqual({ problem: "too_large_inside" });
  });
});
