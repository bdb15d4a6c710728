import { createServer } from "node:http";
import { once } from "node:events";

/** A service with the API of common embedding services: `{ input: string[] }` to `{ data: [{ embedding }] }`. */
export type EmbeddingServer = { url: string; texts: string[]; close: () => Promise<void> };

/**
 * A small real service for the tests. Its model is a word list: each concept is one dimension, and a text's vector
 * counts the words of each concept, so that "pin mặt trời" and "photovoltaics" are close without sharing a word.
 * @param concepts words of each concept, in lower case
 */
export async function embeddingServer(concepts: readonly (readonly string[])[], port = 0): Promise<EmbeddingServer> {
  const texts: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { input } = JSON.parse(Buffer.concat(chunks).toString()) as { input: string[] };
      texts.push(...input);
      response.setHeader("Content-Type", "application/json");
      response.end(JSON.stringify({ data: input.map((text) => ({ embedding: embed(text, concepts) })) }));
    });
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: `http://127.0.0.1:${address.port}/embed`,
    texts,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** One dimension per concept, and a last one for everything else, so that no vector is zero. */
function embed(text: string, concepts: readonly (readonly string[])[]): number[] {
  const lower = text.normalize("NFC").toLowerCase();
  const counts = concepts.map((words) => words.reduce((sum, word) => sum + (lower.split(word).length - 1), 0));
  const vector = [...counts, 0.05];
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}
