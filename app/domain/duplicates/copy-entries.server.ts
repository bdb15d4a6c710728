import { type Transaction } from "~/platform/db.server";
import { columnsFor } from "~/domain/vocabulary/profile-columns";
import { copyEmployerConsent, revertEmployerConsent } from "./copy-employer-consent.server";
import { says, serialise, type MergeRecord, type MergedSkill } from "./merge-record";
import { betterLevel, sameDegree, sameEmployment, sameWork, unitedSkill, withinKeyWorks } from "./merge-rules";

type Copied = Pick<MergeRecord, "added" | "raised">;

const SKILL = columnsFor("skill", "merge");
const LANGUAGE = columnsFor("language", "merge");
const DEGREE = columnsFor("degree", "merge");
const POST = columnsFor("employment", "merge");
const WORK = columnsFor("work", "merge");
const OFFER = columnsFor("availability", "merge");

const skillRow = (row: Omit<MergedSkill, "verifiedAt"> & { verifiedAt: Date | null }): MergedSkill => ({
  ...row,
  verifiedAt: row.verifiedAt?.toISOString() ?? null,
});

/** The current entries of a profile, by table. */
async function readEntries(tx: Transaction, expertId: string) {
  const [skills, languages, degrees, employments, works, offers, blocks] = [
    await tx.expertSkill.findMany({ where: { expertId }, select: SKILL }),
    await tx.expertLanguage.findMany({ where: { expertId }, select: LANGUAGE }),
    await tx.expertDegree.findMany({ where: { expertId }, select: DEGREE, orderBy: { id: "asc" } }),
    await tx.expertEmployment.findMany({ where: { expertId }, select: POST, orderBy: { id: "asc" } }),
    await tx.expertWork.findMany({ where: { expertId }, select: WORK, orderBy: { id: "asc" } }),
    await tx.expertAvailability.findMany({ where: { expertId }, select: OFFER }),
    await tx.expertBlock.findMany({ where: { expertId }, select: { institutionId: true } }),
  ];
  return {
    skills: skills.map(skillRow),
    languages,
    degrees,
    employments,
    works,
    offers,
    blocks: blocks.map((block) => block.institutionId),
  };
}

/** The entries of `going` that `staying` does not have yet, without their ids. */
function missing<Row extends { id: string }>(
  staying: readonly Row[],
  going: readonly Row[],
  same: (row: Row) => string,
): Omit<Row, "id">[] {
  const there = new Set(staying.map(same));
  return going.filter((row) => !there.has(same(row))).map(({ id: _id, ...row }) => row);
}
const withKey = (row: { id: string }) => ({ key: row.id, said: serialise(row) });

/** Copies to one profile the entries that only the other has; where both have an entry, keeps the better of the two. */
export async function copyEntries(tx: Transaction, fromId: string, intoId: string): Promise<Copied> {
  const going = await readEntries(tx, fromId);
  const staying = await readEntries(tx, intoId);
  const to = <Row extends object>(rows: readonly Row[]) => rows.map((row) => ({ ...row, expertId: intoId }));

  const skills = going.skills.filter((row) => !staying.skills.some((one) => one.skillId === row.skillId));
  await tx.expertSkill.createMany({ data: to(skills) });
  const raisedSkills = staying.skills.flatMap((before) => {
    const other = going.skills.find((row) => row.skillId === before.skillId);
    const after = other && unitedSkill(before, other);
    return after && serialise(after) !== serialise(before) ? [{ before, after }] : [];
  });
  for (const { after } of raisedSkills)
    await tx.expertSkill.update({
      where: { expertId_skillId: { expertId: intoId, skillId: after.skillId } },
      data: after,
      select: { skillId: true },
    });

  const languages = going.languages.filter((row) => !staying.languages.some((one) => one.languageCode === row.languageCode));
  await tx.expertLanguage.createMany({ data: to(languages) });
  const raisedLanguages = staying.languages.flatMap((before) => {
    const other = going.languages.find((row) => row.languageCode === before.languageCode);
    const level = other ? betterLevel(before.level, other.level) : before.level;
    return level === before.level ? [] : [{ before, after: { ...before, level } }];
  });
  for (const { after } of raisedLanguages) {
    await tx.expertLanguage.update({
      where: { expertId_languageCode: { expertId: intoId, languageCode: after.languageCode } },
      data: { level: after.level },
      select: { level: true },
    });
  }

  const degrees = await tx.expertDegree.createManyAndReturn({
    data: to(missing(staying.degrees, going.degrees, sameDegree)),
    select: DEGREE,
  });
  const employments = await tx.expertEmployment.createManyAndReturn({
    data: to(missing(staying.employments, going.employments, sameEmployment)),
    select: POST,
  });
  const works = await tx.expertWork.createManyAndReturn({
    data: to(withinKeyWorks(staying.works, missing(staying.works, going.works, sameWork))),
    select: WORK,
  });
  const offers = going.offers.filter((row) => !staying.offers.some((one) => one.engagementType === row.engagementType));
  await tx.expertAvailability.createMany({ data: to(offers) });
  const blocks = going.blocks.filter((id) => !staying.blocks.includes(id));
  await tx.expertBlock.createMany({ data: blocks.map((institutionId) => ({ institutionId, expertId: intoId })) });

  return {
    added: {
      ...{ skills, languages, blocks, employerConsents: await copyEmployerConsent(tx, fromId, intoId) },
      degrees: degrees.map(withKey),
      employments: employments.map(withKey),
      works: works.map(withKey),
      availabilities: offers.map((row) => ({ key: row.engagementType, said: serialise(row) })),
    },
    raised: { skills: raisedSkills, languages: raisedLanguages },
  };
}

/** Reverts `copyEntries`, except for entries changed since. @returns how many entries stay because they were changed */
export async function revertEntries(tx: Transaction, intoId: string, { added, raised }: Copied): Promise<number> {
  const now = await readEntries(tx, intoId);
  let kept = await revertEmployerConsent(tx, added.employerConsents);
  const untouched = (rows: readonly { key: string; said: string }[], current: ReadonlyMap<string, object>) => {
    const there = rows.flatMap((row) => {
      const now = current.get(row.key);
      return now ? [{ ...row, now }] : [];
    });
    const same = there.filter((row) => says(row.now, row.said)).map((row) => row.key);
    kept += there.length - same.length;
    return same;
  };
  const byId = (rows: readonly { id: string }[]) => new Map(rows.map((row) => [row.id, row]));
  await tx.expertDegree.deleteMany({ where: { expertId: intoId, id: { in: untouched(added.degrees, byId(now.degrees)) } } });
  await tx.expertEmployment.deleteMany({ where: { expertId: intoId, id: { in: untouched(added.employments, byId(now.employments)) } } });
  await tx.expertWork.deleteMany({ where: { expertId: intoId, id: { in: untouched(added.works, byId(now.works)) } } });
  const offers = new Map(now.offers.map((row) => [row.engagementType as string, row]));
  const types = untouched(added.availabilities, offers);
  await tx.expertAvailability.deleteMany({
    where: { expertId: intoId, engagementType: { in: now.offers.map((row) => row.engagementType).filter((type) => types.includes(type)) } },
  });
  await tx.expertBlock.deleteMany({ where: { expertId: intoId, institutionId: { in: added.blocks } } });

  const skills = new Map(now.skills.map((row) => [row.skillId, row]));
  const gone = untouched(
    added.skills.map((row) => ({ key: row.skillId, said: serialise(row) })),
    skills,
  );
  await tx.expertSkill.deleteMany({ where: { expertId: intoId, skillId: { in: gone } } });
  for (const { before, after } of raised.skills) {
    const current = skills.get(before.skillId);
    if (current && serialise(current) === serialise(after))
      await tx.expertSkill.update({
        where: { expertId_skillId: { expertId: intoId, skillId: before.skillId } },
        data: before,
        select: { skillId: true },
      });
    else if (current) kept += 1;
  }
  const languages = new Map(now.languages.map((row) => [row.languageCode, row]));
  const dropped = untouched(
    added.languages.map((row) => ({ key: row.languageCode, said: serialise(row) })),
    languages,
  );
  await tx.expertLanguage.deleteMany({ where: { expertId: intoId, languageCode: { in: dropped } } });
  for (const { before, after } of raised.languages) {
    const where = { expertId_languageCode: { expertId: intoId, languageCode: before.languageCode } };
    const current = languages.get(before.languageCode);
    if (current && serialise(current) === serialise(after))
      await tx.expertLanguage.update({ where, data: { level: before.level }, select: { level: true } });
    else if (current) kept += 1;
  }
  return kept;
}
