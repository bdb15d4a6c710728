import { randomUUID } from "node:crypto";
import { db } from "~/platform/db.server";
import { makeEngagedCase } from "../factories/make-engaged-case";
import { makeExpert } from "../factories/make-expert";
import { makeInstitution } from "../factories/make-institution";
import { makePosition } from "../factories/make-position";
import { makeUser } from "../factories/make-user";

export const ROLES = [
  "visitor",
  "unverified",
  "expert",
  "otherExpert",
  "viewer",
  "recruiter",
  "owner",
  "pendingOwner",
  "stranger",
  "coordinator",
  "administrator",
] as const;
export type Role = (typeof ROLES)[number];

/**
 * One person per role, around one expert and one verified institution: `expert` is published for institutions, `otherExpert`
 * is hidden, `pendingOwner` waits for verification, `stranger` owns another verified institution. `secrets` are in the
 * expert's records and must not be disclosed to anybody without permission.
 */
export async function makeWorld() {
  const tag = randomUUID().slice(0, 8);
  const [institution, pending, other] = await Promise.all([
    makeInstitution({ nameVi: `Viện Đá Vôi ${tag}` }),
    makeInstitution({ nameVi: `Viện Chờ Xét ${tag}`, status: "pending" }),
    makeInstitution({ nameVi: `Viện Bên Kia Sông ${tag}` }),
  ]);
  const [expert, otherExpert, unverified, viewer, recruiter, coordinator, administrator] = await Promise.all([
    makeExpert({
      fullName: `Phan Thị Ngọc Diệp ${tag}`,
      skills: [{ skillId: "analog-ic-design", level: 4 }],
      availabilities: [{ engagementType: "remote_advising", from: "2026-01-01" }],
      languages: [{ languageCode: "vi", level: "native" }],
      degrees: ["doctorate"],
    }),
    makeExpert({ fullName: `Hồ Quý Trâm ${tag}`, visibility: "hidden", published: false }),
    makeUser({ verified: false }),
    makeUser(),
    makeUser(),
    makeUser({ roles: ["coordinator"] }),
    makeUser({ roles: ["administrator"] }),
  ]);
  const contact = { email: `rieng-${tag}@mat.example`, phone: `+84 90 ${tag}`, address: `Ngõ Riêng Tư ${tag}`, other: `zalo-${tag}` };
  const [draft, position, foreign] = await Promise.all([
    makePosition({ institutionId: institution.id, status: "draft", titleVi: `Nháp ${tag}` }),
    makePosition({ institutionId: institution.id, titleVi: `Đang mở ${tag}`, textVi: "Mô tả", skills: [{ skillId: "analog-ic-design" }] }),
    makePosition({ institutionId: pending.id, status: "draft", titleVi: `Nháp chờ ${tag}` }),
    db.expertContact.create({ data: { expertId: expert.id, ...contact } }),
    db.institutionMember.createMany({
      data: [
        { institutionId: institution.id, userId: viewer.id, role: "viewer" },
        { institutionId: institution.id, userId: recruiter.id, role: "recruiter" },
      ],
    }),
  ]);
  const proposal = await db.skillProposal.create({
    data: { creationKey: randomUUID(), labelVi: `Khắc khuôn nano ${tag}`, labelEn: "", note: `Ghi chú ${tag}`, proposedBy: expert.userId },
    select: { id: true },
  });
  const engaged = await makeEngagedCase({ expert, institution, positionId: position.id });
  const account = await db.user.findUniqueOrThrow({ where: { id: expert.userId }, select: { email: true } });
  const users: Record<Exclude<Role, "visitor">, string> = {
    unverified: unverified.id,
    expert: expert.userId,
    otherExpert: otherExpert.userId,
    viewer: viewer.id,
    recruiter: recruiter.id,
    owner: institution.memberId,
    pendingOwner: pending.memberId,
    stranger: other.memberId,
    coordinator: coordinator.id,
    administrator: administrator.id,
  };
  return {
    users,
    expertId: expert.id,
    otherExpertId: otherExpert.id,
    institutionId: institution.id,
    pendingId: pending.id,
    draftId: draft.id,
    positionId: position.id,
    foreignId: foreign.id,
    proposalId: proposal.id,
    engagedCaseId: engaged.id,
    secrets: [...Object.values(contact), account.email],
  };
}
export type World = Awaited<ReturnType<typeof makeWorld>>;

/** Placeholder world for test titles, which are created before any world exists. */
export const PLACEHOLDERS: World = {
  users: Object.fromEntries(ROLES.map((role) => [role, role.toUpperCase()])) as World["users"],
  expertId: "EXPERT",
  otherExpertId: "HIDDEN-EXPERT",
  institutionId: "INSTITUTION",
  pendingId: "PENDING-INSTITUTION",
  draftId: "DRAFT",
  positionId: "OPEN-POSITION",
  foreignId: "FOREIGN-DRAFT",
  proposalId: "PROPOSAL",
  engagedCaseId: "ENGAGED-CASE",
  secrets: [],
};

/** The records that other people's forms must not change, serialised for comparison. */
export async function snapshot(world: World): Promise<string> {
  const { expertId, institutionId, pendingId, users } = world;
  const records = await Promise.all([
    db.expert.findUnique({
      where: { id: expertId },
      include: {
        contact: true,
        skills: true,
        degrees: true,
        employments: true,
        works: true,
        languages: true,
        availabilities: true,
        blocks: true,
      },
    }),
    db.institution.findMany({
      where: { id: { in: [institutionId, pendingId] } },
      include: { members: true, invites: true },
      orderBy: { id: "asc" },
    }),
    db.position.findMany({
      where: { institutionId: { in: [institutionId, pendingId] } },
      include: { skills: true },
      orderBy: { id: "asc" },
    }),
    db.user.findMany({ where: { id: { in: Object.values(users) } }, include: { roles: true }, orderBy: { id: "asc" } }),
  ]);
  return JSON.stringify(records);
}
