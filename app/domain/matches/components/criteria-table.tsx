import { type ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { Badge } from "~/ui/badge";
import { type CriterionView } from "../match-view.server";

interface Props {
  criteria: readonly CriterionView[];
  caption: string;
  /** Also show the weight of each criterion. */
  weights?: boolean;
  /** The evidence for a fact about a skill, such as the works that show it. */
  proof?: (skillId: string) => ReactNode;
}

const TONE = { claimed: "neutral", linked: "primary", verified: "verified" } as const;

/** Criterion by criterion: how well it fits, the facts behind it, and the basis of those facts. Stacked on a phone. */
export function CriteriaTable({ criteria, caption, weights = false, proof }: Props) {
  const { t } = useTranslation("matches");
  return (
    <table className="w-full border-collapse text-sm max-md:block">
      <caption className="sr-only">{caption}</caption>
      <thead className={weights ? "max-md:sr-only" : "sr-only"}>
        <tr className="border-b border-field text-left">
          <th scope="col" className="py-2 pr-4 font-semibold">
            {t("criterion")}
          </th>
          {weights ? (
            <th scope="col" className="py-2 pr-4 text-right font-semibold">
              {t("weight")}
            </th>
          ) : null}
          <th scope="col" className="py-2 pr-4 text-right font-semibold">
            {t("fit")}
          </th>
          <th scope="col" className="py-2 font-semibold">
            {t("facts")}
          </th>
        </tr>
      </thead>
      <tbody className="max-md:block">
        {criteria.map((criterion) => (
          <tr
            key={criterion.key}
            className="border-b border-line align-top last:border-b-0 max-md:flex max-md:flex-wrap max-md:gap-x-4 max-md:py-2"
          >
            <th scope="row" className="py-2 pr-4 text-left font-medium max-md:flex-1 max-md:py-0 md:w-52">
              {criterion.name}
            </th>
            {weights ? (
              <td className="py-2 pr-4 text-right whitespace-nowrap text-ink-soft tabular-nums max-md:py-0 max-md:pr-0 md:w-20">
                <span className="md:hidden">{t("weight")} </span>
                {t("share", { share: criterion.share })}
              </td>
            ) : null}
            <td className="py-2 pr-4 text-right whitespace-nowrap tabular-nums max-md:py-0 max-md:pr-0 md:w-24">
              {criterion.state === "scored" ? t("value", { value: criterion.value }) : t("unknown")}
            </td>
            <td className="py-2 max-md:w-full max-md:pt-1 max-md:pb-0">
              <ul className="space-y-1.5">
                {criterion.facts.map((fact) => (
                  <li key={fact.sentence}>
                    {fact.sentence}{" "}
                    {fact.basis === "stated" ? null : (
                      <span className="inline-block text-[0.8125rem] [&>span]:py-0 [&>span]:text-[length:inherit]">
                        <Badge tone={TONE[fact.basis]}>{fact.grounds}</Badge>
                      </span>
                    )}
                    {proof && fact.skillId ? proof(fact.skillId) : null}
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
