import { ENGAGEMENT_TYPES, type AcademicRank, type DegreeLevel, type EngagementType, type SkillLevel } from "~/domain/vocabulary/people";
import { randomFor, type Random } from "~/domain/demo/random";
import { type LanguageRequirement, type PayBand } from "~/domain/positions/model";
import { type Necessity, type PositionKind } from "~/domain/vocabulary/positions";
import { monthFromNow } from "./draw-expert";
import { INSTITUTION_KINDS, PROVINCES } from "./draw-lists";
import { drawnId } from "./drawn-id";
import { nameOf, prose, type Language } from "./prose";
import { drawTogether, type SkillDraw } from "./taxonomy-draw";

/** A generated position, in the columns of the tables. */
export type DrawnPosition = {
  id: string;
  institutionId: string;
  kind: PositionKind;
  titleVi: string;
  titleEn: string;
  textVi: string;
  textEn: string;
  engagementTypes: EngagementType[];
  fieldCodes: string[];
  technologyCodes: string[];
  provinceCode: string | null;
  remotePossible: boolean;
  startFrom: string | null;
  startUntil: string | null;
  durationMonthsMin: number | null;
  durationMonthsMax: number | null;
  hoursPerWeekMin: number | null;
  hoursPerWeekMax: number | null;
  onSiteDaysPerYear: number | null;
  languages: LanguageRequirement[];
  minDegree: DegreeLevel | null;
  minAcademicRank: AcademicRank | null;
  minYearsExperience: number | null;
  payBands: PayBand[];
  publishedAt: Date;
  updatedAt: Date;
  skills: { skillId: string; necessity: Necessity; minLevel: SkillLevel }[];
};

export type DrawnInstitution = {
  id: string;
  nameVi: string;
  nameEn: string;
  kind: (typeof INSTITUTION_KINDS)[number];
  provinceCode: string;
};

/** Average number of positions per institution. */
const POSITIONS_EACH = 20;
const WRITTEN_AT = new Date("2026-11-01T00:00:00Z");

export function drawInstitution(seed: string, at: number): DrawnInstitution {
  const random = randomFor(`${seed} institution ${at}`);
  const kind = random.pick(INSTITUTION_KINDS);
  return {
    id: drawnId(`${seed} institution ${at}`),
    nameVi: `Viện Sông Xanh ${at + 1}`,
    nameEn: `Green River Institute ${at + 1}`,
    kind,
    provinceCode: random.pick(PROVINCES),
  };
}

export function institutionsFor(positions: number): number {
  return Math.max(1, Math.ceil(positions / POSITIONS_EACH));
}

/** The `at`-th position of a population. */
export function drawPosition(skills: SkillDraw, seed: string, at: number): DrawnPosition {
  const random = randomFor(`${seed} position ${at}`);
  const field = skills.field(random);
  // One or two must-haves that thousands have are the hard case for retrieval; most positions name three to five.
  const musts = random.chance(0.25) ? random.int(1, 2) : random.int(3, 6);
  const asked = drawTogether(random, skills, field, musts + random.int(0, 4));
  const main = random.weighted({
    remote_advising: 36,
    return_long_term: 20,
    short_visit: 14,
    teaching: 14,
    joint_research: 11,
    policy_advising: 5,
  });
  const forms = new Set<EngagementType>([main, ...(random.chance(0.35) ? [random.pick(ENGAGEMENT_TYPES)] : [])]);
  const language: Language = random.chance(0.5) ? "vi" : "en";
  const both = random.chance(0.25);
  const start = random.chance(0.2) ? null : random.int(0, 10);
  const title = (own: Language) =>
    own === "vi" ? `Chuyên gia ${nameOf(random, asked[0]!, "vi")}` : `Expert in ${nameOf(random, asked[0]!, "en")}`;
  const text = (own: Language) => prose(random, asked, own, random.int(3, 8));
  const told = (own: Language) => both || language === own;
  return {
    id: drawnId(`${seed} position ${at}`),
    institutionId: drawnId(`${seed} institution ${Math.floor(at / POSITIONS_EACH)}`),
    kind: random.chance(0.8) ? "post" : "research_order",
    titleVi: told("vi") ? title("vi") : "",
    titleEn: told("en") ? title("en") : "",
    textVi: told("vi") ? text("vi") : "",
    textEn: told("en") ? text("en") : "",
    engagementTypes: random.chance(0.04) ? [] : ENGAGEMENT_TYPES.filter((form) => forms.has(form)),
    fieldCodes: random.chance(0.1) ? [] : [field],
    technologyCodes: [...new Set(asked.flatMap((skill) => skill.technologies))].slice(0, 2).filter(() => random.chance(0.7)),
    provinceCode: random.chance(0.15) ? null : random.pick(PROVINCES),
    remotePossible: random.chance(0.35),
    startFrom: start === null ? null : monthFromNow(start),
    startUntil: start === null || random.chance(0.6) ? null : monthFromNow(start + random.int(1, 6)),
    ...drawWorkload(random),
    languages: drawAskedLanguages(random),
    minDegree: random.chance(0.5) ? null : random.weighted({ bachelor: 15, master: 35, doctorate: 50 }),
    minAcademicRank: random.chance(0.08) ? "associate_professor" : null,
    minYearsExperience: random.chance(0.6) ? null : random.int(3, 15),
    payBands: random.chance(0.5)
      ? []
      : [{ vi: "", en: "", from: random.int(2, 12) * 500, to: null, approximate: false, currency: "USD", period: "month" }],
    publishedAt: WRITTEN_AT,
    updatedAt: WRITTEN_AT,
    skills: asked.map((skill, order) => ({
      skillId: skill.id,
      necessity: order < musts ? ("must" as const) : ("nice" as const),
      minLevel: Number(random.weighted({ 1: 8, 2: 36, 3: 42, 4: 14 })) as SkillLevel,
    })),
  };
}

function drawWorkload(random: Random) {
  const months = random.chance(0.5) ? random.int(1, 24) : null;
  const hours = random.chance(0.5) ? random.int(2, 12) : null;
  return {
    durationMonthsMin: months,
    durationMonthsMax: months === null ? null : months + random.int(0, 12),
    hoursPerWeekMin: hours,
    hoursPerWeekMax: hours === null ? null : hours + random.int(0, 8),
    onSiteDaysPerYear: random.chance(0.12) ? random.int(1, 6) * 10 : null,
  };
}

function drawAskedLanguages(random: Random): LanguageRequirement[] {
  return [
    ...(random.chance(0.5) ? [{ languageCode: "vi", level: random.pick(["B1", "B2", "C1"] as const), necessity: "must" as const }] : []),
    ...(random.chance(0.6)
      ? [
          {
            languageCode: "en",
            level: random.pick(["B2", "C1"] as const),
            necessity: random.chance(0.8) ? ("must" as const) : ("nice" as const),
          },
        ]
      : []),
  ];
}
