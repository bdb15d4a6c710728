import { type LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, type useLoaderData, useRouteLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { getPositionFrame } from "~/domain/matches/get-position-frame.server";
import { POSITION_SECTIONS } from "~/domain/positions/model";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { retryAfter } from "~/http/retry-after";
import { localePath } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { useLocale } from "~/i18n/use-locale";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Page } from "~/ui/page";
import { type PageHandle } from "~/ui/page-head";
import { PageHeader } from "~/ui/page-header";
import { RouteError } from "~/ui/route-error";
import { Tabs } from "~/ui/tabs";

/** The layout of a position's desk, sections and matches. */
export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const { id, titleVi, titleEn, mayOpen } = await getPositionFrame(actor, args.params.id ?? "");
  return { id, title: pickText(requestLocale(args.request), { vi: titleVi, en: titleEn }), mayOpen };
});

export const handle: PageHandle<typeof loader> = { title: ({ data, t }) => data.title?.text ?? t("positions:desk.untitled") };

export const headers = retryAfter;

type Frame = ReturnType<typeof useLoaderData<typeof loader>>;

/** Each page has its own heading and width; the layout shows nothing unless a page fails. */
export default function PositionLayout() {
  return <Outlet />;
}

/** When a page fails, the position's title and the links to its other pages stay. */
export function ErrorBoundary() {
  const frame = useRouteLoaderData<typeof loader>("routes/$lang.institution.positions.$id");
  return frame ? <FailedPage frame={frame} /> : <RouteError />;
}

function FailedPage({ frame: { id, title, mayOpen } }: { frame: Frame }) {
  const { t } = useTranslation(["positions", "matches", "whatIf"]);
  const locale = useLocale();
  const base = localePath(locale, `/institution/positions/${id}`);
  const name = title?.text ?? t("desk.untitled");
  const pages = [
    ...(mayOpen.desk ? [{ to: base, label: t("frame.desk"), end: true }] : []),
    ...(mayOpen.sections ? POSITION_SECTIONS.map((section) => ({ to: `${base}/${section}`, label: t(`section.${section}`) })) : []),
    ...(mayOpen.matches
      ? [
          { to: `${base}/matches`, label: t("matches:experts.title"), end: true },
          { to: `${base}/matches/what-if`, label: t("whatIf:title") },
        ]
      : []),
  ];
  return (
    <Page>
      <PageHeader
        above={
          mayOpen.desk ? (
            <Breadcrumbs items={[{ label: t("list.title"), to: localePath(locale, "/institution/positions") }, { label: name }]} />
          ) : null
        }
        title={name}
        lang={title?.lang}
      />
      <Tabs label={t("frame.pages")} items={pages} />
      <RouteError section="h2" />
    </Page>
  );
}
