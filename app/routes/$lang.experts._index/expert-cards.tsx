import { useTranslation } from "~/i18n/use-translation";
import { FoundSkillList } from "~/domain/search/components/found-skill-list";
import { Available, Score, Who } from "./expert-rows";
import { PickBox, type Picked } from "./picked";
import { type ExpertPage } from "./present.server";

/** The results as cards, for reading one after the other. */
export function ExpertCards({ page: { rows, today }, picked }: { page: ExpertPage; picked: Picked }) {
  const { t } = useTranslation("search");
  const { t: d } = useTranslation("desk");
  return (
    <ul aria-label={t("experts.caption")} className="grid gap-4 xl:grid-cols-2">
      {rows.map((row) => (
        <li key={row.id} className="flex gap-2 rounded border border-line bg-surface p-4">
          <div data-print="hide" className="-mt-1 -ml-1">
            <PickBox id={row.id} name={row.plainName} picked={picked} />
          </div>
          <div className="min-w-0 flex-1 space-y-3">
            <div>
              <Who row={row} />
              {row.score ? (
                <p className="mt-1 text-sm">
                  {d("column.score")}: <Score row={row} />
                </p>
              ) : null}
            </div>
            <FoundSkillList skills={row.skills.shown} more={row.skills.more} />
            <Available row={row} today={today} />
          </div>
        </li>
      ))}
    </ul>
  );
}
