import { type PositionStatus } from "~/domain/vocabulary/positions";
import { db, type Prisma } from "~/platform/db.server";

type Own = Partial<Omit<Prisma.PositionUncheckedCreateInput, "skills" | "dossierDeadline" | "startFrom">> & {
  institutionId: string;
  status?: PositionStatus;
  skills?: { skillId: string; necessity?: "must" | "nice"; minLevel?: number }[];
  /** `YYYY-MM-DD` */
  dossierDeadline?: string;
  startFrom?: string;
};

/** A published position without a deadline, unless overridden. */
export async function makePosition(own: Own): Promise<{ id: string }> {
  const { skills = [], status = "published", dossierDeadline, startFrom, ...columns } = own;
  return db.position.create({
    data: {
      titleVi: "Chuyên gia vật liệu",
      titleEn: "Materials expert",
      engagementTypes: ["remote_advising"],
      provinceCode: "ha-noi",
      status,
      publishedAt: status === "draft" ? null : new Date(),
      dossierDeadline: dossierDeadline ? new Date(dossierDeadline) : null,
      startFrom: startFrom ? new Date(startFrom) : null,
      ...columns,
      skills: { create: skills.map(({ skillId, necessity = "must", minLevel = 2 }) => ({ skillId, necessity, minLevel })) },
    },
    select: { id: true },
  });
}
