import { expect, test } from "vitest";

Object.assign(process.env, { DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none", MEILISEARCH_URL: "http://127.0.0.1:1" });
const { errorCode, errorFields } = await import("./log.server");

/** An error as Prisma throws it for a failure of the driver. */
const prismaError = (code: string, cause: object) =>
  Object.assign(new Error('relation "Expert": Nguyễn Thị Bí Mật'), {
    name: "PrismaClientKnownRequestError",
    code,
    meta: {
      modelName: "Expert",
      driverAdapterError: Object.assign(new Error("canceling statement"), { name: "DriverAdapterError", cause }),
    },
  });

test("the code of a failed query is Prisma's and PostgreSQL's", () => {
  expect(errorCode(prismaError("P2010", { kind: "postgres", code: "57014", originalCode: "57014" }))).toBe("P2010/57014");
  expect(errorCode(prismaError("P2034", { kind: "TransactionWriteConflict", originalCode: "40P01" }))).toBe("P2034/40P01");
});

test("an error that tells itself by its message alone gets a code of ours", () => {
  expect(errorCode(new Error("timeout exceeded when trying to connect"))).toBe("database_full");
  expect(errorCode(new Error("Connection terminated unexpectedly"))).toBe("database_unreachable");
});

test("without a code of its own the cause's is given, else the class", () => {
  class IndexGone extends Error {}
  const refused = Object.assign(new Error("connect ECONNREFUSED 10.0.0.7:7700"), { code: "ECONNREFUSED" });
  expect(errorCode(new TypeError("fetch failed", { cause: refused }))).toBe("ECONNREFUSED");
  expect(errorCode(new IndexGone("phan.diep@mat.example"))).toBe("IndexGone");
  expect(errorCode("thrown text")).toBe("unknown");
});

test("the log gets the class, the causes and our own line, and no message", () => {
  const refused = Object.assign(new Error("connect ECONNREFUSED 10.0.0.7:7700"), { code: "ECONNREFUSED" });
  const error = new TypeError("fetch of phan.diep@mat.example failed", { cause: new AggregateError([refused], "secret") });
  const fields = errorFields(error);
  expect(fields).toMatchObject({ error: "TypeError", code: "ECONNREFUSED", causes: ["AggregateError", "Error ECONNREFUSED"] });
  expect(fields.at).toMatch(/app\/platform\/log\.test\.ts:\d+/);
  expect(JSON.stringify(fields)).not.toMatch(/mat\.example|secret|10\.0\.0\.7/);
});

test("names and codes that hold more than a name are not logged", () => {
  const error = Object.assign(new Error("x"), { name: "Nguyễn Thị Bí Mật", code: "điện thoại 0900 000 000" });
  expect(errorFields(error)).toMatchObject({ error: "Error", code: "Error" });
});
