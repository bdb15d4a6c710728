import { type SkillIndex } from "~/domain/reference/skills";
import { type LabelledExpert, type LabelledPosition } from "./labels";

/** A text as it is typed without a Vietnamese keyboard; capitals stay. */
export function withoutMarks(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D").normalize("NFC");
}

/** The same person with the texts about herself in one language only; null unless she wrote both in both. */
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

/** Which of its other names a skill is called by; its label in that language where it has no other name. */
export const OTHER_NAMES = {
  "first Vietnamese alias": (index: SkillIndex, id: string) => index.find(id)?.aliases.vi[0] ?? index.label(id, "vi"),
  "first English alias": (index: SkillIndex, id: string) => index.find(id)?.aliases.en[0] ?? index.label(id, "en"),
  "last Vietnamese alias": (index: SkillIndex, id: string) => index.find(id)?.aliases.vi.at(-1) ?? index.label(id, "vi"),
  "last English alias": (index: SkillIndex, id: string) => index.find(id)?.aliases.en.at(-1) ?? index.label(id, "en"),
} as const;
export type OtherName = keyof typeof OTHER_NAMES;

/** The skill that its other name is read as: itself, unless the name is ambiguous (null) or leads astray. */
export function readBack(index: SkillIndex, id: string, name: OtherName): string | null {
  return index.resolveSkill(OTHER_NAMES[name](index, id)).skillId;
}

/** The same person with every skill entered by another of its names. A name that is not understood is a skill left out. */
export function expertByOtherNames(expert: LabelledExpert, index: SkillIndex, name: OtherName): LabelledExpert {
  const skills = expert.skills.flatMap(([id, ...rest]) => {
    const read = readBack(index, id, name);
    return read === null ? [] : [[read, ...rest] as (typeof expert.skills)[number]];
  });
  const verifiedSkills = expert.verifiedSkills.flatMap((id) => readBack(index, id, name) ?? []);
  return { ...expert, skills, verifiedSkills };
}

export function positionByOtherNames(position: LabelledPosition, index: SkillIndex, name: OtherName): LabelledPosition {
  return {
    ...position,
    skills: position.skills.flatMap((asked) => {
      const read = readBack(index, asked.id, name);
      return read === null ? [] : [{ ...asked, id: read }];
    }),
  };
}
