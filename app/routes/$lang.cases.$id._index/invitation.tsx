import { Form } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { CASE_TEXT_LIMITS, type ContactField, REASONS } from "~/domain/cases/model";
import { formatDate } from "~/i18n/format";
import { useLocale } from "~/i18n/use-locale";
import { Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { ErrorSummary } from "~/ui/error-summary";
import { SelectField } from "~/ui/select-field";
import { TextAreaField } from "~/ui/text-area-field";
import { MoveForm } from "./move-form";
import { type MoveAnswer, useMoveForm } from "./use-move-form";

export type InvitationData = {
  version: number;
  institution: string;
  position: string;
  /** The sender; null when the account was deleted. */
  sender: string | null;
  text: string;
  expiresOn: string | null;
  /** The person's own contact fields that can be shared, and which of them were requested. */
  fields: readonly { field: ContactField; value: string; asked: boolean }[];
  creationKey: string;
};

/** An invitation for the expert: the request, which contact fields would be shared with whom, and the three answers. */
export function Invitation({ invitation, answer }: { invitation: InvitationData; answer: MoveAnswer | undefined }) {
  const { t } = useTranslation("cases");
  const { t: ti } = useTranslation("caseCodes");
  const locale = useLocale();
  const { form, fields } = useMoveForm("accept", answer);
  const { institution, position } = invitation;
  // Requested fields are suggested but never ticked in advance: sharing them is the person's own decision.
  return (
    <Card as="section" long className="md:p-6">
      <h2 className="text-xl font-semibold">{t("invitation.title")}</h2>
      <p className="mt-3 text-lg">{t("invitation.asks", { institution, position })}</p>
      <p className="mt-1 text-sm text-ink-soft">
        {invitation.sender ? `${t("invitation.asksBy", { name: invitation.sender })}. ` : ""}
        {invitation.expiresOn ? t("invitation.until", { date: formatDate(locale, invitation.expiresOn) }) : ""}
      </p>
      {invitation.text ? (
        <blockquote className="mt-4 max-w-prose border-l-2 border-line pl-4 whitespace-pre-line">{invitation.text}</blockquote>
      ) : null}
      <Form method="post" id={form.id} noValidate className="mt-6 space-y-5">
        <input type="hidden" name="intent" value="accept" />
        <input type="hidden" name="version" value={invitation.version} />
        <ErrorSummary form={form} labels={{ fields: t("invitation.fields") }} />
        {invitation.fields.length > 0 ? (
          <CheckboxGroup
            field={fields.fields}
            label={t("invitation.fields")}
            hint={t("invitation.fieldsHint", { institution })}
            options={invitation.fields.map(({ field, value, asked }) => ({
              value: field,
              label: asked ? `${t(`fields.${field}`)} (${t("invitation.asked")})` : t(`fields.${field}`),
              hint: value,
            }))}
          />
        ) : (
          <p className="max-w-prose text-ink-soft">{t("invitation.noContact")}</p>
        )}
        <p className="max-w-prose text-sm text-ink-soft">{t("invitation.notNow")}</p>
        <Button variant="accent">{t("invitation.accept")}</Button>
      </Form>
      <div className="mt-6 divide-y divide-line border-y border-line">
        <MoveForm
          intent="ask"
          version={invitation.version}
          label={t("invitation.ask")}
          submit={t("invitation.askSend")}
          answer={answer}
          labels={{ note: t("invitation.question") }}
        >
          {(own) => (
            <>
              <input type="hidden" name="creationKey" value={invitation.creationKey} />
              <TextAreaField field={own.note} label={t("invitation.question")} rows={4} max={CASE_TEXT_LIMITS.note} />
            </>
          )}
        </MoveForm>
        <MoveForm
          intent="decline"
          version={invitation.version}
          label={t("invitation.decline")}
          submit={t("invitation.decline")}
          variant="danger"
          answer={answer}
        >
          {(own) => (
            <>
              <p className="text-sm text-ink-soft">{t("invitation.declineHint")}</p>
              <SelectField
                field={own.reason}
                label={t("move.reason")}
                optional
                emptyLabel={t("move.reasonChoose")}
                options={REASONS.declined.map((code) => ({ value: code, label: ti(`reason.${code}`) }))}
              />
              <TextAreaField field={own.note} label={t("move.note")} rows={3} max={CASE_TEXT_LIMITS.note} optional />
            </>
          )}
        </MoveForm>
      </div>
    </Card>
  );
}
