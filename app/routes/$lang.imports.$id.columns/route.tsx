import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { z } from "zod";
import { ImportFrame } from "~/domain/imports/components/import-frame";
import { getColumns } from "~/domain/imports/get-import.server";
import { mappingShape } from "~/domain/imports/json-columns";
import { FIELDS_OF } from "~/domain/imports/model";
import { saveMapping } from "~/domain/imports/move-import.server";
import { openSteps } from "~/domain/imports/open-steps";
import { recordVersion } from "~/domain/text";
import { checkForm } from "~/http/form.server";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { revalidateWhenStale } from "~/http/revalidate-when-stale";
import { localePath } from "~/i18n/locale";
import { Button } from "~/ui/button";
import { plainField } from "~/ui/field";
import { FormActions } from "~/ui/form-actions";
import { Notice } from "~/ui/notice";
import { type PageHandle } from "~/ui/page-head";
import { SelectField } from "~/ui/select-field";
import { ColumnTable } from "./column-table";

export const handle: PageHandle = { title: "imports:columns.title" };
export const shouldRevalidate = revalidateWhenStale;

const schema = z.object({ version: recordVersion, mailLocale: mappingShape.shape.mailLocale });

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const batch = await getColumns(actor, args.params.id ?? "");
  if (batch.state !== "mapping" && batch.state !== "ready") throw redirect(localePath(locale, `/imports/${batch.id}`));
  return { ...batch };
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const id = args.params.id ?? "";
  const form = await args.request.formData();
  const submission = checkForm(form, schema, locale);
  if (submission.status !== "success") throw new Response(null, { status: 400 });
  const { version, mailLocale } = submission.value;
  const batch = await getColumns(actor, id);
  const columns = batch.columns.map((_, index) => {
    const field = form.get(`c${index}`);
    return typeof field === "string" && field !== "" ? field : null;
  });
  const result = await saveMapping(actor, { id, version, mapping: { columns, mailLocale } });
  if (result.ok) return redirect(localePath(locale, `/imports/${id}`));
  return data({ code: result.code, columns }, { status: result.code === "stale" || result.code === "wrong_state" ? 409 : 400 });
});

export default function Columns() {
  const batch = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("imports");
  const problem =
    answer?.code === "field_twice"
      ? t("columns.field_twice")
      : answer?.code === "field_missing"
        ? t(`columns.field_missing_${batch.kind}`)
        : answer
          ? t("stale")
          : null;
  return (
    <ImportFrame
      id={batch.id}
      step="columns"
      open={openSteps(batch.state)}
      title={t("columns.title")}
      lead={t("columns.lead", { count: batch.rowCount, file: batch.fileName })}
    >
      {problem ? (
        <div className="mb-6">
          <Notice tone="danger">{problem}</Notice>
        </div>
      ) : null}
      <Form method="post">
        <input type="hidden" name="version" value={batch.version} />
        <ColumnTable
          columns={batch.columns.map((column, index) => ({ ...column, field: answer ? (answer.columns[index] ?? null) : column.field }))}
          fields={FIELDS_OF[batch.kind]}
        />
        {batch.kind === "experts" ? (
          <div className="mt-8">
            <SelectField
              field={plainField("mailLocale", batch.mailLocale)}
              label={t("columns.mailLocale")}
              hint={t("columns.mailLocaleHint")}
              emptyLabel={null}
              options={[
                { value: "guess", label: t("columns.mailGuess") },
                { value: "vi", label: t("columns.mailVi") },
                { value: "en", label: t("columns.mailEn") },
              ]}
            />
          </div>
        ) : (
          <input type="hidden" name="mailLocale" value={batch.mailLocale} />
        )}
        <FormActions>
          <Button>{t("columns.submit")}</Button>
        </FormActions>
      </Form>
    </ImportFrame>
  );
}
