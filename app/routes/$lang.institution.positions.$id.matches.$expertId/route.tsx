import { type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { StartLink } from "~/domain/cases/components/start-link";
import { CriteriaTable } from "~/domain/matches/components/criteria-table";
import { MatchSummary } from "~/domain/matches/components/match-summary";
import { explainMatch } from "~/domain/matches/explain-match.server";
import { parseMatchList } from "~/domain/matches/match-list-query";
import { matchProfilePath } from "~/domain/matches/match-origin";
import { ShortlistLink } from "~/domain/shortlists/components/shortlist-link";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Badge } from "~/ui/badge";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { type PageHandle } from "~/ui/page-head";
import { PageHeader } from "~/ui/page-header";
import { PrintButton } from "~/ui/print-button";
import { Forms } from "./forms";
import { explainedPage } from "./present.server";
import { Proofs } from "./proofs";

export const handle: PageHandle<typeof loader> = { title: ({ data }) => data.title };

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const query = parseMatchList(new URL(args.request.url).searchParams);
  const explained = await explainMatch(actor, {
    positionId: args.params.id ?? "",
    expertId: args.params.expertId ?? "",
    adjustments: query.adjustments,
  });
  return explainedPage(explained, query, requestLocale(args.request));
});

export default function ExplainMatch() {
  const page = useLoaderData<typeof loader>();
  const { t } = useTranslation("matches");
  const { t: tc } = useTranslation("common");
  const locale = useLocale();
  const { position, expert, match } = page;
  const title = position.title?.text ?? t("untitled");
  const list = `${localePath(locale, `/institution/positions/${position.id}/matches`)}${page.address === "" ? "" : `?${page.address}`}`;
  return (
    <Page>
      <PageHeader
        above={
          <Breadcrumbs
            items={[
              { to: localePath(locale, `/positions/${position.id}`), label: title },
              { to: list, label: t("experts.title") },
              { label: expert.fullName },
            ]}
          />
        }
        title={t("explain.title", { name: expert.fullName })}
        actions={
          <div data-print="hide" className="flex flex-wrap gap-3">
            <LinkButton to={localePath(locale, matchProfilePath(expert.id, position.id, page.address))} variant="secondary" size="compact">
              {t("explain.profile")}
            </LinkButton>
            {page.begin ? <StartLink what={page.begin} expertId={expert.id} positionId={position.id} /> : null}
            {page.begin ? <ShortlistLink expertId={expert.id} positionId={position.id} /> : null}
            <PrintButton />
          </div>
        }
        lead={
          <>
            <p lang={position.title?.lang}>
              {title}
              {position.institution ? ` · ${position.institution.text}` : ""}
            </p>
            <p className="mt-1 text-base">
              {expert.headline ? <span lang={expert.headline.lang}>{expert.headline.text} · </span> : null}
              {expert.place} {expert.verified ? <Badge tone="verified">{tc("word.verified")}</Badge> : null}
            </p>
          </>
        }
      />
      {page.blocks.length > 0 ? (
        <div className="mb-8">
          <Notice tone="warning" standing title={t("explain.blocked")}>
            <ul>
              {page.blocks.map((block) => (
                <li key={block}>{block}</li>
              ))}
            </ul>
          </Notice>
        </div>
      ) : null}
      <MatchSummary match={match} size="large" />
      <Section title={t("explain.criteria")} lead={page.ownWeights ? t("explain.ownWeights") : t("explain.defaultWeights")}>
        <CriteriaTable
          weights
          criteria={match.criteria}
          caption={t("reasonsOf", { subject: expert.fullName })}
          proof={(skillId) => <Proofs proofs={page.proofs} skillId={skillId} />}
        />
      </Section>
      {match.raises.length > 0 ? (
        <Section title={t("explain.raises")} lead={t("explain.raisesLead")}>
          <ul className="list-disc space-y-1 pl-5">
            {match.raises.map((raise) => (
              <li key={raise}>{raise}</li>
            ))}
          </ul>
        </Section>
      ) : null}
      {page.forms.length > 1 ? (
        <Section title={t("explain.forms")}>
          <Forms forms={page.forms} />
        </Section>
      ) : null}
      <p className="mt-8 text-sm text-ink-soft">{t("explain.made", { version: page.version, date: page.madeOn })}</p>
      <p data-print="hide" className="mt-6">
        <LinkButton to={list} variant="secondary">
          {t("explain.back")}
        </LinkButton>
      </p>
    </Page>
  );
}

function Section({ title, lead, children }: { title: string; lead?: string; children: React.ReactNode }) {
  return (
    <section className="mt-8">
      <h2 className="text-lg font-semibold">{title}</h2>
      {lead ? <p className="mt-1 mb-3 max-w-prose text-sm text-ink-soft">{lead}</p> : <div className="mb-3" />}
      {children}
    </section>
  );
}
