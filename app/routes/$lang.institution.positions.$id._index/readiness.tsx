import { Link } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { type PositionStatus } from "~/domain/vocabulary/positions";
import { type PublicationItem, SECTION_OF_ITEM } from "~/domain/positions/rules";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Notice } from "~/ui/notice";

/** What is missing before this position can be published, each item with a link to fix it. */
export function Readiness({
  status,
  announced,
  verified,
  missing,
  desk,
  mayEdit,
}: {
  status: PositionStatus;
  announced: boolean;
  verified: boolean;
  missing: readonly PublicationItem[];
  desk: string;
  mayEdit: boolean;
}) {
  const { t } = useTranslation("positions");
  const locale = useLocale();
  if (status === "published" || !mayEdit) return null;
  return (
    <div className="space-y-4">
      {verified ? null : (
        <Notice
          standing
          title={t("desk.notVerifiedTitle")}
          action={
            <Link to={localePath(locale, "/institution")} className="link">
              {t("desk.seeStatus")}
            </Link>
          }
        >
          <p>{t("desk.notVerified")}</p>
        </Notice>
      )}
      {status === "closed" && announced && missing.includes("deadline") ? (
        <Notice
          standing
          tone="warning"
          action={
            <Link to={`${desk}/offer`} className="link">
              {t("desk.changeDeadline")}
            </Link>
          }
        >
          <p>{t("desk.moveDeadline")}</p>
        </Notice>
      ) : missing.length > 0 ? (
        <Notice standing tone="warning" title={t("desk.missingTitle")}>
          <ul className="mt-1 list-disc space-y-1 pl-5">
            {missing.map((item) => (
              <li key={item}>
                <Link to={`${desk}/${SECTION_OF_ITEM[item]}`} className="link inline-flex min-h-6 items-center">
                  {t(`missing.${item}`)}
                </Link>
              </li>
            ))}
          </ul>
        </Notice>
      ) : verified && status === "draft" ? (
        <Notice standing tone="success" title={t("desk.readyTitle")}>
          <p>{t("desk.ready")}</p>
        </Notice>
      ) : null}
    </div>
  );
}
