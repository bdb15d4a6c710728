import { Readable } from "node:stream";
import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { countOpen } from "~/domain/positions/count-open.server";
import { listOpenAddresses } from "~/domain/positions/list-open-addresses.server";
import { PUBLIC_PAGES } from "~/http/public-pages";
import { answering } from "~/http/respond.server";
import { PAGES_A_PART, SITEMAP_HEAD, SITEMAP_TAIL, sitemapEntries, sitemapIndex } from "~/http/sitemap";
import { env } from "~/platform/env.server";

const HEADERS = { "Content-Type": "application/xml; charset=utf-8", "Cache-Control": "public, max-age=3600" };

/**
 * The sitemap index, or with `?part=` one of its parts. Parts share this path because a sitemap may only list addresses
 * below its own path.
 */
export const loader = answering(async ({ request }: LoaderFunctionArgs) => {
  const part = new URL(request.url).searchParams.get("part");
  const positions = await countOpen();
  if (part === null) return new Response(sitemapIndex(env().APP_URL, positions), { headers: HEADERS });
  if (part === "pages") return streamed(pages());
  const number = Number(/^positions-(\d{1,4})$/.exec(part)?.[1] ?? 0);
  if (number < 1 || (number - 1) * PAGES_A_PART >= positions) throw new Response(null, { status: 404 });
  return streamed(openPositions(number));
});

function streamed(lines: AsyncIterable<string> | Iterable<string>) {
  return new Response(createReadableStreamFromReadable(Readable.from(lines, { objectMode: false })), { headers: HEADERS });
}

function* pages() {
  yield SITEMAP_HEAD;
  for (const path of PUBLIC_PAGES) yield sitemapEntries(env().APP_URL, { path });
  yield SITEMAP_TAIL;
}

async function* openPositions(part: number) {
  yield SITEMAP_HEAD;
  for await (const { id, updatedAt } of listOpenAddresses(part, PAGES_A_PART)) {
    yield sitemapEntries(env().APP_URL, { path: `/positions/${id}`, changedOn: updatedAt.toISOString().slice(0, 10) });
  }
  yield SITEMAP_TAIL;
}
