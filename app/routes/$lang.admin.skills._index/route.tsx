import { type LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { fieldLabel } from "~/domain/reference/fields";
import { listSkillsForAdministration, SKILLS_PAGE } from "~/domain/taxonomy/list-skills.server";
import { parseSkillListQuery, SKILL_STATES, type SkillListQuery, skillListParams } from "~/domain/taxonomy/skill-list";
import { requestLocale, requireAdministrator } from "~/http/guards.server";
import { pageNumber } from "~/http/page-number";
import { answering } from "~/http/respond.server";
import { skillFormOptions } from "~/http/skill-form.server";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Button, LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { plainField } from "~/ui/field";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";
import { Pagination } from "~/ui/pagination";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import { SkillAdministrationTable } from "./skill-table";

export const handle: PageHandle = { title: "taxonomy:list.title" };

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireAdministrator(args);
  const locale = requestLocale(args.request);
  const { searchParams } = new URL(args.request.url);
  const query = parseSkillListQuery(searchParams);
  const page = pageNumber(searchParams.get("page"));
  const { total, lines, openProposals } = await listSkillsForAdministration(actor, query, page, locale);
  return {
    query,
    page,
    pageSize: SKILLS_PAGE,
    total,
    openProposals,
    lines: lines.map((line) => ({ ...line, fieldName: fieldLabel(line.field, locale) })),
    options: skillFormOptions(locale),
  };
});

export default function Skills() {
  const { query, page, pageSize, total, openProposals, lines, options } = useLoaderData<typeof loader>();
  const { t } = useTranslation("taxonomy");
  const { t: ta } = useTranslation("admin");
  const locale = useLocale();
  const here = localePath(locale, "/admin/skills");
  const to = (asked: SkillListQuery, number = 1) => {
    const params = skillListParams(asked);
    if (number > 1) params.set("page", String(number));
    return `${here}?${params}`;
  };
  return (
    <Page width="wide">
      <PageHeader
        title={t("list.title")}
        lead={t("list.lead")}
        above={
          <Link className="link" to={localePath(locale, "/admin")}>
            {ta("home.title")}
          </Link>
        }
        actions={
          <>
            <LinkButton to={`${here}/new`}>{t("list.new")}</LinkButton>
            <LinkButton to={`${here}/proposals`} variant="secondary">
              {t("list.proposals", { count: openProposals })}
            </LinkButton>
          </>
        }
      />
      <Form
        method="get"
        action={here}
        role="search"
        className="mb-8 grid gap-4 md:grid-cols-2 lg:grid-cols-[2fr_2fr_2fr_1.5fr_auto] lg:items-end"
      >
        <TextField
          field={plainField("q", query.words)}
          label={t("list.search")}
          hint={t("list.searchHint")}
          type="search"
          autoComplete="off"
        />
        <SelectField
          field={plainField("field", query.field)}
          label={t("list.field")}
          emptyLabel={t("list.anyField")}
          options={options.fields}
          width="full"
        />
        <SelectField
          field={plainField("technology", query.technology)}
          label={t("list.technology")}
          emptyLabel={t("list.anyTechnology")}
          options={options.technologies}
          width="full"
        />
        <SelectField
          field={plainField("state", query.state)}
          label={t("list.state")}
          emptyLabel={t("list.anyState")}
          options={SKILL_STATES.map((state) => ({ value: state, label: t(`state.${state}`) }))}
          width="full"
        />
        <div>
          <Button variant="secondary">{t("list.submit")}</Button>
        </div>
      </Form>
      {lines.length === 0 ? (
        <EmptyState title={t("list.none")}>{t("list.noneHint")}</EmptyState>
      ) : (
        <>
          <p className="mb-3 text-sm">
            <Link className="link inline-flex min-h-11 items-center" to={to({ ...query, sort: "changed", descending: true })}>
              {t("list.sortChanged")}
            </Link>
          </p>
          <SkillAdministrationTable lines={lines} query={query} to={to} />
        </>
      )}
      <Pagination page={page} pageSize={pageSize} total={total} to={(number) => to(query, number)} />
    </Page>
  );
}
