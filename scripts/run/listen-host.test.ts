import { describe, expect, test } from "vitest";
import { appEnv } from "./app-env";
import { exposure, listenHost, ownAddress } from "./listen-host";

const services = { DATABASE_URL: "", MEILISEARCH_URL: "", MEILISEARCH_API_KEY: "" };

describe("where the server listens", () => {
  test("is this machine alone with embedded services, in a start as in a development start", () => {
    expect(appEnv(services, { embedded: true, dataDir: "." }).HOST).toBe("127.0.0.1");
    expect(appEnv(services, { embedded: true, dataDir: ".", nodeEnv: "development" }).HOST).toBe("127.0.0.1");
  });

  test("is this machine alone wherever the development pages are open", () => {
    expect(listenHost({ NHIPCAU_MODE: "development" })).toBe("127.0.0.1");
  });

  test("is every address in a configured deployment", () => {
    expect(listenHost({ NHIPCAU_MODE: "production" })).toBeUndefined();
    expect(appEnv(services, { embedded: false, dataDir: "." }).HOST).toBeUndefined();
  });

  test("is what HOST says; an empty one says nothing", () => {
    expect(listenHost({ HOST: "0.0.0.0" }, true)).toBe("0.0.0.0");
    expect(listenHost({ HOST: "10.0.0.1", NHIPCAU_MODE: "development" })).toBe("10.0.0.1");
    expect(listenHost({ HOST: "" }, true)).toBe("127.0.0.1");
  });
});

describe("a HOST that opens embedded services to others", () => {
  test.each(["0.0.0.0", "::", "10.0.0.1", "demo.example"])("is warned of: %s", (HOST) => {
    expect(exposure({ HOST }, true)).toMatch(/demo passwords.*\/dev\/mail/s);
    expect(exposure({ HOST }, false)).toBeNull();
  });

  test.each(["", "localhost", "127.0.0.1", "127.0.1.1", "::1"])("is none of %j", (HOST) => {
    expect(exposure({ HOST }, true)).toBeNull();
  });
});

test.each([
  [undefined, "127.0.0.1"],
  ["0.0.0.0", "127.0.0.1"],
  ["10.0.0.1", "10.0.0.1"],
  ["::1", "[::1]"],
])("a server on %s is reached from here at %s", (host, address) => {
  expect(ownAddress(host)).toBe(address);
});
