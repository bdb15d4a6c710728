import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { z } from "zod";
import { Refusal } from "~/domain/refusal";
import { getSkillForAdministration } from "~/domain/taxonomy/get-skill.server";
import { LIMITS } from "~/domain/taxonomy/model";
import { restoreSkill, retireSkill } from "~/domain/taxonomy/retire-skill.server";
import { undoMerge } from "~/domain/taxonomy/undo-merge.server";
import { line, recordVersion } from "~/domain/text";
import { type UserActor } from "~/domain/vocabulary/actor";
import { checkForm } from "~/http/form.server";
import { requestLocale, requireAdministrator } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { revalidateWhenStale } from "~/http/revalidate-when-stale";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { type PageHandle } from "~/ui/page-head";
import { PageHeader } from "~/ui/page-header";
import { presentSkill } from "./present.server";
import { RetireForm, SkillStanding } from "./skill-actions";
import { SkillFacts, SkillHistory, SkillLinks } from "./skill-page";

export const handle: PageHandle<typeof loader> = { title: ({ data }) => data.skill.name };
export const shouldRevalidate = revalidateWhenStale;

const DONE = ["created", "saved", "retired", "restored", "merged", "undone"] as const;

const schema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("retire"), version: recordVersion, reason: line(LIMITS.reason) }),
  z.object({ intent: z.literal("restore"), version: recordVersion }),
  z.object({ intent: z.literal("undo") }),
]);

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireAdministrator(args);
  const locale = requestLocale(args.request);
  const skill = await presentSkill(await getSkillForAdministration(actor, args.params.id ?? ""), locale);
  const done = new URL(args.request.url).searchParams.get("done");
  return { skill, done: DONE.find((what) => what === done) ?? null };
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireAdministrator(args);
  const locale = requestLocale(args.request);
  const id = args.params.id ?? "";
  const t = translator(locale, "taxonomy");
  const formData = await args.request.formData();
  const submission = checkForm(formData, schema, locale);
  const typed = String(formData.get("reason") ?? "").slice(0, LIMITS.reason);
  if (submission.status !== "success") {
    // Only the reason is typed; all other values come from the buttons of this page.
    if (formData.get("intent") !== "retire") throw new Refusal("not_found");
    return data({ problem: null, reason: submission.error?.reason?.[0] ?? t("refusal.reason_missing"), typed }, 400);
  }
  const { done, result } = await carryOut(actor, id, submission.value);
  if (result.ok) return redirect(localePath(locale, `/admin/skills/${id}?done=${done}`));
  return data({ problem: t(`refusal.${result.code}`), reason: null, typed }, result.code === "stale" ? 409 : 400);
});

async function carryOut(actor: UserActor, id: string, value: z.output<typeof schema>) {
  switch (value.intent) {
    case "retire":
      return { done: "retired", result: await retireSkill(actor, { id, version: value.version, reason: value.reason }) };
    case "restore":
      return { done: "restored", result: await restoreSkill(actor, { id, version: value.version }) };
    case "undo":
      return { done: "undone", result: await undoMerge(actor, id) };
  }
}

export default function SkillRoute() {
  const { skill, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("taxonomy");
  const locale = useLocale();
  const here = localePath(locale, `/admin/skills/${skill.id}`);
  return (
    <Page>
      <PageHeader
        title={skill.name}
        above={<Breadcrumbs items={[{ label: t("list.title"), to: localePath(locale, "/admin/skills") }, { label: skill.name }]} />}
        actions={
          skill.mergedInto ? null : (
            <>
              <LinkButton to={`${here}/edit`}>{t("skill.edit")}</LinkButton>
              <LinkButton to={`${here}/merge`} variant="secondary">
                {t("skill.merge")}
              </LinkButton>
            </>
          )
        }
      />
      <div className="mb-8 space-y-4 empty:hidden">
        {done && !answer ? <Notice tone="success">{t(`done.${done}`)}</Notice> : null}
        {answer?.problem ? <Notice tone="danger">{answer.problem}</Notice> : null}
        <SkillStanding skill={skill} />
      </div>
      <SkillFacts skill={skill} />
      <div className="mt-12 grid gap-10 md:grid-cols-2">
        <SkillLinks title={t("skill.linksOut")} links={skill.linksOut} />
        <SkillLinks title={t("skill.linksIn")} links={skill.linksIn} incoming />
      </div>
      <SkillHistory history={skill.history} />
      {skill.retiredAt ? null : <RetireForm skill={skill} problem={answer?.reason ?? null} typed={answer?.typed ?? ""} />}
    </Page>
  );
}
