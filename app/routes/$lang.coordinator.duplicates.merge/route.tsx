import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { getPair } from "~/domain/duplicates/decide-pair.server";
import { mergeExperts } from "~/domain/duplicates/merge-experts.server";
import { recordId } from "~/domain/record-id";
import { requestLocale, requireCoordinator } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { useLocale } from "~/i18n/use-locale";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { CheckboxField } from "~/ui/checkbox-field";
import { plainField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";
import { RadioGroup } from "~/ui/radio-group";

/** One pair of profiles, to choose which one to keep. */
export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireCoordinator(args);
  const locale = requestLocale(args.request);
  const t = translator(locale, "shortlists");
  const tc = translator(locale);
  const search = new URL(args.request.url).searchParams;
  const { first, second, reasons } = await getPair(actor, search.get("first"), search.get("second"));
  return {
    pageTitle: t("merge.title"),
    reasons,
    people: [first, second].map((card) => ({
      id: card.id,
      fullName: card.fullName,
      headline: pickText(locale, { vi: card.headlineVi, en: card.headlineEn })?.text ?? "",
      facts: [
        t("merge.skills", { count: card.skills.length }),
        t("merge.offers", { count: card.availability.length }),
        card.highestDegree && card.highestDegree !== "none" ? tc(`degreeLevel.${card.highestDegree}`) : "",
      ]
        .filter((part) => part !== "")
        .join(" · "),
    })),
  };
});

export const handle: PageHandle = { title: "shortlists:merge.title" };

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireCoordinator(args);
  const locale = requestLocale(args.request);
  const t = translator(locale, "shortlists");
  const search = new URL(args.request.url).searchParams;
  const [first, second] = [recordId(search.get("first")), recordId(search.get("second"))];
  const form = await args.request.formData();
  const into = [first, second].find((id) => id === form.get("into"));
  if (!into) return data({ problem: t("merge.problem.choose") }, 400);
  if (form.get("asked") !== "on") return data({ problem: t("merge.problem.asked") }, 400);
  const answer = await mergeExperts(actor, { into, from: into === first ? second : first });
  return answer.ok
    ? redirect(`${localePath(locale, "/coordinator/duplicates")}?done=merged`)
    : data({ problem: t(`merge.problem.${answer.code}`) }, 409);
});

export default function MergeProfiles() {
  const { people, pageTitle, reasons } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("shortlists");
  const locale = useLocale();
  return (
    <Page width="form">
      <PageHeader
        above={
          <Breadcrumbs items={[{ label: t("double.title"), to: localePath(locale, "/coordinator/duplicates") }, { label: pageTitle }]} />
        }
        title={pageTitle}
        lead={reasons.map((reason) => t(`double.reason.${reason}`)).join(" · ")}
      />
      {answer?.problem ? (
        <div className="mb-6">
          <Notice tone="danger">{answer.problem}</Notice>
        </div>
      ) : null}
      <Form method="post" className="space-y-8">
        <RadioGroup
          field={plainField("into")}
          label={t("merge.which")}
          hint={t("merge.whichHint")}
          options={people.map((person) => ({
            value: person.id,
            label: person.fullName,
            hint: [person.headline, person.facts].filter((part) => part !== "").join(" · "),
          }))}
        />
        <p className="flex flex-wrap gap-x-6">
          {people.map((person) => (
            <Link
              key={person.id}
              to={localePath(locale, `/experts/${person.id}`)}
              className="link inline-flex min-h-11 items-center break-words"
            >
              {t("merge.open", { name: person.fullName })}
            </Link>
          ))}
        </p>
        <ul className="list-disc space-y-1 pl-5">
          <li>{t("merge.what.copied")}</li>
          <li>{t("merge.what.moved")}</li>
          <li>{t("merge.what.stricter")}</li>
          <li>{t("merge.what.told")}</li>
        </ul>
        <CheckboxField field={plainField("asked")} label={t("merge.asked")} hint={t("merge.askedHint")} />
        <Button variant="accent">{t("merge.submit")}</Button>
      </Form>
    </Page>
  );
}
