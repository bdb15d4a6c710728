import { Form } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { MAX_COMPARED } from "~/domain/matches/model";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button, LinkButton } from "~/ui/button";
import { Choice } from "~/ui/choice";
import { EmptyState } from "~/ui/empty-state";
import { plainField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { PrintButton } from "~/ui/print-button";
import { SelectField } from "~/ui/select-field";
import { ComparisonTable } from "./comparison-table";
import { type ComparisonPage } from "./present.server";

/** Up to four experts side by side for one position. */
export function Comparison({ page }: { page: ComparisonPage }) {
  const { t } = useTranslation("matches");
  const locale = useLocale();
  const { position, experts } = page;
  const title = position.title?.text ?? t("untitled");
  const list = `${localePath(locale, `/institution/positions/${position.id}/matches`)}${page.address === "" ? "" : `?${page.address}`}`;
  return (
    <Page landscape>
      <PageHeader
        above={
          <Breadcrumbs
            items={[
              { to: localePath(locale, `/positions/${position.id}`), label: title },
              { to: list, label: t("experts.title") },
              { label: t("compare.title") },
            ]}
          />
        }
        title={t("compare.title")}
        lead={<p lang={position.title?.lang}>{title}</p>}
        actions={experts.length > 1 && !page.tooMany ? <PrintButton /> : null}
      />
      {page.tooMany ? (
        <TooMany page={page} />
      ) : experts.length === 0 ? (
        <EmptyState
          title={t("compare.nobody")}
          action={
            <LinkButton to={list} variant="secondary">
              {t("explain.back")}
            </LinkButton>
          }
        >
          {t("compare.hint", { most: MAX_COMPARED })}
        </EmptyState>
      ) : (
        <>
          <ComparisonTable page={page} />
          <p className="mt-6 text-sm text-ink-soft">{t("explain.made", { version: page.version, date: page.madeOn })}</p>
        </>
      )}
      {page.offered.length > 0 ? <Add page={page} /> : null}
      {experts.length > 0 ? (
        <p data-print="hide" className="mt-6">
          <LinkButton to={list} variant="secondary">
            {t("explain.back")}
          </LinkButton>
        </p>
      ) : null}
    </Page>
  );
}

/** More experts than fit side by side: says so and lets the reader choose four of them. */
function TooMany({ page }: { page: ComparisonPage }) {
  const { t } = useTranslation("matches");
  return (
    <>
      <Notice tone="danger" standing title={t("compare.tooManyTitle", { most: MAX_COMPARED })}>
        <p>{t("compare.tooMany", { count: page.ids.length - MAX_COMPARED, most: MAX_COMPARED })}</p>
      </Notice>
      <Form method="get" className="mt-6 max-w-prose">
        <Kept address={page.address} />
        <fieldset>
          <legend className="font-medium">{t("compare.choose")}</legend>
          {page.experts.map((expert, index) => (
            <Choice
              key={expert.id}
              type="checkbox"
              id={`ids-${expert.id}`}
              name="ids"
              value={expert.id}
              label={<span lang="vi">{expert.fullName}</span>}
              defaultChecked={index < MAX_COMPARED}
            />
          ))}
        </fieldset>
        <p className="mt-4">
          <Button>{t("compare.action")}</Button>
        </p>
      </Form>
    </>
  );
}

/** Adds one more expert, best ranked first. */
function Add({ page }: { page: ComparisonPage }) {
  const { t } = useTranslation("matches");
  return (
    <Form method="get" data-print="hide" className="mt-8 flex flex-wrap items-end gap-3">
      <Kept address={page.address} />
      {page.ids.map((id) => (
        <input key={id} type="hidden" name="ids" value={id} />
      ))}
      <SelectField field={plainField("ids", "", "add")} label={t("compare.add")} options={page.offered} />
      <Button variant="secondary">{t("compare.addAction")}</Button>
    </Form>
  );
}

function Kept({ address }: { address: string }) {
  return (
    <>
      {[...new URLSearchParams(address)].map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
