import { text } from "node:stream/consumers";
import { createElement } from "react";
import { renderToPipeableStream } from "react-dom/server";
import { expect, test } from "vitest";
import { pageStream } from "./page-stream.server";

/** A page of short texts, so that characters of two and three bytes fall on React's chunk boundaries. */
function page(shift: number): Promise<string> {
  const rows = Array.from({ length: 400 }, (_, row) => createElement("p", { key: row, title: "Mức độ ưu tiên" }, "Chuyên gia đầu ngành"));
  const body = pageStream();
  const { pipe } = renderToPipeableStream(createElement("main", { title: "x".repeat(shift) }, rows), { onShellReady: () => pipe(body) });
  return text(body);
}

test("a page of Vietnamese text arrives character by character, wherever its pieces end", async () => {
  for (const shift of [0, 1, 2, 3, 4, 5]) {
    const html = await page(shift);
    expect(html).not.toContain("\0");
    expect(html.match(/title="Mức độ ưu tiên">Chuyên gia đầu ngành</g)).toHaveLength(400);
  }
});
