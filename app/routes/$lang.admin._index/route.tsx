import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { SEARCH_KINDS } from "~/domain/outbox/kinds";
import { readIndexHealth } from "~/domain/search/read-index-health.server";
import { requestRebuild } from "~/domain/search/request-rebuild.server";
import { Refusal } from "~/domain/refusal";
import { requestLocale, requireAdministrator } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";
import { IndexHealthSection } from "./index-health";

export const handle: PageHandle = { title: "admin:home.title" };

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const health = await readIndexHealth(await requireAdministrator(args));
  return { health };
});

/** Requests a rebuild of one index from the worker; the page then shows its progress. */
export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireAdministrator(args);
  const asked = (await args.request.formData()).get("rebuild");
  const kind = SEARCH_KINDS.find((one) => one === asked);
  // Only the buttons of this page post here.
  if (!kind) throw new Refusal("not_found");
  await requestRebuild(actor, kind);
  return redirect(`${localePath(requestLocale(args.request), "/admin")}#index-health`);
});

export default function AdminHome() {
  const { health } = useLoaderData<typeof loader>();
  const { t } = useTranslation("admin");
  const locale = useLocale();
  return (
    <Page>
      <PageHeader title={t("home.title")} />
      <ul className="grid gap-4 md:grid-cols-2">
        {(["people", "skills", "mail", "audit"] as const).map((area) => (
          <li key={area} className="relative rounded border border-line bg-surface p-5 hover:border-primary">
            <h2 className="text-lg font-semibold">
              <Link to={localePath(locale, `/admin/${area}`)} className="text-primary after:absolute after:inset-0 after:content-['']">
                {t(`home.${area}`)}
              </Link>
            </h2>
            <p className="mt-1 text-ink-soft">{t(`home.${area}Lead`)}</p>
          </li>
        ))}
      </ul>
      <IndexHealthSection health={health} />
    </Page>
  );
}
