import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { db } from "~/platform/db.server";
import { hashToken } from "~/platform/token.server";
import { makeExpert } from "../factories/make-expert";
import { Client } from "./client";

test("the server is alive and its database and index answer", async () => {
  const client = await Client.of();
  expect((await client.get("/healthz")).status).toBe(200);
  expect(await (await client.get("/readyz")).json()).toMatchObject({ database: "up", index: "up" });
});

test("scripts and styles come as Brotli where the browser takes it, and scripts are loaded after what the page shows", async () => {
  const client = await Client.of();
  const page = await (await client.get("/vi")).text();
  const [style] = /\/assets\/app-[^"]*\.css/.exec(page) ?? [];
  const preloads = page.match(/<link rel="modulepreload"[^>]*>/g) ?? [];
  expect(preloads.length).toBeGreaterThan(3);
  expect(preloads.filter((link) => !link.includes('fetchpriority="low"'))).toEqual([]);
  const answers = [];
  for (const accepted of ["gzip, br", "gzip", "identity"]) {
    const answer = await client.ask(String(style), { headers: { "Accept-Encoding": accepted } });
    const { headers } = answer;
    answers.push([
      headers.get("Content-Encoding"),
      headers.get("Content-Type")?.toLowerCase(),
      headers.get("Cache-Control"),
      await answer.text(),
    ]);
  }
  const [, , , plain] = answers[2] ?? [];
  const rest = ["text/css; charset=utf-8", "public, max-age=31536000, immutable", plain];
  expect(answers).toEqual([
    ["br", ...rest],
    ["gzip", ...rest],
    [null, ...rest],
  ]);
  expect((await client.get(`${style}.br/..%2f..%2fpackage.json`)).status).toBe(404);
});

test("answers of pages that are not public tell crawlers not to list them", async () => {
  const { id } = await makeExpert({ visibility: "public" });
  const client = await Client.of();
  const rule = async (path: string) => (await client.get(path)).headers.get("X-Robots-Tag");
  expect(await rule(`/vi/experts/${id}`)).toBe("noindex");
  expect(await rule("/en/sign-in")).toBe("noindex");
  expect(await rule("/vi/positions")).toBeNull();
  expect((await client.get("/robots.txt")).status).toBe(200);
  expect(await (await client.get("/sitemap.xml?part=positions-1")).text()).toContain("</urlset>");
});

test("a mail provider ends mails by one request without Origin; other pages take none", async () => {
  const expert = await makeExpert();
  const token = randomUUID();
  await db.unsubscribeLink.create({ data: { id: hashToken(token), userId: expert.userId, kind: "message" } });
  const client = await Client.of();
  const form = { "List-Unsubscribe": "One-Click" };
  const multipart = new FormData();
  for (const [name, value] of Object.entries(form)) multipart.set(name, value);
  for (const body of [multipart, new URLSearchParams(form)]) {
    expect((await client.ask(`/vi/unsubscribe?token=${token}`, { method: "POST", body })).status).toBe(200);
  }
  expect(await db.notificationChoice.count({ where: { userId: expert.userId, mail: "off" } })).toBe(1);
  expect((await client.post(`/vi/unsubscribe?token=${token}`, { form, headers: { Origin: "https://elsewhere.example" } })).status).toBe(
    403,
  );
  expect((await client.post("/vi/availability/confirm?token=x", { form, headers: {} })).status).toBe(403);
});
