import { fieldLabel } from "~/domain/reference/fields";
import { technologyLabel } from "~/domain/reference/technologies";
import { type AdministeredSkill, type SkillEvent } from "~/domain/taxonomy/get-skill.server";
import { freshSkillIndex } from "~/domain/taxonomy/fresh-index.server";
import { formatList } from "~/i18n/format";
import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";
import { type ShownSkill } from "./skill-page";

const PARTS = ["vi", "en", "aliasesVi", "aliasesEn", "field", "technologies", "links"] as const;
const EVENTS = ["created", "edited", "retired", "restored", "merged", "merge_undone", "proposal_decided"] as const;

/** A skill as its page shows it: codes and events in the reader's language. */
export async function presentSkill(skill: AdministeredSkill, locale: Locale): Promise<ShownSkill> {
  const index = skill.history.some((event) => event.data.into) ? await freshSkillIndex() : null;
  const t = translator(locale, "taxonomy");
  const words = ({ kind, data }: SkillEvent): string => {
    const event = EVENTS.find((one) => kind === `skill.${one}`);
    if (!event) return t("event.other");
    const changed = formatList(
      locale,
      PARTS.filter((part) => (data.changed ?? "").split(",").includes(part)).map((part) => t(`part.${part}`)),
    );
    const into = data.into ? (index?.label(data.into, locale) ?? data.into) : "";
    return t(`event.${event}`, { changed, into, experts: data.experts, positions: data.positions });
  };
  return {
    ...skill,
    name: skill[locale],
    fieldName: fieldLabel(skill.field, locale),
    technologyNames: skill.technologies.map((code) => technologyLabel(code, locale)),
    history: skill.history.map((event) => ({ id: event.id, at: event.at, words: words(event), by: event.by })),
  };
}
