import { type LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { ExpertProfile } from "~/domain/experts/components/expert-profile";
import { labelExpertView } from "~/domain/experts/label-expert-view";
import { previewExpert } from "~/domain/experts/preview-expert.server";
import { VIEWER_KINDS } from "~/domain/privacy/fictive-viewer";
import { skillIndex } from "~/domain/skills/skill-index.server";
import { requestLocale, requireExpert } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { todayInVietnam } from "~/domain/days";
import { EmptyState } from "~/ui/empty-state";
import { LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { type PageHandle } from "~/ui/page-head";

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireExpert(args);
  const locale = requestLocale(args.request);
  const asked = new URL(args.request.url).searchParams.get("as");
  const kind = VIEWER_KINDS.find((one) => one === asked) ?? "institution";
  const { view, published } = await previewExpert(actor, kind);
  const index = await skillIndex();
  return {
    kind,
    published,
    today: todayInVietnam(),
    expert: view && labelExpertView(view, locale, (id) => index.label(id, locale)),
  };
});

export const handle: PageHandle = { title: "profile:hub.preview" };

export default function PreviewPage() {
  const { kind, published, today, expert } = useLoaderData<typeof loader>();
  const { t } = useTranslation("profile");
  const locale = useLocale();
  const here = localePath(locale, "/profile/preview");
  return (
    <Page>
      <div data-print="hide" className="mb-8 space-y-4">
        <Link to={localePath(locale, "/profile")} className="link text-sm">
          {t("toOverview")}
        </Link>
        <nav aria-label={t("preview.label")}>
          <ul className="flex gap-1 overflow-x-auto border-b border-line">
            {VIEWER_KINDS.map((one) => (
              <li key={one} className="shrink-0">
                <Link
                  to={`${here}?as=${one}`}
                  aria-current={one === kind ? "page" : undefined}
                  className="flex min-h-11 items-center border-b-3 border-transparent px-3 text-ink no-underline hover:text-primary aria-[current]:border-primary aria-[current]:font-semibold aria-[current]:text-primary"
                >
                  {t(`preview.as.${one}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <Notice tone={published ? "info" : "warning"} standing>
          {published ? t("preview.published") : t("preview.unpublished")}
        </Notice>
      </div>
      {expert ? (
        <ExpertProfile expert={expert} today={today} />
      ) : (
        <>
          <h1 className="sr-only">{t("hub.preview")}</h1>
          <EmptyState
            title={t(`preview.unseen.${kind}`)}
            action={
              <LinkButton to={localePath(locale, "/profile/visibility")} variant="secondary">
                {t("preview.changeVisibility")}
              </LinkButton>
            }
          >
            {t("preview.unseenWhy")}
          </EmptyState>
        </>
      )}
    </Page>
  );
}
