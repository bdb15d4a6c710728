import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { z } from "zod";
import { fetchOutsideRecord } from "~/domain/researcher-records/fetch-outside-record.server";
import { getOutsideOffer } from "~/domain/researcher-records/get-outside-offer.server";
import { deleteOutsideOffer, takeLinesInput, takeOutsideLines } from "~/domain/researcher-records/take-outside-lines.server";
import { line } from "~/domain/text";
import { checkForm } from "~/http/form.server";
import { requestLocale, requireExpert } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";
import { TextField } from "~/ui/text-field";
import { OfferForm } from "./offer-form";
import { shownOffer } from "./shown-offer.server";

const PATH = "/profile/orcid";

/** Fills a profile with data from ORCID and OpenAlex: first the iD, then the choice of entries to import. */
export const loader = answering(async (args: LoaderFunctionArgs) => {
  const locale = requestLocale(args.request);
  const { orcid, offer } = await getOutsideOffer(await requireExpert(args));
  return { orcid, offer: offer && (await shownOffer(offer, locale)) };
});

export const handle: PageHandle = { title: "researcher:title" };

const fetchInput = z.object({ orcid: line(60) });

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireExpert(args);
  const locale = requestLocale(args.request);
  const t = translator(locale, "researcher");
  const form = await args.request.formData();
  const here = localePath(locale, PATH);
  if (form.get("intent") === "forget") {
    await deleteOutsideOffer(actor);
    return redirect(here);
  }
  if (form.get("intent") === "take") {
    const submission = checkForm(form, takeLinesInput, locale);
    if (submission.status !== "success")
      return data(
        { fetch: undefined, problem: t("refused.incomplete"), incomplete: [] as string[], ticked: form.getAll("take").map(String) },
        422,
      );
    const result = await takeOutsideLines(actor, submission.value);
    if (result.ok) {
      const { posts = 0, degrees = 0, works = 0, skills = 0 } = result.taken ?? {};
      return redirect(`${here}?taken=${posts + degrees + works + skills}`);
    }
    const incomplete = (result.incomplete ?? []).map(({ key }) => key);
    return data({ fetch: undefined, problem: t(`refused.${result.code}`), incomplete, ticked: submission.value.take }, 409);
  }
  const submission = checkForm(form, fetchInput, locale);
  if (submission.status !== "success") return data({ fetch: submission.reply(), problem: undefined, incomplete: [], ticked: [] }, 422);
  const verdict = await fetchOutsideRecord(actor, submission.value.orcid);
  if (verdict.ok) return redirect(`${here}?fetched=1`);
  const result = submission.reply({ fieldErrors: { orcid: [t(`failed.${verdict.code}`)] } });
  return data(
    { fetch: result as SubmissionResult<string[]> | undefined, problem: undefined, incomplete: [], ticked: [] },
    verdict.code === "not_an_orcid" || verdict.code === "not_found" ? 422 : 503,
  );
});

export default function FillFromOrcid() {
  const { orcid, offer } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("researcher");
  const { t: tp } = useTranslation("profile");
  const locale = useLocale();
  const [search] = useSearchParams();
  const taken = Number(search.get("taken") ?? Number.NaN);
  return (
    <Page>
      <PageHeader
        above={<Breadcrumbs items={[{ label: tp("title"), to: localePath(locale, "/profile") }, { label: t("title") }]} />}
        title={t("title")}
        lead={t("lead")}
      />
      <div className="max-w-[52rem] space-y-8">
        {Number.isInteger(taken) && taken >= 0 && !answer ? <Notice tone="success">{t("taken", { count: taken })}</Notice> : null}
        <FetchForm orcid={offer?.orcid ?? orcid} again={offer !== null} lastResult={answer?.fetch} />
        {offer && !offer.complete ? (
          <Notice standing tone="warning">
            {t("incompleteSource")}
          </Notice>
        ) : null}
        {offer ? (
          <OfferForm
            key={offer.orcid}
            offer={offer}
            problem={answer?.problem}
            incomplete={answer?.incomplete ?? []}
            ticked={answer?.problem ? answer.ticked : null}
          />
        ) : null}
      </div>
    </Page>
  );
}

function FetchForm({ orcid, again, lastResult }: { orcid: string; again: boolean; lastResult: SubmissionResult<string[]> | undefined }) {
  const { t } = useTranslation("researcher");
  const [form, fields] = useForm<{ orcid: string }>({ id: "fetch", lastResult, defaultValue: { orcid } });
  return (
    <Form method="post" {...getFormProps(form)} className="space-y-4">
      <input type="hidden" name="intent" value="fetch" />
      <ErrorSummary form={form} labels={{ orcid: t("orcid") }} />
      <TextField field={fields.orcid} label={t("orcid")} hint={t("orcidHint")} width="medium" autoComplete="off" />
      <p className="max-w-prose text-sm text-ink-soft">{t("sent")}</p>
      <Button variant={again ? "secondary" : "primary"}>{again ? t("fetchAgain") : t("fetch")}</Button>
    </Form>
  );
}
