import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { testFolder } from "../../scripts/test/test-services";
import { databaseUrl, inCluster } from "../setup/database";

/** A dozen commands, each a process that compiles the engine: on busy cores that takes minutes. Only catches hangs. */
const HANGING = 900_000;

/** The Prisma CLI with our own schema engine, in a separate small project. */
const root = resolve(import.meta.dirname, "../..");
const services = inject("services");
const database = `engine_${process.pid}`;
const url = databaseUrl(services.DATABASE_URL, database);
let project: string;

const SCHEMA = `generator client {
  provider = "prisma-client"
  output   = "../client"
}
datasource db {
  provider = "postgresql"
}
enum Kind {
  one
  two
}
model Parent {
  id       String   @id @db.Uuid
  kind     Kind
  tags     String[]
  at       DateTime @default(now()) @db.Timestamptz
  children Child[]
  @@index([kind, at])
}
model Child {
  id       String @id
  parentId String @db.Uuid
  parent   Parent @relation(fields: [parentId], references: [id], onDelete: Cascade)
}
`;
const WITH_FUNCTION = `CREATE FUNCTION answer() RETURNS int LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 42; END $$;`;

function prisma(...args: string[]) {
  const env = {
    ...process.env,
    DATABASE_URL: url,
    PATH: `${join(root, "node_modules/.bin")}:${process.env.PATH}`,
    // Blocks any remaining download attempt of the CLI.
    HTTPS_PROXY: "http://127.0.0.1:9",
    CHECKPOINT_DISABLE: "1",
  };
  const { status, stdout, stderr } = spawnSync("prisma", args, { cwd: project, env, encoding: "utf8" });
  return { status, output: stdout + stderr };
}

beforeAll(() => {
  project = testFolder("engine");
  cpSync(join(root, "prisma/schema-engine.mjs"), join(project, "prisma/schema-engine.mjs"));
  cpSync(join(root, "prisma/schema-engine-adapter.mjs"), join(project, "prisma/schema-engine-adapter.mjs"));
  cpSync(join(root, "prisma.config.ts"), join(project, "prisma.config.ts"));
  symlinkSync(join(root, "node_modules"), join(project, "node_modules"));
  writeFileSync(join(project, "package.json"), `{ "type": "module" }`);
  writeFileSync(join(project, "prisma/schema.prisma"), SCHEMA);
  writeFileSync(join(project, "prisma/seed.ts"), `console.log("seeded " + new URL(process.env.DATABASE_URL!).pathname);`);
});

afterAll(async () => {
  rmSync(project, { recursive: true, force: true });
  await inCluster(services.DATABASE_URL, `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
});

it(
  "creates, describes, migrates, compares, seeds and resets a database without a native engine",
  () => {
    expect(prisma("generate").output).toContain("Generated Prisma Client");

    expect(prisma("migrate", "dev", "--name", "first")).toMatchObject({ status: 0 });
    const first = readdirSync(join(project, "prisma/migrations")).find((name) => name.endsWith("_first"));
    expect(readFileSync(join(project, "prisma/migrations", first!, "migration.sql"), "utf8")).toContain(`CREATE TABLE "Parent"`);

    cpSync(join(project, "prisma/migrations", first!), join(project, "prisma/migrations/20990101000000_function"), { recursive: true });
    writeFileSync(join(project, "prisma/migrations/20990101000000_function/migration.sql"), WITH_FUNCTION);
    expect(prisma("migrate", "status")).toMatchObject({ status: 1, output: expect.stringContaining("20990101000000_function") });
    expect(prisma("migrate", "deploy")).toMatchObject({ status: 0 });
    expect(prisma("migrate", "status")).toMatchObject({ status: 0, output: expect.stringContaining("up to date") });

    const compare = ["migrate", "diff", "--from-config-datasource", "--to-schema", "prisma/schema.prisma", "--script", "--exit-code"];
    expect(prisma(...compare).status).toBe(0);
    writeFileSync(join(project, "prisma/schema.prisma"), SCHEMA.replace("id       String @id\n", "id       String @id\n  extra    Int?\n"));
    expect(prisma(...compare)).toMatchObject({ status: 2, output: expect.stringContaining(`ADD COLUMN     "extra" INTEGER`) });

    expect(prisma("db", "seed").output).toContain(`seeded /${database}`);
    expect(prisma("migrate", "reset", "--force")).toMatchObject({ status: 0 });
    expect(prisma(...compare).status).toBe(2);
  },
  HANGING,
);

it("says which migration is broken and why", () => {
  const broken = join(project, "prisma/migrations/20990102000000_broken");
  cpSync(join(project, "prisma/migrations/20990101000000_function"), broken, { recursive: true });
  writeFileSync(join(broken, "migration.sql"), "CREATE TABLE broken (a no_such_type);");
  const { status, output } = prisma("migrate", "deploy");
  expect(status).toBe(1);
  expect(output).toContain(`type "no_such_type" does not exist`);
  expect(output).toContain("20990102000000_broken");
}, 30_000);
