import { type LoaderFunctionArgs } from "@remix-run/node";
import { skillIndex } from "~/domain/skills/skill-index.server";
import { narrowExperts } from "~/domain/saved-searches/narrow-experts.server";
import { countSkillsOfExperts } from "~/domain/search/count-skills.server";
import { parseExpertQuery } from "~/domain/search/experts-query";
import { requestLocale, requireUser } from "~/http/guards.server";
import { answeringAside } from "~/http/respond.server";

/** The most frequent skills among the experts that a query finds, for the filter of the search page. */
export const loader = answeringAside({ options: null }, async (args: LoaderFunctionArgs) => {
  const actor = await requireUser(args);
  const locale = requestLocale(args.request);
  const query = parseExpertQuery(new URL(args.request.url).searchParams);
  const { narrowing } = await narrowExperts(actor, query);
  const counts = await countSkillsOfExperts(actor, query, narrowing);
  const skills = await skillIndex();
  return { options: counts.map(({ skillId, count }) => ({ value: skillId, label: skills.label(skillId, locale), count, chosen: false })) };
});
