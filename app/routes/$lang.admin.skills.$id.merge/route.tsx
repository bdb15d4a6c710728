import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { z } from "zod";
import { Refusal } from "~/domain/refusal";
import { skillOf } from "~/domain/taxonomy/form-of-skill";
import { freshSkillIndex } from "~/domain/taxonomy/fresh-index.server";
import { getSkillForAdministration } from "~/domain/taxonomy/get-skill.server";
import { mergeSkill } from "~/domain/taxonomy/merge-skill.server";
import { previewMerge } from "~/domain/taxonomy/preview-merge.server";
import { cleanLine } from "~/domain/clean-text";
import { recordVersion } from "~/domain/text";
import { parseForm } from "~/http/form.server";
import { requestLocale, requireAdministrator } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { revalidateWhenStale } from "~/http/revalidate-when-stale";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { ComboboxField } from "~/ui/combobox-field";
import { plainField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { type PageHandle } from "~/ui/page-head";
import { PageHeader } from "~/ui/page-header";
import { MergePreviewSection } from "./merge-preview";

export const handle: PageHandle<typeof loader> = { title: ({ data }) => data.title };
export const shouldRevalidate = revalidateWhenStale;

const schema = z.object({ version: recordVersion, into: z.string().min(1).max(100) });

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireAdministrator(args);
  const locale = requestLocale(args.request);
  const t = translator(locale, "taxonomy");
  const skill = await getSkillForAdministration(actor, args.params.id ?? "");
  if (skill.mergedInto) throw redirect(localePath(locale, `/admin/skills/${skill.id}`));
  const { searchParams } = new URL(args.request.url);
  const read = (name: string) => cleanLine(searchParams.get(name) ?? "").slice(0, 120);
  const [asked, text] = [read("into"), read("intoText")];
  const title = t("merge.title", { name: skill[locale] });
  const page = { title, id: skill.id, name: skill[locale] };
  if (asked === "" && text === "") return { ...page, text: "", chosen: "", preview: null, problem: null };
  const index = await freshSkillIndex();
  const into = skillOf(index, asked, text);
  const answer = into === null ? { ok: false as const, code: "unknown" as const } : await previewMerge(actor, skill.id, into);
  if (!answer.ok) return { ...page, text, chosen: "", preview: null, problem: t(`merge.refusal.${answer.code}`) };
  return { ...page, text: answer.preview.into[locale], chosen: answer.preview.into.id, preview: answer.preview, problem: null };
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireAdministrator(args);
  const locale = requestLocale(args.request);
  const submission = await parseForm(args.request, schema);
  // Only the preview's own button posts here.
  if (submission.status !== "success") throw new Refusal("not_found");
  const result = await mergeSkill(actor, { id: args.params.id ?? "", ...submission.value });
  if (result.ok) return redirect(localePath(locale, `/admin/skills/${result.into}?done=merged`));
  return data({ problem: translator(locale, "taxonomy")(`merge.refusal.${result.code}`) }, result.code === "stale" ? 409 : 400);
});

export default function MergeSkill() {
  const { title, id, name, text, chosen, preview, problem } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("taxonomy");
  const locale = useLocale();
  const page = localePath(locale, `/admin/skills/${id}`);
  return (
    <Page>
      <PageHeader
        title={title}
        lead={t("merge.lead")}
        above={
          <Breadcrumbs
            items={[
              { label: t("list.title"), to: localePath(locale, "/admin/skills") },
              { label: name, to: page },
              { label: t("skill.merge") },
            ]}
          />
        }
      />
      {answer?.problem ? (
        <div className="mb-8">
          <Notice tone="danger">{answer.problem}</Notice>
        </div>
      ) : null}
      <Form method="get" action={`${page}/merge`} className="flex max-w-form flex-col gap-4 sm:flex-row sm:items-end">
        <div className="grow">
          <ComboboxField
            key={chosen}
            field={{ ...plainField("into", chosen), errors: problem ? [problem] : undefined }}
            textName="intoText"
            initialText={text}
            label={t("merge.into")}
            load={(query) => `${localePath(locale, "/skills")}?q=${encodeURIComponent(query)}`}
          />
        </div>
        <Button variant={preview ? "secondary" : "primary"}>{t("merge.show")}</Button>
      </Form>
      {preview ? <MergePreviewSection preview={preview} /> : null}
    </Page>
  );
}
