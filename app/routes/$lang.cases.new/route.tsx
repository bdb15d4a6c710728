import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { randomUUID } from "node:crypto";
import { useTranslation } from "~/i18n/use-translation";
import { getStart } from "~/domain/cases/get-start.server";
import { recordId } from "~/domain/record-id";
import { checkForm } from "~/http/form.server";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { useLocale } from "~/i18n/use-locale";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { type PageHandle } from "~/ui/page-head";
import { PageHeader } from "~/ui/page-header";
import { ChoosePosition } from "./choose-position";
import { offeredPositions } from "./offered-positions.server";
import { StartForm } from "./start-form";
import { startInput } from "./start-input";
import { startFrom } from "./start.server";

/** The form that starts a case; which ways to start are offered depends on the actor and the expert. */
export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const params = new URL(args.request.url).searchParams;
  const start = await getStart(actor, { expertId: params.get("expert"), positionId: params.get("position") });
  const t = translator(locale, "cases");
  const [mode] = start.modes;
  const title =
    mode === "nominate_oneself"
      ? t("start.titleSelf")
      : mode === "nominate" || mode === "nominate_as_mission"
        ? t("start.titleNominate", { name: start.expert.fullName })
        : t("start.titleInvite", { name: start.expert.fullName });
  const words = (params.get("q") ?? "").slice(0, 200);
  return {
    title,
    expertId: start.expert.id,
    self: mode === "nominate_oneself",
    modes: [...start.modes],
    openCaseId: start.openCaseId,
    ownFields: [...start.ownFields],
    creationKey: randomUUID(),
    words,
    position: start.position && {
      id: start.position.id,
      title: pickText(locale, { vi: start.position.titleVi, en: start.position.titleEn }),
      institution: pickText(locale, { vi: start.position.institution.nameVi, en: start.position.institution.nameEn }),
      engagementTypes: start.position.engagementTypes,
    },
    positions: start.position ? [] : await offeredPositions(actor, start.positions, words, locale),
  };
});

export const handle: PageHandle<typeof loader> = { title: ({ data }) => data.title };

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const t = translator(locale, "cases");
  const params = new URL(args.request.url).searchParams;
  const submission = checkForm(await args.request.formData(), startInput, locale);
  if (submission.status !== "success") return data({ result: submission.reply() }, 422);
  const pair = { expertId: recordId(params.get("expert") ?? actor.expertId), positionId: recordId(params.get("position")) };
  const started = await startFrom(actor, pair, submission.value);
  if (started.ok) return redirect(`${localePath(locale, `/cases/${started.id}`)}?done=started`);
  const field = started.code === "engagement_type" ? "engagementType" : started.code === "field_empty" ? "fields" : undefined;
  const sentence = [t(`start.refused.${started.code}`)];
  return data({ result: submission.reply(field ? { fieldErrors: { [field]: sentence } } : { formErrors: sentence }) }, 409);
});

export default function StartCase() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("cases");
  const locale = useLocale();
  const lead = page.self
    ? t("start.leadSelf")
    : page.modes.includes("invite") || page.modes.includes("suggest")
      ? t("start.leadInvite")
      : t("start.leadNominate");
  return (
    <Page width="form">
      <PageHeader
        above={<Breadcrumbs items={[{ label: t("list.title"), to: localePath(locale, "/cases") }, { label: page.title }]} />}
        title={page.title}
        lead={lead}
      />
      {page.openCaseId ? (
        <Notice
          standing
          tone="warning"
          action={
            <LinkButton to={localePath(locale, `/cases/${page.openCaseId}`)} variant="secondary" size="compact">
              {t("start.toOpenCase")}
            </LinkButton>
          }
        >
          {t("start.openCase")}
        </Notice>
      ) : page.position === null ? (
        <ChoosePosition expertId={page.self ? null : page.expertId} positions={page.positions} words={page.words} />
      ) : page.modes.length === 0 ? (
        <Notice standing tone="warning">
          {t("start.notPossible")}
        </Notice>
      ) : (
        <StartForm
          position={page.position}
          modes={page.modes}
          ownFields={page.ownFields}
          creationKey={page.creationKey}
          lastResult={answer?.result}
        />
      )}
    </Page>
  );
}
