import { type LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { PEOPLE_PAGE, searchPeople } from "~/domain/identity/search-people.server";
import { requireAdministrator } from "~/http/guards.server";
import { pageNumber } from "~/http/page-number";
import { answering } from "~/http/respond.server";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Button, LinkButton } from "~/ui/button";
import { CheckboxField } from "~/ui/checkbox-field";
import { EmptyState } from "~/ui/empty-state";
import { plainField } from "~/ui/field";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";
import { Pagination } from "~/ui/pagination";
import { TextField } from "~/ui/text-field";
import { PeopleTable } from "./people-table";

export const handle: PageHandle = { title: "admin:people.title" };

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireAdministrator(args);
  const { searchParams } = new URL(args.request.url);
  const asked = {
    words: searchParams.get("q") ?? "",
    staff: searchParams.get("staff") === "on",
    page: pageNumber(searchParams.get("page")),
  };
  const { total, people } = await searchPeople(actor, asked);
  return { ...asked, pageSize: PEOPLE_PAGE, total, people };
});

export default function People() {
  const { words, staff, page, pageSize, total, people } = useLoaderData<typeof loader>();
  const { t } = useTranslation("admin");
  const locale = useLocale();
  const here = localePath(locale, "/admin/people");
  const query = (number: number) =>
    `${here}?${new URLSearchParams({ ...(words ? { q: words } : {}), ...(staff ? { staff: "on" } : {}), page: String(number) })}`;
  return (
    <Page>
      <PageHeader
        title={t("people.title")}
        above={
          <Link className="link" to={localePath(locale, "/admin")}>
            {t("home.title")}
          </Link>
        }
        actions={<LinkButton to={localePath(locale, "/admin/people/invite")}>{t("people.invite")}</LinkButton>}
      />
      <Form method="get" action={here} role="search" className="mb-8 max-w-form space-y-4">
        <TextField field={plainField("q", words)} label={t("people.search")} type="search" autoComplete="off" />
        <CheckboxField field={plainField("staff", staff ? "on" : null)} label={t("people.staffOnly")} />
        <Button variant="secondary">{t("people.submit")}</Button>
      </Form>
      {people.length === 0 ? <EmptyState title={t("people.none")}>{t("people.noneHint")}</EmptyState> : <PeopleTable people={people} />}
      <Pagination page={page} pageSize={pageSize} total={total} to={query} />
    </Page>
  );
}
