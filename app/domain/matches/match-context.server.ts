import { type MatchContext } from "~/domain/matching/model";
import { neighbourLookup } from "~/domain/matching/neighbours";
import { DEFAULT_WEIGHTS } from "~/domain/matching/weights";
import { skillIndex } from "~/domain/skills/skill-index.server";
import { type SkillIndex } from "~/domain/skills/skills";
import { todayInVietnam } from "~/domain/days";
import { matchCorpus } from "./match-corpus.server";

/** One lookup per snapshot of the taxonomy, because building it walks every link. */
const lookups = new WeakMap<SkillIndex, MatchContext["neighbours"]>();

/** The context of a ranking besides the pairs: today, the taxonomy, the weights, and who blocked whom. */
export async function matchContext(isBlocked: MatchContext["isBlocked"]): Promise<MatchContext> {
  const [taxonomy, corpus] = await Promise.all([skillIndex(), matchCorpus()]);
  const neighbours = lookups.get(taxonomy) ?? neighbourLookup(taxonomy.all());
  lookups.set(taxonomy, neighbours);
  return { today: todayInVietnam(), weights: DEFAULT_WEIGHTS, adjustments: {}, corpus, isBlocked, neighbours };
}
