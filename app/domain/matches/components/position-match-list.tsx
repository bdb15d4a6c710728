import { Link } from "@remix-run/react";
import { type ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { FilterChoices } from "~/domain/search/components/filter-choices";
import { useLocale } from "~/i18n/use-locale";
import { localePath } from "~/i18n/locale";
import { AddressForm } from "~/ui/address-form";
import { LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { FilterChips } from "~/ui/filter-chips";
import { Workbench } from "~/ui/filter-panel";
import { Notice } from "~/ui/notice";
import { Pagination } from "~/ui/pagination";
import { parsePositionList, positionListParams } from "../position-list-query";
import { type PositionMatchPage, type PositionMatchRow } from "../position-match-page.server";
import { PositionMatchCard } from "./position-match-card";

interface Props {
  page: PositionMatchPage;
  perPage: number;
  /** Further actions for a position, rendered below its reasons. */
  action?: (row: PositionMatchRow) => ReactNode;
}

/** The open positions that fit an expert: filters on the left, the ranking beside them, near misses after the fitting ones. */
export function PositionMatchList({ page, perPage, action }: Props) {
  const { t } = useTranslation("recommended");
  const fitting = page.rows.filter((row) => row.fits);
  const near = page.rows.filter((row) => !row.fits);
  const list = (rows: readonly PositionMatchRow[]) => (
    <ol className="space-y-4">
      {rows.map((row) => (
        <PositionMatchCard key={row.id} row={row} action={action?.(row)} />
      ))}
    </ol>
  );
  return (
    <>
      {page.degraded ? (
        <div className="mb-6">
          <Notice tone="warning" standing>
            {t("degraded")}
          </Notice>
        </div>
      ) : null}
      <Workbench activeCount={page.chips.length} filters={<Filters page={page} />}>
        <p className="mb-4 text-lg font-semibold" role="status">
          {t("count", { count: page.fitting })}
        </p>
        <FilterChips chips={page.chips} clearTo={page.clearTo} />
        {page.rows.length === 0 ? <Nothing page={page} /> : null}
        {fitting.length > 0 ? list(fitting) : null}
        {near.length > 0 ? (
          <section className="mt-8">
            <h2 className="text-lg font-semibold">{t("near.title", { count: page.nearMisses })}</h2>
            <p className="mt-1 mb-4 max-w-prose text-sm text-ink-soft">{t("near.lead")}</p>
            {list(near)}
          </section>
        ) : null}
        {page.nearMisses > 0 && page.rows.length > 0 ? (
          <p data-print="hide" className="mt-6">
            <Link to={page.nearTo} preventScrollReset className="link">
              {page.near ? t("near.hide") : t("near.show", { count: page.nearMisses })}
            </Link>
          </p>
        ) : null}
        <Pagination
          page={page.page}
          pageSize={perPage}
          total={page.total}
          to={(number) => `?${[page.params, ...(number === 1 ? [] : [`page=${number}`])].filter(Boolean).join("&")}`}
        />
      </Workbench>
    </>
  );
}

function Filters({ page }: { page: PositionMatchPage }) {
  const { t } = useTranslation("recommended");
  const { filters } = page;
  return (
    <AddressForm addressOf={(data) => `?${positionListParams(parsePositionList(asParams(data))).toString()}`} apply={t("filter.apply")}>
      {page.near ? <input type="hidden" name="near" value="1" /> : null}
      <FilterChoices title={t("filter.form")} name="form" options={filters.form} open />
      <FilterChoices title={t("filter.way")} name="remote" options={[{ value: "1", label: t("filter.remote"), ...filters.remote }]} open />
      <FilterChoices title={t("filter.institution")} name="institution" options={filters.institution} open />
      <FilterChoices title={t("filter.province")} name="province" options={filters.province} />
      <FilterChoices title={t("filter.field")} name="field" options={filters.field} />
    </AddressForm>
  );
}

function asParams(data: FormData): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of data) if (typeof value === "string") params.append(name, value);
  return params;
}

/** Empty state: what is missing on the profile, filters to remove, near misses, or all positions. */
function Nothing({ page }: { page: PositionMatchPage }) {
  const { t } = useTranslation("recommended");
  const locale = useLocale();
  if (page.missing && page.reader === "expert") {
    return (
      <EmptyState
        title={t(`missing.${page.missing}.title`)}
        action={<LinkButton to={localePath(locale, `/profile/${page.missing}`)}>{t(`missing.${page.missing}.action`)}</LinkButton>}
      >
        {t(`missing.${page.missing}.text`)}
      </EmptyState>
    );
  }
  const filtered = page.chips.length > 0;
  const action =
    page.nearMisses > 0 && !page.near ? (
      <LinkButton to={page.nearTo} variant="secondary" preventScrollReset>
        {t("near.show", { count: page.nearMisses })}
      </LinkButton>
    ) : filtered ? (
      <LinkButton to={page.clearTo} variant="secondary" preventScrollReset>
        {t("clearFilters")}
      </LinkButton>
    ) : (
      <LinkButton to={localePath(locale, "/positions")} variant="secondary">
        {t("seeAll")}
      </LinkButton>
    );
  return (
    <EmptyState title={filtered ? t("noneFiltered") : t("none")} action={action}>
      {filtered ? t("noneFilteredHint") : page.reader === "expert" ? t("noneHint") : t("noneHintCoordinator")}
    </EmptyState>
  );
}
