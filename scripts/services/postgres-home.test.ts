import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { copyTo, platformPackage } from "./postgres-binaries";
import { isReachable, postgresFolder } from "./postgres-home";

const STRANGER = { uid: 65_533, gid: 65_533 };
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "nhipcau-home-"));
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, "home/project"), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("where PostgreSQL can keep its data", () => {
  it("is beside the other data for whoever started us", () => {
    expect(postgresFolder(join(folder, "home/project"), undefined)).toEqual({
      folder: join(folder, "home/project/postgres"),
      moved: false,
    });
  });

  it("is out of another user's reach when one folder above is closed to others", () => {
    expect(isReachable(join(folder, "home/project"), STRANGER)).toBe(true);
    chmodSync(join(folder, "home"), 0o700);
    expect(isReachable(join(folder, "home/project"), STRANGER)).toBe(false);
    expect(isReachable(join(folder, "home/project"), undefined)).toBe(true);
    chmodSync(join(folder, "home"), 0o711);
    expect(isReachable(join(folder, "home/project"), STRANGER)).toBe(true);
  });

  it("is within reach of a closed folder's own owner", () => {
    chmodSync(join(folder, "home"), 0o700);
    const isRoot = process.getuid?.() === 0;
    const owner = isRoot ? STRANGER : { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
    if (isRoot) chownSync(join(folder, "home"), owner.uid, owner.gid);
    expect(isReachable(join(folder, "home/project"), owner)).toBe(true);
  });
});

it("copies PostgreSQL's programs so that they run without the original", async () => {
  const { postgres } = await platformPackage();
  const copy = copyTo(resolve(dirname(postgres), "../.."), folder);
  const lib = join(copy, "native/lib");
  const links = readdirSync(lib, { withFileTypes: true }).filter((entry) => entry.isSymbolicLink());
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter(({ name }) => isAbsolute(readlinkSync(join(lib, name))))).toEqual([]);
  expect(spawnSync(join(copy, "native/bin/postgres"), ["--version"], { encoding: "utf8" }).stdout).toMatch(/^postgres \(PostgreSQL\) \d+/);
});
