import { type UserActor } from "~/domain/vocabulary/actor";
import { editExpert } from "./edit-expert.server";
import { type LanguageInput } from "./input";
import { LIST_LIMITS, type EditResult } from "./model";

/** Adds a language or changes its level; each language is listed once. */
export async function saveLanguage(actor: UserActor, input: LanguageInput): Promise<EditResult<"too_many">> {
  return editExpert<"too_many">(actor, { step: "languages" }, async (tx, expertId) => {
    const others = await tx.expertLanguage.count({ where: { expertId, languageCode: { not: input.languageCode } } });
    if (others >= LIST_LIMITS.languages) return "too_many";
    await tx.expertLanguage.upsert({
      where: { expertId_languageCode: { expertId, languageCode: input.languageCode } },
      create: { expertId, languageCode: input.languageCode, level: input.level },
      update: { level: input.level },
      select: { expertId: true },
    });
  });
}
