import { daysLater } from "~/domain/days";
import { CONSENT_TEXT_VERSIONS } from "~/domain/privacy/consent";
import { type Role } from "~/domain/vocabulary/actor";
import { DEMO_ACCOUNTS, demoUserId, type DemoRole } from "./accounts";
import { INSTITUTIONS, OWNED_INSTITUTION, PENDING_INSTITUTION } from "./catalog/institutions";
import { type DemoWorld } from "./model";
import { randomFor } from "./random";
import { dayAfter, demoId } from "./stable";

export const institutionId = (key: string): string => demoId(`institution ${key}`);

/** The account that owns an institution: a demo account, or one that nobody signs in to. */
export function ownerOf(key: string): string {
  if (key === OWNED_INSTITUTION) return demoUserId("owner");
  if (key === PENDING_INSTITUTION) return demoUserId("pending owner");
  return demoId(`institution owner ${key}`);
}

const GRANTED: Partial<Record<DemoRole, Role>> = { coordinator: "coordinator", administrator: "administrator" };

/** Adds the accounts of the office and of the institutions' members, the institutions and the memberships. */
export function addInstitutions(world: DemoWorld, today: string, hash: string): void {
  const since = dayAfter(today, -260);
  const account = (id: string, email: string, displayName: string) => {
    world.users.push({
      id,
      email,
      displayName,
      passwordHash: hash,
      locale: "vi",
      emailVerifiedAt: since,
      createdAt: since,
      updatedAt: since,
    });
    world.consents.push({
      id: demoId(`consent account ${id}`),
      userId: id,
      purpose: "account",
      locale: "vi",
      grantedAt: since,
      textVersion: CONSENT_TEXT_VERSIONS.account,
    });
  };
  for (const { role, email, displayName } of DEMO_ACCOUNTS) {
    if (role === "expert") continue;
    account(demoUserId(role), email, displayName);
    const granted = GRANTED[role];
    if (granted) world.roles.push({ userId: demoUserId(role), role: granted, grantedAt: since });
  }
  for (const draft of INSTITUTIONS) {
    const random = randomFor(`institution ${draft.key}`);
    const id = institutionId(draft.key);
    const status = draft.status ?? "verified";
    const createdAt = dayAfter(today, -(status === "pending" ? random.int(1, 12) : random.int(90, 250)));
    const decided = status === "pending" ? null : daysLater(createdAt, random.int(2, 9));
    if (ownerOf(draft.key) === demoId(`institution owner ${draft.key}`)) {
      account(ownerOf(draft.key), `phong-hop-tac.${draft.key}@example.org`, `Phòng Hợp tác, ${draft.name[0]}`);
    }
    world.institutions.push({
      id,
      kind: draft.kind,
      provinceCode: draft.province,
      status,
      nameVi: draft.name[0],
      nameEn: draft.name[1],
      descriptionVi: draft.about[0],
      descriptionEn: draft.about[1],
      website: `https://${draft.key}.example.org`,
      statusNote: draft.note ?? "",
      verifiedAt: status === "verified" ? decided : null,
      verifiedBy: status === "pending" ? null : demoUserId("coordinator"),
      demo: true,
      createdAt,
      updatedAt: decided ?? createdAt,
    });
    world.members.push({ institutionId: id, userId: ownerOf(draft.key), role: "owner", createdAt });
  }
  for (const role of ["recruiter", "viewer"] as const) {
    world.members.push({
      institutionId: institutionId(OWNED_INSTITUTION),
      userId: demoUserId(role),
      role,
      createdAt: dayAfter(today, -60),
    });
  }
}

/** Two in a hundred experts block an institution, including some institutions with positions. */
export function addBlocks(world: DemoWorld, today: string): void {
  const verified = world.institutions.filter((institution) => institution.status === "verified");
  world.experts.forEach((expert, at) => {
    const random = randomFor(`block ${at}`);
    if (at === 0 || !random.chance(0.025)) return;
    const institution = random.pick(verified);
    if (expert.id && institution.id)
      world.blocks.push({ expertId: expert.id, institutionId: institution.id, createdAt: dayAfter(today, -3) });
  });
}
