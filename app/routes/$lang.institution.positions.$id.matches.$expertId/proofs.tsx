import { useTranslation } from "~/i18n/use-translation";
import { type ExplainedPage } from "./present.server";

/** Maximum number of works listed per skill; the rest are only counted. */
const FIRST = 3;

/** The posts and works of the expert that demonstrate a skill. */
export function Proofs({ proofs, skillId }: { proofs: ExplainedPage["proofs"]; skillId: string }) {
  const { t } = useTranslation("matches");
  const own = proofs.filter((proof) => proof.skillIds.includes(skillId));
  if (own.length === 0) return null;
  return (
    <ul className="mt-1 space-y-0.5 border-l-2 border-line pl-3 text-[0.8125rem] text-ink-soft">
      {own.slice(0, FIRST).map((proof, at) => (
        <li key={at}>
          {proof.kind}: {proof.text}
        </li>
      ))}
      {own.length > FIRST ? <li>{t("proof.more", { count: own.length - FIRST })}</li> : null}
    </ul>
  );
}
