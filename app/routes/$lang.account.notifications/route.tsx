import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { z } from "zod";
import { type Choice } from "~/domain/notifications/choice";
import { getChoices } from "~/domain/notifications/get-choices.server";
import { KIND_GROUPS, kindFacts, KINDS, MAIL_RHYTHMS, type MailRhythm, type NotificationKind } from "~/domain/notifications/kinds";
import { saveChoices } from "~/domain/notifications/save-choices.server";
import { parseForm } from "~/http/form.server";
import { requestLocale, requireUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";
import { ChoiceRow } from "./choice-row";

export const handle: PageHandle = { title: "notifications:settings.title" };

const PATH = "/account/notifications";

/** A kind without its `mail_` field was not in the form and stays unchanged. */
const schema = z.object(
  Object.fromEntries(
    KINDS.flatMap((kind): [string, z.ZodType<string | undefined>][] => [
      [`app_${kind}`, z.literal("on").optional()],
      [`mail_${kind}`, z.enum(MAIL_RHYTHMS).optional()],
    ]),
  ),
);

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireUser(args);
  const choices = await getChoices(actor);
  return {
    saved: new URL(args.request.url).searchParams.get("done") === "saved",
    groups: KIND_GROUPS.map((group) => ({ group, choices: choices.filter((choice) => kindFacts(choice.kind).group === group) })).filter(
      (one) => one.choices.length > 0,
    ),
  };
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireUser(args);
  const submission = await parseForm(args.request, schema);
  if (submission.status !== "success") return data(submission.reply(), { status: 400 });
  const fields = submission.value as Record<string, string | undefined>;
  const choices = new Map<NotificationKind, Choice>();
  for (const kind of KINDS) {
    const mail = fields[`mail_${kind}`];
    if (mail) choices.set(kind, { inApp: fields[`app_${kind}`] === "on", mail: mail as MailRhythm });
  }
  await saveChoices(actor, choices);
  return redirect(localePath(requestLocale(args.request), `${PATH}?done=saved`));
});

export default function NotificationSettings() {
  const { groups, saved } = useLoaderData<typeof loader>();
  const { t } = useTranslation("notifications");
  const locale = useLocale();
  return (
    <Page>
      <PageHeader title={t("settings.title")} lead={t("settings.lead")} />
      {saved ? (
        <div className="mb-8">
          <Notice tone="success">{t("settings.saved")}</Notice>
        </div>
      ) : null}
      <Form method="post" className="space-y-10">
        {groups.map(({ group, choices }) => (
          <section key={group} aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`} className="mb-2 text-xl font-semibold">
              {t(`group.${group}`)}
            </h2>
            <ul className="divide-y divide-line border-y border-line">
              {choices.map((choice) => (
                <ChoiceRow key={choice.kind} {...choice} />
              ))}
            </ul>
          </section>
        ))}
        <div className="max-w-prose space-y-1 text-ink-soft">
          <p>{t("settings.when")}</p>
          <p>{t("settings.searches")}</p>
          <p>{t("settings.account")}</p>
        </div>
        <FormActions>
          <Button>{t("settings.submit")}</Button>
          <Link to={localePath(locale, "/notifications")} className="link">
            {t("title")}
          </Link>
        </FormActions>
      </Form>
    </Page>
  );
}
