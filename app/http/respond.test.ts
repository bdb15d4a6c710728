import { expect, test } from "vitest";
import { Refusal } from "~/domain/refusal";

Object.assign(process.env, {
  DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none",
  MEILISEARCH_URL: "http://127.0.0.1:1",
  LOG_LEVEL: "silent",
});
const { answering } = await import("./respond.server");

const args = {
  request: new Request("http://localhost/vi/positions"),
  context: { cspNonce: "n", requestId: "0b8a5c1e-2f7d-4d6a-9a55-3b1c8f0e7d21", clientAddress: "::1", setCookie: () => {} },
};
const thrownBy = (thrown: unknown) => answering(() => Promise.reject(thrown))(args).catch((error: unknown) => error);

test("an unexpected error is answered with the id under which the log has it, and with nothing else of it", async () => {
  const answer = await thrownBy(new Error('relation "Expert" does not exist'));
  expect(answer).toMatchObject({ data: { errorId: args.context.requestId }, init: { status: 500 } });
  expect(JSON.stringify(answer)).not.toContain("Expert");
});

test("a refusal is answered with its status, its code and the seconds to wait", async () => {
  const answer = (await thrownBy(new Refusal("rate_limited", { retryAfter: 30 }))) as Response;
  expect([answer.status, answer.headers.get("Retry-After"), await answer.json()]).toEqual([
    429,
    "30",
    { code: "rate_limited", retryAfter: 30 },
  ]);
});

test("an answer that a loader throws on purpose passes", async () => {
  const redirect = new Response(null, { status: 302, headers: { Location: "/vi" } });
  expect(await thrownBy(redirect)).toBe(redirect);
});
