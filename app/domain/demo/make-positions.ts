import { daysLater } from "~/domain/days";
import { type EngagementType } from "~/domain/vocabulary/people";
import { type Criterion, type Incentive, type PayBand } from "~/domain/positions/model";
import { INSTITUTIONS, OWNED_INSTITUTION, PENDING_INSTITUTION, type InstitutionDraft } from "./catalog/institutions";
import { CRITERIA, FOR_POSTS, FOR_VISITS, INCENTIVES } from "./catalog/offers";
import { PROFILES } from "./catalog/profiles";
import { institutionId, ownerOf } from "./make-institutions";
import { ENGAGEMENT_LETTERS, type DemoWorld, type Need, type WorkProfile } from "./model";
import { randomFor, type Random } from "./random";
import { dayAfter, demoId, monthAfter, monthEndBefore } from "./stable";
import { technologyCode } from "./technology-code";

const POSITION_COUNT = 120;
/** In every twelve positions: nine published, two drafts, one closed. */
const STATUS_ORDER = [
  "published",
  "published",
  "published",
  "draft",
  "published",
  "published",
  "published",
  "closed",
  "published",
  "published",
  "draft",
  "published",
] as const;
/** The owned institution gets this many positions first. */
const OWNED_POSITIONS = 6;

/** Adds positions: the first need of every line of work, then the second ones, until there are enough. */
export function addPositions(world: DemoWorld, today: string): void {
  const load = new Map<string, number>();
  const rounds = Math.max(...PROFILES.map((profile) => profile.needs.length));
  const wanted = Array.from({ length: rounds }, (_, round) =>
    PROFILES.flatMap((profile) => (profile.needs[round] ? [{ profile, need: profile.needs[round] }] : [])),
  ).flat();
  wanted.slice(0, POSITION_COUNT).forEach(({ profile, need }, at) => {
    const institution = announcer(profile, need, load, at);
    load.set(institution.key, (load.get(institution.key) ?? 0) + 1);
    const verified = (institution.status ?? "verified") === "verified";
    addPosition(world, { profile, need, institution, today, status: verified ? (STATUS_ORDER[at % 12] ?? "published") : "draft" });
  });
}

/** A matching institution (kind and area) with the fewest positions so far; the owned one until it has its share. */
function announcer(profile: WorkProfile, need: Need, load: ReadonlyMap<string, number>, at: number): InstitutionDraft {
  const count = ({ key }: InstitutionDraft) => load.get(key) ?? 0;
  const fits = INSTITUTIONS.filter((one) => one.status !== "refused" && one.areas.includes(profile.area));
  const waiting = fits.find((one) => one.key === PENDING_INSTITUTION && count(one) === 0);
  if (waiting && at % 2 === 1) return waiting;
  const verified = fits.filter((one) => one.status === undefined);
  const owned = verified.find((one) => one.key === OWNED_INSTITUTION);
  if (owned && need.at.includes(owned.kind) && count(owned) < OWNED_POSITIONS) return owned;
  const rest = verified.filter((one) => one.key !== OWNED_INSTITUTION);
  const ofKind = rest.filter((one) => need.at.includes(one.kind));
  const [chosen] = [...(ofKind.length > 0 ? ofKind : rest)].sort((a, b) => count(a) - count(b));
  if (!chosen) throw new Error(`No institution announces ${profile.key}`);
  return chosen;
}

type Draft = { profile: WorkProfile; need: Need; institution: InstitutionDraft; today: string; status: "draft" | "published" | "closed" };

function addPosition(world: DemoWorld, { profile, need, institution, today, status }: Draft): void {
  const random = randomFor(`position ${profile.key} ${need.title[1]}`);
  const id = demoId(`position ${profile.key} ${need.title[1]}`);
  const types = [...need.types].flatMap((letter) => ENGAGEMENT_LETTERS[letter] ?? []);
  const returns = types.includes("return_long_term");
  const remote = types.some((type) => type === "remote_advising" || type === "policy_advising" || type === "joint_research");
  const start = random.int(1, 6);
  const announced = dayAfter(today, -random.int(2, status === "closed" ? 150 : 70));
  const deadline =
    status === "closed"
      ? dayAfter(today, -random.int(1, 20))
      : random.chance(0.14)
        ? null
        : dayAfter(today, random.chance(0.2) ? random.int(3, 14) : random.int(20, 110));
  const both = random.chance(0.82) ? { vi: true, en: true } : random.chance(0.7) ? { vi: true, en: false } : { vi: false, en: true };
  world.positions.push({
    id,
    institutionId: institutionId(institution.key),
    kind: need.order ? "research_order" : "post",
    titleVi: both.vi ? need.title[0] : "",
    titleEn: both.en ? need.title[1] : "",
    textVi: both.vi ? need.text[0] : "",
    textEn: both.en ? need.text[1] : "",
    openings: need.order || /^(Trưởng|Giám đốc|Tổng|Kỹ sư trưởng)/.test(need.title[0]) ? 1 : random.pick([1, 1, 1, 2, 3]),
    engagementTypes: types,
    fieldCodes: [...profile.fields],
    technologyCodes: profile.tech.map(technologyCode),
    provinceCode: institution.province,
    remotePossible: remote,
    workload: returns && !remote ? "full_time" : returns ? "either" : "part_time",
    startFrom: monthAfter(today, start),
    startUntil: random.chance(0.6) ? monthEndBefore(today, start + random.int(4, 9)) : null,
    ...amountOfWork(random, types),
    renewable: returns || random.chance(0.4),
    languages: languagesAsked(random, profile),
    minDegree: profile.job === "engineer" ? random.pick(["bachelor", "master"] as const) : random.pick(["master", "doctorate"] as const),
    minYearsExperience: random.pick([3, 5, 5, 8]),
    criteria: criteriaFor(random, profile),
    incentives: incentivesFor(random, returns),
    payBands: payFor(random, need, returns),
    termsVi: both.vi && returns ? "Ký hợp đồng theo từng giai đoạn; đánh giá kết quả mỗi sáu tháng." : "",
    termsEn: both.en && returns ? "Contract in stages; results are reviewed every six months." : "",
    dossierDeadline: deadline,
    status,
    publishedAt: status === "draft" ? null : announced,
    closedAt: status === "closed" && deadline ? dayAfter(deadline.toISOString().slice(0, 10), 1) : null,
    closedReason: status === "closed" ? "deadline" : null,
    demo: true,
    createdBy: ownerOf(institution.key),
    createdAt: daysLater(announced, -3),
    updatedAt: announced,
  });
  const must = profile.core
    .slice(0, random.int(2, 3))
    .map((skillId, n) => ({ skillId, necessity: "must" as const, minLevel: n === 0 ? 3 : 2 }));
  const nice = random
    .some([...profile.core.slice(3), ...profile.more], random.int(1, 3))
    .map((skillId) => ({ skillId, necessity: "nice" as const, minLevel: random.int(1, 2) }));
  world.positionSkills.push(...[...must, ...nice].map((skill) => ({ positionId: id, ...skill })));
}

function amountOfWork(random: Random, types: readonly EngagementType[]) {
  const returns = types.includes("return_long_term");
  const hourly = types.some((type) => ["remote_advising", "joint_research", "policy_advising", "teaching"].includes(type));
  const hours = random.pick([2, 3, 4, 4, 6, 8]);
  const months = returns ? random.pick([12, 24, 36]) : types.includes("short_visit") ? 1 : random.pick([6, 9, 12]);
  return {
    durationMonthsMin: months,
    durationMonthsMax: returns ? months + 24 : months + random.pick([2, 5, 6, 12]),
    hoursPerWeekMin: hourly ? hours : null,
    hoursPerWeekMax: hourly ? hours + random.pick([2, 4, 6]) : null,
  };
}

function languagesAsked(random: Random, profile: WorkProfile) {
  const english = { languageCode: "en", level: "B2" as const, necessity: "must" as const };
  const vietnamese = {
    languageCode: "vi",
    level: random.pick(["B1", "B2", "C1"] as const),
    necessity: ["society", "culture", "health"].includes(profile.area) ? ("must" as const) : ("nice" as const),
  };
  return random.chance(0.7) ? [english, vietnamese] : [vietnamese];
}

function criteriaFor(random: Random, profile: WorkProfile): Criterion[] {
  const required = CRITERIA.filter((one) => one.weight === "required");
  const advantages = CRITERIA.filter((one) => one.weight === "advantage");
  const first = profile.job === "engineer" ? required.slice(2) : random.some(required, 1);
  return [...first, ...random.some(advantages, random.int(1, 2))];
}

function incentivesFor(random: Random, returns: boolean): Incentive[] {
  const sets: readonly (readonly (keyof typeof INCENTIVES)[])[] = returns ? FOR_POSTS : FOR_VISITS;
  const kinds = random.pick(sets);
  return kinds.map((kind) => INCENTIVES[kind]);
}

function payFor(random: Random, need: Need, returns: boolean): PayBand[] {
  const band = (from: number, to: number, currency: PayBand["currency"], period: PayBand["period"]): PayBand[] => [
    { vi: "", en: "", from, to, approximate: false, currency, period },
  ];
  if (need.order) return band(random.int(4, 9) * 100_000_000, random.int(10, 24) * 100_000_000, "VND", "total");
  if (returns) return band(random.int(6, 10) * 10_000_000, random.int(12, 20) * 10_000_000, "VND", "month");
  return random.chance(0.6) ? band(random.int(5, 8) * 10, random.int(10, 16) * 10, "USD", "hour") : [];
}
