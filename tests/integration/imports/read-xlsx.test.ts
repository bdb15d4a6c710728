import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import writeXlsx from "write-excel-file/node";
import { readTable } from "~/domain/imports/read-table.server";

/** A ZIP container of these parts; `sizes` overrides the declared length of a part. */
function zip(parts: Record<string, string | Buffer>, sizes: Record<string, number> = {}): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const plain = Buffer.from(content);
    const packed = deflateRawSync(plain);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(sizes[name] ?? plain.length, 22);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 6);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(sizes[name] ?? plain.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    files.push(head, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, central, end]);
}

const BOOK = `<workbook xmlns:r="r"><sheets><sheet name="Ẩn" sheetId="1" state="hidden" r:id="rId1"/><sheet name="A" sheetId="2" r:id="rId2"/></sheets></workbook>`;
const RELATIONS = `<Relationships><Relationship Id="rId1" Target="worksheets/hidden.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>`;
const STYLES = `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>`;
const book = (sheet: string, more: Record<string, string> = {}) =>
  zip({
    "xl/workbook.xml": BOOK,
    "xl/_rels/workbook.xml.rels": RELATIONS,
    "xl/styles.xml": STYLES,
    "xl/sharedStrings.xml": `<sst><si><t>Họ tên</t></si><si><r><t>Lê </t></r><r><t>An</t></r><rPh><t>x</t></rPh></si></sst>`,
    "xl/worksheets/hidden.xml": `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>ẩn</t></is></c></row></sheetData></worksheet>`,
    "xl/worksheets/sheet2.xml": `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
    ...more,
  });

describe("an XLSX file", () => {
  it("is read from the first sheet that shows: shared texts, saved results of formulas, dates, yes and no, errors as nothing", async () => {
    const table = await readTable(
      book(
        `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="str"><v>Ngày</v></c><c r="D1" t="inlineStr"><is><t>Số</t></is></c><c r="E1" t="str"><v>Có</v></c></row>` +
          `<row r="3"><c r="A3" t="s"><v>1</v></c><c r="C3" s="1"><f>TODAY()</f><v>46266</v></c><c r="D3"><f>0.1+0.2</f><v>0.30000000000000004</v></c><c r="E3" t="b"><v>1</v></c><c r="F3" t="e"><v>#REF!</v></c></row>`,
      ),
    );
    expect(table).toEqual({
      headings: ["Họ tên", "", "Ngày", "Số", "Có"],
      rows: [{ number: 1, cells: ["Lê An", "", "2026-09-01", "0.3", "yes"] }],
    });
  });

  it("as a common library writes it is read back", async () => {
    const bytes = await writeXlsx([
      [{ value: "Họ và tên" }, { value: "Từ" }],
      [{ value: "Trần Thị Bưởi" }, { value: new Date("2026-09-01T00:00:00Z"), type: Date, format: "dd/mm/yyyy" }],
    ]).toBuffer();
    expect(await readTable(bytes)).toEqual({
      headings: ["Họ và tên", "Từ"],
      rows: [{ number: 1, cells: ["Trần Thị Bưởi", "2026-09-01"] }],
    });
  });

  it("that unpacks to more than its bound is refused before it is unpacked, and one that lies about it as well", async () => {
    const bomb = { "xl/worksheets/sheet2.xml": "0".repeat(90_000_000) };
    expect(await readTable(zip({ "xl/workbook.xml": BOOK, ...bomb }))).toEqual({ problem: "too_large_inside" });
    expect(
      await readTable(
        zip({ "xl/workbook.xml": BOOK, "xl/_rels/workbook.xml.rels": RELATIONS, ...bomb }, { "xl/worksheets/sheet2.xml": 1_000 }),
      ),
    ).toEqual({ problem: "xlsx_broken" });
  });

  it("whose one cell claims to stand in the millionth row and column takes no memory for the rest", async () => {
    const far = book(
      `<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="XFD2"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row>`,
    );
    expect(await readTable(far)).toEqual({ headings: ["Họ tên"], rows: [{ number: 1, cells: ["Lê An"] }] });
  });

  it("that is another kind of container, damaged, or expands entities of its own is refused", async () => {
    expect(await readTable(zip({ "word/document.xml": "<a/>" }))).toEqual({ problem: "not_a_table" });
    expect(await readTable(book("<row").subarray(0, 400))).toEqual({ problem: "xlsx_broken" });
    const lol = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row r="1"><c t="str"><v>&b;</v></c></row></sheetData></worksheet>`;
    expect(await readTable(book("", { "xl/worksheets/sheet2.xml": lol }))).toEqual({ problem: "xlsx_broken" });
  });
});
