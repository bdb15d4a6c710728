import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { MEMBER_ROLES } from "~/domain/vocabulary/institutions";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { RadioGroup } from "~/ui/radio-group";
import { TextField } from "~/ui/text-field";

/** Invites one colleague with a role by mail. */
export function InviteForm({ institutionId, lastResult }: { institutionId: string; lastResult: SubmissionResult<string[]> | undefined }) {
  const { t } = useTranslation("institutions");
  const [form, fields] = useForm<{ email: string; role: string }>({ id: "invite", lastResult, defaultValue: { role: "recruiter" } });
  return (
    <section aria-labelledby="invite-title">
      <h2 id="invite-title" className="text-xl font-semibold">
        {t("members.inviteTitle")}
      </h2>
      <p className="mt-1 mb-6 text-ink-soft">{t("members.inviteLead")}</p>
      <Form method="post" {...getFormProps(form)} className="space-y-6">
        <input type="hidden" name="institutionId" value={institutionId} />
        <ErrorSummary form={form} labels={{ email: t("members.inviteEmail"), role: t("members.role") }} />
        <TextField field={fields.email} label={t("members.inviteEmail")} type="email" autoComplete="off" />
        <RadioGroup
          field={fields.role}
          label={t("members.role")}
          options={MEMBER_ROLES.map((role) => ({ value: role, label: t(`role.${role}`), hint: t(`roleHint.${role}`) }))}
        />
        <Button name="intent" value="invite">
          {t("members.invite")}
        </Button>
      </Form>
    </section>
  );
}
