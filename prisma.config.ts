import { resolve } from "node:path";
import { defineConfig } from "prisma/config";

// The CLI would otherwise download a native engine, which is impossible in closed networks.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= resolve(import.meta.dirname, "prisma/schema-engine.mjs");

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations", seed: "tsx prisma/seed.ts" },
  // `generate` needs no database and runs after `npm ci`, when none is configured.
  datasource: { url: process.env.DATABASE_URL ?? "postgresql://database-url-is-not-set.invalid/none" },
});
