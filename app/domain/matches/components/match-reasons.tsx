import { useTranslation } from "~/i18n/use-translation";
import { Disclosure } from "~/ui/disclosure";
import { type MatchView } from "../match-view.server";
import { CriteriaTable } from "./criteria-table";

/** The reasons criterion by criterion, collapsed on screen and expanded in print. */
export function MatchReasons({ match, subject }: { match: Pick<MatchView, "criteria">; subject: string }) {
  const { t } = useTranslation("matches");
  return (
    <Disclosure
      printed
      summary={
        <>
          {t("why")}
          <span className="sr-only"> {subject}</span>
        </>
      }
    >
      <CriteriaTable criteria={match.criteria} caption={t("reasonsOf", { subject })} />
    </Disclosure>
  );
}
