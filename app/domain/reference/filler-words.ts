/**
 * Words around a skill's name which do not change which skill is meant, folded and with i for y at the end of an open
 * syllable (see `foldedForm`). Taken off only when the whole is no name: "kỹ thuật điện" stays what it is.
 */
const EVERYWHERE = [
  // how well
  "advanced", "basic", "basics", "beginner", "intermediate", "expert", "expertise", "senior", "junior", "good", "strong",
  "excellent", "fluent", "professional", "proficient", "proficiency", "fundamentals", "introduction", "level", "principal",
  "nang cao", "co ban", "thanh thao", "chuyen sau", "gioi", "kha", "tot", "trung binh", "chuyen nghiep", "dai cuong",
  "hien dai", "modern", "applied", "ung dung", "theoretical", "li thuyet", "thuc hanh", "practical",
  // that it is a skill at all
  "ki nang", "skill", "skills", "experience", "kinh nghiem", "knowledge", "kien thuc", "chuyen mon", "chuyen nganh",
  "linh vuc", "nganh", "bo mon", "mon", "mon hoc", "field", "area", "domain", "subject", "topic", "specialist", "research",
  "nghien cuu", "studies", "study", "chuyen gia", "ki su", "engineer", "scientist", "researcher", "specialization",
  // what kind of thing it is
  "cong nghe", "technology", "technologies", "tech", "ki thuat", "technique", "techniques", "engineering", "khoa hoc",
  "science", "sciences", "phuong phap", "method", "methods", "he thong", "system", "systems", "methodology",
  "programming", "lap trinh", "language", "ngon ngu", "ngon ngu lap trinh", "software", "phan mem", "tool", "tools", "cong cu",
  "development", "phat trien", "application", "applications", "theory", "using", "su dung", "framework", "platform",
  "years", "year", "nam",
  // who does it
  "developer", "developers", "dev", "consultant", "adviser", "advisor", "technician", "technologist", "practitioner", "administrator",
  "operator", "instructor", "trainer", "lecturer", "sr", "jr", "lead", "lap trinh vien", "chuyen vien", "ki thuat vien", "nha nghien cuu",
  "nghien cuu vien", "nha khoa hoc", "can bo", "ki si", "tu van", "bac si", "cu nhan", "giang vien",
  // where and how much
  "vietnam", "viet nam", "vietnamese", "international", "quoc te", "in vietnam", "o viet nam", "tai viet nam", "trong nuoc", "hands on", "general",
] as const;

const BEFORE_ONLY = [
  "experience in", "experience with", "experienced in", "knowledge of", "expert in", "expertise in", "skilled in",
  "skills in", "proficient in", "proficiency in", "familiar with", "familiarity with", "understanding of", "research in",
  "research on", "field of", "area of", "background in", "specialist in", "specialised in", "specialized in", "working with",
  "use of", "application of", "applications of", "development of", "degree in", "phd in", "training in", "professor of",
  "the", "in", "of", "on", "with", "and", "for", "years of", "year of", "years in", "phd", "msc", "bsc", "dr", "prof",
  "professor", "lecturer", "lecturer in", "i know", "good at", "able to", "co", "biet", "gioi ve", "tot ve", "nam",
  "kinh nghiem ve", "kinh nghiem trong", "kinh nghiem voi", "kien thuc ve", "chuyen mon ve", "chuyen gia ve", "chuyen ve",
  "hieu biet ve", "nghien cuu ve", "linh vuc", "thanh thao ve", "am hieu", "am hieu ve", "giang day", "giang day ve", "lam viec voi",
  "thuoc linh vuc", "trong linh vuc", "giang vien", "tien si", "thac si", "cu nhan", "ve", "va", "trong", "cac", "nganh",
] as const;

/** Word pairs at most: longer wordings in the lists begin with one of these anyway. */
const FILLERS: ReadonlySet<string> = new Set(EVERYWHERE);

const LINKING: ReadonlySet<string> = new Set("of the a for and in on to with va ve cua cho".split(" "));

/** Which of the words say something of the subject: "nghiên cứu vắc-xin" -> false, false, true, true. */
export function tellingWords(folded: readonly string[]): readonly boolean[] {
  return folded.map((word, at) => {
    const pairs = [`${folded[at - 1] ?? ""} ${word}`, `${word} ${folded[at + 1] ?? ""}`];
    return !LINKING.has(word) && ![word, ...pairs].some((wording) => FILLERS.has(wording));
  });
}

export const SAYS_NOTHING_BEFORE: ReadonlySet<string> = new Set([...EVERYWHERE, ...BEFORE_ONLY]);
export const SAYS_NOTHING_AFTER: ReadonlySet<string> = new Set(EVERYWHERE);
