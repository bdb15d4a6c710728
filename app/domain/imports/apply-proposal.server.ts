import { LIST_LIMITS } from "~/domain/experts/model";
import { dateFromIso } from "~/domain/days";
import { type Transaction } from "~/platform/db.server";
import { type Proposal } from "./proposal";

/** The default level of a skill when only its name is known; the person corrects it. */
const UNSTATED_LEVEL = 2;

/** Writes one line into a profile; `too_many` when its list is full, `gone` for a skill that is no longer offered. */
export async function applyProposal(tx: Transaction, expertId: string, line: Proposal): Promise<"too_many" | "gone" | void> {
  const set = (data: Parameters<Transaction["expert"]["update"]>[0]["data"]) =>
    tx.expert.update({ where: { id: expertId }, data, select: { id: true } });
  switch (line.kind) {
    case "country":
      return void (await set({ countryCode: line.code }));
    case "city":
      return void (await set({ city: line.text }));
    case "rank":
      return void (await set({ academicRank: line.rank }));
    case "headline":
      return void (await set(line.locale === "vi" ? { headlineVi: line.text } : { headlineEn: line.text }));
    case "biography":
      return void (await set(line.locale === "vi" ? { biographyVi: line.text } : { biographyEn: line.text }));
    case "orcid":
      return void (await set({ orcid: line.id }));
    case "phone":
      return void (await tx.expertContact.upsert({
        where: { expertId },
        create: { expertId, phone: line.text },
        update: { phone: line.text },
        select: { expertId: true },
      }));
    case "skill":
      return addSkill(tx, expertId, line.skillId);
    case "language": {
      if ((await tx.expertLanguage.count({ where: { expertId, languageCode: { not: line.languageCode } } })) >= LIST_LIMITS.languages)
        return "too_many";
      const key = { expertId, languageCode: line.languageCode };
      await tx.expertLanguage.upsert({
        where: { expertId_languageCode: key },
        create: { ...key, level: line.level },
        update: { level: line.level },
        select: { expertId: true },
      });
      return;
    }
    case "degree": {
      if ((await tx.expertDegree.count({ where: { expertId } })) >= LIST_LIMITS.degrees) return "too_many";
      const { kind: _, ...degree } = line;
      await tx.expertDegree.create({ data: { expertId, ...degree }, select: { id: true } });
      return;
    }
    case "job": {
      if ((await tx.expertEmployment.count({ where: { expertId } })) >= LIST_LIMITS.employments) return "too_many";
      const { kind: _, ...job } = line;
      await tx.expertEmployment.create({ data: { expertId, ...job }, select: { id: true } });
      return;
    }
    case "offer": {
      const key = { expertId, engagementType: line.engagementType };
      const from = dateFromIso(line.from);
      await tx.expertAvailability.upsert({
        where: { expertId_engagementType: key },
        create: { ...key, from },
        update: { from },
        select: { expertId: true },
      });
      return;
    }
  }
}

async function addSkill(tx: Transaction, expertId: string, skillId: string): Promise<"too_many" | "gone" | void> {
  const offered = await tx.skill.findUnique({ where: { id: skillId, retiredAt: null }, select: { id: true } });
  if (!offered) return "gone";
  if ((await tx.expertSkill.count({ where: { expertId } })) >= LIST_LIMITS.skills) return "too_many";
  await tx.expertSkill.createMany({ data: [{ expertId, skillId, level: UNSTATED_LEVEL }], skipDuplicates: true });
}
