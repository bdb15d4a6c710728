import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { z } from "zod";
import { Refusal } from "~/domain/refusal";
import { SkillEditor } from "~/domain/taxonomy/components/skill-editor";
import { acceptProposal, refuseProposal } from "~/domain/taxonomy/decide-proposal.server";
import { startOfSkill } from "~/domain/taxonomy/form-of-skill";
import { getProposal } from "~/domain/taxonomy/list-proposals.server";
import { LIMITS } from "~/domain/taxonomy/model";
import { optionalText } from "~/domain/text";
import { checkForm } from "~/http/form.server";
import { requestLocale, requireAdministrator } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { saveSkillForm, skillFormOptions } from "~/http/skill-form.server";
import { localePath } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { useLocale } from "~/i18n/use-locale";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { type PageHandle } from "~/ui/page-head";
import { PageHeader } from "~/ui/page-header";
import { ProposalFacts } from "./proposal-facts";
import { RefuseForm } from "./refuse-form";

export const handle: PageHandle<typeof loader> = { title: ({ data, t }) => t("taxonomy:proposals.one", { name: data.name }) };

const refusalSchema = z.object({ note: optionalText(LIMITS.note), existing: z.string().max(100).default("") });

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireAdministrator(args);
  const locale = requestLocale(args.request);
  const { draft, labels, ...proposal } = await getProposal(actor, args.params.id ?? "");
  const name = pickText(locale, proposal)?.text ?? "";
  return {
    name,
    proposal,
    start: startOfSkill(draft, (id) => labels[id]?.[locale] ?? id),
    options: skillFormOptions(locale),
  };
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireAdministrator(args);
  const locale = requestLocale(args.request);
  const id = args.params.id ?? "";
  const formData = await args.request.formData();
  if (formData.get("intent") === "refuse") {
    const submission = checkForm(formData, refusalSchema, locale);
    if (submission.status !== "success") throw new Refusal("not_found");
    const { note, existing } = submission.value;
    const answer =
      note === "" && existing === ""
        ? { ok: false as const, code: "note_missing" as const }
        : await refuseProposal(actor, id, { note, existing: existing || null });
    if (answer.ok) throw redirect(localePath(locale, "/admin/skills/proposals?done=refused"));
    return data({ form: null, problem: answer.code }, answer.code === "decided" ? 409 : 400);
  }
  let decided = false;
  const saved = await saveSkillForm(formData, locale, async (values) => {
    const accepted = await acceptProposal(actor, id, values);
    if (accepted.ok) return { ok: true, to: localePath(locale, `/admin/skills/${accepted.skillId}?done=created`) };
    if (accepted.code === "problems") return accepted;
    decided = true;
    return { ok: false, code: "problems", problems: [] };
  });
  if ("to" in saved) throw redirect(saved.to);
  if (decided) return data({ form: null, problem: "decided" as const }, 409);
  return data({ form: saved.answer.data, problem: null }, saved.answer.init ?? undefined);
});

export default function ProposalRoute() {
  const { name, proposal, start, options } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("taxonomy");
  const locale = useLocale();
  const open = proposal.status === "open";
  return (
    <Page>
      <PageHeader
        title={t("proposals.one", { name })}
        above={
          <Breadcrumbs
            items={[
              { label: t("list.title"), to: localePath(locale, "/admin/skills") },
              { label: t("proposals.title"), to: localePath(locale, "/admin/skills/proposals") },
              { label: name },
            ]}
          />
        }
      />
      {!open || answer?.problem === "decided" ? (
        <div className="mb-8">
          <Notice tone="info" standing={!answer}>
            {t("proposals.decided")}
          </Notice>
        </div>
      ) : null}
      <ProposalFacts proposal={proposal} />
      {open ? (
        <>
          <section aria-labelledby="accept" className="mt-12">
            <h2 id="accept" className="text-xl font-semibold">
              {t("proposals.acceptTitle")}
            </h2>
            <p className="mt-2 mb-6 text-ink-soft">{t("proposals.acceptLead")}</p>
            <SkillEditor start={start} options={options} answer={answer?.form ?? undefined} hidden={{ intent: "accept" }}>
              <Button>{t("proposals.accept")}</Button>
            </SkillEditor>
          </section>
          <RefuseForm near={proposal.near} problem={answer?.problem === "note_missing"} />
        </>
      ) : null}
    </Page>
  );
}
