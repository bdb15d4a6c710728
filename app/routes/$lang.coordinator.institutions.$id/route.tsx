import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { z } from "zod";
import { InstitutionFacts } from "~/domain/institutions/components/institution-facts";
import { decideInstitution } from "~/domain/institutions/decide-institution.server";
import { getInstitutionToVerify } from "~/domain/institutions/get-institution-to-verify.server";
import { INSTITUTION_LIMITS } from "~/domain/institutions/model";
import { provinceName } from "~/domain/reference/provinces";
import { optionalText, recordVersion } from "~/domain/text";
import { checkForm } from "~/http/form.server";
import { requestLocale, requireCoordinator } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { revalidateWhenStale } from "~/http/revalidate-when-stale";
import { formatDate, formatNumber } from "~/i18n/format";
import { dayInVietnam } from "~/domain/days";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { useLocale } from "~/i18n/use-locale";
import { Badge } from "~/ui/badge";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { DescriptionList } from "~/ui/description-list";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { type PageHandle } from "~/ui/page-head";
import { PageHeader } from "~/ui/page-header";
import { DecisionForm } from "./decision-form";
import { Duplicates } from "./duplicates";

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireCoordinator(args);
  const locale = requestLocale(args.request);
  const { institution, duplicates } = await getInstitutionToVerify(actor, args.params.id ?? "");
  const { members, _count, provinceCode, createdAt, verifiedAt: _verified, ...facts } = institution;
  const name = pickText(locale, { vi: facts.nameVi, en: facts.nameEn });
  return {
    pageTitle: name?.text ?? translator(locale, "institutions")("desk.title"),
    titleLang: name?.lang,
    facts: { ...facts, province: provinceName(provinceCode, locale) },
    since: dayInVietnam(createdAt),
    positions: _count.positions,
    owners: members.map(({ user }) => ({ name: user.displayName, email: user.email, confirmed: user.emailVerifiedAt !== null })),
    duplicates,
  };
});

export const shouldRevalidate = revalidateWhenStale;

export const handle: PageHandle<typeof loader> = { title: ({ data }) => data.pageTitle };

const decisionSchema = z.object({ decision: z.enum(["verify", "refuse"]), note: optionalText(INSTITUTION_LIMITS.note) });

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireCoordinator(args);
  const locale = requestLocale(args.request);
  const t = translator(locale, "institutions");
  const form = await args.request.formData();
  const submission = checkForm(form, decisionSchema, locale);
  if (submission.status !== "success") return data({ result: submission.reply() }, { status: 422 });
  const version = recordVersion.safeParse(form.get("version")).data ?? 0;
  const answer = await decideInstitution(actor, { institutionId: args.params.id ?? "", version, ...submission.value });
  if (answer.ok) return redirect(`${localePath(locale, `/coordinator/institutions/${args.params.id}`)}?done=1`);
  if (answer.code === "note_missing")
    return data({ result: submission.reply({ fieldErrors: { note: [t("desk.noteMissing")] } }) }, { status: 422 });
  const message = answer.code === "stale" ? t("desk.stale") : t("desk.noChange");
  return data({ result: submission.reply({ formErrors: [message] }) }, { status: 409 });
});

const TONE = { pending: "warning", verified: "verified", refused: "neutral" } as const;

export default function VerifyInstitutionPage() {
  const { pageTitle, titleLang, facts, since, positions, owners, duplicates } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("institutions");
  const locale = useLocale();
  const [search] = useSearchParams();
  return (
    <Page>
      <PageHeader
        above={
          <Breadcrumbs items={[{ label: t("desk.title"), to: localePath(locale, "/coordinator/institutions") }, { label: pageTitle }]} />
        }
        title={pageTitle}
        lang={titleLang}
        lead={<Badge tone={TONE[facts.status]}>{t(`status.${facts.status}`)}</Badge>}
      />
      {search.get("done") && !answer ? (
        <div className="mb-8">
          <Notice tone="success">{t(`desk.done.${facts.status}`)}</Notice>
        </div>
      ) : null}
      <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="space-y-10">
          <section aria-labelledby="given">
            <h2 id="given" className="mb-3 text-xl font-semibold">
              {t("desk.given")}
            </h2>
            <InstitutionFacts facts={facts} />
            <DescriptionList
              items={[
                { term: t("desk.since"), detail: formatDate(locale, since) },
                { term: t("desk.positions"), detail: formatNumber(locale, positions) },
                {
                  term: t("desk.owners"),
                  detail: (
                    <ul>
                      {owners.map((owner) => (
                        <li key={owner.email}>
                          {owner.name}, <span className="break-all">{owner.email}</span> (
                          {owner.confirmed ? t("desk.emailVerified") : t("desk.emailUnverified")})
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]}
            />
          </section>
          <Duplicates duplicates={duplicates} />
        </div>
        <DecisionForm status={facts.status} version={facts.version} note={facts.statusNote} lastResult={answer?.result} />
      </div>
    </Page>
  );
}
