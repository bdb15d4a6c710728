import { Link } from "@remix-run/react";
import { Check } from "lucide-react";
import { useTranslation } from "~/i18n/use-translation";
import { type PositionSection } from "~/domain/positions/model";

/** The sections of a position, a summary of each, and the link to edit it. */
export function SectionList({
  sections,
  desk,
  mayEdit,
}: {
  sections: readonly { section: PositionSection; state: "done" | "todo" }[];
  desk: string;
  mayEdit: boolean;
}) {
  const { t } = useTranslation("positions");
  return (
    <section aria-labelledby="sections">
      <h2 id="sections" className="mb-3 text-xl font-semibold">
        {t("desk.sections")}
      </h2>
      <ol className="divide-y divide-line rounded border border-line bg-surface">
        {sections.map(({ section, state }) => (
          <li key={section} className="relative flex items-start gap-4 p-4 has-[a:hover]:bg-sunken">
            <span
              aria-hidden="true"
              className={`mt-0.5 flex size-6 shrink-0 items-center justify-center rounded-full border ${state === "done" ? "border-primary bg-primary text-on-primary" : "border-field"}`}
            >
              {state === "done" ? <Check className="size-4" /> : null}
            </span>
            <div className="min-w-0 flex-1">
              <h3 className="font-medium">
                {mayEdit ? (
                  <Link
                    to={`${desk}/${section}`}
                    aria-label={t("desk.edit", { section: t(`section.${section}`) })}
                    className="link before:absolute before:inset-0 before:content-['']"
                  >
                    {t(`section.${section}`)}
                  </Link>
                ) : (
                  t(`section.${section}`)
                )}
              </h3>
              <p className="text-sm text-ink-soft">{t(`sectionHint.${section}`)}</p>
            </div>
            <span className="shrink-0 text-sm text-ink-soft max-sm:sr-only">{state === "done" ? t("desk.done") : t("desk.todo")}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
