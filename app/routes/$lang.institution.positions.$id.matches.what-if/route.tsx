import { type LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { countWhatIfs } from "~/domain/matches/count-what-ifs.server";
import { whatIfDescriber } from "~/domain/matches/describe-what-if.server";
import { formatWhatIf, type WhatIf } from "~/domain/matches/what-ifs";
import { type PositionSection } from "~/domain/positions/model";
import { skillIndex } from "~/domain/skills/skill-index.server";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { formatNumber } from "~/i18n/format";
import { localePath } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { useLocale } from "~/i18n/use-locale";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { EmptyState } from "~/ui/empty-state";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { type PageHandle } from "~/ui/page-head";
import { PageHeader } from "~/ui/page-header";
import { PrintButton } from "~/ui/print-button";
import { Table } from "~/ui/table";

export const handle: PageHandle<typeof loader> = { title: ({ data, t }) => `${t("whatIf:title")} – ${data.position.title?.text ?? ""}` };

/** The section of the position's form where each requirement is edited. */
const SECTION: Record<WhatIf["code"], PositionSection> = {
  skill_nice: "skills",
  skill_level: "skills",
  remote: "work",
  form: "work",
  start_later: "work",
  language_level: "requirements",
  language_none: "requirements",
  degree: "requirements",
  rank_none: "requirements",
};

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const [counted, skills] = await Promise.all([countWhatIfs(actor, args.params.id ?? ""), skillIndex()]);
  const title = pickText(locale, { vi: counted.position.titleVi, en: counted.position.titleEn });
  const say = whatIfDescriber(locale, skills);
  return {
    position: { id: counted.position.id, title },
    now: counted.now,
    tried: counted.now === null ? 0 : counted.tried,
    mayEdit: counted.now !== null && counted.mayEdit,
    changes:
      counted.now === null
        ? []
        : counted.changes.map(({ change, more }) => ({
            key: formatWhatIf(change),
            section: SECTION[change.code],
            sentence: say(change),
            more,
          })),
  };
});

export default function WhatIfPage() {
  const { position, now, tried, mayEdit, changes } = useLoaderData<typeof loader>();
  const { t } = useTranslation("whatIf");
  const locale = useLocale();
  const matches = localePath(locale, `/institution/positions/${position.id}/matches`);
  return (
    <Page>
      <PageHeader
        above={
          <Breadcrumbs
            items={[
              { to: localePath(locale, `/positions/${position.id}`), label: position.title?.text ?? t("untitled") },
              { to: matches, label: t("matches") },
              { label: t("title") },
            ]}
          />
        }
        title={t("title")}
        lead={t("lead")}
        actions={changes.length > 0 ? <PrintButton /> : null}
      />
      {now === null ? (
        <Notice tone="warning" standing>
          {t("notCounted")}
        </Notice>
      ) : (
        <>
          <p className="mb-6" role="status">
            {t("now", { count: now })}
          </p>
          <Table
            caption={t("caption", { count: tried })}
            rows={changes}
            rowKey={(row) => row.key}
            empty={<EmptyState title={t("none")}>{t("noneHint", { count: tried })}</EmptyState>}
            columns={[
              { key: "change", header: t("change"), title: true, cell: (row) => row.sentence },
              { key: "more", header: t("more"), numeric: true, cell: (row) => <strong>+{formatNumber(locale, row.more)}</strong> },
              { key: "total", header: t("total"), numeric: true, cell: (row) => formatNumber(locale, now + row.more) },
              {
                key: "next",
                header: t("next"),
                cell: (row) => (
                  <span className="flex flex-wrap gap-x-4 gap-y-1 max-md:justify-end">
                    <Link
                      to={`${matches}?${new URLSearchParams({ try: row.key }).toString()}`}
                      className="link"
                      aria-label={t("seeFor", { change: row.sentence })}
                    >
                      {t("see")}
                    </Link>
                    {mayEdit ? (
                      <Link
                        to={localePath(locale, `/institution/positions/${position.id}/${row.section}`)}
                        className="link"
                        aria-label={t("editFor", { change: row.sentence })}
                      >
                        {t("edit")}
                      </Link>
                    ) : null}
                  </span>
                ),
              },
            ]}
          />
          <p className="mt-6 max-w-prose text-sm text-ink-soft">{t("method")}</p>
        </>
      )}
    </Page>
  );
}
