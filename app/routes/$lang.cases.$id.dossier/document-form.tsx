import { type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { DOSSIER_KINDS } from "~/domain/cases/dossier/model";
import { LOCALES, localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FileField } from "~/ui/file-field";
import { SelectField } from "~/ui/select-field";
import { TextAreaField } from "~/ui/text-area-field";

type Typed = { kind: string; file: string; note: string };

/** Adds a document, from a file or, for the expert, from the profile. */
export function DocumentForm({ lastResult, mayUseProfile }: { lastResult: SubmissionResult<string[]> | null; mayUseProfile: boolean }) {
  const { t } = useTranslation("dossiers");
  const locale = useLocale();
  const [form, fields] = useForm<Typed>({ id: "document", lastResult });
  return (
    <section aria-labelledby="add" data-print="hide" className="mt-10 border-t border-line pt-8">
      {mayUseProfile ? (
        <div className="mb-10">
          <h3 className="text-lg font-semibold">{t("dossier.fromProfile")}</h3>
          <p className="mt-1 max-w-prose text-ink-soft">{t("dossier.fromProfileHint")}</p>
          <ul className="mt-3 space-y-3">
            {LOCALES.map((lang) => (
              <li key={lang} className="flex flex-wrap items-center gap-x-5 gap-y-2">
                <Form method="post">
                  <input type="hidden" name="intent" value="profile" />
                  <Button variant="secondary" size="compact" name="lang" value={lang}>
                    {t(`dossier.use.${lang}`)}
                  </Button>
                </Form>
                <a className="link" href={localePath(locale, `/profile/cv.pdf?lang=${lang}`)}>
                  {t(`dossier.preview.${lang}`)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <h3 id="add" className="mb-5 text-lg font-semibold">
        {t("dossier.addTitle")}
      </h3>
      <Form method="post" encType="multipart/form-data" id={form.id} noValidate className="space-y-5">
        <ErrorSummary form={form} labels={{ kind: t("dossier.which"), file: t("dossier.file"), note: t("dossier.note") }} />
        <SelectField
          field={fields.kind}
          label={t("dossier.which")}
          options={DOSSIER_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        />
        <FileField field={fields.file} label={t("dossier.file")} hint={t("dossier.fileHint")} accept=".pdf,application/pdf" />
        <TextAreaField field={fields.note} label={t("dossier.note")} rows={2} max={500} optional />
        <Button name="intent" value="add">
          {t("dossier.add")}
        </Button>
      </Form>
    </section>
  );
}
