import { type ServerBuild } from "@remix-run/node";
import { describe, expect, it } from "vitest";
import { buildLocale, localizedAssets } from "./localized-build.server";

type Assets = ServerBuild["assets"];
const route = { hasAction: false, hasLoader: true, hasClientAction: false, hasClientLoader: false, hasErrorBoundary: false };
const assets: Assets = {
  entry: { module: "/assets/entry.js", imports: [] },
  url: "/assets/manifest.js",
  version: "1",
  routes: {
    root: { ...route, id: "root", module: "/assets/root.js", imports: ["/assets/shared.js"] },
    silent: { ...route, id: "silent", module: "/assets/silent.js" },
  },
};
const messages = { "/assets/root.js": { vi: "/assets/vi.js", en: "/assets/en.js" } };

describe("localizedAssets", () => {
  it("loads a route through its message file, with its own script preloaded", () => {
    const { root, silent } = localizedAssets(assets, messages, "en").routes;
    expect([root?.module, root?.imports]).toEqual(["/assets/en.js", ["/assets/root.js", "/assets/shared.js"]]);
    expect(silent).toBe(assets.routes.silent);
  });

  it("has a version of its own for each language and each wording", () => {
    const versions = [
      localizedAssets(assets, messages, "vi"),
      localizedAssets(assets, messages, "en"),
      localizedAssets(assets, { "/assets/root.js": { vi: "/assets/vi.js", en: "/assets/en2.js" } }, "en"),
    ].map(({ version }) => version);
    expect(new Set(versions).size).toBe(3);
  });
});

describe("buildLocale", () => {
  const of = (path: string, query = {}, headers: Record<string, string> = {}) =>
    buildLocale({ path, query, get: ((name: string) => headers[name]) as never });

  it("gives further routes in the language of the page that asks for them", () => {
    const { version } = localizedAssets(assets, messages, "en");
    expect(of("/__manifest", { version, p: ["/vi/positions", "/en/positions"] })).toBe("en");
  });

  it("goes by the address, then by what the reader prefers", () => {
    expect(of("/en/positions", { version: "1-2-vi" })).toBe("en");
    expect(of("/", { lang: "en" })).toBe("en");
    expect(of("/", { lang: ["en"] }, { Cookie: "a=b; nhipcau_lang=en" })).toBe("en");
    expect(of("/__manifest", {}, { "Accept-Language": "en" })).toBe("en");
    expect(of("/__manifest")).toBe("vi");
  });
});
