import { type TextWord } from "./text-words";

/**
 * Abbreviations inside longer names, as in "risk mgmt", "org. synthesis" and "QL chất thải", with their possible
 * expansions. Folded; alternatives are separated by a bar. Abbreviations of whole names belong in the data files.
 */
const FORMS = `mgmt management, mgt management, mngt management, mgr management, dev development|developer, devt development, admin administration,
  org organic|organisational, inorg inorganic, anal analytical, sw software, hw hardware, eng engineering, engg engineering, engr engineer,
  sys systems, syst systems, comp computational|computer, computat computational, env environmental, envir environmental, environ environmental,
  chem chemistry|chemical, mech mechanical|mechanics, elec electrical|electronic, electr electrical, electron electronic, electrochem electrochemistry,
  pharm pharmaceutical, pharma pharmaceutical, intl international, econ economics|economic, agri agricultural, agric agricultural, maths mathematics,
  math mathematics|mathematical, stat statistical|statistics, stats statistics, psych psychology, info information, comm communications,
  comms communications, semicond semiconductor, semicon semiconductor, mfg manufacturing, manuf manufacturing, ops operations, mktg marketing,
  acct accounting, fin financial|finance, biz business, bus business, govt government, edu education|educational, educ education, med medical|medicine,
  vet veterinary, phys physics|physical, quant quantitative, optim optimisation, struct structural, geotech geotechnical, mat materials, mats materials,
  mater materials, sci science, proc processing|process, prog programming, app application, apps applications, dist distributed, distr distributed,
  sec security, arch architecture, db database, nat natural, lang language, recog recognition, sim simulation, molec molecular, mol molecular,
  biol biology|biological, clin clinical, epi epidemiology, mod modelling, temp temperature, renew renewable, sust sustainable, transp transport,
  transport transportation, constr construction, prod production, dept department, adv advanced, appl applied, theor theoretical, exp experimental,
  qt quản trị, ql quản lý, cn công nghệ, kt kỹ thuật|kinh tế, tk thiết kế|thống kê, pt phát triển|phân tích, xd xây dựng, sx sản xuất, nc nghiên cứu,
  ht hệ thống, dk điều khiển, tdh tự động hóa, dt điện tử, vt viễn thông, mt môi trường|máy tính, nn nông nghiệp|ngôn ngữ, sh sinh học, hh hóa học,
  vl vật liệu|vật lý, kh khoa học, bv bảo vệ, gd giáo dục, dl dữ liệu|du lịch, tt thông tin, at an toàn, pp phương pháp, lt lập trình|lý thuyết,
  xl xử lý, tp thực phẩm, yt y tế, tc tài chính, nh ngân hàng, ts thủy sản, nl năng lượng, tn tài nguyên, bd bảo dưỡng, vh vận hành, gt giao thông`;

const READINGS: ReadonlyMap<string, readonly string[]> = new Map(
  FORMS.split(",").map((line) => {
    const [form = "", ...rest] = line.trim().split(/\s+/u);
    return [form, rest.join(" ").split("|")];
  }),
);
/** A text with more short forms than this is not an abbreviated name. */
const MOST = 3;

/** The text with its short forms expanded in every possible way; empty when it has none. */
export function expandShortForms(words: readonly TextWord[]): readonly string[] {
  const short = words.filter((word) => READINGS.has(word.folded)).length;
  if (words.length < 2 || short === 0 || short > MOST) return [];
  return words.reduce<readonly string[]>(
    (texts, word) => texts.flatMap((text) => (READINGS.get(word.folded) ?? [word.raw]).map((reading) => `${text} ${reading}`.trim())),
    [""],
  );
}
