import { type AcademicRank } from "~/domain/vocabulary/people";
import { EMPLOYERS, VENUES } from "./catalog/employers";
import { HOME_UNIVERSITIES, PLACES, type Place, type PlaceCode } from "./catalog/places";
import { type Person } from "./make-people";
import { type Both, type Job, type WorkProfile } from "./model";
import { type Random } from "./random";

const JOBS: Readonly<Record<Job, Both>> = {
  engineer: ["Kỹ sư", "Engineer"],
  scientist: ["Nghiên cứu viên", "Research scientist"],
  physician: ["Bác sĩ", "Physician"],
  specialist: ["Chuyên viên", "Specialist"],
  scholar: ["Nghiên cứu viên", "Researcher"],
};

type Degree = { level: "bachelor" | "master" | "doctorate"; subject: string; organisation: string; countryCode: string; year: number };
type Employment = {
  title: string;
  organisation: string;
  countryCode: string;
  fromYear: number;
  toYear: number | null;
  description: string;
};
type Work = { kind: "publication" | "patent"; title: string; venue: string; year: number; identifier: string };

/** The dated part of a profile, consistent from the first degree to today. */
export type Career = {
  years: number;
  academic: boolean;
  academicRank: AcademicRank | null;
  degrees: Degree[];
  employments: Employment[];
  works: Work[];
  /** The current title, Vietnamese and English. */
  title: Both;
};

const SCHOLARLY: Readonly<Record<Job, { doctor: number; academic: number }>> = {
  engineer: { doctor: 0.5, academic: 0.25 },
  scientist: { doctor: 0.92, academic: 0.7 },
  physician: { doctor: 0.6, academic: 0.3 },
  specialist: { doctor: 0.4, academic: 0.3 },
  scholar: { doctor: 0.9, academic: 0.8 },
};

/** @param year the current calendar year */
export function makeCareer(random: Random, person: Person, profile: WorkProfile, year: number, english: boolean): Career {
  const say = (both: Both) => both[english ? 1 : 0];
  const years = random.pick([4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 19, 22, 26]);
  const doctor = random.chance(SCHOLARLY[profile.job].doctor);
  const academic = doctor && random.chance(SCHOLARLY[profile.job].academic);
  const master = doctor || random.chance(0.75);
  const country = person.countryCode;
  const studied = random.chance(0.7) ? country : random.pick(["JP", "FR", "KR", "US", "AU", "DE"] as const);
  const lastDegree = year - years;

  const degrees: Degree[] = [];
  const at = (code: PlaceCode) => random.pick((PLACES[code] as Place).universities);
  if (doctor)
    degrees.push({ level: "doctorate", subject: say(profile.subject), organisation: at(studied), countryCode: studied, year: lastDegree });
  if (master)
    degrees.push({
      level: "master",
      subject: say(profile.subject),
      organisation: at(studied),
      countryCode: studied,
      year: lastDegree - (doctor ? random.int(4, 5) : 0),
    });
  const first = (degrees[degrees.length - 1]?.year ?? lastDegree + 2) - 2;
  degrees.push(
    person.grewUpAbroad
      ? { level: "bachelor", subject: say(profile.subject), organisation: at(country), countryCode: country, year: first }
      : { level: "bachelor", subject: say(profile.subject), organisation: random.pick(HOME_UNIVERSITIES), countryCode: "VN", year: first },
  );

  const steps = academic ? academicSteps(profile, years) : practiceSteps(profile, years);
  const employers = random.some(EMPLOYERS[profile.area], EMPLOYERS[profile.area].length);
  const employments = steps.map((step, index): Employment => {
    const last = index === steps.length - 1;
    const where = index === 0 && steps.length > 1 ? studied : country;
    const organisation = academic ? at(where) : (employers[index] ?? random.pick(employers));
    const description = last ? say(random.pick(profile.does)) : "";
    const toYear = last ? null : lastDegree + (steps[index + 1]?.after ?? years);
    return { title: say(step.title), organisation, countryCode: where, fromYear: lastDegree + step.after, toYear, description };
  });
  const academicRank = academic && years >= 17 ? "professor" : academic && years >= 10 ? "associate_professor" : null;
  const title = steps[steps.length - 1]?.title ?? profile.topic;
  return {
    years,
    academic,
    academicRank,
    degrees,
    employments: employments.reverse(),
    works: worksOf(random, profile, year, years, doctor),
    title,
  };
}

type Step = { title: Both; after: number };

function academicSteps({ topic }: WorkProfile, years: number): Step[] {
  const ladder: Step[] = [
    { title: [`Nghiên cứu viên sau tiến sĩ, ${topic[0]}`, `Postdoctoral researcher, ${topic[1]}`], after: 0 },
    { title: [`Giảng viên, ${topic[0]}`, `Assistant professor, ${topic[1]}`], after: 4 },
    { title: [`Phó giáo sư, ${topic[0]}`, `Associate professor, ${topic[1]}`], after: 10 },
    { title: [`Giáo sư, ${topic[0]}`, `Professor, ${topic[1]}`], after: 17 },
  ];
  return ladder.filter((step) => step.after === 0 || years >= step.after);
}

function practiceSteps({ topic, job }: WorkProfile, years: number): Step[] {
  const [vi, en] = JOBS[job];
  const ladder: Step[] = [
    { title: [`${vi} ${topic[0]}`, `${en}, ${topic[1]}`], after: 0 },
    { title: [`${vi} cao cấp, ${topic[0]}`, `Senior ${en.toLowerCase()}, ${topic[1]}`], after: 5 },
    { title: [`Trưởng nhóm ${topic[0]}`, `Head of ${topic[1]}`], after: 11 },
  ];
  return ladder.filter((step) => step.after === 0 || years >= step.after);
}

function worksOf(random: Random, profile: WorkProfile, year: number, years: number, doctor: boolean): Work[] {
  const titles = random.some(profile.works, doctor ? random.int(1, profile.works.length) : random.int(0, 1));
  const papers = titles.map((title): Work => ({
    kind: "publication",
    title,
    venue: random.pick(VENUES[profile.area]),
    year: year - random.int(0, Math.min(years, 9)),
    identifier: "",
  }));
  if (!profile.patent || !random.chance(0.4)) return papers;
  return [...papers, { kind: "patent", title: profile.patent, venue: "", year: year - random.int(1, Math.min(years, 8)), identifier: "" }];
}
