import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { randomUUID } from "node:crypto";
import { useTranslation } from "~/i18n/use-translation";
import { InstitutionForm } from "~/domain/institutions/components/institution-form";
import { provinceChoices } from "~/domain/institutions/components/province-choices";
import { institutionSchema } from "~/domain/institutions/input";
import { registerInstitution } from "~/domain/institutions/register-institution.server";
import { creationKey } from "~/domain/text";
import { checkForm } from "~/http/form.server";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";

export const loader = answering(async (args: LoaderFunctionArgs) => {
  await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  return { provinces: provinceChoices(locale), creationKey: randomUUID() };
});

export const handle: PageHandle = { title: "institutions:form.newTitle" };

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const form = await args.request.formData();
  const submission = checkForm(form, institutionSchema, locale);
  if (submission.status !== "success") return data({ result: submission.reply() }, { status: 422 });
  const key = creationKey.safeParse(form.get("creationKey")).data ?? randomUUID();
  const answer = await registerInstitution(actor, { creationKey: key, values: submission.value });
  if (answer.ok) return redirect(`${localePath(locale, "/institution")}?of=${answer.id}&done=registered`);
  const t = translator(locale, "institutions");
  return data({ result: submission.reply({ formErrors: [t("form.tooManyWaiting")] }) }, { status: 409 });
});

export default function NewInstitutionPage() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("institutions");
  return (
    <Page width="form">
      <PageHeader title={t("form.newTitle")} lead={t("form.newLead")} />
      <InstitutionForm lastResult={answer?.result} defaults={{}} provinces={loaded.provinces} hidden={{ creationKey: loaded.creationKey }}>
        <Button>{t("form.register")}</Button>
      </InstitutionForm>
    </Page>
  );
}
