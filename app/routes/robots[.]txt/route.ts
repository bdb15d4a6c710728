import { env } from "~/platform/env.server";

/** Everything public may be read; pages that are nobody else's business say "noindex" or ask who is there. */
export function loader() {
  const lines = ["User-agent: *", "Disallow: /dev/", `Sitemap: ${new URL("/sitemap.xml", env().APP_URL).href}`];
  return new Response(`${lines.join("\n")}\n`, {
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  });
}
