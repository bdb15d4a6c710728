import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { Refusal } from "~/domain/refusal";
import { SkillEditor } from "~/domain/taxonomy/components/skill-editor";
import { editSkill } from "~/domain/taxonomy/edit-skill.server";
import { startOfSkill } from "~/domain/taxonomy/form-of-skill";
import { getSkillForAdministration } from "~/domain/taxonomy/get-skill.server";
import { recordVersion } from "~/domain/text";
import { requestLocale, requireAdministrator } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { revalidateWhenStale } from "~/http/revalidate-when-stale";
import { saveSkillForm, skillFormOptions } from "~/http/skill-form.server";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button, LinkButton } from "~/ui/button";
import { Page } from "~/ui/page";
import { type PageHandle } from "~/ui/page-head";
import { PageHeader } from "~/ui/page-header";

export const handle: PageHandle<typeof loader> = { title: ({ data, t }) => t("taxonomy:form.editTitle", { name: data.name }) };
export const shouldRevalidate = revalidateWhenStale;

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireAdministrator(args);
  const locale = requestLocale(args.request);
  const skill = await getSkillForAdministration(actor, args.params.id ?? "");
  if (skill.mergedInto) throw new Refusal("not_found");
  const labels = new Map(skill.linksOut.map((link) => [link.id, link[locale]]));
  const links = skill.linksOut.map((link) => ({ to: link.id, kind: link.kind, strength: link.strength }));
  return {
    id: skill.id,
    name: skill[locale],
    version: skill.version,
    start: startOfSkill({ ...skill, links }, (id) => labels.get(id) ?? id),
    options: skillFormOptions(locale),
  };
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireAdministrator(args);
  const locale = requestLocale(args.request);
  const id = args.params.id ?? "";
  const formData = await args.request.formData();
  const version = recordVersion.safeParse(formData.get("version")).data ?? 0;
  const saved = await saveSkillForm(formData, locale, async (values, { keepNames }) => {
    const result = await editSkill(actor, { id, version, keepNames }, values);
    return result.ok ? { ok: true, to: localePath(locale, `/admin/skills/${id}?done=saved`) } : result;
  });
  if ("to" in saved) throw redirect(saved.to);
  return saved.answer;
});

export default function EditSkill() {
  const { id, name, version, start, options } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("taxonomy");
  const { t: tc } = useTranslation("common");
  const locale = useLocale();
  const page = localePath(locale, `/admin/skills/${id}`);
  const title = t("form.editTitle", { name });
  return (
    <Page>
      <PageHeader
        title={title}
        above={
          <Breadcrumbs
            items={[
              { label: t("list.title"), to: localePath(locale, "/admin/skills") },
              { label: name, to: page },
              { label: t("skill.edit") },
            ]}
          />
        }
      />
      <SkillEditor start={start} options={options} answer={answer} hidden={{ version: String(version) }} renames>
        <Button>{t("form.save")}</Button>
        <LinkButton to={page} variant="quiet">
          {tc("action.cancel")}
        </LinkButton>
      </SkillEditor>
    </Page>
  );
}
