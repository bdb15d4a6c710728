import { type Embedder } from "meilisearch";
import { env, type Env } from "~/platform/env.server";
import { type SearchKind } from "~/domain/outbox/kinds";

/** The name of the single embedder of each index. */
export const EMBEDDER = "meaning";

/**
 * The text of a record that is embedded, as a Liquid template over its document: what someone knows or what is
 * requested, in both languages. Never the name, and nothing outside the index: the text may be sent to an external
 * service.
 */
const TEMPLATES: Record<SearchKind, string> = {
  expert:
    '{{ doc.headlineVi }} {{ doc.headlineEn }} {{ doc.skillLabels | join: ", " }} {{ doc.fieldLabels | join: ", " }} {{ doc.biographyVi }} {{ doc.biographyEn }}',
  position:
    '{{ doc.titleVi }} {{ doc.titleEn }} {{ doc.skillLabels | join: ", " }} {{ doc.subjects | join: ", " }} {{ doc.textVi }} {{ doc.textEn }}',
};

/** Longer texts are truncated: models read a few hundred words, and the first ones matter most. */
const TEMPLATE_BYTES = 4_000;

/** The default for an OpenAI-compatible service, which most local servers provide. */
const USUAL_REQUEST = { input: ["{{text}}", "{{..}}"] };
const USUAL_RESPONSE = { data: [{ embedding: "{{embedding}}" }, "{{..}}"] };

/**
 * The engine's embedder setting for semantic search, from the environment; null when it is off, which is the default.
 * The four sources are those for which Meilisearch 1.21 computes the embeddings itself.
 */
export function embedderOf(kind: SearchKind, settings: Env = env()): NonNullable<Embedder> | null {
  const {
    EMBEDDER_SOURCE: source,
    EMBEDDER_URL: url,
    EMBEDDER_MODEL: model,
    EMBEDDER_API_KEY: apiKey,
    EMBEDDER_DIMENSIONS: dimensions,
  } = settings;
  const document = { documentTemplate: TEMPLATES[kind], documentTemplateMaxBytes: TEMPLATE_BYTES };
  const given = <T extends object>(values: T) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
  switch (source) {
    case undefined:
      return null;
    case "rest":
      return given({
        source,
        url: url ?? "",
        apiKey,
        dimensions,
        request: settings.EMBEDDER_REQUEST ?? (model === undefined ? USUAL_REQUEST : { model, ...USUAL_REQUEST }),
        response: settings.EMBEDDER_RESPONSE ?? USUAL_RESPONSE,
        ...document,
      }) as NonNullable<Embedder>;
    case "huggingFace":
      return given({ source, model, ...document }) as NonNullable<Embedder>;
    case "ollama":
    case "openAi":
      return given({ source, url, apiKey, model, dimensions, ...document }) as NonNullable<Embedder>;
  }
}

/** Whether records are embedded. */
export function searchesByMeaning(): boolean {
  return env().EMBEDDER_SOURCE !== undefined;
}
