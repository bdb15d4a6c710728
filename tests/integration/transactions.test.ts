import { expect, it } from "vitest";
import { db } from "~/platform/db.server";
import { makeExpert } from "../factories/make-expert";

const warnings: string[] = [];
process.on("warning", (warning) => warnings.push(warning.message));

const RELATIONS = {
  user: true,
  skills: true,
  languages: true,
  degrees: true,
  employments: true,
} as const;

it("sends one query at a time on the connection of a transaction", async () => {
  const { id } = await makeExpert();
  const read = await db.$transaction((tx) => tx.expert.findUniqueOrThrow({ where: { id }, include: RELATIONS }));
  expect(read.id).toBe(id);
  // The driver warns once in a process when a query is sent while others wait; the next major version refuses it.
  expect(warnings).toEqual([]);
});

it("goes on after a query of the transaction that failed, in the order asked", async () => {
  const { id } = await makeExpert();
  const answers = await db
    .$transaction(async (tx) =>
      Promise.allSettled([
        tx.$queryRaw`SELECT 1 AS one`,
        tx.$queryRaw`SELECT no_such_column`,
        tx.expert.findUniqueOrThrow({ where: { id }, include: RELATIONS }),
      ]),
    )
    .catch((error: unknown) => error);
  expect(Array.isArray(answers) ? answers.map(({ status }) => status) : answers).toEqual(["fulfilled", "rejected", "rejected"]);
  expect((await db.expert.findUniqueOrThrow({ where: { id } })).id).toBe(id);
});
