import { getFormProps, getInputProps, useForm } from "@conform-to/react";
import { type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { randomUUID } from "node:crypto";
import { useTranslation } from "~/i18n/use-translation";
import { type z } from "zod";
import { canonicalQuery } from "~/domain/saved-searches/canonical-query";
import { SearchFields, SearchWords } from "~/domain/saved-searches/components/search-fields";
import { editSearch } from "~/domain/saved-searches/edit-search.server";
import { type newSearchInput, replaceSearchInput } from "~/domain/saved-searches/input";
import { listSearchNames } from "~/domain/saved-searches/list-searches.server";
import { maySaveSearch } from "~/domain/saved-searches/policy";
import { saveSearch } from "~/domain/saved-searches/save-search.server";
import { describeSearch } from "~/domain/saved-searches/describe-search.server";
import { getSavedSearch } from "~/domain/saved-searches/get-saved-search.server";
import { ensure } from "~/domain/refusal";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
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
import { SelectField } from "~/ui/select-field";

export const handle: PageHandle = { title: "desk:form.newTitle" };

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const { searchParams } = new URL(args.request.url);
  const kind = searchParams.get("kind") === "position" ? "position" : "expert";
  ensure(maySaveSearch(actor, kind));
  const query = canonicalQuery(kind, (searchParams.get("query") ?? "").slice(0, 8_000));
  return {
    kind,
    query,
    words: await describeSearch(actor, { kind, query }, locale),
    creationKey: randomUUID(),
    others: (await listSearchNames(actor, kind)).map(({ id, name }) => ({ id, name })),
  } as const;
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const t = translator(locale, "desk");
  const formData = await args.request.formData();
  return saveForm(args.request, {
    formData,
    schema: replaceSearchInput,
    save: async ({ replace, ...input }) => {
      if (replace === undefined) return saveSearch(actor, input);
      const { version } = await getSavedSearch(actor, replace);
      return editSearch(actor, replace, { ...input, version });
    },
    explain: (code) => (code === "stale" ? t("form.stale") : t(`refusal.${code as "too_many"}`)),
    to: localePath(locale, "/searches?done=saved"),
  });
});

export default function NewSearchPage() {
  const { kind, query, words, creationKey, others } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("desk");
  const locale = useLocale();
  const [form, fields] = useForm<z.input<typeof newSearchInput> & { replace?: string }>({
    id: "search",
    lastResult: answer?.result,
    defaultValue: { kind, query, creationKey, alert: "off", alertInApp: "on" },
  });
  return (
    <Page width="form">
      <PageHeader title={t("form.newTitle")} />
      <ErrorSummary form={form} labels={{ name: t("form.name"), alert: t("form.alert") }} />
      <SearchWords words={words} />
      <Form method="post" {...getFormProps(form)} className="space-y-6">
        {[fields.kind, fields.query, fields.creationKey].map((field) => {
          const { key, ...input } = getInputProps(field, { type: "hidden" });
          return <input key={key} {...input} />;
        })}
        <SearchFields fields={fields} />
        {others.length > 0 ? (
          <SelectField
            field={fields.replace}
            label={t("form.replace")}
            emptyLabel={t("form.replaceNew")}
            options={others.map(({ id, name }) => ({ value: id, label: t("form.replaceNamed", { name }) }))}
          />
        ) : null}
        <FormActions>
          <Button>{t("form.save")}</Button>
          <LinkButton to={`${localePath(locale, kind === "expert" ? "/experts" : "/positions")}?${query}`} variant="quiet">
            {t("form.cancel")}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  );
}
