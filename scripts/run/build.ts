import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { must, ROOT } from "./command";

/** Everything that the built application follows from. */
const SOURCES = [
  "app",
  "public",
  "package-lock.json",
  "prisma/schema.prisma",
  "remix.config.js",
  "scripts/vite",
  "tsconfig.json",
  "vite.config.ts",
];
const GENERATED_CLIENT = join(ROOT, "app/platform/prisma");
const FINGERPRINT = join(ROOT, "build/fingerprint");

function filesUnder(path: string): string[] {
  if (path === GENERATED_CLIENT || !existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/** Hash of the sources' names and contents, tests left out. */
function sourceFingerprint(): string {
  const hash = createHash("sha256");
  const files = SOURCES.flatMap((source) => filesUnder(join(ROOT, source))).filter((file) => !/\.test\.tsx?$/.test(file));
  for (const file of files) hash.update(relative(ROOT, file)).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

/** Writes the Prisma client when installation did not (npm's --ignore-scripts) or the schema has changed since. */
export async function ensurePrismaClient(): Promise<void> {
  const client = join(GENERATED_CLIENT, "client.ts");
  const schema = join(ROOT, "prisma/schema.prisma");
  if (existsSync(client) && statSync(client).mtimeMs >= statSync(schema).mtimeMs) return;
  await must("Generating the database client", "prisma", ["generate", "--no-hints"]);
}

/** Builds the application when its sources differ from those of the last build. @returns whether it did */
export async function ensureBuild(): Promise<boolean> {
  const now = sourceFingerprint();
  const built = existsSync(FINGERPRINT) && existsSync(join(ROOT, "build/server/index.js"));
  if (built && readFileSync(FINGERPRINT, "utf8") === now) return false;
  await must("The build", "remix", ["vite:build", "--logLevel", "error"], { ...process.env, NODE_ENV: "production" });
  writeFileSync(FINGERPRINT, now);
  return true;
}
