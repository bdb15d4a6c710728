import { getFormProps, useForm } from "@conform-to/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { randomUUID } from "node:crypto";
import { useTranslation } from "~/i18n/use-translation";
import { z } from "zod";
import { listInstitutionsToImportFor } from "~/domain/imports/list-institutions-to-import-for.server";
import { IMPORT_KINDS, IMPORT_LIMITS } from "~/domain/imports/model";
import { importableKinds } from "~/domain/imports/policy";
import { startImport } from "~/domain/imports/start-import.server";
import { ensure } from "~/domain/refusal";
import { creationKey, line, optionalLine } from "~/domain/text";
import { checkForm } from "~/http/form.server";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { parseUpload } from "~/http/upload.server";
import { uploadErrors } from "~/http/upload-errors.server";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { useLocale } from "~/i18n/use-locale";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { controlProps, FieldFrame } from "~/ui/field";
import { FormActions } from "~/ui/form-actions";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";
import { RadioGroup } from "~/ui/radio-group";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";

export const handle: PageHandle = { title: "imports:new.title" };

const schema = z.object({
  creationKey,
  kind: z.enum(IMPORT_KINDS, { error: "errors:validation.choose" }),
  institutionId: optionalLine(40),
  source: line(200),
});
const LIMITS = { fileFields: ["file"], maxBytes: IMPORT_LIMITS.bytes };

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const kinds = importableKinds(actor);
  ensure({ ok: kinds.length > 0, code: "not_found" }, "not_found");
  const institutions = await listInstitutionsToImportFor(actor);
  return {
    kinds,
    institutions: institutions.map(({ id, nameVi, nameEn }) => ({
      value: id,
      label: pickText(locale, { vi: nameVi, en: nameEn })?.text ?? "",
    })),
    creationKey: randomUUID(),
  };
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  ensure({ ok: importableKinds(actor).length > 0, code: "not_found" }, "not_found");
  const upload = await parseUpload(args.request, LIMITS);
  const submission = checkForm(upload.form, schema, locale);
  const t = translator(locale, "imports");
  if (upload.problems.length > 0)
    return data(submission.reply({ fieldErrors: uploadErrors(locale, upload.problems, LIMITS) }), { status: 413 });
  const file = upload.files[0];
  // A browser does not restore a file input, so the file is requested again together with the other errors.
  if (submission.status !== "success" || !file) {
    return data(submission.reply({ fieldErrors: { file: [t(file ? "fileProblem.again" : "fileProblem.required")] } }), { status: 400 });
  }
  const { kind, institutionId, source, creationKey: key } = submission.value;
  if (kind === "positions" && institutionId === "") {
    return data(submission.reply({ fieldErrors: { institutionId: [translator(locale, "errors")("validation.choose")] } }), { status: 400 });
  }
  const started = await startImport(actor, { creationKey: key, kind, institutionId, source, fileName: file.name, bytes: file.bytes });
  if (!started.ok) return data(submission.reply({ fieldErrors: { file: [t(`fileProblem.${started.code}`)] } }), { status: 400 });
  return redirect(localePath(locale, `/imports/${started.id}/columns`));
});

export default function NewImport() {
  const { kinds, institutions, creationKey: key } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation("imports");
  const locale = useLocale();
  const [form, fields] = useForm<{ kind: string; institutionId: string; source: string; file: string }>({
    id: "import",
    lastResult,
    defaultValue: { kind: kinds[0], institutionId: institutions.length === 1 ? institutions[0]?.value : undefined },
  });
  const labels = { kind: t("new.kind"), institutionId: t("new.institution"), source: t("new.source"), file: t("new.file") };
  const hints = { experts: t("new.kindExpertsHint"), positions: t("new.kindPositionsHint") };
  const names = { experts: t("new.kindExperts"), positions: t("new.kindPositions") };
  const template = localePath(locale, "/imports/template");
  return (
    <Page width="form">
      <PageHeader title={t("new.title")} lead={t("new.lead")} />
      <ErrorSummary form={form} labels={labels} />
      <Form method="post" encType="multipart/form-data" {...getFormProps(form)} className="space-y-8">
        <input type="hidden" name="creationKey" value={key} />
        <RadioGroup
          field={fields.kind}
          label={labels.kind}
          options={kinds.map((kind) => ({ value: kind, label: names[kind], hint: hints[kind] }))}
        />
        <SelectField
          field={fields.institutionId}
          label={labels.institutionId}
          hint={t("new.institutionHint")}
          options={institutions}
          optional={kinds.length > 1}
          width="full"
        />
        <TextField field={fields.source} label={labels.source} hint={t("new.sourceHint")} />
        <FieldFrame field={fields.file} label={labels.file} hint={t("new.fileHint")}>
          <input {...controlProps({ field: fields.file, hint: "hint" })} type="file" accept=".csv,.tsv,.txt,.xlsx" className="control" />
        </FieldFrame>
        <FormActions>
          <Button>{t("new.submit")}</Button>
        </FormActions>
      </Form>
      <section className="mt-10">
        <h2 className="text-lg font-semibold">{t("new.template")}</h2>
        <p className="mt-1 text-ink-soft">{t("new.templateText")}</p>
        <ul className="mt-3 space-y-1">
          {kinds.includes("experts") ? (
            <>
              <li>
                <a className="link" href={`${template}?kind=experts&as=csv`}>
                  {t("new.templatePeopleCsv")}
                </a>
              </li>
              <li>
                <a className="link" href={`${template}?kind=experts&as=xlsx`}>
                  {t("new.templatePeopleXlsx")}
                </a>
              </li>
            </>
          ) : null}
          <li>
            <a className="link" href={`${template}?kind=positions&as=csv`}>
              {t("new.templatePositionsCsv")}
            </a>
          </li>
          <li>
            <a className="link" href={`${template}?kind=positions&as=xlsx`}>
              {t("new.templatePositionsXlsx")}
            </a>
          </li>
        </ul>
      </section>
    </Page>
  );
}
