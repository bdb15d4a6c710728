import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { InstitutionForm } from "~/domain/institutions/components/institution-form";
import { InstitutionFrame } from "~/domain/institutions/components/institution-frame";
import { provinceChoices } from "~/domain/institutions/components/province-choices";
import { editInstitution } from "~/domain/institutions/edit-institution.server";
import { getOwnInstitution } from "~/domain/institutions/get-own-institution.server";
import { institutionSchema } from "~/domain/institutions/input";
import { openInstitution } from "~/domain/institutions/open-institution.server";
import { recordVersion } from "~/domain/text";
import { checkForm } from "~/http/form.server";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { revalidateWhenStale } from "~/http/revalidate-when-stale";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Button, LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const open = await openInstitution(actor, new URL(args.request.url).searchParams.get("of"));
  if (!open) throw redirect(localePath(locale, "/institution/new"));
  const { statusNote: _note, ...institution } = await getOwnInstitution(actor, open.institution.id, "edit_data");
  return {
    institution,
    others: open.others,
    provinces: provinceChoices(locale),
  };
});

export const shouldRevalidate = revalidateWhenStale;

export const handle: PageHandle = { title: "institutions:form.editTitle" };

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const form = await args.request.formData();
  const submission = checkForm(form, institutionSchema, locale);
  if (submission.status !== "success") return data({ result: submission.reply(), refused: null }, { status: 422 });
  const institutionId = String(form.get("institutionId"));
  const version = recordVersion.safeParse(form.get("version")).data ?? 0;
  const answer = await editInstitution(actor, { institutionId, version, values: submission.value });
  if (answer.ok) return redirect(`${localePath(locale, "/institution")}?of=${institutionId}&done=saved`);
  return data({ result: submission.reply(), refused: answer.code }, { status: 409 });
});

export default function EditInstitutionPage() {
  const { institution, others, provinces } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("institutions");
  const locale = useLocale();
  const locked = institution.status === "verified";
  return (
    <InstitutionFrame institution={institution} others={others}>
      <div className="max-w-form">
        <PageHeader title={t("form.editTitle")} />
        <div className="mb-8 space-y-4 empty:hidden">
          {answer?.refused === "stale" ? (
            <Notice tone="warning" title={t("form.staleTitle")}>
              <p>{t("form.stale")}</p>
            </Notice>
          ) : null}
          {locked ? (
            <Notice standing tone={answer?.refused === "verified_identity" ? "warning" : "info"} title={t("form.lockedTitle")}>
              <p>{t("form.locked")}</p>
            </Notice>
          ) : null}
        </div>
        <InstitutionForm
          lastResult={answer?.result}
          defaults={institution}
          provinces={provinces}
          locked={locked}
          hidden={{ version: String(institution.version), institutionId: institution.id }}
        >
          <Button>{institution.status === "refused" ? t("form.saveAndAsk") : t("form.save")}</Button>
          <LinkButton to={`${localePath(locale, "/institution")}?of=${institution.id}`} variant="quiet">
            {t("tabs.overview")}
          </LinkButton>
        </InstitutionForm>
      </div>
    </InstitutionFrame>
  );
}
