import { type ActionFunctionArgs, data as answer, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { Download } from "lucide-react";
import { useTranslation } from "~/i18n/use-translation";
import { getOwnEmployerConsent } from "~/domain/cases/employer-consent/get-own-employer-consent.server";
import { employerConsentInput, type EmployerConsentInput } from "~/domain/cases/employer-consent/input";
import { CONSENT_FILES, EMPLOYER_CONSENT_STATES } from "~/domain/cases/employer-consent/model";
import { saveEmployerConsent } from "~/domain/cases/employer-consent/save-employer-consent.server";
import { useStepForm } from "~/domain/experts/components/use-step-form";
import { todayInVietnam } from "~/domain/days";
import { checkForm } from "~/http/form.server";
import { requestLocale, requireExpert } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { type FormAnswer, saveForm } from "~/http/save-form.server";
import { uploadErrors } from "~/http/upload-errors.server";
import { parseUpload } from "~/http/upload.server";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Button } from "~/ui/button";
import { DateField } from "~/ui/date-field";
import { ErrorSummary } from "~/ui/error-summary";
import { FileField } from "~/ui/file-field";
import { FormActions } from "~/ui/form-actions";
import { RadioGroup } from "~/ui/radio-group";

const STEP = "/profile/employment";

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const { version, state, givenOn, file } = await getOwnEmployerConsent(await requireExpert(args));
  return { version, state, givenOn, fileName: file?.name ?? null, today: todayInVietnam() };
});

export const action = answering(async (args: ActionFunctionArgs) => {
  // Access is checked before the body is read, so that nobody else can make the server buffer files.
  const actor = await requireExpert(args);
  const locale = requestLocale(args.request);
  const t = translator(locale, "dossiers");
  const tp = translator(locale, "profile");
  const { form: formData, files, problems } = await parseUpload(args.request, CONSENT_FILES);
  if (problems.length > 0) {
    const fieldErrors = uploadErrors(locale, problems, CONSENT_FILES);
    return answer<FormAnswer>({ result: checkForm(formData, employerConsentInput, locale).reply({ fieldErrors }), version: null }, 413);
  }
  return saveForm(args.request, {
    formData,
    schema: employerConsentInput,
    save: (value) => saveEmployerConsent(actor, value, files[0] ?? null),
    explain: (code) => {
      if (code === "stale") return tp("refusal.stale");
      if (code === "no_date" || code === "future_date" || code === "no_document") return t(`employer.problem.${code}`);
      return t(`dossier.problem.${code as "not_pdf"}`);
    },
    fieldOf: (code) => (code === "stale" ? undefined : code === "no_date" || code === "future_date" ? "givenOn" : "file"),
    to: `${localePath(locale, STEP)}?done=saved`,
  });
});

export default function EmployerConsentPage() {
  const data = useLoaderData<typeof loader>();
  const { t } = useTranslation("dossiers");
  const { t: tc } = useTranslation("common");
  const locale = useLocale();
  const { form, fields, version } = useStepForm<EmployerConsentInput & { file: string }>(
    "employer-consent",
    { state: data.state, givenOn: data.givenOn ?? undefined },
    data.version,
  );
  const labels = { state: t("employer.question"), givenOn: t("employer.givenOn"), file: t("employer.document") };
  return (
    <div>
      <p className="mb-2">
        <Link to={localePath(locale, STEP)} className="link text-sm">
          {t("employer.back")}
        </Link>
      </p>
      <h1 className="text-2xl font-semibold tracking-tight">{t("employer.title")}</h1>
      <p className="prose mt-2 mb-8 text-ink-soft">{t("employer.lead")}</p>
      <Form method="post" encType="multipart/form-data" id={form.id} noValidate>
        <ErrorSummary form={form} labels={labels} />
        <input type="hidden" name="version" value={version} />
        <div className="space-y-6">
          <RadioGroup
            field={fields.state}
            label={labels.state}
            options={EMPLOYER_CONSENT_STATES.map((state) => ({ value: state, label: t(`employer.state.${state}`) }))}
          />
          <DateField field={fields.givenOn} label={labels.givenOn} hint={t("employer.givenHint")} max={data.today} />
          {data.fileName === null ? null : (
            <p>
              <a
                href={localePath(locale, "/profile/employer-consent.pdf")}
                className="link inline-flex min-h-9 items-center gap-2 wrap-anywhere"
              >
                <Download aria-hidden="true" className="size-4 shrink-0" />
                {data.fileName}
              </a>
            </p>
          )}
          <FileField
            field={fields.file}
            label={labels.file}
            hint={t(data.fileName === null ? "employer.documentHint" : "employer.replaceHint")}
            accept=".pdf,application/pdf"
          />
        </div>
        <FormActions>
          <Button>{tc("action.save")}</Button>
        </FormActions>
      </Form>
    </div>
  );
}
