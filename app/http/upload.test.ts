import { expect, test } from "vitest";
import { fileResponse } from "./file-response.server";
import { parseUpload, type UploadLimits } from "./upload.server";

const LIMITS: UploadLimits = { fileFields: ["files"], maxBytes: 1_000, maxFiles: 2, maxTotalBytes: 1_500 };

function posted(fields: Record<string, string>, files: { name: string; size: number; field?: string }[]): Request {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const { name, size, field = "files" } of files)
    form.append(field, new File([new Uint8Array(size).fill(65)], name, { type: "text/html" }));
  return new Request("http://localhost/vi/cases/1/messages", { method: "POST", body: form });
}

/** A hand-written request body. */
function raw(body: string | ReadableStream<Uint8Array>, boundary = "x"): Request {
  const init = { method: "POST", body, headers: { "Content-Type": `multipart/form-data; boundary=${boundary}` }, duplex: "half" };
  return new Request("http://localhost/", init as RequestInit);
}

const part = (disposition: string, content = "a") => `--x\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${content}\r\n`;

test("fields and files come out as they were sent, with Vietnamese names whole", async () => {
  const { form, files, problems } = await parseUpload(
    posted({ body: "Kính gửi ông Đỗ" }, [{ name: "Sơ yếu lý lịch.pdf", size: 1_000 }]),
    LIMITS,
  );
  expect(problems).toEqual([]);
  expect(form.get("body")).toBe("Kính gửi ông Đỗ");
  expect(files.map(({ field, name, bytes }) => [field, name, bytes.length])).toEqual([["files", "Sơ yếu lý lịch.pdf", 1_000]]);
  expect(files[0]?.bytes.every((byte) => byte === 65)).toBe(true);
});

test("a file field that was left empty is no file", async () => {
  expect(await parseUpload(raw(`${part('name="files"; filename=""', "")}--x--\r\n`), LIMITS)).toMatchObject({ files: [], problems: [] });
});

test("a form without files is read as well", async () => {
  const request = new Request("http://localhost/", { method: "POST", body: new URLSearchParams({ intent: "read" }) });
  expect((await parseUpload(request, LIMITS)).form.get("intent")).toBe("read");
});

test.each([
  ["one file too large", [{ name: "a", size: 1_001 }], "tooLarge"],
  ["one file too many", [1, 2, 3].map((n) => ({ name: `${n}`, size: 10 })), "tooManyFiles"],
  ["a hundred files too many", Array.from({ length: 90 }, (_, n) => ({ name: `${n}`, size: 10 })), "tooManyFiles"],
  ["too much together", [1, 2].map((n) => ({ name: `${n}`, size: 900 })), "totalTooLarge"],
  ["a file of zero bytes", [{ name: "a.pdf", size: 0 }], "empty"],
])("%s comes back with what was typed and without any file", async (_what, sent, code) => {
  const { form, files, problems } = await parseUpload(posted({ body: "Thư" }, sent), LIMITS);
  expect(problems.map((problem) => problem.code)).toContain(code);
  expect(problems.every(({ field }) => field === "files")).toBe(true);
  expect(files).toEqual([]);
  expect(form.get("body")).toBe("Thư");
});

test("a file of many megabytes is let go while it arrives", async () => {
  let sent = 0;
  const start = new TextEncoder().encode(`--x\r\nContent-Disposition: form-data; name="files"; filename="a"\r\n\r\n`);
  const chunk = new Uint8Array(1_000_000);
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1;
      if (sent === 1) controller.enqueue(start);
      else if (sent < 60) controller.enqueue(chunk);
      else {
        controller.enqueue(new TextEncoder().encode("\r\n--x--\r\n"));
        controller.close();
      }
    },
  });
  const before = process.memoryUsage().arrayBuffers;
  const { problems } = await parseUpload(raw(body), LIMITS);
  expect(problems).toEqual([{ field: "files", code: "tooLarge", name: "a" }]);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(30_000_000);
});

test.each([
  ["a body that ends early", part('name="files"; filename="a"')],
  ["a body of nothing", ""],
  ["a body with another boundary", "--y\r\n\r\n--y--\r\n"],
  ["a file where none is taken", `${part('name="body"; filename="a"')}--x--\r\n`],
  ["a text where a file is taken", `${part('name="files"')}--x--\r\n`],
  ["a hundred fields too many", `${part('name="a"').repeat(300)}--x--\r\n`],
  ["a name without end", `${part(`name="${"a".repeat(500)}"`)}--x--\r\n`],
  ["a text without end", `${part('name="body"', "a".repeat(200_000))}--x--\r\n`],
])("%s is answered 400", async (_what, body) => {
  const refused = await parseUpload(raw(body), LIMITS).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Response);
  expect((refused as Response).status).toBe(400);
});

test("a part behind a header without end is no field and no file", async () => {
  const { form, files } = await parseUpload(
    raw(`--x\r\nX: ${"a".repeat(100_000)}\r\nContent-Disposition: form-data; name="body"\r\n\r\na\r\n--x--\r\n`),
    LIMITS,
  );
  expect([...form.keys(), ...files]).toEqual([]);
});

test("a reader who leaves in the middle leaves no request waiting", async () => {
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.error(new Error("gone")),
  });
  expect(await parseUpload(raw(body), LIMITS).catch((error: unknown) => error)).toBeInstanceOf(Response);
});

test("a download is an attachment whose Vietnamese name arrives and can write no header", () => {
  const answer = (name: string) =>
    fileResponse({ name, mediaType: "application/pdf", content: new Uint8Array([1]) }).headers.get("Content-Disposition") ?? "";
  expect(answer("Sơ yếu lý lịch.pdf")).toBe(
    `attachment; filename="S? y?u lý l?ch.pdf"; filename*=UTF-8''S%C6%A1%20y%E1%BA%BFu%20l%C3%BD%20l%E1%BB%8Bch.pdf`,
  );
  expect(answer('a"\r\nX: b.pdf')).toBe('attachment; filename="a\\" X: b.pdf"');
});
