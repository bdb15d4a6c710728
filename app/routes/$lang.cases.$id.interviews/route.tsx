import { randomUUID } from "node:crypto";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { listInterviews } from "~/domain/cases/interviews/list-interviews.server";
import { interviewMove, newTimesInput, proposalInput } from "~/domain/cases/interviews/input";
import { VIETNAM } from "~/domain/cases/interviews/model";
import { moveInterview } from "~/domain/cases/interviews/move-interview.server";
import { proposeInterview, proposeOtherTimes } from "~/domain/cases/interviews/propose-times.server";
import { readSlots } from "~/domain/cases/interviews/rules";
import { timeZones } from "~/domain/reference/time-zones";
import { Refusal } from "~/domain/refusal";
import { checkForm } from "~/http/form.server";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { revalidateWhenStale } from "~/http/revalidate-when-stale";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { Disclosure } from "~/ui/disclosure";
import { EmptyState } from "~/ui/empty-state";
import { Notice } from "~/ui/notice";
import { type PageHandle } from "~/ui/page-head";
import { InterviewCard } from "./interview-card";
import { TimesForm } from "./times-form";

export const handle: PageHandle = { title: "dossiers:interviews.title" };
export const shouldRevalidate = revalidateWhenStale;

const DONE = ["proposed", "accept", "cancel", "held"] as const;

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const { interviews, mayPropose, expertZone, side } = await listInterviews(actor, args.params.id ?? "");
  const done = new URL(args.request.url).searchParams.get("done");
  return {
    interviews,
    mayPropose,
    expertZone,
    ownZone: side === "expert" && expertZone ? expertZone : VIETNAM,
    zones: timeZones(),
    done: DONE.find((what) => what === done) ?? null,
    creationKey: randomUUID() as string,
    now: new Date().toISOString(),
  };
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const t = translator(locale, "dossiers");
  const caseId = args.params.id ?? "";
  const formData = await args.request.formData();
  const explain = (code: string) => (isShared(code) ? t(`refusal.${code}`) : t(`interviews.problem.${code as "not_yet"}`));
  const status = (code: string) => (code === "forbidden" || code === "not_owner" ? 403 : 409);
  const here = localePath(locale, `/cases/${caseId}/interviews`);
  const intent = formData.get("intent");

  if (intent === "propose" || intent === "other") {
    const submission = checkForm(formData, intent === "propose" ? proposalInput : newTimesInput, locale);
    const of = String(formData.get("id") ?? "");
    if (submission.status !== "success") return data({ result: submission.reply(), of, problem: null }, 400);
    const { zone, slots: typed, minutes, place, note } = submission.value;
    const read = readSlots(zone, typed, new Date());
    if (!read.ok) {
      return data(
        { result: submission.reply({ fieldErrors: { [`slots[${read.at}]`]: [t(`interviews.problem.${read.code}`)] } }), of, problem: null },
        400,
      );
    }
    const proposal = { slots: read.slots, minutes, place, note };
    const answer =
      "creationKey" in submission.value
        ? await proposeInterview(actor, caseId, { ...proposal, creationKey: submission.value.creationKey })
        : await proposeOtherTimes(actor, caseId, { ...proposal, id: submission.value.id, version: submission.value.version });
    if (answer.ok) return redirect(`${here}?done=proposed`);
    return data({ result: submission.reply({ formErrors: [explain(answer.code)] }), of, problem: null }, status(answer.code));
  }

  const submission = checkForm(formData, interviewMove, locale);
  // Only the buttons of this page post here.
  if (submission.status !== "success") throw new Refusal("not_found");
  const answer = await moveInterview(actor, caseId, submission.value);
  if (answer.ok) return redirect(`${here}?done=${submission.value.intent}`);
  return data({ result: null, of: null, problem: explain(answer.code) }, status(answer.code));
});

function isShared(code: string): code is "stale" | "illegal_move" | "not_owner" | "forbidden" {
  return ["stale", "illegal_move", "not_owner", "forbidden"].includes(code);
}

export default function CaseInterviews() {
  const { interviews, mayPropose, expertZone, ownZone, zones, done, creationKey, now } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("dossiers");
  const zoneChoice = { ownZone, expertZone, zones };
  const running = interviews.some(({ state }) => state === "proposed" || state === "agreed");
  const proposal = (
    <TimesForm
      key={answer ? "again" : creationKey}
      zoneChoice={zoneChoice}
      hidden={{ intent: "propose", creationKey }}
      start={null}
      lastResult={answer?.of === "" ? answer.result : null}
    />
  );
  return (
    <section aria-labelledby="interviews" className="max-w-3xl">
      <h2 id="interviews" className="mb-5 text-xl font-semibold">
        {t("interviews.title")}
      </h2>
      <div className="mb-6 space-y-4 empty:hidden">
        {done && !answer ? <Notice tone="success">{t(`interviews.done.${done}`)}</Notice> : null}
        {answer?.problem ? <Notice tone="danger">{answer.problem}</Notice> : null}
        {mayPropose || interviews.some(({ may }) => may.cancel) ? null : <Notice standing>{t("interviews.readOnly")}</Notice>}
      </div>
      {interviews.length === 0 ? <EmptyState title={t("interviews.emptyTitle")}>{t("interviews.emptyBody")}</EmptyState> : null}
      <ul className="space-y-6">
        {interviews.map((interview) => (
          <InterviewCard key={`${interview.id} ${interview.version}`} interview={interview} expertZone={expertZone} now={now}>
            {interview.may.propose ? (
              <TimesForm
                key={`${interview.id} ${interview.version} ${answer ? "again" : ""}`}
                zoneChoice={zoneChoice}
                hidden={{ intent: "other", id: interview.id, version: String(interview.version) }}
                start={interview}
                lastResult={answer?.of === interview.id ? answer.result : null}
              />
            ) : null}
          </InterviewCard>
        ))}
      </ul>
      {mayPropose ? (
        <section aria-labelledby="propose" data-print="hide" className="mt-8">
          {running ? (
            // While an interview is open, a second one is the exception, and its form would distract from the pending answer.
            <Disclosure summary={<span id="propose">{t("interviews.anotherTitle")}</span>} open={answer?.of === "" || undefined}>
              <div className="pt-3">{proposal}</div>
            </Disclosure>
          ) : (
            <>
              <h3 id="propose" className="mb-5 text-lg font-semibold">
                {t("interviews.proposeTitle")}
              </h3>
              {proposal}
            </>
          )}
        </section>
      ) : null}
    </section>
  );
}
