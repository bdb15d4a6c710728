import { randomUUID } from "node:crypto";
import { type DemoRole, demoUserId } from "~/domain/demo/accounts";
import { db } from "~/platform/db.server";
import { makeEngagedCase } from "../../factories/make-engaged-case";
import { makePosition } from "../../factories/make-position";
import { makeUser } from "../../factories/make-user";
import { type World } from "../../http/world";

const one = async <Row extends { id: string }>(query: Promise<Row>) => (await query).id;

/** The demo data as a test world: full lists, long names, both languages. Read-only, since all tests share it. */
export async function demoWorld(): Promise<World> {
  const user = (role: DemoRole) => demoUserId(role);
  const membership = (role: DemoRole) =>
    db.institutionMember.findFirstOrThrow({ where: { userId: user(role) }, select: { institutionId: true } });
  const [{ institutionId }, { institutionId: pendingId }, unverified] = await Promise.all([
    membership("owner"),
    membership("pending owner"),
    makeUser({ verified: false }),
  ]);
  const select = { id: true } as const;
  const stranger = await db.institutionMember.findFirstOrThrow({
    where: { role: "owner", institution: { status: "verified", id: { not: institutionId } } },
    select: { userId: true },
  });
  const otherExpert = await db.expert.findFirstOrThrow({
    where: { demo: true, userId: { not: user("expert") }, publishedAt: { not: null } },
    select: { id: true, userId: true },
  });
  const users: World["users"] = {
    unverified: unverified.id,
    expert: user("expert"),
    otherExpert: otherExpert.userId,
    viewer: user("viewer"),
    recruiter: user("recruiter"),
    owner: user("owner"),
    pendingOwner: user("pending owner"),
    stranger: stranger.userId,
    coordinator: user("coordinator"),
    administrator: user("administrator"),
  };
  const expertId = await one(db.expert.findFirstOrThrow({ where: { userId: users.expert }, select }));
  const positionId = await one(
    db.position.findFirstOrThrow({ where: { institutionId, status: "published" }, select, orderBy: { id: "asc" } }),
  );
  return {
    users,
    institutionId,
    pendingId,
    expertId,
    otherExpertId: otherExpert.id,
    positionId,
    engagedCaseId: await one(
      // A new position each time: nobody can have two open cases for one position, and every worker requests a world.
      makePosition({ institutionId, status: "closed" }).then(({ id }) =>
        makeEngagedCase({
          expert: { id: expertId, userId: users.expert },
          institution: { id: institutionId, memberId: users.owner },
          positionId: id,
        }),
      ),
    ),
    draftId: await one(db.position.findFirstOrThrow({ where: { institutionId }, select, orderBy: [{ status: "asc" }, { id: "asc" }] })),
    foreignId: await one(db.position.findFirstOrThrow({ where: { institutionId: { not: institutionId } }, select })),
    proposalId: await one(
      db.skillProposal.create({
        data: {
          creationKey: randomUUID(),
          labelVi: "Quang khắc nano",
          labelEn: "Nanoimprint lithography",
          aliases: ["NIL"],
          fieldCode: "2.10",
          broaderId: "semiconductor-technology",
          note: "Dùng khi làm khuôn.",
          proposedBy: users.expert,
        },
        select,
      }),
    ),
    secrets: [],
  };
}
