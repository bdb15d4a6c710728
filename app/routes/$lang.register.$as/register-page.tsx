import { getFormProps, useForm } from "@conform-to/react";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { PASSWORD_MIN } from "~/domain/identity/password-length";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Button } from "~/ui/button";
import { CheckboxField } from "~/ui/checkbox-field";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { TextField } from "~/ui/text-field";
import { type action, type loader } from "./route";

type Fields = { displayName: string; email: string; password: string; consent: boolean };

/** The registration form for both kinds of account, which have the same fields. */
export function RegisterPage() {
  const { as } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation("account");
  const { t: tl } = useTranslation("legal");
  const locale = useLocale();
  const [form, fields] = useForm<Fields>({ id: "register", lastResult });
  const labels = {
    displayName: t("field.displayName"),
    email: t("field.email"),
    password: t("field.password"),
  };
  return (
    <Page width="form">
      <PageHeader title={t(`register.${as}.title`)} lead={t(`register.${as}.choiceLead`)} />
      <ErrorSummary form={form} labels={labels} />
      <Form method="post" {...getFormProps(form)} className="space-y-6">
        <TextField field={fields.displayName} label={labels.displayName} hint={t("field.displayNameHint")} autoComplete="name" />
        <TextField field={fields.email} label={labels.email} hint={t("field.emailHint")} type="email" autoComplete="email" />
        <TextField
          field={fields.password}
          label={labels.password}
          hint={t("field.passwordHint", { min: PASSWORD_MIN })}
          type="password"
          autoComplete="new-password"
        />
        <div>
          <CheckboxField field={fields.consent} label={t("register.consent")} />
          <p className="mt-2 text-sm text-ink-soft">
            {t("register.readFirst")}{" "}
            <Link to={localePath(locale, "/privacy")} className="link">
              {tl("privacy.title")}
            </Link>
            ,{" "}
            <Link to={localePath(locale, "/terms")} className="link">
              {tl("terms.title")}
            </Link>
          </p>
        </div>
        <FormActions>
          <Button>{t("register.submit")}</Button>
        </FormActions>
      </Form>
    </Page>
  );
}
