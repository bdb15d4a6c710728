import { Form, Link } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { type PublishGap } from "~/domain/experts/model";
import { formatDate } from "~/i18n/format";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { type OverviewData } from "./overview";

/** The page where each gap can be filled. */
const GAP_PATHS: Record<PublishGap, string> = {
  email_unverified: "/verify-email",
  no_name: "/profile/names",
  no_country: "/profile/place",
  no_skill: "/profile/skills",
  no_availability: "/profile/availability",
};

/** Whether the profile can be found, by whom, and the button that changes it. Consent is requested in the form that needs it. */
export function Publication({ overview }: { overview: Pick<OverviewData, "gaps" | "visibility" | "publishedOn"> }) {
  const { t } = useTranslation("profile");
  const { t: tc } = useTranslation("common");
  const { t: tp } = useTranslation("privacy");
  const locale = useLocale();
  const { gaps, visibility, publishedOn } = overview;
  return (
    <section aria-labelledby="hub-publication">
      <Card className="p-6">
        <div className="flex flex-wrap items-center gap-3">
          <h2 id="hub-publication" className="text-xl font-semibold">
            {publishedOn ? t("publication.published") : t("publication.draft")}
          </h2>
          <Badge tone={publishedOn ? "success" : "neutral"}>{tc(`visibility.${visibility}`)}</Badge>
        </div>
        <div className="prose mt-2">
          <p>{publishedOn ? tp(`visibility.${visibility}`) : t("publication.draftBody")}</p>
          {publishedOn ? (
            <p className="text-sm text-ink-soft">{t("publication.since", { date: formatDate(locale, publishedOn) })}</p>
          ) : null}
        </div>
        {publishedOn === null && gaps.length > 0 ? (
          <div className="mt-4">
            <p className="font-medium">{t("publication.missing")}</p>
            <ul className="mt-1 list-disc space-y-1 pl-5">
              {gaps.map((gap) => (
                <li key={gap}>
                  <Link to={localePath(locale, GAP_PATHS[gap])} className="link">
                    {t(`gap.${gap}`)}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        {publishedOn === null && gaps.length === 0 ? (
          <div className="prose mt-4 border-l-4 border-line pl-4 text-sm">
            <p>{tp("consent.publish")}</p>
            <p>{tp(`visibility.${visibility}`)}</p>
            <p>{tp("consent.withdraw")}</p>
          </div>
        ) : null}
        <Form method="post" className="mt-5 flex flex-wrap items-center gap-4">
          {publishedOn ? (
            <Button variant="secondary" name="intent" value="unpublish">
              {t("publication.unpublish")}
            </Button>
          ) : gaps.length === 0 ? (
            <>
              <input type="hidden" name="audience" value={visibility} />
              <Button variant="accent" name="intent" value="publish">
                {t("publication.publish")}
              </Button>
            </>
          ) : null}
          <Link to={localePath(locale, "/profile/visibility")} className="link">
            {t("publication.changeVisibility")}
          </Link>
        </Form>
      </Card>
    </section>
  );
}
