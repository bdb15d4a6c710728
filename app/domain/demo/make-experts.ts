import { daysLater } from "~/domain/days";
import { type Visibility } from "~/domain/vocabulary/people";
import { CONSENT_TEXT_VERSIONS } from "~/domain/privacy/consent";
import { type Locale } from "~/i18n/locale";
import { DEMO_ACCOUNTS, demoUserId } from "./accounts";
import { PROFILES } from "./catalog/profiles";
import { WISHES } from "./catalog/wishes";
import { makeAvailability, type Wish } from "./make-availability";
import { makeCareer, type Career } from "./make-career";
import { makePeople, type Person } from "./make-people";
import { technologyCode } from "./technology-code";
import { ENGAGEMENT_LETTERS, type DemoWorld, type WorkProfile } from "./model";
import { allot, randomFor, type Random } from "./random";
import { dayAfter, demoId } from "./stable";

const EXPERT_COUNT = 300;
/** Among experts who are not hidden. */
const VISIBILITY_SHARES: Record<Exclude<Visibility, "hidden">, number> = { coordinators: 40, institutions: 45, public: 10 };
/** Each line of work gets each kind of wish, so that every position finds people who want that form of work. */
const WISH_ORDER: readonly Wish[] = ["returner", "adviser", "visitor", "researcher", "returner", "adviser", "counsellor", "visitor"];

/** `vi` or `en` alone for one in four; most write both. */
type Languages = { vi: boolean; en: boolean };

/** Adds the experts with all their records. `hash` is the password hash of accounts that nobody signs in to. */
export function addExperts(world: DemoWorld, today: string, hash: string): void {
  const people = makePeople(EXPERT_COUNT);
  const visibilities = allot(VISIBILITY_SHARES, EXPERT_COUNT);
  people.forEach((person, at) => {
    const line = at % PROFILES.length;
    const turn = Math.floor(at / PROFILES.length);
    const profile = PROFILES[line];
    if (!profile) throw new Error("No line of work for an expert");
    const wish = WISH_ORDER[(turn + Math.floor(line / 3)) % WISH_ORDER.length] ?? "adviser";
    // A stride coprime to the count visits every place once.
    const visibility = at === 0 ? "institutions" : (visibilities[(at * 77) % EXPERT_COUNT] ?? "coordinators");
    addExpert(world, { person, at, profile, wish, ...absence(line, turn, visibility), today, hash });
  });
}

/**
 * Experts who cannot be found: 25 drafts, 15 hidden profiles and 15 whose windows have passed, at most one in each line of
 * work, so that every position still finds people.
 */
function absence(line: number, turn: number, visibility: Visibility): { draft: boolean; visibility: Visibility; over: boolean } {
  return {
    draft: line % 12 === 2 * turn + 1,
    visibility: line % 20 === 4 * turn + 2 ? "hidden" : visibility,
    over: line % 20 === (4 * turn + 4) % 20,
  };
}

const askedOf = (profile: WorkProfile) => [
  ...new Set(profile.needs.flatMap((need) => [...need.types].flatMap((letter) => ENGAGEMENT_LETTERS[letter] ?? []))),
];

type Draft = {
  person: Person;
  at: number;
  profile: WorkProfile;
  wish: Wish;
  visibility: Visibility;
  draft: boolean;
  over: boolean;
  today: string;
  hash: string;
};

function addExpert(world: DemoWorld, given: Draft): void {
  const { person, at, profile, visibility, draft, today } = given;
  const random = randomFor(`expert ${at}`);
  const id = demoId(`expert ${at}`);
  const account = at === 0 ? DEMO_ACCOUNTS[0] : null;
  const userId = account ? demoUserId(account.role) : demoId(`expert user ${at}`);
  const fullName = account?.displayName ?? person.fullName;
  const names = account
    ? { fullName, familyName: "Trịnh", givenName: "Lan" }
    : { fullName, familyName: person.familyName, givenName: person.givenName };
  const said: Languages =
    account || random.chance(0.74)
      ? { vi: true, en: true }
      : random.chance(person.grewUpAbroad ? 0.1 : 0.6)
        ? { vi: true, en: false }
        : { vi: false, en: true };
  const year = Number(today.slice(0, 4));
  const career = makeCareer(random, person, profile, year, !said.vi || (said.en && random.chance(0.5)));
  const joined = dayAfter(today, -random.int(5, 240));
  const published = draft ? null : new Date(joined.getTime() + random.int(1, 5) * 43_200_000);
  const verified = !draft && (at === 0 || random.chance(0.45));
  const availability = makeAvailability(random, at === 0 ? "adviser" : given.wish, askedOf(profile), given.over, today, !said.vi);

  addAccount(world, {
    userId,
    fullName,
    hash: given.hash,
    said,
    joined,
    published,
    visibility,
    email: account?.email ?? `${person.emailName}@example.org`,
  });
  world.experts.push({
    id,
    userId,
    ...names,
    ...headline(random, profile, career, said),
    ...biography(random, given, career, availability, said),
    countryCode: person.countryCode,
    city: person.city,
    timeZone: person.timeZone,
    academicRank: career.academicRank,
    fieldCodes: [...profile.fields],
    technologyCodes: profile.tech.map(technologyCode),
    visibility,
    publishedAt: published,
    verifiedAt: verified && published ? daysLater(published, 5) : null,
    verifiedBy: verified ? demoUserId("coordinator") : null,
    availabilityConfirmedAt: published,
    demo: true,
    createdAt: joined,
    updatedAt: published ?? joined,
  });
  world.contacts.push(contactOf(random, id, person, account?.email ?? null));
  world.skills.push(...skillsOf(random, profile, career, year).map((skill) => ({ expertId: id, ...skill })));
  world.degrees.push(...career.degrees.map((degree, n) => ({ id: demoId(`degree ${at} ${n}`), expertId: id, ...degree })));
  world.employments.push(...career.employments.map((one, n) => ({ id: demoId(`employment ${at} ${n}`), expertId: id, ...one })));
  world.works.push(...career.works.map((work, n) => ({ id: demoId(`work ${at} ${n}`), expertId: id, ...work })));
  world.languages.push(...person.languages.map((language) => ({ expertId: id, ...language })));
  // Some drafts stop before the availability step.
  if (!draft || random.chance(0.4)) world.availabilities.push(...availability.map((row) => ({ expertId: id, ...row })));
}

function addAccount(
  world: DemoWorld,
  made: {
    userId: string;
    fullName: string;
    email: string;
    hash: string;
    said: Languages;
    joined: Date;
    published: Date | null;
    visibility: Visibility;
  },
): void {
  const locale: Locale = made.said.vi ? "vi" : "en";
  world.users.push({
    id: made.userId,
    email: made.email,
    displayName: made.fullName,
    passwordHash: made.hash,
    locale,
    emailVerifiedAt: made.joined,
    createdAt: made.joined,
    updatedAt: made.joined,
  });
  const consent = (purpose: "account" | "profile_search", grantedAt: Date) => ({
    id: demoId(`consent ${purpose} ${made.userId}`),
    userId: made.userId,
    purpose,
    locale,
    grantedAt,
    textVersion: CONSENT_TEXT_VERSIONS[purpose],
  });
  world.consents.push(consent("account", made.joined));
  if (made.published) world.consents.push({ ...consent("profile_search", made.published), audience: made.visibility });
}

function headline(random: Random, profile: WorkProfile, career: Career, said: Languages) {
  const own = random.pick([...profile.headlines, career.title]);
  return { headlineVi: said.vi ? own[0] : "", headlineEn: said.en ? own[1] : "" };
}

/**
 * What the person does and learned from it, then what they would like: the same in both languages. People in one line of
 * work get different sentences in turn; those who grew up abroad get no stories of a life in Việt Nam.
 */
function biography(random: Random, given: Draft, career: Career, availability: { engagementType: keyof typeof WISHES }[], said: Languages) {
  const { profile, person } = given;
  const turn = Math.floor(given.at / PROFILES.length);
  const work = [profile.does[turn % 2], turn === 4 || person.grewUpAbroad ? undefined : profile.detail[turn < 2 ? turn : 3 - turn]];
  const since = [`Tôi đã làm trong lĩnh vực này ${career.years} năm.`, `I have worked in this area for ${career.years} years.`] as const;
  if (!work[1] || random.chance(0.3)) work.splice(1, 0, since);
  const forms = availability.slice(0, random.chance(0.35) ? 2 : 1);
  const wishes = forms.map((form) => random.pick(WISHES[form.engagementType]));
  const text = (at: 0 | 1) => [work, wishes].map((part) => part.flatMap((both) => both?.[at] ?? []).join(" ")).join("\n\n");
  return { biographyVi: said.vi ? text(0) : "", biographyEn: said.en ? text(1) : "" };
}

function contactOf(random: Random, expertId: string, person: Person, email: string | null) {
  return {
    expertId,
    email: email ?? `${person.emailName}@example.net`,
    phone: random.chance(0.6) ? person.phone : "",
    address: "",
    other: "",
  };
}

function skillsOf(random: Random, profile: WorkProfile, career: Career, year: number) {
  const senior = career.years >= 11 ? 1 : 0;
  const row = (skillId: string, level: number, stale: boolean) => ({
    skillId,
    level: Math.max(1, Math.min(4, level)),
    years: random.chance(0.9) ? Math.max(1, Math.min(career.years, random.int(2, 5) + Math.floor(career.years / 2))) : null,
    lastUsedYear: random.chance(0.9) ? year - (stale ? random.int(3, 7) : random.int(0, 1)) : null,
  });
  const core = profile.core.map((id, n) => row(id, n === 0 ? 3 + senior : random.int(2, 3) + senior, false));
  const more = random
    .some(profile.more, random.int(2, profile.more.length))
    .map((id) => row(id, random.int(1, 3) + (random.chance(0.3) ? 1 : 0), random.chance(0.25)));
  const own = new Set([...profile.core, ...profile.more]);
  const neighbour = random.pick(PROFILES.filter((other) => other.area === profile.area));
  const side = random.chance(0.5)
    ? random
        .some(
          neighbour.core.filter((id) => !own.has(id)),
          2,
        )
        .map((id) => row(id, random.int(1, 3), false))
    : [];
  return [...core, ...more, ...side];
}
