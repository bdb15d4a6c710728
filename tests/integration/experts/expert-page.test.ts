import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { VISIBILITIES } from "~/domain/vocabulary/people";
import { lucia } from "~/domain/identity/lucia.server";
import { action, loader } from "~/routes/$lang.experts.$id/route";
import { db } from "~/platform/db.server";
import { makeExpert } from "../../factories/make-expert";
import { makeInstitution } from "../../factories/make-institution";
import { makeUser } from "../../factories/make-user";

const contact = { email: "rieng-tu@example.test", phone: "+81 90 1234 5678", address: "12 Đường Kín", other: "zalo-bi-mat" };

async function ask(userId: string | null, id: string, form?: FormData) {
  const session = userId ? await lucia.createSession(userId, { publicId: randomUUID(), persistent: false, device: "" }) : null;
  const headers = new Headers(session ? { Cookie: lucia.createSessionCookie(session.id).serialize().split(";")[0] ?? "" } : {});
  const request = new Request(`http://localhost/vi/experts/${id}`, { headers, method: form ? "POST" : "GET", body: form });
  const context = { cspNonce: "", requestId: randomUUID(), clientAddress: "127.0.0.1", setCookie: () => undefined };
  const args = { request, params: { lang: "vi", id }, context, unstable_pattern: "" } as Parameters<typeof loader>[0];
  try {
    const answer = await (form ? action(args) : loader(args));
    return answer instanceof Response ? { status: answer.status, json: "" } : { status: 200, json: JSON.stringify(answer) };
  } catch (thrown) {
    if (thrown instanceof Response) return { status: thrown.status, json: await thrown.text() };
    throw thrown;
  }
}

const NOT_FOUND = JSON.stringify({ code: "not_found" });

describe("the page of an expert", () => {
  test("answers nobody with contact details, the account or the blocks, whatever the visibility", async () => {
    const blocked = await makeInstitution();
    const readers = {
      visitor: null,
      "another expert": (await makeExpert()).userId,
      institution: (await makeInstitution()).memberId,
      "blocked institution": blocked.memberId,
      coordinator: (await makeUser({ roles: ["coordinator"] })).id,
      administrator: (await makeUser({ roles: ["administrator"] })).id,
    };
    for (const visibility of VISIBILITIES) {
      const expert = await makeExpert({ visibility, blocks: [blocked.id], contact: { create: contact } });
      const { email } = await db.user.findUniqueOrThrow({ where: { id: expert.userId }, select: { email: true } });
      const secrets = [...Object.values(contact), email, expert.userId, blocked.id];
      for (const [name, userId] of Object.entries({ ...readers, owner: expert.userId })) {
        const { status, json } = await ask(userId, expert.id);
        const shown = status === 200;
        expect({ visibility, name, shown }).toEqual({
          visibility,
          name,
          shown:
            name === "owner" ||
            (visibility === "public" && name !== "blocked institution") ||
            (visibility === "institutions" && (name === "institution" || name === "coordinator")) ||
            (visibility === "coordinators" && name === "coordinator"),
        });
        for (const secret of secrets) expect({ name, leaks: json.includes(secret) }).toEqual({ name, leaks: false });
        if (shown) expect(json).toContain("Lê Thị Bích Ngọc");
        else expect({ name, status, json }).toEqual({ name, status: 404, json: NOT_FOUND });
      }
    }
  });

  test("is the same 404 for ids that no expert has and for what is no id", async () => {
    const coordinator = (await makeUser({ roles: ["coordinator"] })).id;
    for (const id of [randomUUID(), "1", "' OR 1=1", "../admin"])
      expect(await ask(coordinator, id)).toEqual({ status: 404, json: NOT_FOUND });
  });

  test("takes a verification from coordinators only", async () => {
    const expert = await makeExpert({ visibility: "public" });
    const yes = () => {
      const form = new FormData();
      form.set("verified", "yes");
      return form;
    };
    const verified = async () =>
      (await db.expert.findUniqueOrThrow({ where: { id: expert.id }, select: { verifiedAt: true } })).verifiedAt !== null;
    expect((await ask(null, expert.id, yes())).status).toBe(302);
    for (const userId of [(await makeInstitution()).memberId, expert.userId, (await makeUser({ roles: ["administrator"] })).id]) {
      expect((await ask(userId, expert.id, yes())).status).toBe(404);
    }
    expect(await verified()).toBe(false);
    expect((await ask((await makeUser({ roles: ["coordinator"] })).id, expert.id, yes())).status).toBe(302);
    expect(await verified()).toBe(true);
  });

  test("takes a check of single skills from coordinators only, and gives it back when the profile changed meanwhile", async () => {
    const [analog, learning] = ["analog-ic-design", "machine-learning"] as const;
    const expert = await makeExpert({
      visibility: "public",
      skills: [
        { skillId: analog, level: 3 },
        { skillId: learning, level: 3 },
      ],
    });
    const check = (version: string, ...skillIds: string[]) => {
      const form = new FormData();
      form.set("intent", "check");
      form.set("version", version);
      for (const skillId of skillIds) form.append("skillIds", skillId);
      return form;
    };
    const checked = async () =>
      (await db.expertSkill.findMany({ where: { expertId: expert.id, verifiedAt: { not: null } } })).map((one) => one.skillId);
    for (const userId of [(await makeInstitution()).memberId, expert.userId, (await makeUser({ roles: ["administrator"] })).id]) {
      expect((await ask(userId, expert.id, check("1", analog))).status).toBe(404);
    }
    expect(await checked()).toEqual([]);
    const coordinator = (await makeUser({ roles: ["coordinator"] })).id;
    expect((await ask(coordinator, expert.id, check("1"))).json).toContain('"status":"error"');
    await db.expert.update({ where: { id: expert.id }, data: { version: 2 } });
    expect((await ask(coordinator, expert.id, check("1", analog))).json).toContain('"version":2');
    expect(await checked()).toEqual([]);
    expect((await ask(coordinator, expert.id, check("2", analog))).status).toBe(302);
    expect(await checked()).toEqual([analog]);
  });
});
