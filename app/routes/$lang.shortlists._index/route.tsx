import { getFormProps, useForm } from "@conform-to/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { randomUUID } from "node:crypto";
import { useTranslation } from "~/i18n/use-translation";
import { type z } from "zod";
import { newListInput } from "~/domain/shortlists/input";
import { listShortlists } from "~/domain/shortlists/list-shortlists.server";
import { LISTS_PAGE } from "~/domain/shortlists/model";
import { createShortlist } from "~/domain/shortlists/save-shortlist.server";
import { checkForm } from "~/http/form.server";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { pageNumber } from "~/http/page-number";
import { answering } from "~/http/respond.server";
import { formatDate, formatNumber } from "~/i18n/format";
import { dayInVietnam } from "~/domain/days";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { useLocale } from "~/i18n/use-locale";
import { Badge } from "~/ui/badge";
import { Button, LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { ErrorSummary } from "~/ui/error-summary";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";
import { Pagination } from "~/ui/pagination";
import { Table } from "~/ui/table";
import { TextField } from "~/ui/text-field";

/** The shortlists that the reader owns or that are shared with them, and the form for a new one. */
export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const { lists, total, page, mayKeep } = await listShortlists(actor, pageNumber(new URL(args.request.url).searchParams.get("page")));
  return {
    creationKey: randomUUID(),
    total,
    page,
    mayKeep,
    rows: lists.map(({ position, updatedAt, ...list }) => ({
      ...list,
      position: position && pickText(locale, { vi: position.titleVi, en: position.titleEn }),
      changedOn: dayInVietnam(updatedAt),
    })),
  };
});

export const handle: PageHandle = { title: "shortlists:list.title" };

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const submission = checkForm(await args.request.formData(), newListInput, locale);
  if (submission.status !== "success") return data(submission.reply(), 400);
  const made = await createShortlist(actor, submission.value);
  if (made.ok) return redirect(localePath(locale, `/shortlists/${made.id}`));
  return data(submission.reply({ formErrors: [translator(locale, "shortlists")(`problem.${made.code}`)] }), 409);
});

export default function Shortlists() {
  const { rows, total, page, mayKeep } = useLoaderData<typeof loader>();
  const { t } = useTranslation("shortlists");
  const locale = useLocale();
  const [search] = useSearchParams();
  return (
    <Page>
      <PageHeader title={t("list.title")} lead={t("list.lead")} />
      {search.get("done") === "deleted" ? (
        <div className="mb-6">
          <Notice tone="success">{t("done.deleted")}</Notice>
        </div>
      ) : null}
      {mayKeep ? <NewList /> : null}
      <Table
        caption={t("list.caption", { count: total })}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          {
            key: "name",
            header: t("list.name"),
            title: true,
            cell: (row) => (
              <>
                <Link to={localePath(locale, `/shortlists/${row.id}`)} className="link break-words">
                  {row.name}
                </Link>
                {row.position ? (
                  <span className="block text-sm font-normal text-ink-soft">
                    {t("list.for")} <span lang={row.position.lang}>{row.position.text}</span>
                  </span>
                ) : null}
              </>
            ),
          },
          {
            key: "people",
            header: t("list.people"),
            numeric: true,
            cell: (row) => (row.people === null ? "" : formatNumber(locale, row.people)),
          },
          {
            key: "whose",
            header: t("list.whose"),
            cell: (row) =>
              row.right === "owner" ? (
                row.shares > 0 ? (
                  <Badge>{t("list.sharedWith", { count: row.shares })}</Badge>
                ) : (
                  t("list.own")
                )
              ) : (
                t("list.from", { name: row.ownerName })
              ),
          },
          {
            key: "changed",
            header: t("list.changed"),
            cell: (row) => <span className="tabular-nums">{formatDate(locale, row.changedOn)}</span>,
          },
        ]}
        empty={
          <EmptyState
            title={t("list.emptyTitle")}
            action={<LinkButton to={localePath(locale, "/experts")}>{t("list.findExperts")}</LinkButton>}
          >
            {mayKeep ? t("list.empty") : t("list.emptyReader")}
          </EmptyState>
        }
      />
      <Pagination page={page} pageSize={LISTS_PAGE} total={total} to={(next) => `?page=${next}`} />
    </Page>
  );
}

function NewList() {
  const { creationKey } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation("shortlists");
  const [form, fields] = useForm<z.input<typeof newListInput>>({ id: "new-list", lastResult });
  return (
    <section aria-labelledby="new-list-title" className="mb-10">
      <h2 id="new-list-title" className="mb-3 text-xl font-semibold">
        {t("new.title")}
      </h2>
      <ErrorSummary form={form} labels={{ name: t("about.name") }} />
      <Form method="post" {...getFormProps(form)} className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="creationKey" value={creationKey} />
        <div className="min-w-0 flex-1 basis-64 md:max-w-md">
          <TextField field={fields.name} label={t("about.name")} />
        </div>
        <Button variant="secondary">{t("new.submit")}</Button>
      </Form>
    </section>
  );
}
