import { listOpenAddresses } from "~/domain/positions/list-open-addresses.server";
import { sitemap } from "~/http/sitemap";
import { env } from "~/platform/env.server";

/** Half of what one sitemap may hold (50,000 addresses), since each position has an address in two languages. */
const MOST = 20_000;

const PAGES = ["/", "/positions", "/register", "/privacy", "/terms", "/accessibility"];

/** The public pages and the open positions, each in every language. */
export async function loader() {
  const positions = await listOpenAddresses(MOST);
  const pages = [
    ...PAGES.map((path) => ({ path })),
    ...positions.map(({ id, updatedAt }) => ({ path: `/positions/${id}`, changed: updatedAt })),
  ];
  return new Response(sitemap(env().APP_URL, pages), {
    headers: { "Content-Type": "application/xml; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  });
}
