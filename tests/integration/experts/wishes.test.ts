import { randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { type LoaderFunctionArgs } from "@remix-run/node";
import { beforeAll, describe, expect, test } from "vitest";
import { getProfile } from "~/domain/experts/get-profile.server";
import { getWishes } from "~/domain/experts/get-wishes.server";
import { availabilityInput } from "~/domain/experts/input";
import { saveAvailability } from "~/domain/experts/save-availability.server";
import { saveInstitutionWish } from "~/domain/experts/save-institution-wish.server";
import { lucia } from "~/domain/identity/lucia.server";
import { readMatchExperts } from "~/domain/matches/read-match-experts.server";
import { ensureIndex } from "~/domain/search/ensure-index.server";
import { readExpertDocuments } from "~/domain/search/read-expert-documents.server";
import { drainMarks } from "~/jobs/drain-marks.server";
import { db } from "~/platform/db.server";
import { actorOf } from "../../factories/actor-of";
import { makeExpert } from "../../factories/make-expert";
import { makeInstitution } from "../../factories/make-institution";
import { makePosition } from "../../factories/make-position";
import { makeUser } from "../../factories/make-user";

/** An amount that occurs nowhere else, in machine and human notation. */
const AMOUNT = 98_765_431;
const AMOUNTS = ["98765431", "98.765.431", "98,765,431"];
/** The document of the employer's consent, which is as private outside a case. */
const LETTER = "Thu-cua-noi-lam-viec-98765431.pdf";
/** Also what matching derives from wishes: sentences about them, and the order that they affect. */
const TRACES = [...AMOUNTS, LETTER, "payFloor", "wantedInstitutionKinds", '"wishes":["', '"wishes":{', '"mutual"'];
const SKILL = "design-verification";

const FOLDER = resolve(import.meta.dirname, "../../../app/routes");
const ROUTES = readdirSync(FOLDER).filter((name) => readdirSync(join(FOLDER, name)).some((file) => /^route\.tsx?$/.test(file)));

type Module = { loader?: (args: LoaderFunctionArgs) => Promise<unknown> };

/** The result of a route's loader as text: its data, or the body of the response that it threw or returned. */
async function load(route: string, id: string, expertId: string, userId: string | null): Promise<string> {
  const { loader } = (await import(/* @vite-ignore */ join(FOLDER, route, "route"))) as Module;
  if (!loader) return "";
  const session = userId ? await lucia.createSession(userId, { publicId: randomUUID(), persistent: false, device: "" }) : null;
  const headers = new Headers(session ? { Cookie: lucia.createSessionCookie(session.id).serialize().split(";")[0] ?? "" } : {});
  const request = new Request(`http://localhost/vi/some/page?id=${id}&ids=${expertId}&near=1&q=`, { headers });
  const context = { cspNonce: "", requestId: randomUUID(), clientAddress: "127.0.0.1", setCookie: () => undefined };
  const params = { lang: "vi", id, expertId, type: "remote_advising", section: "basics", as: "expert" };
  try {
    const answer = await loader({ request, params, context, unstable_pattern: "" } as unknown as LoaderFunctionArgs);
    return answer instanceof Response ? await answer.text() : JSON.stringify(answer);
  } catch (thrown) {
    if (thrown instanceof Response) return await thrown.text();
    throw thrown;
  }
}

describe("an expert's private wishes", () => {
  let expert: { id: string; userId: string };
  let position: { id: string };
  let readers: Record<string, string | null>;

  beforeAll(async () => {
    await ensureIndex("expert");
    await ensureIndex("position");
    const institution = await makeInstitution();
    position = await makePosition({ institutionId: institution.id, skills: [{ skillId: SKILL }] });
    expert = await makeExpert({
      visibility: "public",
      skills: [{ skillId: SKILL, level: 3 }],
      availabilities: [
        { engagementType: "remote_advising", from: "2026-01-01", payFloor: { amount: AMOUNT, currency: "VND", per: "total" } },
      ],
      wantedInstitutionKinds: ["high_tech_park"],
    });
    await db.employerConsent.create({ data: { expertId: expert.id, state: "given", givenOn: new Date("2026-05-01") } });
    const file = { name: LETTER, mediaType: "application/pdf", size: 1, sha256: "", content: new Uint8Array([1]) };
    await db.storedFile.create({ data: { ...file, employerConsentId: expert.id } });
    readers = {
      visitor: null,
      "another expert": (await makeExpert()).userId,
      institution: institution.memberId,
      coordinator: (await makeUser({ roles: ["coordinator"] })).id,
      administrator: (await makeUser({ roles: ["administrator"] })).id,
    };
    for (const kind of ["expert", "position"] as const) while ((await drainMarks(kind, "wishes-test")) > 0);
  });

  test("are in no answer of any page to anybody else", async () => {
    const leaks: string[] = [];
    let sawName = 0;
    for (const route of ROUTES) {
      const asked = Object.entries(readers).flatMap(([reader, userId]) => [expert.id, position.id].map((id) => ({ reader, userId, id })));
      await Promise.all(
        asked.map(async ({ reader, userId, id }) => {
          const answer = await load(route, id, expert.id, userId);
          if (answer.includes("Lê Thị Bích Ngọc")) sawName += 1;
          for (const trace of TRACES) if (answer.includes(trace)) leaks.push(`${route} to ${reader}: ${trace}`);
        }),
      );
    }
    expect(leaks.filter((leak) => !OWN_PAGES.some((page) => leak.startsWith(`${page} `)))).toEqual([]);
    expect(leaks.filter((leak) => [...AMOUNTS, LETTER].some((amount) => leak.endsWith(amount)))).toEqual([]);
    expect(sawName).toBeGreaterThan(10);
    // Well over a thousand responses, and each route is compiled first.
  }, 240_000);

  test("are shown to the expert, where they are entered and beside a position", async () => {
    expect(await load("$lang.profile._steps.availability_.$type", expert.id, expert.id, expert.userId)).toContain(String(AMOUNT));
    expect(await load("$lang.profile._steps.employment_.consent", expert.id, expert.id, expert.userId)).toContain(LETTER);
    expect(await load("$lang.positions.$id", position.id, expert.id, expert.userId)).toContain('"wishes":["');
    expect(await load("$lang.profile._steps.availability", expert.id, expert.id, expert.userId)).toContain("high_tech_park");
  });

  test("are not in the search index", async () => {
    const [document] = await readExpertDocuments([expert.id]);
    expect(document).toBeDefined();
    for (const trace of [...TRACES, "high_tech_park"]) expect(JSON.stringify(document)).not.toContain(trace);
  });

  test("reach matching, which orders the expert's own results by them", async () => {
    const [read] = await readMatchExperts([expert.id], "2026-11-22");
    expect(read?.expert.wishes).toEqual({ institutionKinds: ["high_tech_park"] });
    expect(read?.expert.availability[0]?.payFloor).toEqual({ amount: AMOUNT, currency: "VND", per: "total" });
  });

  test("leave no more in the log than that the step changed", async () => {
    const mine = await makeExpert();
    const actor = await actorOf(mine.userId);
    const { version } = await getProfile(actor);
    const offer = availabilityInput.parse({
      version,
      from: "2027-01-01",
      provinceCodes: [],
      payFloorAmount: AMOUNT,
      payFloorCurrency: "JPY",
      payFloorPer: "hour",
    });
    const saved = await saveAvailability(actor, "remote_advising", offer);
    await saveInstitutionWish(actor, { version: saved.version, institutionKinds: ["hospital", "institute"] });
    expect(await getWishes(actor)).toEqual({
      institutionKinds: ["hospital", "institute"],
      payFloors: { remote_advising: { amount: AMOUNT, currency: "JPY", per: "hour" } },
    });
    const events = await db.auditEvent.findMany({ where: { subjectId: mine.id }, select: { kind: true, data: true } });
    expect(events).toEqual(Array.from({ length: 2 }, () => ({ kind: "expert.updated", data: { section: "availability" } })));
    expect(await saveInstitutionWish(actor, { version, institutionKinds: [] })).toMatchObject({ ok: false, code: "stale" });
  });

  test("ask for a currency and a unit with an amount, and for nothing without one", () => {
    const form = { version: 1, from: "2027-01-01", provinceCodes: [] };
    expect(availabilityInput.safeParse({ ...form, payFloorAmount: 10 }).error?.issues.map((issue) => issue.path.join())).toEqual([
      "payFloorCurrency",
      "payFloorPer",
    ]);
    expect(availabilityInput.safeParse({ ...form, payFloorCurrency: "VND" }).success).toBe(true);
  });
});

/** The steps where people enter their own wishes: these contain the label, but no other person's amount. */
const OWN_PAGES = ["$lang.profile._steps.availability_.$type", "$lang.profile._steps.availability"];
