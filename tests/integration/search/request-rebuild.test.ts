import { afterAll, beforeAll, expect, test } from "vitest";
import { visitor, type Actor } from "~/domain/vocabulary/actor";
import { readIndexHealth } from "~/domain/search/read-index-health.server";
import { requestRebuild } from "~/domain/search/request-rebuild.server";
import { runWorker } from "~/jobs/worker.server";
import { db } from "~/platform/db.server";
import { actorOf } from "../../factories/actor-of";
import { makeExpert } from "../../factories/make-expert";
import { makeUser } from "../../factories/make-user";
import { eventually } from "../../setup/eventually";

let administrator: Actor;
let stop: AbortController;
let running: Promise<void>;
const start = () => {
  stop = new AbortController();
  running = runWorker(stop.signal);
};
const end = async () => {
  stop.abort();
  await running;
};
const stateOf = async (kind: "expert" | "position") => (await readIndexHealth(administrator)).indexes.find((index) => index.kind === kind);
const requests = () => db.auditEvent.count({ where: { kind: "search.rebuild_requested" } });

beforeAll(async () => {
  administrator = await actorOf((await makeUser({ roles: ["administrator"] })).id);
  await makeExpert();
  await makeExpert({ visibility: "hidden" });
  await makeExpert({ published: false });
  start();
  const built = async () => {
    expect(await stateOf("expert")).toMatchObject({ rebuild: "none", records: 1, documents: 1 });
    expect(await stateOf("position")).toMatchObject({ rebuild: "none", documents: 0 });
  };
  await eventually(built);
});
afterAll(async () => {
  await end();
  await db.$disconnect();
});

test("a rebuild is an administrator's to ask for, and for others the page is not there", async () => {
  const coordinator = await actorOf((await makeUser({ roles: ["coordinator"] })).id);
  for (const actor of [visitor as Actor, coordinator])
    await expect(requestRebuild(actor, "expert")).rejects.toMatchObject({ code: "not_found" });
  expect(await stateOf("expert")).toMatchObject({ rebuild: "none" });
  expect(await requests()).toBe(0);
});

test("a request made twice is one, waits for a worker, and is carried out at once when one runs", async () => {
  await end();
  const before = await stateOf("expert");
  await requestRebuild(administrator, "expert");
  await requestRebuild(administrator, "expert");
  expect(await stateOf("expert")).toMatchObject({ rebuild: "asked", documents: 1 });
  expect(await stateOf("position")).toMatchObject({ rebuild: "none" });
  expect(await requests()).toBe(1);
  start();
  await eventually(async () => expect(await stateOf("expert")).toMatchObject({ rebuild: "none", documents: 1 }));
  expect((await stateOf("expert"))?.builtAt).not.toBe(before?.builtAt);

  // Much sooner than the worker's regular run every 30 seconds.
  await requestRebuild(administrator, "position");
  await eventually(async () => expect(await stateOf("position")).toMatchObject({ rebuild: "none" }));
});
