import { type LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useRouteLoaderData } from "@remix-run/react";
import { Printer } from "lucide-react";
import { type ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { getCaseFrame } from "~/domain/cases/get-case-frame.server";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { retryAfter } from "~/http/retry-after";
import { formatNumber } from "~/i18n/format";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { useLocale } from "~/i18n/use-locale";
import { Badge } from "~/ui/badge";
import { LinkButton } from "~/ui/button";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Page } from "~/ui/page";
import { type PageHandle } from "~/ui/page-head";
import { PageHeader } from "~/ui/page-header";
import { RouteError } from "~/ui/route-error";
import { Tabs } from "~/ui/tabs";
import { stageTone } from "~/domain/cases/components/stage-tone";

/** What the layout passes to its tabs: which tabs this reader has. */
type CaseOutlet = { tabs: readonly string[] };

/** The layout of all tabs of a case: the expert, the position, the state, and links to the other tabs. */
export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const frame = await getCaseFrame(actor, args.params.id ?? "");
  const position = pickText(locale, { vi: frame.position.titleVi, en: frame.position.titleEn });
  const institution = pickText(locale, { vi: frame.institution.nameVi, en: frame.institution.nameEn });
  const t = translator(locale, "cases");
  const who =
    frame.side === "expert" ? (institution?.text ?? "") : (frame.expertName ?? t(frame.erased ? "frame.gonePerson" : "frame.hiddenPerson"));

  return {
    id: frame.id,
    side: frame.side,
    stage: frame.stage,
    channel: frame.channel,
    tabs: frame.tabs,
    unread: frame.unread,
    who,
    position,
    institution,
  };
});

export const handle: PageHandle<typeof loader> = {
  title: ({ data, t }) => `${data.who}: ${data.position?.text ?? t("cases:frame.untitled")}`,
};

export const headers = retryAfter;

type Frame = ReturnType<typeof useLoaderData<typeof loader>>;

export default function CaseLayout() {
  const frame = useLoaderData<typeof loader>();
  return (
    <CaseFrame frame={frame}>
      <Outlet context={{ tabs: frame.tabs } satisfies CaseOutlet} />
    </CaseFrame>
  );
}

/** When a tab fails, the case's heading and the links to the other tabs stay. */
export function ErrorBoundary() {
  const frame = useRouteLoaderData<typeof loader>("routes/$lang.cases.$id");
  if (!frame) return <RouteError />;
  return (
    <CaseFrame frame={frame}>
      <RouteError section="h2" />
    </CaseFrame>
  );
}

function CaseFrame({ frame, children }: { frame: Frame; children: ReactNode }) {
  const { id, side, stage, channel, tabs, unread, who, position, institution } = frame;
  const { t } = useTranslation("cases");
  const { t: ti } = useTranslation("caseCodes");
  const locale = useLocale();
  const base = localePath(locale, `/cases/${id}`);
  const title = position?.text ?? t("frame.untitled");
  const asExpert = side === "expert";
  return (
    <Page>
      <PageHeader
        above={<Breadcrumbs items={[{ label: t("list.title"), to: localePath(locale, "/cases") }, { label: asExpert ? title : who }]} />}
        title={asExpert ? title : who}
        lang={asExpert ? position?.lang : undefined}
        lead={
          <>
            {asExpert ? (
              <span lang={institution?.lang}>{institution?.text}</span>
            ) : (
              <>
                <span lang={position?.lang}>{title}</span> · <span lang={institution?.lang}>{institution?.text}</span>
              </>
            )}
            <span className="mt-2 flex flex-wrap gap-2 text-base">
              <Badge tone={stageTone(stage)}>{ti(`stage.${stage}`)}</Badge>
              <Badge>{ti(`channel.${channel}`)}</Badge>
            </span>
          </>
        }
        actions={
          <div data-print="hide">
            <LinkButton to={`${base}/file`} variant="secondary" size="compact" icon={<Printer aria-hidden="true" className="size-4" />}>
              {t("file.open")}
            </LinkButton>
          </div>
        }
      />
      {tabs.length > 1 ? (
        <div data-print="hide">
          <Tabs
            label={t("frame.tabs")}
            items={tabs.map((tab) => ({
              to: tab === "overview" ? base : `${base}/${tab}`,
              label: t(`frame.${tab}`),
              end: tab === "overview",
              count: tab === "messages" && unread > 0 ? formatNumber(locale, unread) : undefined,
            }))}
          />
        </div>
      ) : null}
      {children}
    </Page>
  );
}
