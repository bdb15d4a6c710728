import { type OwnMatch } from "~/domain/matches/get-own-match.server";
import { matchLabels, matchViewer } from "~/domain/matches/match-view.server";
import { describeBlock, describeReason } from "~/domain/matching/describe-match";
import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";

/** The expert's own match in words, visible to the expert only. */
export async function shownOwnMatch({ result, youBlocked, published }: OwnMatch, locale: Locale) {
  const [view, labels] = await Promise.all([matchViewer(locale, "expert"), matchLabels(locale)]);
  const t = translator(locale, "matching");
  return {
    youBlocked,
    published,
    match: view(result),
    blocks: result.blocks.map((block) => describeBlock(t, block, labels)),
    wishes: result.wishes.reasons.map((reason) => describeReason(t, reason, labels)),
    version: result.version,
  };
}

export type ShownOwnMatch = Awaited<ReturnType<typeof shownOwnMatch>>;
