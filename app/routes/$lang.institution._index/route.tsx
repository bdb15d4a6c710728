import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { InstitutionFacts } from "~/domain/institutions/components/institution-facts";
import { InstitutionFrame } from "~/domain/institutions/components/institution-frame";
import { getOwnInstitution } from "~/domain/institutions/get-own-institution.server";
import { openInstitution } from "~/domain/institutions/open-institution.server";
import { mayOnInstitution } from "~/domain/institutions/policy";
import { mayOnPositions } from "~/domain/positions/policy";
import { provinceName } from "~/domain/reference/provinces";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const open = await openInstitution(actor, new URL(args.request.url).searchParams.get("of"));
  if (!open) throw redirect(localePath(locale, "/institution/new"));
  const own = await getOwnInstitution(actor, open.institution.id);
  const { version: _version, provinceCode, ...facts } = own;
  return {
    institution: open.institution,
    others: open.others,
    facts: { ...facts, province: provinceName(provinceCode, locale) },
    mayEdit: mayOnInstitution(actor, own.id, "edit_data").ok,
    mayCreate: mayOnPositions(actor, own.id, "create").ok,
  };
});

export const handle: PageHandle = { title: "institutions:overview.title" };

const TONE = { pending: "info", verified: "success", refused: "warning" } as const;
const DONE = ["saved", "registered", "joined"] as const;

export default function InstitutionPage() {
  const { institution, others, facts, mayEdit, mayCreate } = useLoaderData<typeof loader>();
  const { t } = useTranslation("institutions");
  const locale = useLocale();
  const [search] = useSearchParams();
  const done = DONE.find((each) => each === search.get("done"));
  const own = others.length > 0 ? `?of=${institution.id}` : "";
  return (
    <InstitutionFrame institution={institution} others={others}>
      <PageHeader
        title={t("overview.title")}
        actions={
          <>
            {mayCreate ? (
              <LinkButton to={`${localePath(locale, "/institution/positions/new")}${own}`}>{t("overview.newPosition")}</LinkButton>
            ) : null}
            {facts.status === "verified" ? (
              <LinkButton to={localePath(locale, "/experts")} variant="secondary">
                {t("overview.searchExperts")}
              </LinkButton>
            ) : null}
          </>
        }
      />
      <div className="mb-10 max-w-prose space-y-4">
        {done ? <Notice tone="success">{t(`overview.${done}`)}</Notice> : null}
        <Notice standing tone={TONE[facts.status]} title={t(`overview.${facts.status}.title`)}>
          <p>{t(`overview.${facts.status}.body`)}</p>
          {facts.statusNote ? (
            <div className="mt-3">
              <p className="font-medium">{t("overview.note")}</p>
              <p className="whitespace-pre-line">{facts.statusNote}</p>
            </div>
          ) : null}
        </Notice>
      </div>
      <section aria-labelledby="facts" className="max-w-3xl">
        <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
          <h2 id="facts" className="text-xl font-semibold">
            {t("overview.facts")}
          </h2>
          {mayEdit ? (
            <LinkButton
              to={`${localePath(locale, "/institution/edit")}${own}`}
              variant={facts.status === "refused" ? "primary" : "secondary"}
              size="compact"
            >
              {facts.status === "refused" ? t("overview.editAndAsk") : t("overview.edit")}
            </LinkButton>
          ) : null}
        </div>
        <InstitutionFacts facts={facts} />
      </section>
      <p className="mt-10">
        <Link to={localePath(locale, "/institution/new")} className="link inline-flex min-h-11 items-center">
          {t("switcher.another")}
        </Link>
      </p>
    </InstitutionFrame>
  );
}
