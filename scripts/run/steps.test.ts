import { expect, test } from "vitest";
import { Steps } from "./steps";

async function shown(isTTY: boolean) {
  let text = "";
  const steps = new Steps(2, { isTTY, write: (part) => (text += part) });
  await steps.run(
    "Loading",
    (tell) => Promise.resolve(["1 of 2", "2 of 2"].map(tell)),
    () => "2 loaded",
  );
  await steps.run("Serving", () => Promise.resolve());
  return text.replace(/\d+\.\d s/g, "0.1 s");
}

test("a terminal shows how far a step is, on one line that ends as what it came to", async () => {
  const line = "\r\x1b[2K[1/2] Loading ... ";
  expect(await shown(true)).toBe(
    `[1/2] Loading ... ${line}1 of 2, 0 s${line}2 of 2, 0 s${line}2 loaded, 0.1 s\n[2/2] Serving ... \r\x1b[2K[2/2] Serving ... 0.1 s\n`,
  );
});

test("a log file gets one plain line a step", async () => {
  expect(await shown(false)).toBe("[1/2] Loading ... 2 loaded, 0.1 s\n[2/2] Serving ... 0.1 s\n");
});
