import { matchRoutes } from "@remix-run/react";
import { DEMO_ACCOUNTS } from "../../app/domain/demo/accounts";
import { Problem } from "../services/problem";
import { type RouteTree } from "./client-build";
import { type PageDocument, readDocument } from "./document";

/** Fetches one page as a browser does, with or without a session cookie. Null for anything else: files, redirects, refusals. */
export async function visit(address: string, path: string, cookie = ""): Promise<PageDocument | null> {
  const response = await fetch(new URL(path, address), { headers: { Cookie: cookie, Accept: "text/html" }, redirect: "manual" });
  const body = await response.text();
  return response.ok && response.headers.get("Content-Type")?.startsWith("text/html") ? readDocument(path, body) : null;
}

/** Signs in with a demo account. @returns the cookie of its session */
export async function signIn(address: string, account: { email: string; password: string }): Promise<string> {
  const response = await fetch(new URL("/vi/sign-in", address), {
    method: "POST",
    headers: { Origin: new URL(address).origin },
    body: new URLSearchParams({ email: account.email, password: account.password }),
    redirect: "manual",
  });
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  if (response.status >= 400 || cookies.length === 0) throw new Problem(`Signing in as ${account.email} failed (${response.status}).`);
  return cookies.join("; ");
}

/**
 * Crawls an instance with demo data, signed out and as each demo account, and visits the first address of each route for each reader.
 * Sends only GET requests apart from sign-in.
 */
export async function visitAll(
  address: string,
  routes: RouteTree,
  options: { tell?: (done: string) => void; onPage?: (count: number) => void } = {},
): Promise<PageDocument[]> {
  const documents: PageDocument[] = [];
  for (const account of [null, ...DEMO_ACCOUNTS]) {
    const cookie = account ? await signIn(address, account) : "";
    const seen = new Set<string>();
    const queue = ["/vi", "/vi/home"];
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      const route = matchRoutes(routes, new URL(path, address))?.at(-1)?.route.id ?? "";
      if (path.startsWith("/en") || seen.has(route)) continue;
      seen.add(route);
      const document = await visit(address, path, cookie);
      if (document) options.onPage?.(documents.push(document));
      queue.push(...(document?.links ?? []));
    }
    options.tell?.(`${account?.role ?? "signed out"}: ${documents.length} pages`);
  }
  return documents;
}
