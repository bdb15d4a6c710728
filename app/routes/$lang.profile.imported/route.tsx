import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { dropProposals, listProposals, takeProposal } from "~/domain/imports/answer-proposals.server";
import { proposalLine } from "~/domain/imports/describe-person.server";
import { skillIndex } from "~/domain/skills/skill-index.server";
import { requestLocale, requireExpert } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Button, LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";

export const handle: PageHandle = { title: "imports:proposals.title" };

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireExpert(args);
  const locale = requestLocale(args.request);
  const [proposals, index] = await Promise.all([listProposals(actor), skillIndex()]);
  const skillName = (id: string) => index.find(index.current(id))?.[locale] ?? id;
  return {
    lines: proposals.map(({ id, value }) => ({ id, ...proposalLine(locale, value, skillName) })),
  };
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireExpert(args);
  const here = localePath(requestLocale(args.request), "/profile/imported");
  const form = await args.request.formData();
  const take = form.get("take");
  if (typeof take === "string") {
    const result = await takeProposal(actor, take);
    return result.ok ? redirect(`${here}?done=taken`) : data({ code: result.code }, { status: result.code === "gone" ? 409 : 400 });
  }
  const drop = form.get("drop");
  if (typeof drop !== "string") throw new Response(null, { status: 400 });
  await dropProposals(actor, drop === "all" ? null : drop);
  return redirect(`${here}?done=dropped`);
});

export default function ImportedProposals() {
  const { lines } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("imports");
  const locale = useLocale();
  const [search] = useSearchParams();
  const done = (["taken", "dropped"] as const).find((each) => each === search.get("done"));
  const back = (
    <LinkButton to={localePath(locale, "/profile")} variant="secondary">
      {t("proposals.toProfile")}
    </LinkButton>
  );
  return (
    <Page width="form">
      <PageHeader title={t("proposals.title")} lead={lines.length > 0 ? t("proposals.lead") : null} />
      <div className="mb-6">
        {answer ? (
          <Notice tone="warning">{t(`proposals.${answer.code}`)}</Notice>
        ) : done ? (
          <Notice tone="success">{t(`proposals.${done}`)}</Notice>
        ) : null}
      </div>
      {lines.length === 0 ? (
        <EmptyState title={t("proposals.none")} action={back} />
      ) : (
        <Form method="post">
          <ul className="divide-y divide-line border-y border-line">
            {lines.map((line) => (
              <li key={line.id} className="flex flex-wrap items-center justify-between gap-3 py-3">
                <div className="min-w-0 flex-1 basis-60">
                  <p className="text-sm text-ink-soft">{line.term}</p>
                  <p className="break-words whitespace-pre-line">{line.detail}</p>
                </div>
                <div className="flex gap-2">
                  <Button
                    size="compact"
                    variant="secondary"
                    name="take"
                    value={line.id}
                    aria-label={t("proposals.takeLine", { line: line.detail })}
                  >
                    {t("proposals.take")}
                  </Button>
                  <Button
                    size="compact"
                    variant="quiet"
                    name="drop"
                    value={line.id}
                    aria-label={t("proposals.dropLine", { line: line.detail })}
                  >
                    {t("proposals.drop")}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
          <div className="mt-6 flex flex-wrap gap-3">
            <Button variant="quiet" name="drop" value="all">
              {t("proposals.dropAll")}
            </Button>
            {back}
          </div>
        </Form>
      )}
    </Page>
  );
}
