import { type EngagementType } from "~/domain/vocabulary/people";
import { demoUserId } from "./accounts";
import { CASE_PATHS, type CasePath, type Cast } from "./case-paths";
import { OWNED_INSTITUTION } from "./catalog/institutions";
import { institutionId } from "./make-institutions";
import { type DemoWorld } from "./model";

/** One case to be played: the people, the position and the path. */
export type DemoCase = CasePath & {
  /** Key for the ids of its records, see `demoId`. */
  name: string;
  /** Days before today. */
  begins: number;
  expertId: string;
  expertUserId: string;
  countryCode: string | null;
  positionId: string;
  institutionId: string;
  ownerId: string;
  engagementType: EngagementType;
  fieldCodes: string[];
  technologyCodes: string[];
};

type Expert = DemoWorld["experts"][number];
type Position = DemoWorld["positions"][number];

/** The demo's cases: matching pairs, no pair twice, hardly anyone in two cases. The same world gives the same cases. */
export function makeCases(world: DemoWorld): DemoCase[] {
  const used = new Map<string, number>();
  const pairs = new Set<string>();
  const blocked = new Set(world.blocks.map((block) => `${block.expertId} ${block.institutionId}`));
  const count = (id: string | undefined) => used.get(id ?? "") ?? 0;
  return CASE_PATHS.flatMap((path, at) =>
    path.begun.flatMap((begins, turn): DemoCase[] => {
      const fits = (expert: Expert, position: Position) =>
        mayMeet(expert, path) &&
        isAbout(position, path) &&
        sharesField(expert, position) &&
        !pairs.has(`${expert.id} ${position.id}`) &&
        !blocked.has(`${expert.id} ${position.institutionId}`);
      const positions = world.positions.filter((position) => isOf(position, path.cast)).sort((a, b) => count(a.id) - count(b.id));
      const experts = (path.cast === "expert" ? world.experts.slice(0, 1) : world.experts.slice(1)).sort(
        (a, b) => count(a.id) - count(b.id),
      );
      for (const position of positions) {
        const expert = experts.find((one) => fits(one, position));
        if (!expert?.id || !position.id) continue;
        for (const id of [expert.id, position.id]) used.set(id, count(id) + 1);
        pairs.add(`${expert.id} ${position.id}`);
        return [asCase(path, `case ${at} ${turn}`, begins, expert, position)];
      }
      return [];
    }),
  );
}

function asCase(path: CasePath, name: string, begins: number, expert: Expert, position: Position): DemoCase {
  const types = list<EngagementType>(position.engagementTypes);
  const mission = path.channel === "mission_nomination";
  return {
    ...path,
    name,
    begins,
    expertId: expert.id ?? "",
    expertUserId: expert.userId,
    countryCode: expert.countryCode ?? null,
    positionId: position.id ?? "",
    institutionId: position.institutionId,
    ownerId: mission
      ? demoUserId("coordinator")
      : path.cast === "recruiter"
        ? demoUserId("recruiter")
        : (position.createdBy ?? demoUserId("coordinator")),
    engagementType: path.form ?? types[begins % types.length] ?? "remote_advising",
    fieldCodes: list(position.fieldCodes),
    technologyCodes: list(position.technologyCodes),
  };
}

/** Published, and visible to those who begin the case. */
function mayMeet(expert: Expert, { channel }: CasePath): boolean {
  if (!expert.publishedAt || expert.visibility === "hidden") return false;
  return channel !== "institution_search" || expert.visibility !== "coordinators";
}

function isAbout(position: Position, { form }: CasePath): boolean {
  return position.status !== "draft" && (form === undefined || list(position.engagementTypes).includes(form));
}

function isOf(position: Position, cast: Cast | undefined): boolean {
  const owned = position.institutionId === institutionId(OWNED_INSTITUTION);
  if (cast === "owner" || cast === "recruiter") return owned;
  return cast === "expert" || cast === "coordinator" || !owned;
}

function sharesField(expert: Expert, position: Position): boolean {
  const fields = list<string>(position.fieldCodes);
  return list<string>(expert.fieldCodes).some((code) => fields.includes(code));
}

function list<T>(values: readonly T[] | { set?: readonly T[] } | null | undefined): T[] {
  return Array.isArray(values) ? [...(values as readonly T[])] : [];
}
