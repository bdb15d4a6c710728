import { getFormProps, getInputProps, useForm } from "@conform-to/react";
import { type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { type z } from "zod";
import { SearchFields, SearchWords } from "~/domain/saved-searches/components/search-fields";
import { editSearch } from "~/domain/saved-searches/edit-search.server";
import { getSavedSearch } from "~/domain/saved-searches/get-saved-search.server";
import { searchInput } from "~/domain/saved-searches/input";
import { describeSearch } from "~/domain/saved-searches/describe-search.server";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { revalidateWhenStale } from "~/http/revalidate-when-stale";
import { saveForm } from "~/http/save-form.server";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Button, LinkButton } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";

export const handle: PageHandle = { title: "desk:form.editTitle" };

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const search = await getSavedSearch(actor, args.params.id ?? "");
  const { name, kind, query, alert, alertInApp, version } = search;
  return {
    name,
    kind,
    query,
    alert,
    alertInApp,
    version,
    words: await describeSearch(actor, search, locale),
  };
});

export const shouldRevalidate = revalidateWhenStale;

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const t = translator(locale, "desk");
  return saveForm(args.request, {
    formData: await args.request.formData(),
    schema: searchInput.omit({ query: true }),
    save: (input) => editSearch(actor, args.params.id ?? "", input),
    explain: (code) => (code === "stale" ? t("form.stale") : t(`refusal.${code as "too_many"}`)),
    to: localePath(locale, "/searches?done=saved"),
  });
});

export default function EditSearchPage() {
  const { name, kind, query, alert, alertInApp, version, words } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("desk");
  const locale = useLocale();
  const [form, fields] = useForm<z.input<typeof searchInput>>({
    id: "search",
    lastResult: answer?.result,
    defaultValue: { name, alert, alertInApp: alertInApp ? "on" : undefined },
  });
  const { key, ...hidden } = getInputProps(fields.version, { type: "hidden", value: false });
  return (
    <Page width="form">
      <PageHeader title={t("form.editTitle")} />
      <ErrorSummary form={form} labels={{ name: t("form.name"), alert: t("form.alert") }} />
      <SearchWords words={words} />
      <p className="mb-6 max-w-prose text-sm text-ink-soft">
        {t("form.change")}{" "}
        <Link className="link" to={`${localePath(locale, kind === "expert" ? "/experts" : "/positions")}?${query}`}>
          {t("form.open")}
        </Link>
      </p>
      <Form method="post" {...getFormProps(form)} className="space-y-6">
        <input key={key} {...hidden} value={answer?.version ?? version} />
        <SearchFields fields={fields} />
        <FormActions>
          <Button>{t("form.save")}</Button>
          <LinkButton to={localePath(locale, "/searches")} variant="quiet">
            {t("form.cancel")}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  );
}
