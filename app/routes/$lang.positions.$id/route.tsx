import { type LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { StartLink } from "~/domain/cases/components/start-link";
import { getOwnMatch } from "~/domain/matches/get-own-match.server";
import { maySeeMatchesOf } from "~/domain/matches/policy";
import { getPosition } from "~/domain/positions/get-position.server";
import { jobPosting, scriptJson } from "~/domain/positions/job-posting";
import { siteUrl } from "~/domain/notifications/site-url.server";
import { provinceName } from "~/domain/reference/provinces";
import { getActor, requestLocale } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { formatDate } from "~/i18n/format";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { firstWords, pickText } from "~/i18n/text";
import { useLocale } from "~/i18n/use-locale";
import { Badge } from "~/ui/badge";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { type PageHandle } from "~/ui/page-head";
import { PageHeader } from "~/ui/page-header";
import { About, KeyFacts } from "./key-facts";
import { Offer } from "./offer";
import { OwnMatch } from "./own-match";
import { shownOwnMatch } from "./own-match.server";
import { Requirements } from "./requirements";
import { shownPosition } from "./shown-position";
import { Skills } from "./skills";
import { LocalText, Section } from "./section";

/** Characters of a description that search engines show. */
const DESCRIPTION_LENGTH = 160;

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const locale = requestLocale(args.request);
  const actor = await getActor(args);
  const { position, memberRole } = await getPosition(actor, args.params.id ?? "");
  const own = position.status === "published" ? await getOwnMatch(actor, position.id) : null;
  const posting = jobPosting(position, locale, {
    url: siteUrl(locale, `/positions/${position.id}`),
    province: position.provinceCode ? provinceName(position.provinceCode, locale) : null,
    skillName: (skill) => (locale === "vi" ? skill.labelVi : skill.labelEn),
  });
  return {
    pageTitle: pickText(locale, { vi: position.titleVi, en: position.titleEn })?.text ?? translator(locale, "positions")("desk.untitled"),
    description: firstWords(
      [
        { vi: position.institution.nameVi, en: position.institution.nameEn },
        { vi: position.textVi, en: position.textEn },
      ]
        .flatMap((text) => pickText(locale, text)?.text ?? [])
        .join(" · "),
      DESCRIPTION_LENGTH,
    ),
    isMember: memberRole !== null,
    mayApply:
      actor.kind === "user" &&
      actor.expertId !== null &&
      memberRole === null &&
      position.status === "published" &&
      position.institution.status === "verified",
    mayMatch: maySeeMatchesOf(actor, position.institution).ok,
    ownMatch: own === null ? null : await shownOwnMatch(own, locale),
    position: shownPosition(position, locale),
    jsonLd: posting ? scriptJson(posting) : null,
  };
});

export const handle: PageHandle<typeof loader> = {
  title: ({ data }) => data.pageTitle,
  description: ({ data }) => data.description,
  listed: ({ data }) => data.position.status === "published",
};

export default function PositionPage() {
  const { position, isMember, mayApply, mayMatch, ownMatch, jsonLd } = useLoaderData<typeof loader>();
  const { t } = useTranslation(["positions", "common"]);
  const locale = useLocale();
  const title = pickText(locale, { vi: position.titleVi, en: position.titleEn });
  const institution = pickText(locale, { vi: position.institution.nameVi, en: position.institution.nameEn });
  return (
    <Page>
      {jsonLd ? <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLd }} /> : null}
      <PageHeader
        above={
          <Breadcrumbs
            items={[
              { label: t("common:nav.positions"), to: localePath(locale, "/positions") },
              { label: title?.text ?? t("desk.untitled") },
            ]}
          />
        }
        title={title?.text ?? t("desk.untitled")}
        lang={title?.lang}
        lead={
          <>
            <span lang={institution?.lang}>{institution?.text}</span>
            <span className="mt-2 flex flex-wrap gap-2 text-base">
              <Badge>{t(`common:positionKind.${position.kind}`)}</Badge>
              <Badge tone={position.status === "published" ? "success" : position.status === "closed" ? "warning" : "neutral"}>
                {t(`common:positionStatus.${position.status}`)}
              </Badge>
              {position.institution.verified ? <Badge tone="verified">{t("page.verified")}</Badge> : null}
            </span>
          </>
        }
        actions={
          isMember || mayMatch || mayApply ? (
            <div data-print="hide" className="flex flex-wrap items-center gap-x-5 gap-y-2">
              {mayApply ? <StartLink what="apply" positionId={position.id} variant="accent" /> : null}
              {isMember ? (
                <Link to={localePath(locale, `/institution/positions/${position.id}`)} className="link inline-flex min-h-11 items-center">
                  {t("page.manage")}
                </Link>
              ) : null}
              {mayMatch ? (
                <LinkButton to={localePath(locale, `/institution/positions/${position.id}/matches`)} variant="secondary">
                  {t("desk.matches")}
                </LinkButton>
              ) : null}
            </div>
          ) : null
        }
      />
      <div className="mb-8 space-y-4 empty:hidden">
        {position.status === "draft" ? <Notice standing>{t("page.draft")}</Notice> : null}
        {position.status !== "draft" && !position.institution.verified ? (
          <Notice standing tone="warning" title={t("page.hiddenTitle")}>
            <p>{t("page.hidden")}</p>
          </Notice>
        ) : null}
        {position.status === "closed" ? (
          <Notice standing tone="warning" title={t("page.closedTitle")}>
            <p>
              {position.closedReason === "deadline" && position.dossierDeadline
                ? t("page.closedByDeadline", { date: formatDate(locale, position.dossierDeadline) })
                : t("page.closedByMember")}
            </p>
          </Notice>
        ) : null}
      </div>
      {ownMatch === null ? null : <OwnMatch match={ownMatch} title={title?.text ?? ""} />}
      <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-14">
        <article className="order-2 min-w-0 space-y-10 lg:order-1">
          <Section title={t("page.description")} show={position.textVi !== "" || position.textEn !== ""}>
            <LocalText vi={position.textVi} en={position.textEn} />
          </Section>
          <Skills position={position} />
          <Requirements position={position} />
          <Offer position={position} />
        </article>
        <div className="order-1 space-y-10 lg:order-2">
          <KeyFacts position={position} />
          <About position={position} />
        </div>
      </div>
    </Page>
  );
}
