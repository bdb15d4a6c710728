import { z } from "zod";
import { type UserActor } from "~/domain/vocabulary/actor";
import { editExpert } from "~/domain/experts/edit-expert.server";
import { DEGREE_LEVELS } from "~/domain/vocabulary/people";
import { LIST_LIMITS, type EditResult } from "~/domain/experts/model";
import { readExpert } from "~/domain/experts/read-expert.server";
import { shownSkills, textOfPost, textOfWork } from "~/domain/experts/shown-skills";
import { skillIndex } from "~/domain/skills/skill-index.server";
import { optionalLine } from "~/domain/text";
import { db } from "~/platform/db.server";
import { OFFERED_LIMITS } from "./model";
import { getOutsideOffer, type OutsideOffer } from "./get-outside-offer.server";
import { heldKeys, missingOf } from "./offer-lines";

const key = z.string().max(60);

/** The ticked lines, with the values that a profile requires and the record lacks. */
export const takeLinesInput = z.object({
  orcid: z.string().max(19),
  take: z
    .array(key)
    .max(OFFERED_LIMITS.works + OFFERED_LIMITS.posts + OFFERED_LIMITS.degrees)
    .default([]),
  skills: z
    .array(z.object({ id: z.string().max(100), level: z.number().int().min(1).max(4).optional() }))
    .max(OFFERED_LIMITS.keywords)
    .default([]),
  lines: z
    .array(
      z.object({
        key,
        fromYear: z.number().int().min(1940).max(2040).optional(),
        level: z.enum(DEGREE_LEVELS).exclude(["none"]).optional(),
        subject: optionalLine(160),
      }),
    )
    .max(OFFERED_LIMITS.posts + OFFERED_LIMITS.degrees)
    .default([]),
});
export type TakeLinesInput = z.infer<typeof takeLinesInput>;

export type TakenLines = { posts: number; degrees: number; works: number; skills: number };

/**
 * Copies the ticked lines into the profile, all or none, and stores the iD there. A line that the profile already has is
 * skipped, so that a double submit adds nothing twice. `offer_gone`: fetched more than a day ago, or another iD since.
 */
export async function takeOutsideLines(
  actor: UserActor,
  input: TakeLinesInput,
): Promise<
  EditResult<"offer_gone" | "too_many" | "none_chosen" | "incomplete"> & {
    taken?: TakenLines;
    incomplete?: { key: string; missing: string }[];
  }
> {
  const { offer } = await getOutsideOffer(actor);
  if (!offer || offer.orcid !== input.orcid) return { ok: false, code: "offer_gone", version: 0 };
  const chosen = chosenLines(offer, input);
  const skills = input.skills.flatMap(({ id, level }) =>
    level && offer.skills.some((each) => each.skillId === id) ? [{ skillId: id, level }] : [],
  );
  if (chosen.posts.length + chosen.degrees.length + chosen.works.length + skills.length === 0)
    return { ok: false, code: "none_chosen", version: 0 };
  const incomplete = [...chosen.posts, ...chosen.degrees].flatMap((line) => missingOf(line).map((missing) => ({ key: line.key, missing })));
  if (incomplete.length > 0) return { ok: false, code: "incomplete", version: 0, incomplete };
  const index = await skillIndex();
  const find = (text: string) => index.suggestSkills(text);
  const posts = chosen.posts.map(({ title, organisation, countryCode, fromYear, toYear }) => ({
    title,
    organisation,
    countryCode,
    toYear,
    fromYear: fromYear ?? 0,
    description: "",
    skillIds: shownSkills(find, { chosen: [], text: textOfPost({ title, description: "" }), textBefore: null }),
  }));
  const works = chosen.works.map(({ workKind, title, venue, year, identifier, url }) => ({
    kind: workKind,
    title,
    venue,
    year,
    identifier,
    url,
    skillIds: shownSkills(find, { chosen: [], text: textOfWork({ title, venue }), textBefore: null }),
  }));
  const degrees = chosen.degrees.flatMap(({ level, subject, organisation, countryCode, year }) =>
    level ? [{ level, subject, organisation, countryCode, year }] : [],
  );
  const keysOf = [chosen.posts, chosen.works, chosen.degrees].map((lines) => lines.map((line) => line.key));
  const taken = { posts: 0, degrees: 0, works: 0, skills: 0 };
  const result = await editExpert<"too_many">(actor, { step: works.length > 0 ? "publications" : "employment" }, async (tx, expertId) => {
    // Checked under the lock: a line taken in another window in the meantime is not taken twice.
    const now = await readExpert(tx, { id: expertId });
    const held = now ? heldKeys(offer.record, now) : new Set<string>();
    const open = <T>(rows: T[], keys: readonly string[] | undefined) => rows.filter((_, at) => !held.has(keys?.[at] ?? ""));
    const fresh = { posts: open(posts, keysOf[0]), works: open(works, keysOf[1]), degrees: open(degrees, keysOf[2]), skills };
    const counts = [
      await tx.expertEmployment.count({ where: { expertId } }),
      await tx.expertWork.count({ where: { expertId } }),
      await tx.expertDegree.count({ where: { expertId } }),
      await tx.expertSkill.count({ where: { expertId } }),
    ];
    const added = [fresh.posts.length, fresh.works.length, fresh.degrees.length, fresh.skills.length];
    const limits = [LIST_LIMITS.employments, LIST_LIMITS.works, LIST_LIMITS.degrees, LIST_LIMITS.skills];
    if (counts.some((count, at) => (added[at] ?? 0) > 0 && count + (added[at] ?? 0) > (limits[at] ?? 0))) return "too_many";
    const own = <T>(rows: T[]) => rows.map((row) => ({ expertId, ...row }));
    await tx.expertEmployment.createMany({ data: own(fresh.posts) });
    await tx.expertWork.createMany({ data: own(fresh.works) });
    await tx.expertDegree.createMany({ data: own(fresh.degrees) });
    await tx.expertSkill.createMany({ data: own(fresh.skills), skipDuplicates: true });
    await tx.expert.update({ where: { id: expertId }, data: { orcid: input.orcid }, select: { id: true } });
    Object.assign(taken, { posts: added[0], works: added[1], degrees: added[2], skills: added[3] });
  });
  return result.ok ? { ...result, taken } : result;
}

function chosenLines(offer: OutsideOffer, input: TakeLinesInput) {
  const ticked = new Set(input.take.filter((each) => !offer.held.has(each)));
  const typed = new Map(input.lines.map((line) => [line.key, line]));
  const { posts, degrees, works } = offer.record;
  return {
    posts: posts.flatMap((line) =>
      ticked.has(line.key) ? [{ ...line, fromYear: line.fromYear ?? typed.get(line.key)?.fromYear ?? null }] : [],
    ),
    degrees: degrees.flatMap((line) => {
      const more = typed.get(line.key);
      return ticked.has(line.key)
        ? [{ ...line, level: line.level ?? more?.level ?? null, subject: line.subject || (more?.subject ?? "") }]
        : [];
    }),
    works: works.filter((line) => ticked.has(line.key)),
  };
}

/** Deletes an offer that its owner has finished with. */
export async function deleteOutsideOffer(actor: UserActor): Promise<void> {
  if (actor.expertId) await db.outsideOffer.deleteMany({ where: { expertId: actor.expertId } });
}
