import { createServer, type AddressInfo, type Server } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freePort } from "../../scripts/services/ports";
import { Instance, runToEnd } from "./instance";

describe("npm start, when something is wrong", () => {
  const instance = new Instance("refusals");
  let configured: { DATABASE_URL: string; MEILISEARCH_URL: string; MEILISEARCH_API_KEY: string };
  let squatter: Server;

  beforeAll(async () => {
    configured = await instance.start();
    squatter = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => squatter.once("listening", resolve));
  });
  afterAll(async () => {
    squatter.close();
    await instance.remove();
  });

  /** One sentence with the remedy, exit code 1, no stack trace. */
  async function expectRefusal(env: Record<string, string>, sentence: RegExp) {
    const { status, output } = runToEnd("scripts/launch.js", { DATA_DIR: instance.dataDir, PORT: String(await freePort()), ...env });
    expect(output).toMatch(sentence);
    expect(output).not.toMatch(/^\s+at /m);
    expect(status).toBe(1);
  }

  it("names a taken port and how to choose another", async () => {
    const { port } = squatter.address() as AddressInfo;
    await expectRefusal({ PORT: String(port) }, new RegExp(`Port ${port} is taken: .* PORT=\\d+ npm start`));
  });

  it("refuses a port that is no port", () => expectRefusal({ PORT: "many" }, /PORT must be a number/));

  it("asks for all of the three settings when only some are given", () =>
    expectRefusal(
      { DATABASE_URL: configured.DATABASE_URL },
      /DATABASE_URL is set but MEILISEARCH_URL and MEILISEARCH_API_KEY are not: set all three/,
    ));

  it("says that the database is down", async () => {
    const url = `postgresql://somebody@127.0.0.1:${await freePort()}/nhipcau`;
    await expectRefusal(
      { ...configured, DATABASE_URL: url },
      /The database at 127\.0\.0\.1:\d+\/nhipcau does not answer \(ECONNREFUSED\): start it/,
    );
  });

  it("says that the database refuses the password, without showing it", async () => {
    const url = new URL(configured.DATABASE_URL);
    url.password = "not-the-password";
    await expectRefusal(
      { ...configured, DATABASE_URL: url.toString() },
      /^(?!.*not-the-password)[\s\S]*refuses the user or password: correct them in DATABASE_URL/,
    );
  });

  it("says that there is no such database", async () => {
    const url = new URL(configured.DATABASE_URL);
    url.pathname = "/nowhere";
    await expectRefusal({ ...configured, DATABASE_URL: url.toString() }, /has no database of that name/);
  });

  it("says that Meilisearch refuses the key", () =>
    expectRefusal(
      { ...configured, MEILISEARCH_API_KEY: "wrong" },
      /Meilisearch at http:\/\/127\.0\.0\.1:\d+ refuses the key: set MEILISEARCH_API_KEY/,
    ));

  it("says that Meilisearch is down", async () => {
    const url = `http://127.0.0.1:${await freePort()}`;
    await expectRefusal({ ...configured, MEILISEARCH_URL: url }, /Meilisearch at .* does not answer \(ECONNREFUSED\): start it/);
  });
});
