import { Link, useNavigation, useSearchParams } from "@remix-run/react";
import { Download } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { FilterChips } from "~/ui/filter-chips";
import { Workbench } from "~/ui/filter-panel";
import { LiveRegion } from "~/ui/live-region";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";
import { PrintButton } from "~/ui/print-button";
import { CompareBar } from "./compare-bar";
import { FilterForm } from "./filter-form";
import { type MatchListPage, PER_PAGE } from "./page-data";
import { Results } from "./results";
import { Toolbar } from "./toolbar";
import { WeightsBar } from "./weights-bar";

/** The experts who match a position: filters and sliders on the left, the ranking beside them. */
export function MatchList({ page, stale }: { page: MatchListPage; stale: boolean }) {
  const { t } = useTranslation("matches");
  const { t: tw } = useTranslation("whatIf");
  const locale = useLocale();
  const navigation = useNavigation();
  const [search] = useSearchParams();
  const [picked, setPicked] = useState<readonly string[]>([]);
  const busy = navigation.state === "loading" && navigation.location.pathname.endsWith(`/${page.position.id}/matches`);
  const base = localePath(locale, `/institution/positions/${page.position.id}`);
  const title = page.position.title?.text ?? t("untitled");
  const kept = page.address === "" ? "" : `?${page.address}`;
  const toggle = (id: string) => setPicked((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]));
  return (
    <Page width={page.view === "table" ? "wide" : "page"} landscape={page.view === "table"}>
      <PageHeader
        above={
          <Breadcrumbs
            items={[
              ...(page.isMember ? [{ to: localePath(locale, "/institution/positions"), label: t("crumb.positions") }] : []),
              { to: localePath(locale, `/positions/${page.position.id}`), label: title },
              { label: t("experts.title") },
            ]}
          />
        }
        title={t("experts.title")}
        actions={
          page.total > 0 || page.nearMisses > 0 ? (
            <div data-print="hide" className="flex flex-wrap gap-3">
              <LinkButton to={`${base}/matches/what-if`} variant="secondary" size="compact">
                {tw("title")}
              </LinkButton>
              <LinkButton
                to={`${base}/matches.csv${kept}`}
                reloadDocument
                download
                variant="secondary"
                size="compact"
                icon={<Download aria-hidden="true" className="size-4" />}
              >
                {t("export.action")}
              </LinkButton>
              <PrintButton />
            </div>
          ) : null
        }
        lead={
          <p lang={page.position.title?.lang}>
            {title}
            {page.position.institution ? ` · ${page.position.institution.text}` : ""}
          </p>
        }
      />
      {stale ? (
        <Message tone="danger" text={t("weights.stale")} />
      ) : search.get("done") === "saved" ? (
        <Message tone="success" text={t("weights.saved")} />
      ) : null}
      {page.degraded ? (
        <div className="mb-6">
          <Notice tone="warning" standing>
            {t("degraded")}
          </Notice>
        </div>
      ) : null}
      {page.tried === null ? null : (
        <div className="mb-6">
          <Notice tone="info" standing>
            {tw("tried", { change: page.tried })}{" "}
            <Link to={page.untriedTo} className="link">
              {tw("untried")}
            </Link>
          </Notice>
        </div>
      )}
      <Workbench activeCount={page.chips.length} filters={<FilterForm page={page} />}>
        <LiveRegion message={busy ? "" : page.news} />
        <WeightsBar page={page} />
        <div aria-busy={busy} className={busy ? "opacity-60 transition-opacity delay-150" : undefined}>
          <Toolbar page={page} />
          <FilterChips chips={page.chips} clearTo={page.clearTo} />
          {page.rows.length === 0 ? <Nobody page={page} /> : <Results page={page} base={base} picked={picked} onPick={toggle} />}
          {page.nearMisses > 0 && !(page.rows.length === 0 && !page.near) ? (
            <p data-print="hide" className="mt-6">
              <Link to={page.nearTo} preventScrollReset className="link">
                {page.near ? t("near.hide") : t("near.show", { count: page.nearMisses })}
              </Link>
            </p>
          ) : null}
          <Pagination
            page={page.page}
            pageSize={PER_PAGE}
            total={page.total}
            to={(number) => `?${page.params}${number === 1 ? "" : `${page.params === "" ? "" : "&"}page=${number}`}`}
          />
        </div>
        {page.rows.length > 1 ? (
          <CompareBar
            action={`${base}/matches/compare`}
            address={page.address}
            picked={picked}
            offPage={picked.filter((id) => page.rows.every((row) => row.id !== id))}
            onClear={() => setPicked([])}
          />
        ) : null}
      </Workbench>
    </Page>
  );
}

function Message({ tone, text }: { tone: "danger" | "success"; text: string }) {
  return (
    <div className="mb-6">
      <Notice tone={tone}>{text}</Notice>
    </div>
  );
}

/** No matches: shows near misses if there are any, filters to remove, or what the institution can change in the position. */
function Nobody({ page }: { page: MatchListPage }) {
  const { t } = useTranslation("matches");
  const { t: tw } = useTranslation("whatIf");
  const locale = useLocale();
  const filtered = page.chips.length > 0;
  const action =
    page.nearMisses > 0 && !page.near ? (
      <LinkButton to={page.nearTo} variant="secondary" preventScrollReset>
        {t("near.show", { count: page.nearMisses })}
      </LinkButton>
    ) : filtered ? (
      <LinkButton to={page.clearTo} variant="secondary" preventScrollReset>
        {t("experts.clearFilters")}
      </LinkButton>
    ) : (
      <LinkButton to={localePath(locale, `/institution/positions/${page.position.id}/matches/what-if`)} variant="secondary">
        {tw("title")}
      </LinkButton>
    );
  return (
    <EmptyState title={filtered ? t("experts.noneFiltered") : t("experts.none")} action={action}>
      {filtered ? t("experts.noneFilteredHint") : t("experts.noneHint")}
    </EmptyState>
  );
}
