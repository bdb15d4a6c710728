import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { SkillEditor } from "~/domain/taxonomy/components/skill-editor";
import { createSkill } from "~/domain/taxonomy/create-skill.server";
import { startOfSkill } from "~/domain/taxonomy/form-of-skill";
import { requestLocale, requireAdministrator } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { saveSkillForm, skillFormOptions } from "~/http/skill-form.server";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";

export const handle: PageHandle = { title: "taxonomy:form.newTitle" };

export const loader = answering(async (args: LoaderFunctionArgs) => {
  await requireAdministrator(args);
  const locale = requestLocale(args.request);
  return { start: startOfSkill({}, (id) => id), options: skillFormOptions(locale) };
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireAdministrator(args);
  const locale = requestLocale(args.request);
  const saved = await saveSkillForm(await args.request.formData(), locale, async (values) => {
    const created = await createSkill(actor, values);
    return created.ok ? { ok: true, to: localePath(locale, `/admin/skills/${created.id}?done=created`) } : created;
  });
  if ("to" in saved) throw redirect(saved.to);
  return saved.answer;
});

export default function NewSkill() {
  const { start, options } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("taxonomy");
  const locale = useLocale();
  return (
    <Page>
      <PageHeader
        title={t("form.newTitle")}
        lead={t("form.newLead")}
        above={<Breadcrumbs items={[{ label: t("list.title"), to: localePath(locale, "/admin/skills") }, { label: t("form.newTitle") }]} />}
      />
      <SkillEditor start={start} options={options} answer={answer} hidden={{}}>
        <Button>{t("form.create")}</Button>
      </SkillEditor>
    </Page>
  );
}
