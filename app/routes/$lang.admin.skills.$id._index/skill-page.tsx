import { Link } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { SkillState } from "~/domain/taxonomy/components/skill-state";
import { type AdministeredSkill, type LinkedSkill } from "~/domain/taxonomy/get-skill.server";
import { formatDate, formatDateTime, formatNumber } from "~/i18n/format";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { DescriptionList } from "~/ui/description-list";

export type ShownSkill = Omit<AdministeredSkill, "history"> & {
  name: string;
  fieldName: string;
  technologyNames: string[];
  /** Events with their data in the reader's language. */
  history: { id: string; at: string; words: string; by: string | null }[];
};

/** A skill: its facts, where it is used, and its relations to other skills. */
export function SkillFacts({ skill }: { skill: ShownSkill }) {
  const { t } = useTranslation("taxonomy");
  const locale = useLocale();
  const names = (aliases: string[], lang: "vi" | "en") =>
    aliases.length === 0 ? <span className="text-ink-soft">{t("skill.noAliases")}</span> : <span lang={lang}>{aliases.join("; ")}</span>;
  const source =
    skill.origin === "proposed"
      ? t("skill.fromProposal")
      : skill.editedAt
        ? t("skill.fromFileEdited", { date: formatDate(locale, skill.editedAt.slice(0, 10)) })
        : t("skill.fromFile");
  return (
    <DescriptionList
      items={[
        { term: t("skill.nameVi"), detail: <span lang="vi">{skill.vi}</span> },
        { term: t("skill.nameEn"), detail: <span lang="en">{skill.en}</span> },
        { term: t("skill.aliasesVi"), detail: names(skill.aliases.vi, "vi") },
        { term: t("skill.aliasesEn"), detail: names(skill.aliases.en, "en") },
        { term: t("skill.field"), detail: skill.fieldName },
        {
          term: t("skill.technologies"),
          detail:
            skill.technologyNames.length > 0 ? (
              skill.technologyNames.join("; ")
            ) : (
              <span className="text-ink-soft">{t("skill.noTechnologies")}</span>
            ),
        },
        { term: t("skill.id"), detail: <code className="text-sm break-all">{skill.id}</code> },
        { term: t("skill.source"), detail: source },
        {
          term: t("skill.uses"),
          detail: (
            <>
              <p className="tabular-nums">
                {[
                  t("skill.experts", { count: skill.uses.experts }),
                  t("skill.positions", { count: skill.uses.positions }),
                  t("skill.works", { count: skill.uses.works }),
                  t("skill.employments", { count: skill.uses.employments }),
                ].join(" · ")}
              </p>
              <p className="text-sm text-ink-soft">{t("skill.usesHint")}</p>
            </>
          ),
        },
        ...(skill.mergedFrom.length === 0
          ? []
          : [
              {
                term: t("skill.mergedFrom"),
                detail: (
                  <ul className="space-y-1">
                    {skill.mergedFrom.map((one) => (
                      <li key={one.id}>
                        <SkillLink skill={one} />
                      </li>
                    ))}
                  </ul>
                ),
              },
            ]),
      ]}
    />
  );
}

/** The relations of a skill in one direction, strongest first. */
export function SkillLinks({ title, links, incoming = false }: { title: string; links: LinkedSkill[]; incoming?: boolean }) {
  const { t } = useTranslation("taxonomy");
  const locale = useLocale();
  return (
    <section>
      <h2 className="text-xl font-semibold">{title}</h2>
      {links.length === 0 ? <p className="mt-3 text-ink-soft">{t("skill.noLinks")}</p> : null}
      <ul className="mt-3 divide-y divide-line border-y border-line empty:hidden">
        {links.map((link) => (
          <li key={link.id} className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-2">
            <span className="inline-flex flex-wrap items-center gap-2">
              <SkillLink skill={link} />
              <SkillState skill={{ retired: link.retired, mergedInto: null, edited: false, proposed: false }} />
            </span>
            <span className="text-sm text-ink-soft tabular-nums">
              {incoming ? t(`linkKindIn.${link.kind}`) : t(`linkKind.${link.kind}`)} · {formatNumber(locale, link.strength, 2)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function SkillLink({ skill }: { skill: { id: string; vi: string; en: string } }) {
  const locale = useLocale();
  return (
    <Link className="link" to={localePath(locale, `/admin/skills/${skill.id}`)}>
      {skill[locale]}
    </Link>
  );
}

/** The history of a skill, newest first. */
export function SkillHistory({ history }: { history: ShownSkill["history"] }) {
  const { t } = useTranslation("taxonomy");
  const locale = useLocale();
  return (
    <section className="mt-12">
      <h2 className="text-xl font-semibold">{t("skill.history")}</h2>
      {history.length === 0 ? <p className="mt-3 text-ink-soft">{t("skill.noHistory")}</p> : null}
      <ul className="mt-3 divide-y divide-line border-y border-line empty:hidden">
        {history.map((event) => (
          <li key={event.id} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-2">
            <span>{event.words}</span>
            <span className="text-sm text-ink-soft tabular-nums">
              {formatDateTime(locale, event.at)} · {event.by ?? t("skill.system")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
