import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { LONGEST_PATH } from "~/http/address-shape";
import { translator } from "~/i18n/i18n.server";
import { LOCALES } from "~/i18n/locale";
import { db } from "~/platform/db.server";
import { makeExpert } from "../factories/make-expert";
import { makeInstitution } from "../factories/make-institution";
import { makeUser } from "../factories/make-user";
import { Client } from "./client";
import { HOSTILE, HOSTILE_FILTERS } from "./hostile";

const staff = async () => Client.of((await makeUser({ roles: ["coordinator", "administrator"] })).id);

test("whatever is typed into a search or put into its address is harmless", async () => {
  const [client, own] = [await staff(), await Client.of((await makeExpert()).userId)];
  const searches = [
    "positions?q",
    "experts?q",
    "coordinator/institutions?q",
    "admin/people?q",
    "admin/audit?kind",
    "admin/audit?id",
    "skills?q",
    "profile/visibility?q",
  ];
  const filtered = ["/vi/positions", "/en/experts", "/vi/experts/skill-counts", "/vi/positions/skill-counts"];
  const wrong: string[] = [];
  const ask = async (address: string) => {
    const response = await (address.includes("/profile/") ? own : client).get(address);
    const body = await response.text();
    if (response.status >= 400 || body.includes("<script>alert")) wrong.push(`${response.status} ${address.slice(0, 120)}`);
  };
  for (const text of HOSTILE) await Promise.all(searches.map((search) => ask(`/vi/${search}=${encodeURIComponent(text)}`)));
  for (const filter of HOSTILE_FILTERS) await Promise.all(filtered.map((path) => ask(`${path}?${filter}`)));
  expect(wrong).toEqual([]);
});

test("whatever is sent in a form is refused in the form or stored clean, and never breaks a page", async () => {
  const expert = await makeExpert();
  const client = await Client.of(expert.userId);
  const wrong: string[] = [];
  for (const text of [...HOSTILE, "a".repeat(100_000)]) {
    const forms: [string, Record<string, string>][] = [
      ["headline", { version: "1", headlineVi: text }],
      ["biography", { version: text, biographyVi: text }],
      ["place", { version: "1", countryCode: text, city: text, timeZone: text }],
      ["skills", { skillText: text, skillId: text, level: text }],
      ["degrees", { level: "master", subject: text, organisation: text, year: text, creationKey: text, id: text }],
      ["publications", { kind: text, title: text, url: text }],
      ["availability/teaching", { version: "1", from: text, provinceCodes: text }],
      ["visibility", { intent: "block", institution: text }],
    ];
    const all = [
      ...forms.map(([step, form]) => [`/vi/profile/${step}`, form] as const),
      ["/vi/sign-in", { email: text, password: text, to: text }] as const,
    ];
    const statuses = await Promise.all(all.map(async ([path, form]) => [path, (await client.post(path, { form })).status] as const));
    wrong.push(...statuses.filter(([, status]) => status >= 500).map(([path, status]) => `${status} ${path}: ${text.slice(0, 40)}`));
  }
  expect(wrong).toEqual([]);
  const stored = await db.expert.findUniqueOrThrow({
    where: { id: expert.id },
    select: { headlineVi: true, degrees: { select: { subject: true } } },
  });
  for (const line of [stored.headlineVi, ...stored.degrees.map(({ subject }) => subject)]) {
    // oxlint-disable-next-line no-control-regex -- none of these may have been stored
    expect(line).not.toMatch(/[\u0000-\u001F\u202A-\u202E\u2066-\u2069]/);
  }
  expect((await client.get("/vi/profile/degrees")).status).toBe(200);
});

describe("addresses of nothing", () => {
  for (const locale of LOCALES) {
    test(`unknown and malformed ids give the 404 page in the reader's language (${locale})`, async () => {
      const { memberId } = await makeInstitution();
      const clients = [await staff(), await Client.of(memberId)];
      const ids = [randomUUID(), "khong-phai-id", "%00", "%27%20OR%201%3D1", "..%2F..%2Fetc", "0".repeat(200), "0".repeat(3000), "%FF%FE"];
      const rest = [
        "experts/ID",
        "positions/ID",
        "institution/positions/ID",
        "institution/positions/ID/basics",
        "institution/positions/ID/matches",
        "institution/positions/ID/matches/ID",
        "institution/positions/ID/matches/compare",
        "coordinator/institutions/ID",
        "admin/people/ID",
        "profile/availability/ID",
        "ID",
      ];
      const title = translator(locale, "errors")("page.notFound.title");
      const wrong: string[] = [];
      for (const path of rest.flatMap((one) => ids.map((id) => `/${locale}/${one.replace("ID", id)}`))) {
        for (const client of clients) {
          const response = await client.get(path);
          const body = await response.text();
          const own = response.status === 404 && body.includes(title) && body.includes(`lang="${locale}"`);
          // What cannot be an address at all is answered before any page; a profile step needs a profile first.
          const tooLong = path.length > LONGEST_PATH && response.status === 404 && body.startsWith("Không tìm thấy");
          const before = response.status === 400 || tooLong || (path.includes("/profile/") && response.status === 302);
          if (!own && !before) wrong.push(`${response.status} ${path.slice(0, 100)}`);
        }
      }
      expect(wrong).toEqual([]);
    });
  }
});

test("a sixth key work is refused at its field, and what was typed stays", async () => {
  const works = Array.from({ length: 5 }, (_, n) => ({ title: `Nổi bật ${n}`, keyWork: true }));
  const client = await Client.of((await makeExpert({ works })).userId);
  const typed = { kind: "publication", title: "Bài thứ sáu", venue: "Tạp chí Cầu Đường", keyWork: "on" };
  for (const locale of LOCALES) {
    const answer = await client.post(`/${locale}/profile/publications`, { form: { ...typed, creationKey: randomUUID(), intent: "save" } });
    const page = await answer.text();
    expect(answer.status).toBe(400);
    expect(page).toContain(translator(locale, "profile")("refusal.tooManyKeyWorks", { max: 5 }));
    expect(page).toMatch(/id="[^"]*keyWork-error"/);
    for (const text of [typed.title, typed.venue]) expect(page).toContain(text);
  }
});

test("a form that is sent twice at once makes one record", async () => {
  const expert = await makeExpert();
  const { id: institutionId, memberId } = await makeInstitution();
  const [own, member] = [await Client.of(expert.userId), await Client.of(memberId)];
  const newcomer = await makeUser();
  const registering = await Client.of(newcomer.id);
  const key = () => ({ creationKey: randomUUID() });
  const twice = async (client: Client, path: string, form: Record<string, string>) => {
    const answers = await Promise.all([client.post(path, { form }), client.post(path, { form })]);
    expect(
      answers.map((answer) => answer.status),
      path,
    ).toEqual([302, 302]);
  };
  await twice(own, "/vi/profile/degrees", {
    ...key(),
    intent: "save",
    level: "master",
    subject: "Toán",
    organisation: "Đại học Biển Đông",
  });
  await twice(own, "/vi/profile/employment", { ...key(), intent: "save", title: "Kỹ sư", organisation: "Xưởng Cầu", fromYear: "2010" });
  await twice(own, "/vi/profile/publications", { ...key(), intent: "save", kind: "publication", title: "Một bài" });
  await twice(registering, "/vi/institution/new", { ...key(), nameVi: "Viện Gửi Hai Lần", kind: "institute", provinceCode: "ha-noi" });
  await twice(member, "/vi/institution/positions/new", { ...key(), institutionId, kind: "post", titleVi: "Gửi hai lần" });
  const counts = await Promise.all([
    db.expertDegree.count({ where: { expertId: expert.id } }),
    db.expertEmployment.count({ where: { expertId: expert.id } }),
    db.expertWork.count({ where: { expertId: expert.id } }),
    db.institutionMember.count({ where: { userId: newcomer.id } }),
    db.position.count({ where: { institutionId } }),
  ]);
  expect(counts).toEqual([1, 1, 1, 1, 1]);
});
