import { deflateSync } from "node:zlib";
import { PDFDocument, PDFName, PDFString } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { checkPdf } from "./check-pdf.server";

async function made(change: (document: PDFDocument) => void = () => {}, options: { useObjectStreams?: boolean } = {}): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage();
  change(document);
  return document.save(options);
}

const action =
  (kind: string, key = "OpenAction") =>
  (document: PDFDocument) =>
    document.catalog.set(PDFName.of(key), document.context.obj({ S: kind, JS: PDFString.of("app.alert(1)") }));
const joined = (...parts: (Uint8Array | string)[]) => Buffer.concat(parts.map((part) => Buffer.from(part as Uint8Array)));

test("a PDF as programs write it is taken, with packed objects and without", async () => {
  expect(await checkPdf(await made())).toEqual({ ok: true });
  expect(await checkPdf(await made(undefined, { useObjectStreams: false }))).toEqual({ ok: true });
  expect(await checkPdf(joined(await made(), "\r\n\0"))).toEqual({ ok: true });
});

test.each([
  ["a picture called PDF", () => Buffer.from("89504e470d0a1a0a", "hex"), "not_pdf"],
  ["nothing", () => new Uint8Array(), "not_pdf"],
  ["a web page before a PDF", async () => joined("<script>1</script>\n", await made()), "not_pdf"],
  ["a PDF cut off", async () => (await made()).slice(0, -40), "incomplete"],
  ["a ZIP behind a PDF", async () => joined(await made(), "PK\u0003\u0004payload"), "incomplete"],
  ["a header and an end with nothing between", () => Buffer.from("%PDF-1.7\n%%EOF\n"), "unreadable"],
  ["rubbish between header and end", () => joined("%PDF-1.7\n", Buffer.alloc(5_000, 7), "\n%%EOF\n"), "unreadable"],
  ["a script on opening", () => made(action("JavaScript")), "active"],
  ["a script in packed objects", () => made(action("JavaScript", "AA"), { useObjectStreams: true }), "active"],
  [
    "a program to start",
    () =>
      made((document) => document.catalog.set(PDFName.of("OpenAction"), document.context.obj({ S: "Launch", F: PDFString.of("cmd.exe") }))),
    "active",
  ],
  [
    "another file inside",
    async () => {
      const document = await PDFDocument.create();
      document.addPage();
      await document.attach(new Uint8Array([1, 2, 3]), "a.exe");
      return document.save();
    },
    "active",
  ],
  [
    "a name that hides behind codes",
    async () =>
      Buffer.from(
        Buffer.from(await made(action("Launch"), { useObjectStreams: false }))
          .toString("latin1")
          .replace("/Launch", "/L#61unch"),
        "latin1",
      ),
    "active",
  ],
])("%s is refused", async (_what, make, code) => {
  expect(await checkPdf(await make())).toEqual({ ok: false, code });
});

test("a PDF that asks for a password is refused", async () => {
  const document = await PDFDocument.create();
  document.addPage();
  document.encrypt({ userPassword: "mật khẩu", ownerPassword: "khác" });
  expect(await checkPdf(await document.save())).toEqual({ ok: false, code: "encrypted" });
});

test("a part that unpacks to more than fits is refused before it is unpacked", async () => {
  const bomb = deflateSync(Buffer.alloc(300_000_000));
  const body = joined(
    "%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ",
    String(bomb.length),
    " >>\nstream\n",
    bomb,
    "\nendstream\nendobj\ntrailer << /Root 2 0 R >>\n%%EOF\n",
  );
  expect(body.length).toBeLessThan(1_000_000);
  expect(await checkPdf(body)).toEqual({ ok: false, code: "unreadable" });
});

test("parts that lie within each other and give nothing are refused before they are all read", async () => {
  const header = joined("stream\n", new Uint8Array([0x78, 0x01]));
  const next = joined(new Uint8Array([0x00, 9, 0, 0xf6, 0xff]), header);
  const empty = Buffer.alloc(5 * 1_800_000);
  for (let at = 0; at < empty.length; at += 5) empty.fill(0xff, at + 3, at + 5);
  const body = joined("%PDF-1.7\n", header, ...Array.from({ length: 5_000 }, () => next), empty, "\n%%EOF\n");
  expect(await checkPdf(body)).toEqual({ ok: false, code: "unreadable" });
});
