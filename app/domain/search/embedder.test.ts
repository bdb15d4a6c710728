import { expect, test } from "vitest";
import { type Env } from "~/platform/env.server";
import { embedderOf } from "./embedder.server";

const settings = (values: Partial<Env>) => values as Env;

test("there is no search by meaning unless a service is named", () => {
  expect(embedderOf("expert", settings({}))).toBeNull();
  expect(embedderOf("expert", settings({ EMBEDDER_URL: "http://127.0.0.1:9" }))).toBeNull();
});

test("each source gets the settings it understands, and no others", () => {
  const all = settings({
    EMBEDDER_URL: "http://127.0.0.1:9/embed",
    EMBEDDER_MODEL: "small",
    EMBEDDER_API_KEY: "key",
    EMBEDDER_DIMENSIONS: 3,
  });
  const keysOf = (EMBEDDER_SOURCE: Env["EMBEDDER_SOURCE"]) => Object.keys(embedderOf("expert", { ...all, EMBEDDER_SOURCE }) ?? {}).sort();
  const common = ["documentTemplate", "documentTemplateMaxBytes", "source"];
  expect(keysOf("huggingFace")).toEqual([...common, "model"].sort());
  expect(keysOf("ollama")).toEqual([...common, "apiKey", "dimensions", "model", "url"].sort());
  expect(keysOf("openAi")).toEqual(keysOf("ollama"));
  expect(keysOf("rest")).toEqual([...common, "apiKey", "dimensions", "request", "response", "url"].sort());
});

test("a model is named in the request of a service of the usual shape", () => {
  const rest = settings({ EMBEDDER_SOURCE: "rest", EMBEDDER_URL: "http://127.0.0.1:9/embed", EMBEDDER_MODEL: "small" });
  expect(embedderOf("position", rest)).toMatchObject({ request: { model: "small", input: ["{{text}}", "{{..}}"] } });
});

test("the name is no part of what is embedded", () => {
  const { documentTemplate } = embedderOf("expert", settings({ EMBEDDER_SOURCE: "openAi" })) as { documentTemplate: string };
  expect(documentTemplate).not.toMatch(/fullName|nameKey|place/);
});
