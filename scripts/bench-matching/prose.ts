import { type Random } from "~/domain/demo/random";
import { type Skill } from "~/domain/reference/model";

/** Texts like those of profiles and positions: names of skills, in either language, between filler words. */

const FILLER = {
  vi: [
    "Tôi phụ trách",
    "nhóm nghiên cứu",
    "trong nhiều năm",
    "phối hợp với đối tác",
    "xây dựng quy trình",
    "đánh giá kết quả",
    "hướng dẫn kỹ sư trẻ",
    "triển khai thử nghiệm",
    "báo cáo cho hội đồng",
    "tối ưu chi phí",
    "dự án quốc gia",
    "phòng thí nghiệm",
    "chuyển giao kết quả",
    "đào tạo nội bộ",
    "khảo sát hiện trường",
    "viết đề xuất tài trợ",
    "quản lý chất lượng",
    "hợp tác quốc tế",
    "phân tích số liệu",
    "thẩm định thiết kế",
    "sản xuất hàng loạt",
    "tiêu chuẩn ngành",
    "bảo vệ môi trường",
    "ứng dụng thực tế",
    "giảng dạy sau đại học",
    "công bố kết quả",
    "kết nối doanh nghiệp",
    "lập kế hoạch dài hạn",
  ],
  en: [
    "I lead work on",
    "a research group",
    "over many years",
    "with industrial partners",
    "setting up procedures",
    "evaluating results",
    "mentoring junior engineers",
    "running pilots",
    "reporting to the board",
    "reducing cost",
    "a national programme",
    "the laboratory",
    "technology transfer",
    "internal training",
    "field surveys",
    "writing grant proposals",
    "quality management",
    "international cooperation",
    "data analysis",
    "design review",
    "volume production",
    "industry standards",
    "environmental protection",
    "practical applications",
    "graduate teaching",
    "publishing results",
    "links with companies",
    "long-term planning",
  ],
} as const;

export type Language = keyof typeof FILLER;

/** One of the names of a skill: mostly its label, sometimes another name. */
export function nameOf(random: Random, skill: Skill, language: Language): string {
  const aliases = skill.aliases[language];
  return aliases.length > 0 && random.chance(0.3) ? random.pick(aliases) : skill[language];
}

/** A few sentences around the skills. */
export function prose(random: Random, skills: readonly Skill[], language: Language, sentences: number): string {
  const lines: string[] = [];
  for (let at = 0; at < sentences; at += 1) {
    const named = skills[at % Math.max(1, skills.length)];
    const words = [
      random.pick(FILLER[language]),
      named ? nameOf(random, named, language) : "",
      random.pick(FILLER[language]),
      random.pick(FILLER[language]),
    ];
    lines.push(words.filter((part) => part !== "").join(", "));
  }
  return lines.length === 0 ? "" : `${lines.join(". ")}.`;
}

/** The title of a publication or patent. */
export function workTitle(random: Random, skills: readonly Skill[], language: Language): string {
  const [first, second] = skills.map((skill) => nameOf(random, skill, language));
  const join = language === "vi" ? random.pick(["cho", "trong", "dựa trên", "và"]) : random.pick(["for", "in", "based on", "and"]);
  const lead =
    language === "vi"
      ? random.pick(["Nghiên cứu", "Phương pháp", "Thiết kế", "Đánh giá"])
      : random.pick(["A study of", "Towards", "Design of", "Assessment of"]);
  return [lead, first, second ? `${join} ${second}` : ""].filter(Boolean).join(" ");
}
