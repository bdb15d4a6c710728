import { type LoaderFunctionArgs } from "@remix-run/node";
import { skillIndex } from "~/domain/skills/skill-index.server";
import { narrowPositions } from "~/domain/saved-searches/narrow-positions.server";
import { countSkillsOfPositions } from "~/domain/search/count-skills.server";
import { parsePositionQuery } from "~/domain/search/positions-query";
import { requestLocale } from "~/http/guards.server";
import { answeringAside } from "~/http/respond.server";
import { todayInVietnam } from "~/domain/days";

/** The most frequent skills among the positions that a query finds, for the filter of the search page. */
export const loader = answeringAside({ options: null }, async ({ request }: LoaderFunctionArgs) => {
  const locale = requestLocale(request);
  const query = parsePositionQuery(new URL(request.url).searchParams);
  const { narrowing } = await narrowPositions(query);
  const counts = await countSkillsOfPositions(query, todayInVietnam(), narrowing);
  const skills = await skillIndex();
  return { options: counts.map(({ skillId, count }) => ({ value: skillId, label: skills.label(skillId, locale), count, chosen: false })) };
});
