import { getFormProps, useForm } from "@conform-to/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { type z } from "zod";
import { type listInput } from "~/domain/shortlists/input";
import { LONGEST_LIST_NOTE } from "~/domain/shortlists/model";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { SelectField } from "~/ui/select-field";
import { TextAreaField } from "~/ui/text-area-field";
import { TextField } from "~/ui/text-field";
import { type action, type loader } from "./route";

export function AboutForm() {
  const { list, positions } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("shortlists");
  const { t: tc } = useTranslation("common");
  const back = answer && "result" in answer ? answer : null;
  const [form, fields] = useForm<z.input<typeof listInput>>({
    id: "about",
    lastResult: back?.result ?? null,
    defaultValue: { name: list.name, note: list.note, positionId: list.positionId ?? "" },
  });
  return (
    <>
      <ErrorSummary form={form} labels={{ name: t("about.name"), note: t("about.note"), positionId: t("about.position") }} />
      <Form method="post" {...getFormProps(form)} className="space-y-6">
        <input type="hidden" name="intent" value="about" />
        <input type="hidden" name="version" value={back?.version ?? list.version} />
        <TextField field={fields.name} label={t("about.name")} />
        <TextAreaField field={fields.note} label={t("about.note")} hint={t("about.noteHint")} rows={4} max={LONGEST_LIST_NOTE} optional />
        <SelectField
          field={fields.positionId}
          label={t("about.position")}
          hint={t("about.positionHint")}
          emptyLabel={t("about.noPosition")}
          options={positions}
          width="full"
          optional
        />
        <FormActions>
          <Button>{tc("action.save")}</Button>
        </FormActions>
      </Form>
    </>
  );
}
