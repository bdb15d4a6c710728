import { useTranslation } from "react-i18next";
import { Disclosure } from "~/ui/disclosure";
import { type MatchView } from "../match-view.server";

/** Criterion by criterion: how well it fits and on which facts that rests. */
export function MatchReasons({ match, subject }: { match: MatchView; subject: string }) {
  const { t } = useTranslation("matches");
  return (
    <Disclosure printed summary={<>{t("why")}<span className="sr-only"> {subject}</span></>}>
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{t("reasonsOf", { subject })}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{t("criterion")}</th>
            <th scope="col">{t("fit")}</th>
            <th scope="col">{t("facts")}</th>
          </tr>
        </thead>
        <tbody>
          {match.criteria.map((criterion) => (
            <tr key={criterion.key} className="border-b border-line align-top last:border-b-0 max-md:flex max-md:flex-wrap max-md:py-2">
              <th scope="row" className="py-2 pr-4 text-left font-medium max-md:flex-1 max-md:py-0 md:w-56">
                {criterion.name}
              </th>
              <td className="py-2 pr-4 text-right whitespace-nowrap tabular-nums max-md:py-0 md:w-24">
                {criterion.state === "scored" ? t("value", { value: criterion.value }) : t("unknown")}
              </td>
              <td className="py-2 max-md:w-full max-md:pt-1 max-md:pb-0">
                <ul className="space-y-1">
                  {criterion.sentences.map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}
