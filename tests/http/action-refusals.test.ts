import { beforeEach, expect, test } from "vitest";
import { db } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { ALL_ACTIONS } from "./all-actions";
import { addressOf, ALL_PAGES } from "./all-pages";
import { askAsEach, type Clients, clientsOf, dataAddress } from "./clients";
import { makeWorld, PLACEHOLDERS, type Role, ROLES, snapshot, type World } from "./world";

/** A new world for each test, since permitted actions are executed. */
let world: World;
let clients: Clients;
beforeEach(async () => {
  world = await makeWorld();
  clients = await clientsOf(world);
});

const post = (role: Role, path: string, form: Record<string, string>) => clients[role].post(`/vi${path}`, { form });

for (const action of ALL_ACTIONS) {
  const intent = action.form(PLACEHOLDERS).intent;
  test(`a form sent to ${action.path(PLACEHOLDERS)}${intent ? ` (${intent})` : ""} works for those who may, and changes nothing for others`, async () => {
    const refused = ROLES.filter((role) => action.access[role] !== "ok");
    const before = await snapshot(world);
    await askAsEach(world, action.access, (role) => post(role, action.path(world), action.form(world)), { roles: refused });
    await askAsEach(
      world,
      action.access,
      (role) => clients[role].post(dataAddress(`/vi${action.path(world)}`), { form: action.form(world) }),
      { roles: refused },
    );
    expect(await snapshot(world)).toBe(before);
    const entitled = ROLES.filter((role) => action.access[role] === "ok");
    await askAsEach(world, action.access, (role) => post(role, action.path(world), action.form(world)), {
      roles: entitled,
      doneLeadsAway: true,
    });
  });
}

/** The only request sent by mail providers' servers, without an origin (RFC 8058): its token alone authorises it. */
const ONE_CLICK = "/vi/unsubscribe?token=khong-co from undefined: 200";

test("no address but the one for mail providers answers a post that does not come from this site, whoever sends it", async () => {
  const before = await snapshot(world);
  const addresses = [...ALL_PAGES.map((page) => addressOf(page, world, "vi")), ...ALL_ACTIONS.map((action) => `/vi${action.path(world)}`)];
  const answered: string[] = [];
  for (const address of new Set(addresses.flatMap((one) => [one, dataAddress(one)]))) {
    for (const origin of [undefined, "null", "https://khac.example", `${env().APP_URL}.khac.example`]) {
      const response = await clients.administrator.post(address, {
        form: { intent: "publish" },
        headers: origin ? { Origin: origin } : {},
      });
      if (response.status !== 403) answered.push(`${address} from ${origin}: ${response.status}`);
      await response.arrayBuffer();
    }
  }
  expect(answered).toEqual([ONE_CLICK]);
  expect(await snapshot(world)).toBe(before);
});

test("an entry of another's profile is not changed or removed by naming its id", async () => {
  const { expertId } = world;
  const [degree, employment, work] = await Promise.all([
    db.expertDegree.create({
      data: { expertId, level: "doctorate", subject: "Hóa học", organisation: "Đại học Sông Đà" },
      select: { id: true },
    }),
    db.expertEmployment.create({
      data: { expertId, title: "Nghiên cứu viên", organisation: "Viện Sông Đà", fromYear: 2011 },
      select: { id: true },
    }),
    db.expertWork.create({ data: { expertId, kind: "publication", title: "Xúc tác" }, select: { id: true } }),
  ]);
  // A form with another person's profile id changes the sender's own profile.
  const before = await snapshot(world);
  await post("otherExpert", "/profile/headline", { version: "1", headlineVi: "Của tôi", expertId, id: expertId });
  expect(await db.expert.findUnique({ where: { id: world.otherExpertId }, select: { headlineVi: true } })).toEqual({
    headlineVi: "Của tôi",
  });
  const attempts = [
    ["degrees", degree.id, { level: "master", subject: "Bị sửa", organisation: "Bị sửa" }],
    ["employment", employment.id, { title: "Bị sửa", organisation: "Bị sửa", fromYear: "2000" }],
    ["publications", work.id, { kind: "patent", title: "Bị sửa" }],
  ] as const;
  for (const [step, id, form] of attempts) {
    expect((await post("otherExpert", `/profile/${step}`, { ...form, id, intent: "save" })).status).toBeGreaterThanOrEqual(400);
    await post("otherExpert", `/profile/${step}`, { item: id, intent: "remove" });
  }
  expect(await snapshot(world)).toBe(before);
});

test("a session of someone else does not end by naming it", async () => {
  const session = await db.session.findFirstOrThrow({ where: { userId: world.users.owner }, select: { publicId: true } });
  await post("stranger", "/account/sessions", { session: session.publicId });
  expect((await clients.owner.get("/vi/account")).status).toBe(200);
});
