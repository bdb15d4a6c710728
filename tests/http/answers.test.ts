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
