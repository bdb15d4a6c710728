import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { z } from "zod";
import { ImportFrame } from "~/domain/imports/components/import-frame";
import { getImport } from "~/domain/imports/get-import.server";
import { ROW_OUTCOMES } from "~/domain/imports/model";
import { deleteImport, requestUndo } from "~/domain/imports/move-import.server";
import { openSteps } from "~/domain/imports/open-steps";
import { Refusal } from "~/domain/refusal";
import { recordVersion } from "~/domain/text";
import { checkForm } from "~/http/form.server";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { revalidateWhenStale } from "~/http/revalidate-when-stale";
import { formatDate, formatNumber } from "~/i18n/format";
import { dayInVietnam } from "~/domain/days";
import { localePath } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { useLocale } from "~/i18n/use-locale";
import { Button, LinkButton } from "~/ui/button";
import { DescriptionList } from "~/ui/description-list";
import { Disclosure } from "~/ui/disclosure";
import { Notice } from "~/ui/notice";
import { type PageHandle } from "~/ui/page-head";
import { ProgressBar } from "~/ui/progress-bar";

export const handle: PageHandle<typeof loader> = { title: ({ data }) => data.fileName };
export const shouldRevalidate = revalidateWhenStale;

const LOOK_AGAIN_MS = 2_000;

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const batch = await getImport(actor, args.params.id ?? "");
  const { state } = batch.progress;
  // An import that waits for its user opens on the pending step; when the check ends, the page moves on to the rows.
  if (state === "mapping") throw redirect(localePath(locale, `/imports/${batch.id}/columns`));
  if (state === "ready") throw redirect(localePath(locale, `/imports/${batch.id}/rows`));
  return {
    ...batch,
    institution: batch.institution && (pickText(locale, { vi: batch.institution.nameVi, en: batch.institution.nameEn })?.text ?? ""),
    createdAt: dayInVietnam(batch.createdAt),
    finishedAt: batch.finishedAt && dayInVietnam(batch.finishedAt),
  };
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const id = args.params.id ?? "";
  const form = await args.request.formData();
  if (form.get("intent") === "delete") {
    const { ok } = await deleteImport(actor, id);
    return ok ? redirect(localePath(locale, "/imports")) : data({ stale: true }, { status: 409 });
  }
  if (form.get("intent") !== "undo") throw new Refusal("not_found");
  const submission = checkForm(form, z.object({ intent: z.string(), version: recordVersion }), locale);
  if (submission.status !== "success") throw new Response(null, { status: 400 });
  const { ok } = await requestUndo(actor, { id, version: submission.value.version });
  return ok ? redirect(localePath(locale, `/imports/${id}`)) : data({ stale: true }, { status: 409 });
});

export default function ImportPage() {
  const batch = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("imports");
  const locale = useLocale();
  const { state, done, total, version } = batch.progress;
  const working = state === "checking" || state === "running" || state === "undoing";
  useLookAgain(working);
  const outcomes = ROW_OUTCOMES.filter((outcome) => batch.outcomes[outcome]);
  return (
    <ImportFrame
      id={batch.id}
      step="result"
      open={openSteps(state)}
      title={batch.fileName}
      lead={`${t(`kind.${batch.kind}`)} · ${t(`state.${state}`)}`}
    >
      <div className="space-y-8">
        {answer ? <Notice tone="warning">{t("stale")}</Notice> : null}
        {working ? (
          <section aria-live="polite" className="space-y-3">
            <ProgressBar
              label={t(`state.${state}`)}
              value={done}
              max={Math.max(total, 1)}
              text={t("one.progress", { done: formatNumber(locale, done), total: formatNumber(locale, total) })}
            />
            <p className="text-ink-soft">{batch.lastError ? t("one.retrying") : t("one.working")}</p>
            <LinkButton to={localePath(locale, `/imports/${batch.id}`)} variant="secondary">
              {t("one.refresh")}
            </LinkButton>
          </section>
        ) : null}
        {state === "failed" ? <Notice tone="danger">{t("one.failed")}</Notice> : null}
        <DescriptionList
          items={[
            { term: t("one.source"), detail: batch.source },
            ...(batch.institution ? [{ term: t("one.institution"), detail: batch.institution }] : []),
            { term: t("one.begun"), detail: formatDate(locale, batch.createdAt) },
            ...(batch.finishedAt ? [{ term: t("one.ended"), detail: formatDate(locale, batch.finishedAt) }] : []),
          ]}
        />
        {state === "checking" || outcomes.length === 0 ? null : (
          <section>
            <h2 className="mb-3 text-lg font-semibold">{t("one.results")}</h2>
            <DescriptionList
              items={outcomes.map((outcome) => ({
                term: t(`outcome.${outcome}`),
                detail: formatNumber(locale, batch.outcomes[outcome] ?? 0),
              }))}
            />
            <a className="link mt-4 inline-block" href={localePath(locale, `/imports/${batch.id}/report.csv`)}>
              {t("one.report")}
            </a>
          </section>
        )}
        {state === "done" ? (
          <Disclosure summary={t("one.undoTitle")}>
            <Form method="post" className="space-y-4 py-2">
              <p>{batch.kind === "experts" ? t("one.undoExperts") : t("one.undoPositions")}</p>
              <input type="hidden" name="version" value={version} />
              <Button variant="danger" name="intent" value="undo">
                {t("one.undoConfirm")}
              </Button>
            </Form>
          </Disclosure>
        ) : null}
        {state === "checking" || state === "failed" ? (
          <Form method="post">
            <Button variant="quiet" name="intent" value="delete">
              {t("one.delete")}
            </Button>
          </Form>
        ) : null}
      </div>
    </ImportFrame>
  );
}

/** Reloads the page while the worker is running; without JavaScript the link does. */
function useLookAgain(working: boolean): void {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (!working || state !== "idle") return;
    const timer = setTimeout(revalidate, LOOK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [working, state, revalidate]);
}
