import { type LoaderFunctionArgs } from "@remix-run/node";
import { skillIndex } from "~/domain/skills/skill-index.server";
import { requestLocale } from "~/http/guards.server";
import { answeringAside } from "~/http/respond.server";

const SUGGESTIONS = 12;
/** No skill name is longer; longer input is truncated so that matching stays cheap. */
const LONGEST_QUERY = 80;

/** Type-ahead over the skill taxonomy, `?q=`: public reference data, the same for everyone. */
export const loader = answeringAside({ options: null }, async ({ request }: LoaderFunctionArgs) => {
  const locale = requestLocale(request);
  const query = (new URL(request.url).searchParams.get("q") ?? "").slice(0, LONGEST_QUERY);
  const index = await skillIndex();
  const options = index.complete(query, locale, SUGGESTIONS).map((skill) => ({
    id: skill.id,
    label: skill.label,
    hint: skill.matched ?? undefined,
  }));
  return Response.json({ options }, { headers: { "Cache-Control": "public, max-age=60" } });
});
