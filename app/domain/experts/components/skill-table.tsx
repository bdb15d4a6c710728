import { useTranslation } from "~/i18n/use-translation";
import { Disclosure } from "~/ui/disclosure";
import { Table } from "~/ui/table";
import { type LabelledExpert } from "../label-expert-view";
import { CheckBadge, useEvidenceWords } from "./evidence-line";

/**
 * Skills with level, years, last use and evidence; the level as four marks and as text. In print they become lines of a
 * CV.
 */
export function SkillTable({ skills }: { skills: LabelledExpert["skills"] }) {
  const { t } = useTranslation("experts");
  const { t: tc } = useTranslation("common");
  const words = useEvidenceWords();
  return (
    <>
      <div data-print="hide">
        <Table
          caption={t("skills.caption")}
          captionHidden
          compact
          rows={skills}
          rowKey={(skill) => skill.skillId}
          columns={[
            { key: "skill", header: t("skills.skill"), cell: (skill) => skill.label, title: true },
            {
              key: "level",
              header: t("skills.level"),
              cell: (skill) => (
                <span className="inline-flex items-center gap-3">
                  <LevelMarks level={skill.level} />
                  <span>{tc(`skillLevel.${skill.level}`)}</span>
                </span>
              ),
            },
            { key: "years", header: t("skills.years"), cell: (skill) => skill.years ?? "–", numeric: true },
            { key: "evidence", header: t("evidence.title"), cell: (skill) => <Evidence skill={skill} /> },
            { key: "last", header: t("skills.lastUsed"), cell: (skill) => skill.lastUsedYear ?? tc("word.now"), numeric: true },
          ]}
        />
      </div>
      <ul className="hidden print:block">
        {skills.map((skill) => (
          <li key={skill.skillId}>
            <span className="font-medium">{skill.label}</span>: {tc(`skillLevel.${skill.level}`)}
            {skill.years === null ? "" : `, ${tc("unit.years", { count: skill.years })}`}
            {` (${[skill.verifiedOn ? t("evidence.verified") : "", words(skill)].filter(Boolean).join("; ").toLocaleLowerCase()})`}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The check and the number of works and posts; expands to their titles. */
function Evidence({ skill }: { skill: LabelledExpert["skills"][number] }) {
  const words = useEvidenceWords();
  return (
    <div className="space-y-1">
      <CheckBadge verifiedOn={skill.verifiedOn} />
      {skill.shownBy.length > 0 ? (
        <Disclosure summary={words(skill)}>
          <ul className="space-y-1 text-sm">
            {skill.shownBy.map((entry, at) => (
              <li key={at}>{entry.year === null ? entry.title : `${entry.title}, ${entry.year}`}</li>
            ))}
          </ul>
        </Disclosure>
      ) : (
        <p className="text-ink-soft">{words(skill)}</p>
      )}
    </div>
  );
}

function LevelMarks({ level }: { level: number }) {
  return (
    <span aria-hidden="true" className="inline-flex gap-1">
      {[1, 2, 3, 4].map((mark) => (
        <span key={mark} className={`size-2.5 rounded-full border border-primary ${mark <= level ? "bg-primary" : ""}`} />
      ))}
    </span>
  );
}
