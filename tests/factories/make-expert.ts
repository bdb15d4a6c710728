import { type EngagementType, type LanguageLevel, type DegreeLevel, type Visibility } from "~/domain/experts/model";
import { markForIndex } from "~/domain/search/mark-for-index.server";
import { db, type Prisma } from "~/platform/db.server";
import { makeUser } from "./make-user";

type Own = Partial<Omit<Prisma.ExpertUncheckedCreateInput, "userId" | "skills" | "degrees" | "languages" | "availabilities" | "blocks">> & {
  visibility?: Visibility;
  /** Unpublished when false. */
  published?: boolean;
  skills?: { skillId: string; level: number }[];
  degrees?: DegreeLevel[];
  languages?: { languageCode: string; level: LanguageLevel }[];
  availabilities?: { engagementType: EngagementType; from: string; until?: string }[];
  blocks?: string[];
};

/** A published profile that verified institutions may find, unless told otherwise, and its mark for the index. */
export async function makeExpert(own: Own = {}): Promise<{ id: string; userId: string }> {
  const { published = true, skills = [], degrees = [], languages = [], availabilities = [], blocks = [], ...columns } = own;
  const user = await makeUser({ displayName: own.fullName });
  return db.$transaction(async (tx) => {
    const expert = await tx.expert.create({
      data: {
        userId: user.id,
        fullName: "Lê Thị Bích Ngọc",
        familyName: "Lê",
        givenName: "Ngọc",
        headlineVi: "Nghiên cứu viên",
        countryCode: "JP",
        visibility: "institutions",
        publishedAt: published ? new Date() : null,
        ...columns,
        skills: { create: skills },
        degrees: { create: degrees.map((level) => ({ level, subject: "Vật lý", organisation: "Đại học Bờ Đông" })) },
        languages: { create: languages },
        availabilities: {
          create: availabilities.map((one) => ({ engagementType: one.engagementType, from: new Date(one.from), until: one.until ? new Date(one.until) : null })),
        },
        blocks: { create: blocks.map((institutionId) => ({ institutionId })) },
      },
      select: { id: true, userId: true },
    });
    await markForIndex(tx, "expert", expert.id);
    return expert;
  });
}
