import { expect, test } from "vitest";
import { fileKind } from "./file-type";

const bytes = (text: string) => new TextEncoder().encode(text);

/** A ZIP of one uncompressed part; only its local header is read. */
function zip(name: string, content = ""): Uint8Array {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt32LE(Buffer.byteLength(content), 18);
  header.writeUInt32LE(Buffer.byteLength(content), 22);
  header.writeUInt16LE(Buffer.byteLength(name), 26);
  return Buffer.concat([header, Buffer.from(name + content)]);
}

const office = (kind: string) =>
  zip(
    "[Content_Types].xml",
    `<Types><Override PartName="/a" ContentType="application/vnd.openxmlformats-officedocument.${kind}.main+xml"/></Types>`,
  );

test("a file is what its content says", async () => {
  expect(await fileKind(bytes("%PDF-1.7\n%âãÏÓ\n"))).toBe("pdf");
  expect(await fileKind(office("spreadsheetml.sheet"))).toBe("xlsx");
  expect(await fileKind(office("wordprocessingml.document"))).toBe("docx");
  expect(await fileKind(Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000a49444154", "hex"))).toBe(
    "png",
  );
  expect(await fileKind(Buffer.from("ffd8ffe000104a46494600010100000100010000", "hex"))).toBe("jpeg");
  expect(await fileKind(bytes("Họ và tên;Nước\nNguyễn Thị Minh Khai;Đức\n"))).toBe("csv");
  expect(await fileKind(Buffer.from("\uFEFFTên,Nước\n", "utf16le"))).toBe("csv");
});

test.each([
  ["a program", Buffer.from("4d5a90000300000004000000ffff0000", "hex")],
  ["a ZIP of anything", zip("run.exe")],
  ["a web page", bytes("<!doctype html><script>1</script>")],
  ["a drawing with a script", bytes("<svg xmlns='http://www.w3.org/2000/svg'/>")],
  ["a script", bytes("#!/bin/sh\nrm -rf /\n")],
  ["PostScript", bytes("%!PS-Adobe-3.0\n")],
  ["a GIF", Buffer.from("474946383961010001008000", "hex")],
  ["nothing", new Uint8Array()],
  ["spaces", bytes(" \n ")],
  ["text with a NUL", bytes("a,b\u0000c")],
  ["text in no known encoding", Buffer.from("54ea6e2c6eff", "hex")],
  ["a PDF behind a web page", bytes("<html>%PDF-1.7\n")],
])("%s is none of ours", async (_what, content) => {
  expect(await fileKind(content)).toBeNull();
});
