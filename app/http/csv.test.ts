import { expect, test } from "vitest";
import { csvResponse, csvText } from "./csv";

/** The lines of a one-column table, without the byte order mark and the heading. */
const cells = (...values: (string | number | null)[]) =>
  csvText(
    ["x"],
    values.map((value) => [value]),
  )
    .slice(1)
    .split("\r\n")
    .slice(1, -1);

test("the file starts with a byte order mark and ends each line as RFC 4180 asks", () => {
  expect(csvText(["tên", "điểm"], [["Ngọc", 71]])).toBe("\uFEFFtên,điểm\r\nNgọc,71\r\n");
});

test("commas, quotes and line breaks stay inside their cell", () => {
  expect(cells("a, b", 'nói "có"')).toEqual(['"a, b"', '"nói ""có"""']);
  expect(csvText(["x"], [["một\nhai"]])).toBe('\uFEFFx\r\n"một\nhai"\r\n');
});

test("text that a spreadsheet would run is marked as text, also after spaces and in full width", () => {
  for (const start of ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "  =", "|", "%"]) {
    const [line] = csvText(["x"], [[`${start}HYPERLINK(1)`]])
      .slice("\uFEFFx\r\n".length)
      .split("HYPERLINK");
    expect(line?.replace(/^"/, ""), JSON.stringify(start)).toMatch(/^'/);
  }
  expect(cells("Nguyễn Thị Mai-Anh", "C++")).toEqual(["Nguyễn Thị Mai-Anh", "C++"]);
});

test("text that a spreadsheet of another list separator would run is marked as well, wherever its cell would begin", () => {
  for (const separator of [";", "; ", "\n", "\t", ";\n "]) {
    for (const start of ["=", "+", "-", "@", "＝"])
      expect(cells(`Kỹ sư${separator}${start}1+1`).join("\r\n")).toBe(`"Kỹ sư${separator}'${start}1+1"`);
  }
  expect(cells("C++; C#; a-b")).toEqual(['"C++; C#; a-b"']);
});

test("numbers stay numbers and what is not known is empty", () => {
  expect(cells(-3.5, null, 0)).toEqual(["-3.5", "", "0"]);
});

test("a download is named, not kept by caches and not indexed", () => {
  const { headers } = csvResponse("chuyen-gia.csv", "x");
  expect(headers.get("content-disposition")).toBe('attachment; filename="nhipcau-chuyen-gia.csv"');
  expect(headers.get("content-type")).toBe("text/csv; charset=utf-8");
  expect(headers.get("cache-control")).toContain("no-store");
});
