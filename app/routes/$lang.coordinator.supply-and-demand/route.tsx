import { type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { type Balance, readSupplyAndDemand } from "~/domain/reports/read-supply-and-demand.server";
import { plusMeanMonths, todayInVietnam } from "~/domain/days";
import { fieldLabel } from "~/domain/reference/fields";
import { skillIndex } from "~/domain/skills/skill-index.server";
import { technologyLabel, technologyListOn } from "~/domain/reference/technologies";
import { EMPTY_EXPERT_QUERY, expertParams, type ExpertQuery } from "~/domain/search/experts-query";
import { EMPTY_POSITION_QUERY, positionParams, type PositionQuery } from "~/domain/search/positions-query";
import { requestLocale, requireCoordinator } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { formatDate } from "~/i18n/format";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { BalanceChart } from "~/ui/balance-chart";
import { Disclosure } from "~/ui/disclosure";
import { EmptyState } from "~/ui/empty-state";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";
import { PrintButton } from "~/ui/print-button";
import { type BalanceLine, BalanceTable, GapBadge } from "./balance-table";
import { SupplyFilter } from "./supply-filter";
import { supplyQuery } from "./supply-query";

export const handle: PageHandle = { title: "supply:title" };

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireCoordinator(args);
  const locale = requestLocale(args.request);
  const query = supplyQuery(new URL(args.request.url).searchParams);
  const today = todayInVietnam();
  const freeBy = query.within === null ? null : plusMeanMonths(today, query.within);
  const [counted, skills] = await Promise.all([readSupplyAndDemand(actor, { form: query.form, freeBy, today }), skillIndex()]);
  const engagement = query.form ? [query.form] : [];
  const line = (
    balance: Balance,
    label: string,
    by: Pick<ExpertQuery & PositionQuery, "field"> | Pick<ExpertQuery, "technology"> | Pick<ExpertQuery, "skill">,
  ): BalanceLine => ({
    ...balance,
    label,
    expertsTo: localePath(locale, `/experts?${expertParams({ ...EMPTY_EXPERT_QUERY, engagement, ...by }).toString()}`),
    positionsTo: localePath(locale, `/positions?${positionParams({ ...EMPTY_POSITION_QUERY, engagement, ...by }).toString()}`),
  });
  return {
    query,
    today,
    list: technologyListOn(today)?.decision ?? "",
    experts: counted.experts,
    positions: counted.positions,
    degraded: counted.degraded,
    technologies: counted.technologies.map((one) => line(one, technologyLabel(one.code, locale), { technology: [one.code] })),
    fields: counted.fields.map((one) => ({ ...line(one, fieldLabel(one.code, locale), { field: [one.code] }), broad: one.broad })),
    skills: counted.skills.map((one) => line(one, skills.label(one.code, locale), { skill: [one.code] })),
  };
});

export default function SupplyAndDemandPage() {
  const data = useLoaderData<typeof loader>();
  const { t } = useTranslation("supply");
  const locale = useLocale();
  const short = data.technologies.filter(({ gap }) => gap === "nobody" || gap === "few");
  const narrow = data.fields.filter((line) => !line.broad && line.experts + line.positions > 0);
  return (
    <Page>
      <PageHeader title={t("title")} lead={t("lead")} actions={<PrintButton />} />
      {data.degraded ? (
        <Notice tone="warning" standing>
          {t("degraded")}
        </Notice>
      ) : null}
      <SupplyFilter query={data.query} />
      <p role="status" className="my-6">
        {t("summary", {
          positions: t("positionCount", { count: data.positions }),
          experts: t("expertCount", { count: data.experts }),
          date: formatDate(locale, data.today),
        })}{" "}
        {data.positions === 0 ? null : short.length > 0 ? t("shortOf", { count: short.length }) : t("noneShort")}
      </p>
      {data.experts + data.positions === 0 ? (
        <EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState>
      ) : (
        <div className="space-y-12">
          <section aria-labelledby="technologies" className="space-y-6">
            <h2 id="technologies" className="text-xl font-semibold">
              {t("byTechnology")}
            </h2>
            <Chart
              title={t("technologyChart", { list: data.list })}
              lines={data.technologies}
              positions={data.positions}
              experts={data.experts}
            />
            <BalanceTable caption={t("technologyTable")} subject={t("technology")} lines={data.technologies} />
          </section>
          <section aria-labelledby="fields" className="space-y-6">
            <h2 id="fields" className="text-xl font-semibold">
              {t("byField")}
            </h2>
            <Chart
              title={t("fieldChart")}
              lines={data.fields.filter((line) => line.broad)}
              positions={data.positions}
              experts={data.experts}
            />
            <BalanceTable caption={t("fieldTable")} subject={t("field")} lines={data.fields.filter((line) => line.broad)} />
            {narrow.length > 0 ? (
              <Disclosure printed summary={t("narrowFields", { count: narrow.length })}>
                <BalanceTable caption={t("narrowTable")} subject={t("field")} lines={narrow} />
              </Disclosure>
            ) : null}
          </section>
          {data.skills.length > 0 ? (
            <section aria-labelledby="skills" className="space-y-6">
              <h2 id="skills" className="text-xl font-semibold">
                {t("bySkill")}
              </h2>
              <BalanceTable caption={t("skillTable")} subject={t("skill")} lines={data.skills} />
            </section>
          ) : null}
        </div>
      )}
    </Page>
  );
}

function Chart({ title, lines, positions, experts }: { title: string; lines: readonly BalanceLine[]; positions: number; experts: number }) {
  const { t } = useTranslation("supply");
  return (
    <BalanceChart
      title={title}
      description={t("howToRead")}
      leftLabel={t("positions")}
      rightLabel={t("experts")}
      leftTotal={positions}
      rightTotal={experts}
      rows={lines.map((line) => ({
        key: line.code,
        label: line.label,
        left: line.positions,
        right: line.experts,
        note: <GapBadge gap={line.gap} />,
      }))}
    />
  );
}
