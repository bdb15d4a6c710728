import { type SkillIndex } from "~/domain/skills/skills";
import { type LabelledExpert, type LabelledPosition } from "./labels";

/** A text typed without a Vietnamese keyboard; capitals are kept. */
function withoutMarks(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D").normalize("NFC");
}

/** The same person with profile texts in one language only; null unless all texts exist in both languages. */
export function inOneLanguage(expert: LabelledExpert, language: "vi" | "en"): LabelledExpert | null {
  const { headline, biography } = expert;
  if (!headline.vi || !headline.en || !biography.vi || !biography.en) return null;
  return { ...expert, headline: { [language]: headline[language] }, biography: { [language]: biography[language] } };
}

/** The same person with every text typed without diacritics. */
export function expertWithoutMarks(expert: LabelledExpert): LabelledExpert {
  const both = (texts: LabelledExpert["headline"]) => ({
    ...(texts.vi ? { vi: withoutMarks(texts.vi) } : {}),
    ...(texts.en ? { en: withoutMarks(texts.en) } : {}),
  });
  return {
    ...expert,
    headline: both(expert.headline),
    biography: both(expert.biography),
    works: expert.works.map((work) => ({ ...work, title: withoutMarks(work.title), venue: withoutMarks(work.venue) })),
    posts: expert.posts.map((post) => ({ ...post, title: withoutMarks(post.title), description: withoutMarks(post.description) })),
  };
}

export function positionWithoutMarks(position: LabelledPosition): LabelledPosition {
  return { ...position, title: withoutMarks(position.title), text: withoutMarks(position.text) };
}

/** Other names of a skill in both languages, Vietnamese first; its labels where it has no other name. */
export function otherNames(index: SkillIndex, id: string): readonly string[] {
  const skill = index.find(id);
  const aliases = skill ? [...skill.aliases.vi, ...skill.aliases.en] : [];
  return aliases.length > 0 ? aliases : [index.label(id, "vi"), index.label(id, "en")];
}

/**
 * A way to enter skills by other names: which of a skill's other names is used (modulo their number), and whether the person
 * answers when asked which of several skills was meant.
 */
export type Naming = { number: number; answersWhenAsked: boolean };

/** How the product resolves a skill's name: to the skill itself, with a question back, to another skill, or not at all. */
export function readBack(index: SkillIndex, id: string, name: string): "itself" | "asked" | "another" | "nothing" {
  const { skillId, match, candidates } = index.resolveSkill(name);
  if (skillId !== null) return skillId === id ? "itself" : "another";
  return match === "ambiguous" && candidates.some((one) => one.skillId === id) ? "asked" : "nothing";
}

/** The skill stored when this one is entered by another of its names; null: none. */
function entered(index: SkillIndex, id: string, { number, answersWhenAsked }: Naming): string | null {
  const names = otherNames(index, id);
  const name = names[number % names.length] ?? id;
  const read = readBack(index, id, name);
  if (read === "asked") return answersWhenAsked ? id : null;
  return index.resolveSkill(name).skillId;
}

/** The same person with every skill entered by another of its names; returns the same record if all resolve as meant. */
export function expertByOtherNames(expert: LabelledExpert, index: SkillIndex, naming: Naming): LabelledExpert {
  const skills = expert.skills.flatMap(([id, ...rest]) => {
    const stored = entered(index, id, naming);
    return stored === null ? [] : [[stored, ...rest] as (typeof expert.skills)[number]];
  });
  if (isSame(expert.skills, skills, ([id]) => id)) return expert;
  return { ...expert, skills, verifiedSkills: expert.verifiedSkills.flatMap((id) => entered(index, id, naming) ?? []) };
}

/** The same for a position. */
export function positionByOtherNames(position: LabelledPosition, index: SkillIndex, naming: Naming): LabelledPosition {
  const skills = position.skills.flatMap((asked) => {
    const stored = entered(index, asked.id, naming);
    return stored === null ? [] : [{ ...asked, id: stored }];
  });
  return isSame(position.skills, skills, ({ id }) => id) ? position : { ...position, skills };
}

function isSame<T>(before: readonly T[], after: readonly T[], idOf: (one: T) => string): boolean {
  return before.map(idOf).join() === after.map(idOf).join();
}
