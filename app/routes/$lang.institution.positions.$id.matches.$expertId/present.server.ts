import { type ExplainedMatch, type Proof } from "~/domain/matches/explain-match.server";
import { matchListParams, type MatchListQuery } from "~/domain/matches/match-list-query";
import { matchLabels, matchViewer } from "~/domain/matches/match-view.server";
import { describeBlock } from "~/domain/matching/describe-match";
import { formatAdjustments } from "~/domain/matching/weights";
import { countryName } from "~/domain/reference/countries";
import { formatDate, formatPercent } from "~/i18n/format";
import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";
import { pickText } from "~/i18n/text";

/** The explanation of one match, mapped by hand: no private wishes of the expert, no contact data. */
export async function explainedPage({ opened, card, result, proofs }: ExplainedMatch, query: MatchListQuery, locale: Locale) {
  const t = translator(locale, "matches");
  const tm = translator(locale, "matching");
  const [view, labels] = await Promise.all([matchViewer(locale, "institution"), matchLabels(locale)]);
  const { position, context } = opened;
  const title = pickText(locale, { vi: position.titleVi, en: position.titleEn });
  return {
    title: `${t("explain.title", { name: card.fullName })} · ${title?.text ?? ""}`,
    position: {
      id: position.id,
      title,
      institution: pickText(locale, { vi: position.institution.nameVi, en: position.institution.nameEn }),
    },
    isMember: opened.isMember,
    begin: opened.mayTune ? (opened.isMember ? ("invite" as const) : ("introduce" as const)) : null,
    address: matchListParams(query).toString(),
    expert: {
      id: card.id,
      fullName: card.fullName,
      verified: card.verified,
      headline: pickText(locale, { vi: card.headlineVi, en: card.headlineEn }),
      place: [card.city, card.countryCode ? countryName(card.countryCode, locale) : ""].filter(Boolean).join(", "),
    },
    match: view(result),
    blocks: result.blocks.map((block) => describeBlock(tm, block, labels)),
    /** The forms of work that the position accepts, each evaluated separately. */
    forms: result.byType.map((form) => ({
      form: form.engagementType,
      best: form.engagementType === result.bestEngagementType,
      score: form.blocks.length > 0 ? null : form.score,
      confidence: formatPercent(locale, form.confidence),
      blocks: form.blocks.map((block) => describeBlock(tm, block, labels)),
    })),
    proofs: proofs.map((proof) => ({ skillIds: proof.skillIds, ...proofWords(proof, locale) })),
    ownWeights: formatAdjustments(context.adjustments) !== "",
    version: result.version,
    madeOn: formatDate(locale, context.today),
  };
}

export type ExplainedPage = Awaited<ReturnType<typeof explainedPage>>;

function proofWords(proof: Proof, locale: Locale): { kind: string; text: string } {
  const t = translator(locale, "matches");
  const kind = t(`proof.${proof.kind}`);
  if (proof.kind === "post") {
    const years = `${proof.fromYear}–${proof.toYear ?? t("proof.now")}`;
    return { kind, text: [proof.title, proof.organisation, years].filter(Boolean).join(", ") };
  }
  return { kind: proof.keyWork ? t("proof.key", { kind }) : kind, text: [proof.title, proof.venue, proof.year].filter(Boolean).join(", ") };
}
