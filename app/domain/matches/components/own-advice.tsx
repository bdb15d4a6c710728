import { Lock } from "lucide-react";
import { useTranslation } from "~/i18n/use-translation";

/** Shown to the expert only: how a position meets their private wishes, and what to add to the profile. */
export function OwnAdvice({ wishes, raises = [] }: { wishes: readonly string[]; raises?: readonly string[] }) {
  const { t } = useTranslation("recommended");
  return (
    <>
      {wishes.length > 0 ? (
        <div className="mt-4 border-l-2 border-line pl-4 text-sm">
          <p className="flex items-center gap-1.5 font-medium">
            <Lock aria-hidden="true" className="size-4 text-ink-soft" />
            {t("wishes")}
          </p>
          <ul className="mt-1 space-y-1">
            {wishes.map((wish) => (
              <li key={wish}>{wish}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {raises.length > 0 ? (
        <div className="mt-4 text-sm">
          <p className="font-medium">{t("raises")}</p>
          <ul className="mt-1 list-disc space-y-1 pl-5">
            {raises.map((raise) => (
              <li key={raise}>{raise}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}
