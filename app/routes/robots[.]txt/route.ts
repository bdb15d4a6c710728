import { robotsText } from "~/http/public-pages";
import { env } from "~/platform/env.server";

/** Which paths crawlers may fetch. */
export function loader() {
  return new Response(robotsText(env().APP_URL), {
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  });
}
