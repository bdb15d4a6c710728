import { type DegreeLevel, type EngagementType, type LanguageLevel, type Visibility, type WorkKind } from "~/domain/vocabulary/people";
import { type PayFloor } from "~/domain/experts/model";
import { payFloorColumns } from "~/domain/experts/pay-floor";
import { db, type Prisma } from "~/platform/db.server";
import { makeUser } from "./make-user";

type Own = Partial<
  Omit<
    Prisma.ExpertUncheckedCreateInput,
    "userId" | "skills" | "degrees" | "languages" | "works" | "employments" | "availabilities" | "blocks"
  >
> & {
  visibility?: Visibility;
  /** Unpublished when false. */
  published?: boolean;
  skills?: { skillId: string; level: number; verifiedAt?: Date }[];
  works?: { kind?: WorkKind; title: string; venue?: string; year?: number; skillIds?: string[]; keyWork?: boolean }[];
  employments?: { title: string; fromYear?: number; toYear?: number | null; description?: string; skillIds?: string[] }[];
  degrees?: DegreeLevel[];
  languages?: { languageCode: string; level: LanguageLevel }[];
  availabilities?: { engagementType: EngagementType; from: string; until?: string; remoteOnly?: boolean; payFloor?: PayFloor }[];
  blocks?: string[];
};

/** A published profile that verified institutions may find, unless overridden. */
export async function makeExpert(own: Own = {}): Promise<{ id: string; userId: string }> {
  const {
    published = true,
    skills = [],
    works = [],
    employments = [],
    degrees = [],
    languages = [],
    availabilities = [],
    blocks = [],
    ...columns
  } = own;
  const user = await makeUser({ displayName: own.fullName });
  return db.expert.create({
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
      works: { create: works.map((work) => ({ kind: "publication" as const, ...work })) },
      employments: { create: employments.map((post) => ({ organisation: "Viện Bờ Đông", fromYear: 2015, ...post })) },
      languages: { create: languages },
      availabilities: {
        create: availabilities.map(({ engagementType, from, until, remoteOnly = false, payFloor }) => ({
          engagementType,
          remoteOnly,
          from: new Date(from),
          until: until ? new Date(until) : null,
          ...payFloorColumns({ payFloorAmount: payFloor?.amount, payFloorCurrency: payFloor?.currency, payFloorPer: payFloor?.per }),
        })),
      },
      blocks: { create: blocks.map((institutionId) => ({ institutionId })) },
    },
    select: { id: true, userId: true },
  });
}
