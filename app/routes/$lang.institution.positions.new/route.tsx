import { getFormProps, useForm } from "@conform-to/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { randomUUID } from "node:crypto";
import { useTranslation } from "~/i18n/use-translation";
import { openInstitution } from "~/domain/institutions/open-institution.server";
import { createPosition } from "~/domain/positions/create-position.server";
import { POSITION_KINDS } from "~/domain/vocabulary/positions";
import { mayOnPositions } from "~/domain/positions/policy";
import { basicsSchema } from "~/domain/positions/section-schemas";
import { ensure } from "~/domain/refusal";
import { creationKey } from "~/domain/text";
import { checkForm } from "~/http/form.server";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { LocalizedTextFields } from "~/ui/localized-text-fields";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";
import { RadioGroup } from "~/ui/radio-group";

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const open = await openInstitution(actor, new URL(args.request.url).searchParams.get("of"));
  if (!open) throw redirect(localePath(locale, "/institution/new"));
  ensure(mayOnPositions(actor, open.institution.id, "create"));
  return { institutionId: open.institution.id, creationKey: randomUUID() };
});

export const handle: PageHandle = { title: "positions:form.newTitle" };

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const form = await args.request.formData();
  const submission = checkForm(form, basicsSchema, locale);
  const key = creationKey.safeParse(form.get("creationKey"));
  if (submission.status !== "success") return data({ result: submission.reply() }, { status: 422 });
  const { id } = await createPosition(actor, {
    institutionId: String(form.get("institutionId")),
    creationKey: key.data ?? randomUUID(),
    values: submission.value,
  });
  return redirect(localePath(locale, `/institution/positions/${id}/text`));
});

export default function NewPositionPage() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation(["positions", "common"]);
  const locale = useLocale();
  const [form, fields] = useForm<{ kind: string; titleVi: string; titleEn: string }>({
    id: "position",
    lastResult: answer?.result,
    defaultValue: { kind: "post" },
  });
  const labels = { kind: t("form.kind"), titleVi: t("form.title"), titleEn: t("form.title") };
  return (
    <Page width="form">
      <PageHeader
        above={
          <Breadcrumbs
            items={[{ label: t("list.title"), to: localePath(locale, "/institution/positions") }, { label: t("form.newTitle") }]}
          />
        }
        title={t("form.newTitle")}
        lead={t("form.newLead")}
      />
      <Form method="post" {...getFormProps(form)}>
        <input type="hidden" name="creationKey" value={loaded.creationKey} />
        <input type="hidden" name="institutionId" value={loaded.institutionId} />
        <ErrorSummary form={form} labels={labels} />
        <div className="space-y-8">
          <RadioGroup
            field={fields.kind}
            label={labels.kind}
            options={POSITION_KINDS.map((kind) => ({
              value: kind,
              label: t(`common:positionKind.${kind}`),
              hint: t(`form.kindHint.${kind}`),
            }))}
          />
          <LocalizedTextFields fields={{ vi: fields.titleVi, en: fields.titleEn }} label={labels.titleVi} hint={t("form.titleHint")} />
        </div>
        <FormActions>
          <Button>{t("form.create")}</Button>
        </FormActions>
      </Form>
    </Page>
  );
}
