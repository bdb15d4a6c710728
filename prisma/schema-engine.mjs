#!/usr/bin/env node
/* global WebAssembly, Buffer */
/**
 * The schema engine that the Prisma CLI talks to, without a native binary and without a download.
 *
 * The CLI starts a schema engine in two ways, and prisma.config.ts names this file for both:
 * - `schema-engine cli create-database|drop-database|can-connect-to-database --datasource JSON`: one action, then exit;
 * - `schema-engine [--datamodels FILE]... --datasource JSON`: JSON-RPC 2.0 on stdio, one message per line.
 * The work is done by @prisma/schema-engine-wasm over the pg driver, so it needs nothing but node_modules.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { databaseCommand, MigrationAdapterFactory } from "./schema-engine-adapter.mjs";

/** JSON-RPC code that the Prisma CLI reads as "a known error: see its data". */
const KNOWN_ERROR = 4466;
/** Exit code of the native engine after a panic; the CLI asks for a bug report when it sees it. */
const PANIC_EXIT = 101;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { datasource: { type: "string" }, datamodels: { type: "string", multiple: true } },
});

/** The connection passed by the CLI: a JSON object, plain or in base64; else the one from the environment. */
function datasourceUrl() {
  const text = options.datasource;
  if (!text) return process.env.DATABASE_URL;
  const json = text.trimStart().startsWith("{") ? text : Buffer.from(text, "base64").toString("utf8");
  return JSON.parse(json).url ?? process.env.DATABASE_URL;
}

/** Loads the WebAssembly module by hand: its own loader needs a bundler. */
async function loadEngineModule() {
  const gluePath = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const glue = await import(gluePath);
  const bytes = readFileSync(join(dirname(gluePath), "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return glue;
}

async function createEngine(url) {
  const { SchemaEngine } = await loadEngineModule();
  const datamodels = options.datamodels?.map((file) => [readFileSync(file, "utf8"), file]);
  const factory = bindMigrationAwareSqlAdapterFactory(new MigrationAdapterFactory(url));
  return SchemaEngine.new({ datamodels }, () => {}, factory);
}

/** The `data` of a JSON-RPC error, in the two shapes the CLI knows: user-facing (with a P-code), or unknown. */
function errorData(error) {
  if (error?.code) {
    return { is_panic: false, message: error.message, error_code: error.code, meta: error.meta ?? {} };
  }
  const isPanic = error instanceof WebAssembly.RuntimeError;
  return { is_panic: isPanic, message: String(error?.message ?? error), backtrace: null };
}

async function serveJsonRpc(url) {
  const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
  // Our own requests are numbered far from the CLI's, so that responses cannot be confused.
  let ownRequestId = 1_000_000;
  let engine;
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, method, params } = JSON.parse(line);
    if (!method) continue; // a response to one of our own requests
    try {
      engine ??= await createEngine(url);
      const result = await (method === "getDatabaseVersion" ? engine.version(params) : engine[method](params));
      // The native engine asks the CLI to print a diff; the wasm engine returns it instead.
      if (method === "diff" && result?.stdout != null) {
        send({ id: ownRequestId++, method: "print", params: { content: result.stdout } });
      }
      send({ id, result: result ?? null });
    } catch (error) {
      send({ id, error: { code: KNOWN_ERROR, message: "See the data field.", data: errorData(error) } });
      if (error instanceof WebAssembly.RuntimeError) process.exit(PANIC_EXIT);
    }
  }
}

/** Failures of `cli ...` go to stderr as the log line the CLI parses; it skips the first line, hence the empty one. */
async function runDatabaseCommand(command, url) {
  try {
    await databaseCommand(command, url);
  } catch (error) {
    const fields = { message: String(error.message || error.code || error), error_code: error.prismaCode ?? "P1001" };
    console.error(`\n${JSON.stringify({ level: "ERROR", target: "schema_engine::logger", fields })}`);
    process.exit(1);
  }
}

if (positionals[0] === "cli") await runDatabaseCommand(positionals[1] ?? "", datasourceUrl());
else await serveJsonRpc(datasourceUrl());
process.exit(0);
