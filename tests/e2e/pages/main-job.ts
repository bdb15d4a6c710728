import { fieldLabel } from "~/domain/reference/fields";
import { languageName } from "~/domain/reference/languages";
import { provinceName } from "~/domain/reference/provinces";
import { technologyLabel } from "~/domain/reference/technologies";
import { type Locale } from "~/i18n/locale";
import { draftPosition, describeWork, askForSkills, publishPosition, setOffer, setRequirements, setWork } from "./position";
import * as profile from "./profile";
import { type On } from "./profile";
import { uniqueEmail, uniqueName } from "./unique";

/** A country with few people from other tests, so that a search by country shows this person on the first page. */
const COUNTRY = "IS";

export const SKILL = { vi: "Thiết kế vi mạch tương tự", en: "Analog IC design" } as const;
const SECOND_SKILL = { vi: "Đóng gói vi mạch tiên tiến", en: "Advanced semiconductor packaging" } as const;

/** The people and the institution of one run, with unique names and addresses. */
export function cast() {
  const expert = {
    ...uniqueName(),
    email: uniqueEmail("chuyen-gia"),
    password: "ba chiếc đò sang sông",
    contact: uniqueEmail("rieng-tu"),
    phone: "+354 555 0147",
    country: COUNTRY,
  };
  const number = uniqueEmail("").slice(1, 9);
  const institution = { vi: `Viện Vi mạch Sông Hàn ${number}`, en: `Han River Institute of Microchips ${number}` };
  const member = { displayName: "Trương Hoài Nam", email: uniqueEmail("to-chuc"), password: "một vườn bưởi chín sớm" };
  const position = { vi: `Chuyên gia mạch tương tự ${number}`, en: `Analog circuit expert ${number}` };
  return { expert, institution, member, position };
}
export type Cast = ReturnType<typeof cast>;

const fieldsOf = (locale: Locale) => ({
  broad: fieldLabel("2", locale),
  narrow: fieldLabel("2.2", locale),
  technology: technologyLabel("qd21-2026.3", locale),
});
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Fills in every step. Skills are typed without diacritics. */
export async function fillProfile(on: On, { expert }: Cast, scripts: boolean) {
  const { locale } = on;
  await profile.fillNames(on, expert);
  await profile.fillHeadline(on, { vi: "Kỹ sư thiết kế mạch tương tự", en: "Analog circuit design engineer" });
  await profile.fillPlace(on, { country: expert.country, city: "Reykjavík" });
  const add = scripts ? profile.addSkill : profile.addSkillByChoice;
  await add(on, { typed: "thiet ke vi mach tuong", label: SKILL[locale], level: 4, years: 14 });
  await add(on, { typed: "dong goi vi mach tien", label: SECOND_SKILL[locale], level: 3, years: 6 });
  await profile.offer(on, "return_long_term", {
    from: inDays(30),
    until: inDays(900),
    months: 24,
    conditions: "Có phòng đo kiểm",
    province: provinceName("da-nang", locale),
  });
  await profile.offer(on, "remote_advising", { from: inDays(1), hours: 8, conditions: "Sau giờ làm" });
  await profile.fillFields(on, fieldsOf(locale));
  await profile.addLanguage(on, { language: languageName("en", locale), level: "C1" });
  await profile.addDegree(on, { level: "doctorate", subject: "Kỹ thuật điện tử", organisation: "Đại học Bắc Cực", year: 2012 });
  await profile.addEmployment(on, {
    title: "Kỹ sư trưởng",
    organisation: "Aurora Silicon",
    fromYear: 2013,
    description: "Bộ chuyển đổi công suất thấp",
  });
  await profile.addPublication(on, { title: "Bộ khuếch đại tạp âm thấp", venue: "Tạp chí Mạch Bắc Âu", year: 2021 });
  await profile.fillBiography(on, { vi: "Hơn mười năm thiết kế mạch tương tự.", en: "More than ten years of analog design." });
  await profile.chooseVisibility(on, "institutions");
  await profile.fillContact(on, { email: expert.contact, phone: expert.phone, address: "Số 7 phố Bến Cảng, Reykjavík" });
}

/** Drafts a position that asks for what the expert offers, and publishes it. @returns its id */
export async function postPosition(on: On, { position }: Cast, scripts: boolean): Promise<string> {
  const { locale } = on;
  const id = await draftPosition(on, { title: position, kind: "post" });
  await describeWork(on, { vi: "Dẫn dắt nhóm thiết kế bộ chuyển đổi.", en: "Lead a group that designs converters." });
  await setWork(on, {
    types: ["return_long_term", "remote_advising"],
    province: provinceName("da-nang", locale),
    from: inDays(60),
    until: inDays(120),
    months: [12, 24],
    hours: [4, 10],
  });
  const skills = [
    { typed: "thiet ke vi mach tuong", label: SKILL[locale], necessity: "must", level: 3 },
    { typed: "dong goi vi mach tien", label: SECOND_SKILL[locale], necessity: "nice", level: 2 },
  ] as const;
  await askForSkills(on, [...skills], fieldsOf(locale), scripts);
  const criterion = { vi: "Đã đưa ít nhất một vi mạch vào sản xuất", en: "Has brought at least one chip into production" };
  await setRequirements(on, { degree: "doctorate", years: 5, language: languageName("en", locale), level: "B2", criterion });
  const housing = { kind: "housing", words: { vi: "Nhà công vụ", en: "Staff housing" } } as const;
  const travel = { kind: "yearly_travel_home", words: { vi: "Một lần mỗi năm", en: "Once a year" } } as const;
  await setOffer(on, {
    pay: { from: 60_000_000, to: 90_000_000, currency: "VND", period: "month" },
    incentives: [housing, travel],
    deadline: inDays(45),
  });
  await publishPosition(on);
  return id;
}
