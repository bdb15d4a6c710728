import { type matchRoutes } from "@remix-run/react";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { ROOT } from "../run/command";
import { Problem } from "../services/problem";

/** A chunk in Vite's manifest: the file it became, and keys of the chunks it imports. */
type Chunk = { file: string; imports?: string[] };
type ModuleFiles = { module: string; imports?: string[] };
type RouteFiles = ModuleFiles & { id: string; parentId?: string; path?: string; index?: true };

export type RouteTree = Parameters<typeof matchRoutes>[0];

/** A page of the build: its leaf route and the addresses of scripts that its document references, with messages in Vietnamese. */
export type BuiltPage = { route: string; named: string[] };

const CLIENT = join(ROOT, "build/client");

function readJson<T>(file: string, prefix = ""): T {
  return JSON.parse(readFileSync(file, "utf8").slice(prefix.length).replace(/;$/, "")) as T;
}

/** Data about the scripts of the client build. Scripts are identified by address, such as `/assets/root-x.js`. */
export class ClientBuild {
  private readonly chunks: Record<string, Chunk>;
  private readonly byAddress: Map<string, Chunk>;
  private readonly remix: { entry: ModuleFiles; routes: Record<string, RouteFiles> };
  /** The script that loads a route's script together with its messages (scripts/vite/page-messages.ts). */
  private readonly messages: Record<string, { vi: string }>;
  private readonly sizes = new Map<string, number>();

  constructor() {
    const file = join(ROOT, "build/.vite/client-manifest.json");
    if (!existsSync(file)) throw new Problem("There is no build with a manifest: run npm run build first.");
    this.chunks = readJson(file);
    this.messages = readJson(join(ROOT, "build/page-messages.json"));
    this.byAddress = new Map(Object.values(this.chunks).map((chunk) => [`/${chunk.file}`, chunk]));
    const assets = join(CLIENT, "assets");
    const manifest = readdirSync(assets).find((name) => /^manifest-\w+\.js$/.test(name));
    if (!manifest) throw new Problem("The build lacks Remix's manifest: run npm run build again.");
    this.remix = readJson(join(assets, manifest), "window.__remixManifest=");
  }

  /** Pages in route order: leaves of the route tree whose module renders something. */
  pages(): BuiltPage[] {
    const { entry, routes } = this.remix;
    const frames = new Set(Object.values(routes).map((route) => route.parentId));
    const leaves = Object.values(routes).filter((route) => !frames.has(route.id) && (route.imports ?? []).length > 0);
    return leaves
      .map((leaf) => ({
        route: leaf.id,
        named: [entry, ...this.branch(leaf)].flatMap(({ module, imports }) => [
          this.messages[module]?.vi ?? module,
          module,
          ...(imports ?? []),
        ]),
      }))
      .sort((a, b) => a.route.localeCompare(b.route));
  }

  /** The routes in the form in which React Router matches addresses. */
  tree(parentId?: string): RouteTree {
    const children = Object.values(this.remix.routes).filter((route) => route.parentId === parentId);
    return children.map(({ id, path, index }) => (index ? { id, path, index } : { id, path, children: this.tree(id) }));
  }

  /** A route and its parent routes, from the root down. */
  private branch(route: RouteFiles): RouteFiles[] {
    const parent = route.parentId === undefined ? undefined : this.remix.routes[route.parentId];
    return parent ? [...this.branch(parent), route] : [route];
  }

  /** All scripts that a browser loads for a document that references these: they and their imports. */
  loaded(named: readonly string[]): Set<string> {
    const found = new Set<string>();
    const add = (address: string) => {
      if (found.has(address)) return;
      found.add(address);
      for (const key of this.byAddress.get(address)?.imports ?? []) add(`/${this.chunks[key]?.file}`);
    };
    for (const address of named) add(address);
    return found;
  }

  /** Transferred bytes of scripts, each compressed separately. */
  bytes(addresses: Iterable<string>): number {
    return [...addresses].reduce((sum, address) => sum + this.bytesOf(address), 0);
  }

  private bytesOf(address: string): number {
    const known = this.sizes.get(address) ?? gzipSync(readFileSync(join(CLIENT, address))).length;
    this.sizes.set(address, known);
    return known;
  }
}
