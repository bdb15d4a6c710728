import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form, Link } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { type EngagementType } from "~/domain/vocabulary/people";
import { CASE_TEXT_LIMITS, CONTACT_FIELDS, type ContactField } from "~/domain/cases/model";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Button } from "~/ui/button";
import { CheckboxField } from "~/ui/checkbox-field";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { DescriptionList } from "~/ui/description-list";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { RadioGroup } from "~/ui/radio-group";
import { TextAreaField } from "~/ui/text-area-field";
import { TextField } from "~/ui/text-field";
import { type START_MODES } from "./start-input";

type Mode = (typeof START_MODES)[number];
type Fields = { mode: string; engagementType: string; text: string; fields: string; nominatorName: string; inviteNow: string };
type Text = { text: string; lang: string } | null;

/** The fields for starting a case; they depend on the ways that are open to the reader. */
export function StartForm({
  position,
  modes,
  ownFields,
  creationKey,
  lastResult,
}: {
  position: { id: string; title: Text; institution: Text; engagementTypes: readonly EngagementType[] };
  modes: readonly Mode[];
  /** Contact fields in the reader's own profile; used when experts apply for themselves. */
  ownFields: readonly ContactField[];
  creationKey: string;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const { t } = useTranslation("cases");
  const { t: tc } = useTranslation("common");
  const locale = useLocale();
  const only = position.engagementTypes.length === 1 ? position.engagementTypes[0] : undefined;
  const [form, fields] = useForm<Fields>({ id: "start", lastResult, defaultValue: { mode: modes[0], engagementType: only ?? "" } });
  const self = modes.includes("nominate_oneself");
  const nominates = modes.includes("nominate");
  const mission = modes.includes("nominate_as_mission");
  const shownFields = self ? ownFields : nominates ? [] : CONTACT_FIELDS;
  const labels = {
    mode: t("start.how"),
    engagementType: t("start.engagement"),
    text: t("start.message"),
    fields: t("start.askFields"),
    nominatorName: t("start.nominator"),
  };
  return (
    <Form method="post" {...getFormProps(form)} className="space-y-6">
      <input type="hidden" name="creationKey" value={creationKey} />
      <ErrorSummary form={form} labels={labels} />
      <DescriptionList
        items={[
          {
            term: t("start.position"),
            detail: (
              <>
                <Link to={localePath(locale, `/positions/${position.id}`)} lang={position.title?.lang} className="link">
                  {position.title?.text ?? t("frame.untitled")}
                </Link>
                <span lang={position.institution?.lang} className="block text-sm text-ink-soft">
                  {position.institution?.text}
                </span>
              </>
            ),
          },
        ]}
      />
      {modes.length === 1 ? (
        <input type="hidden" name="mode" value={modes[0]} />
      ) : (
        <RadioGroup
          field={fields.mode}
          label={t("start.how")}
          options={modes.map((mode) => ({ value: mode, label: t(`start.mode.${mode}`) }))}
        />
      )}
      <RadioGroup
        field={fields.engagementType}
        label={t("start.engagement")}
        options={position.engagementTypes.map((type) => ({ value: type, label: tc(`engagementType.${type}`) }))}
      />
      <TextAreaField
        field={fields.text}
        label={self ? t("start.letter") : nominates ? t("start.nominationNote") : t("start.message")}
        hint={self ? t("start.letterHint") : t("start.messageHint")}
        rows={7}
        max={CASE_TEXT_LIMITS.invitation}
        optional
      />
      {nominates ? <TextField field={fields.nominatorName} label={t("start.nominator")} hint={t("start.nominatorHint")} optional /> : null}
      {shownFields.length > 0 ? (
        <CheckboxGroup
          field={fields.fields}
          label={self ? t("start.openFields") : t("start.askFields")}
          columns={2}
          options={shownFields.map((field) => ({ value: field, label: t(`fields.${field}`) }))}
        />
      ) : null}
      {mission ? <CheckboxField field={fields.inviteNow} label={t("start.inviteNow")} hint={t("start.inviteNowHint")} /> : null}
      <FormActions>
        <Button variant="accent">
          {self ? t("start.sendSelf") : nominates ? t("start.sendNomination") : mission ? t("start.sendSuggestion") : t("start.send")}
        </Button>
      </FormActions>
    </Form>
  );
}
