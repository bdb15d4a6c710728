import { foldVietnamese, matchKey } from "~/domain/words";
import { FIELDS_OF, type ImportField, type ImportKind } from "./model";

/**
 * Column headings for each field, as people write them in either language; compared ignoring diacritics, case and
 * punctuation. The first heading of each language is in the template.
 */
const HEADINGS: Record<ImportField, { vi: readonly string[]; en: readonly string[] }> = {
  fullName: {
    vi: ["Họ và tên", "Họ tên", "Tên đầy đủ", "Tên chuyên gia", "Chuyên gia"],
    en: ["Full name", "Name", "Expert name", "Expert"],
  },
  familyName: { vi: ["Họ", "Họ đệm", "Họ và tên đệm"], en: ["Family name", "Last name", "Surname"] },
  givenName: { vi: ["Tên", "Tên gọi"], en: ["Given name", "First name", "Forename"] },
  email: {
    vi: ["Thư điện tử", "Địa chỉ thư", "Địa chỉ thư điện tử", "Địa chỉ email", "Hộp thư", "Email"],
    en: ["Email", "E-mail", "Email address", "Mail"],
  },
  orcid: { vi: ["Mã ORCID"], en: ["ORCID", "ORCID iD"] },
  mailLanguage: { vi: ["Ngôn ngữ thư", "Ngôn ngữ liên hệ"], en: ["Mail language", "Language of mail", "Preferred language", "Locale"] },
  country: {
    vi: ["Quốc gia", "Nước", "Nước sở tại", "Nước cư trú", "Nước đang sống", "Nơi sống", "Quốc gia cư trú"],
    en: ["Country", "Country of residence", "Residence"],
  },
  city: { vi: ["Thành phố", "Thành phố đang sống"], en: ["City", "Town"] },
  academicRank: { vi: ["Học hàm", "Học hàm tối thiểu"], en: ["Academic rank", "Academic title", "Minimum academic rank"] },
  degree: {
    vi: ["Học vị", "Trình độ", "Bằng cấp", "Trình độ học vấn", "Bằng cấp tối thiểu", "Học vị tối thiểu"],
    en: ["Degree", "Highest degree", "Qualification", "Education", "Minimum degree"],
  },
  degreeSubject: { vi: ["Chuyên ngành", "Ngành học", "Ngành đào tạo"], en: ["Degree subject", "Major", "Subject", "Field of study"] },
  degreeOrganisation: {
    vi: ["Trường cấp bằng", "Nơi đào tạo", "Trường", "Cơ sở đào tạo"],
    en: ["University", "Degree from", "Alma mater", "School"],
  },
  degreeYear: { vi: ["Năm cấp bằng", "Năm tốt nghiệp"], en: ["Degree year", "Graduation year", "Year of degree"] },
  jobTitle: {
    vi: ["Chức danh", "Chức vụ", "Vị trí công tác", "Công việc hiện tại"],
    en: ["Job title", "Current position", "Occupation", "Role"],
  },
  employer: {
    vi: ["Nơi làm việc", "Cơ quan", "Đơn vị công tác", "Nơi công tác", "Cơ quan công tác", "Tổ chức"],
    en: ["Employer", "Organisation", "Organization", "Affiliation", "Company", "Institution", "Workplace"],
  },
  jobFromYear: { vi: ["Làm từ năm", "Công tác từ năm"], en: ["Working there since", "Since", "Job from year"] },
  skills: {
    vi: ["Kỹ năng", "Chuyên môn", "Chuyên môn sâu", "Lĩnh vực chuyên môn", "Lĩnh vực", "Hướng nghiên cứu", "Kỹ năng bắt buộc"],
    en: [
      "Skills",
      "Expertise",
      "Specialisation",
      "Specialization",
      "Research interests",
      "Keywords",
      "Required skills",
      "Areas of expertise",
    ],
  },
  languages: { vi: ["Ngoại ngữ", "Ngôn ngữ", "Trình độ ngoại ngữ"], en: ["Languages", "Language skills", "Language"] },
  engagementTypes: {
    vi: ["Hình thức tham gia", "Hình thức hợp tác", "Hình thức làm việc", "Hình thức"],
    en: ["Forms of work", "Engagement type", "Engagement types", "Engagement", "Form of work"],
  },
  availableFrom: { vi: ["Sẵn sàng từ", "Có thể tham gia từ", "Thời gian sẵn sàng"], en: ["Available from", "Availability", "Available"] },
  headline: { vi: ["Giới thiệu ngắn", "Tóm tắt"], en: ["Headline", "Summary", "Tagline"] },
  biography: { vi: ["Tiểu sử", "Quá trình công tác", "Giới thiệu"], en: ["Biography", "Bio", "About", "Profile"] },
  phone: { vi: ["Điện thoại", "Số điện thoại", "Di động", "ĐT", "SĐT", "Số ĐT"], en: ["Phone", "Telephone", "Mobile", "Phone number"] },
  titleVi: { vi: ["Tên vị trí", "Vị trí", "Tên vị trí (tiếng Việt)", "Chức danh tuyển"], en: ["Title (Vietnamese)", "Vietnamese title"] },
  titleEn: { vi: ["Tên vị trí (tiếng Anh)"], en: ["Title", "Position", "Title (English)", "English title", "Position title"] },
  positionKind: { vi: ["Loại nhu cầu", "Loại"], en: ["Kind", "Type"] },
  programme: { vi: ["Chương trình", "Đề án"], en: ["Programme", "Program"] },
  openings: { vi: ["Số lượng", "Chỉ tiêu", "Số người cần"], en: ["Openings", "Number", "Headcount", "Number of openings"] },
  textVi: { vi: ["Mô tả", "Nhiệm vụ", "Mô tả công việc", "Nội dung"], en: ["Description (Vietnamese)", "Vietnamese description"] },
  textEn: { vi: ["Mô tả (tiếng Anh)"], en: ["Description", "Task", "Duties", "Description (English)"] },
  skillsNice: { vi: ["Kỹ năng ưu tiên", "Kỹ năng mong muốn"], en: ["Nice-to-have skills", "Preferred skills", "Desirable skills"] },
  province: { vi: ["Tỉnh, thành phố", "Địa điểm", "Nơi làm việc", "Tỉnh thành", "Tỉnh"], en: ["Province", "Location", "Place of work"] },
  remote: { vi: ["Làm từ xa", "Từ xa"], en: ["Remote", "Remote possible"] },
  startFrom: { vi: ["Ngày bắt đầu", "Bắt đầu", "Thời gian bắt đầu"], en: ["Start", "Start date", "Starts on", "Start from"] },
  deadline: {
    vi: ["Hạn nộp hồ sơ", "Hạn nộp", "Hạn chót", "Thời hạn"],
    en: ["Deadline", "Closing date", "Application deadline", "Dossier deadline"],
  },
  yearsExperience: { vi: ["Số năm kinh nghiệm", "Kinh nghiệm"], en: ["Years of experience", "Experience", "Minimum years of experience"] },
  announcement: { vi: ["Văn bản công bố", "Nguồn thông báo"], en: ["Announcement", "Source", "Document number"] },
};

/** The heading of a field in the template, in both languages. */
export function templateHeading(field: ImportField): string {
  const { vi, en } = HEADINGS[field];
  return `${vi[0] ?? field} / ${en[0] ?? field}`;
}

/**
 * Maps each heading of a file to a field; null when none matches. A heading in both languages ("Họ và tên / Full name")
 * matches by either half. Each field is assigned once: to the best matching heading, or the first of equals.
 */
export function guessColumns(kind: ImportKind, headings: readonly string[]): (ImportField | null)[] {
  const fields = FIELDS_OF[kind];
  const guesses = headings.flatMap((heading, column) =>
    fields.flatMap((field) => {
      const sure = likeness(heading, field);
      return sure > 0 ? [{ column, field, sure }] : [];
    }),
  );
  guesses.sort((a, b) => b.sure - a.sure || a.column - b.column || fields.indexOf(a.field) - fields.indexOf(b.field));
  const columns: (ImportField | null)[] = headings.map(() => null);
  const given = new Set<ImportField>();
  for (const { column, field } of guesses) {
    if (columns[column] !== null || given.has(field)) continue;
    columns[column] = field;
    given.add(field);
  }
  return columns;
}

/**
 * Additions to a heading that do not change its meaning. Only words that leave the person and the field unchanged:
 * "Email người giới thiệu" must stay a separate heading.
 */
const ADDED_WORDS = new Set(
  [
    "liên hệ",
    "hiện nay",
    "hiện tại",
    "đang công tác",
    "cá nhân",
    "chính",
    "nếu có",
    "bắt buộc",
    "contact",
    "current",
    "personal",
    "primary",
    "if any",
    "required",
  ].map(matchKey),
);

/** A heading's name without one such addition at its end. */
function withoutAddition(name: string): string {
  const added = [...ADDED_WORDS].find((word) => name.endsWith(` ${word}`));
  return added ? name.slice(0, -added.length - 1) : name;
}

/**
 * 4: the heading itself with its diacritics; 3: without diacritics; 2: one half of it, or the part before brackets or
 * an addition; 0: no match.
 */
function likeness(heading: string, field: ImportField): number {
  const { vi, en } = HEADINGS[field];
  const names = [...vi, ...en];
  const whole = matchKey(heading);
  if (whole === "") return 0;
  if (names.some((name) => name.toLowerCase() === heading.normalize("NFC").trim().toLowerCase())) return 4;
  if (names.some((name) => matchKey(name) === whole) || whole === foldVietnamese(field)) return 3;
  const parts = [...heading.split(/[/|\n]/), heading.replace(/\(.*\)/, "").replace(/\*/g, "")]
    .map(matchKey)
    .flatMap((part) => [part, withoutAddition(part)])
    .filter((part) => part !== "" && part !== whole);
  return names.some((name) => parts.includes(matchKey(name))) ? 2 : 0;
}
