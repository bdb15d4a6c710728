import { randomInt, randomUUID } from "node:crypto";

/** Syllables with diacritics that searches must ignore. */
const SYLLABLES = [
  "Đài",
  "Ướt",
  "Phượng",
  "Quỳnh",
  "Thảo",
  "Bích",
  "Đằng",
  "Nhẫn",
  "Kỳ",
  "Mỹ",
  "Uyển",
  "Trường",
  "Lộc",
  "Nghĩa",
  "Vỹ",
  "Hoành",
  "Xuyến",
  "Đoan",
  "Khuê",
  "Tường",
];
const pick = () => SYLLABLES[randomInt(SYLLABLES.length)] ?? "";

/** A name that no other test uses: long, and with every kind of diacritic. */
export function uniqueName(): { fullName: string; familyName: string; plain: string } {
  const own = [pick(), pick(), pick(), pick()].join(" ");
  const fullName = `Công Tằng Tôn Nữ ${own}`;
  return { fullName, familyName: "Công Tằng Tôn Nữ", plain: withoutMarks(own) };
}

export function uniqueEmail(who: string): string {
  return `${who}-${randomUUID().slice(0, 13)}@example.test`;
}

/** The text as typed without a Vietnamese keyboard. */
export function withoutMarks(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D").toLowerCase();
}
