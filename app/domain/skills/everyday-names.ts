import { type SkillName } from "./skill-names";

/**
 * Skill names that are also everyday words, lower case. In running text they count only with further evidence: a list
 * of skills, a cue such as "chuyên ngành" or "expertise in" before them, or a linked skill in the same text.
 */
const EVERYDAY = new Set(
  `access, accreditation, ageing, agile, aging, alloys, animation, architecture, automation, banking, biometrics, branding,
  bridges, c, calibration, cement, chatbots, coffee, communication, computers, concrete, dance, dart, design, diabetes,
  drawing, drones, economics, electronics, energy, excel, finance, firewalls, flutter, forensics, go, graphics, history,
  hospitality, interpreting, inverters, investment, java, julia, laboratory, law, leadership, literature, logistics, lua,
  make, marketing, mathematics, metro, migration, mining, music, networking, networks, office, origin, patents, pepper,
  philosophy, photography, plastics, procurement, public speaking, r, react, refining, restoration, robots, ruby,
  rubber, rust, sage, sales, scala, sensors, shipping, spark, spin-offs, spring, standards, startups, statistics, surgery,
  surveying, sustainability, swift, translation, unity, unreal, water, welding, word,
  architect, architects, automotive, chips, chip, computing, coaching, consulting, crops, dashboards, docking, embeddings,
  foundry, generators, generator, imaging, lighting, licensing, localisation, localization, maintenance, mapping, modelling,
  modeling, monitoring, packaging, painting, pipelines, pipeline, planning, printing, programming, quality control, rice,
  satellite, satellites, scripting, screening, simulation, software, tape-out, testing, training, transformer, transformers,
  vision, wi-fi, writing, mentoring, audit, algorithms, batteries, bonds, cables, civil society, customs, diplomacy, fuel,
  heritage, housing, inspection, instruments, journalism, languages, magnets, markets, membranes, metals, negotiation, oceans,
  optics, paper, peptides, pricing, pumps, rail, recycling, reporting, retail, security, shrimp, soil, sport, storage,
  taxation, television, theatre, timber, trade, turbines, vaccines, vehicles, video, waste, weather, wine,
  accounting, auditing, tourism, transport, nursing, nutrition, entrepreneurship, risk management, product development,
  policy analysis, international relations, social work, public policy, higher education, research management, languages,
  an ninh, an toàn, anten, bảo trì, biên dịch, chẩn đoán, chế tạo, chiếu sáng, cảm biến, cấp cứu, cây trồng, chip, cơ khí, dân số,
  dinh dưỡng, giảng dạy, hải quan, kiến trúc sư, kiểm toán, kiểm định, lập trình, lúa gạo, mạng, ngoại giao, nghiên cứu, phần mềm,
  quy hoạch, quản lý chất lượng, siêu âm, thiết kế, thú y, thể thao, thiết bị đo, tối ưu, truyền hình, truyền thông, tư vấn,
  tuyển dụng, vận tải, vắc-xin, vắc xin, vệ tinh, vật liệu, y học, y tế, đào tạo, đàm phán, đo đạc, đột quỵ, địa chất,
  báo chí, bảo hiểm, bảo tàng, bất động sản, bệnh viện, biển, cà phê, cao su, cao áp, chăn nuôi, chứng khoán, chuỗi cung ứng,
  công nghệ, dầu khí, dệt may, di cư, di sản, dịch thuật, doanh nghiệp, du lịch, đầu tư, điện, đo lường, động đất, giáo dục,
  giáo dục đại học, gốm, hậu cần, hệ điều hành, hợp kim, hồ tiêu, in 3d, kế toán, kiểm thử, kiến trúc, khởi nghiệp, kinh tế,
  khảo sát, lâm sản, lâm nghiệp, lên men, lịch sử, logistics, luyện kim, lưới điện, marketing, máy điện, mô phỏng, mỹ thuật,
  nền móng công trình, ngân hàng, nghệ thuật, người máy, ngoại giao khoa học, người việt nam ở nước ngoài, nhân học, nhiệt lạnh,
  phân tích chính sách, phát triển bền vững, phát triển đô thị, phiên dịch, phim hoạt hình, pin, quản lý dự án, quản trị rủi ro,
  quản trị kinh doanh, quản trị doanh nghiệp, quan hệ quốc tế, robot, sáng chế, sinh viên, sở hữu trí tuệ, sư phạm, tài chính,
  thần kinh, thống kê, thuế, thủy lợi, thủy sản, thương hiệu, tiếp thị, tim mạch, toán học, tối ưu hóa, tôm sú, triết học,
  trồng nấm, trồng trọt, trò chơi điện tử, truyền máu, tự động hóa, văn học, văn hóa, văn hóa dân gian, viễn thông, vi sinh,
  vi tảo, xạ trị, xây dựng, xi măng, xuất nhập khẩu, y sinh, âm nhạc, đóng tàu, đúc, hàn, tiện, phay, nội tiết, dịch vụ,
  rocketry, tractors, permaculture, soils, greenhouses, vegetables, biology, omics, biomass, compost, chemistry, cosmetics, floods,
  highways, stroke, hepatitis, rendering, visualization, airflow, sewage, geography, economics, innovation, tunnels, railways, solar,
  aerospace, automobile, footwear, garments, weaving, measurement, ceramic, corrosion, membrane, mines, petroleum, heritage, physics,
  arithmetic, vibration, oscillation, cancer, pharmacy, medicine, pharmacist, packaging, climate, ecosystems, weather, salinity,
  immunity, immunization, bookkeeping, recruitment, start-up, start-ups, arbitration, patenting, multimedia, logistic, telco, curriculum,
  embedded, batteries, concrete, polyme, transport, transportation, hydrogen, aspen, electrophoresis, tailings, cardiovascular,
  wastewater, agriculture, farming, lawyer, law, mathematics, maths, postgres, audit, weld, banker, accountant,
  nông nghiệp, sinh học, côn trùng, sinh lý, hạt giống, hóa học, tinh dầu, chiết xuất, lũ lụt, nền móng, đường bộ, cầu đường, xét nghiệm,
  tàu điện, bệnh gan, bệnh thận, chỉnh hình, kiểm thử, mã độc, nước sạch, nước thải, địa lý, đường hầm, thoát nước, kết cấu, giao thông,
  điện tử, năng lượng, hàng không, điện lực, điện lạnh, thực phẩm, da giày, may mặc, bê tông, ăn mòn, môi trường, quan trắc, vật liệu, kim loại,
  dầu khí, rác thải, tái chế, toán học, động cơ, bảo trì, dao động, cây thuốc, thảo dược, thuốc mới, dược sĩ, bao bì, bảo tồn, tế bào, khí hậu,
  thời tiết, thiên tai, thiên văn, vật lý, trạm sạc, tiêm chủng, giao nhận, lữ hành, luật học, y khoa, nghề cá, nuôi cá, trồng rau, chọn giống,
  điều khiển, hữu cơ, vô cơ, chất rắn, máy lạnh, ngành điện, hòa lưới, cáp quang, rau sạch, nguồn gen, phân tách, renewables, công nghệ sản xuất,
  công nghệ chế tạo, kỹ thuật sản xuất, sản xuất công nghiệp`
    .split(",")
    .map((name) => name.trim().normalize("NFC")),
);

/** Whether a name is too weak on its own: an everyday word, a single letter or syllable, or two letters without a capital. */
export function isEveryday(name: SkillName): boolean {
  const text = name.text.normalize("NFC").toLowerCase();
  return EVERYDAY.has(text) || (!name.isAbbreviation && text.length <= 4) || text.length === 1;
}

/**
 * Names that mean a skill in a skills column but hardly ever in a sentence: people ("developer"), things ("roads") and
 * general words ("policy"). In running text they are ignored.
 */
const FOR_CELLS = new Set(
  `developer, coder, programmer, reporter, policy, materials, structures, foundations, roads, engines, waste, glass, paints, piling, auditor,
  wages, patents, patent, surveyor, marketer, entrepreneur, entrepreneurs, energy, control, start up, project leader, project leadership, hydrothermal,
  lập trình viên, chính sách, giáo dục, rủi ro, nhân sự, doanh nhân, dự phòng, pháp lý, pháp luật, luật sư, kinh tế, tiền lương, giá điện,
  viết code, viết báo, nước uống, y học, não bộ, sức bền, nhi đồng, sản phụ, con tôm, tàu biển, ngành dược, thợ hàn, welder, ngành hóa,
  dược, toán, luật, bác sĩ phẫu thuật, cơ kim, que thử, xây dựng chương trình, số hóa, hành chính nhân sự, đổi mới và sáng tạo`
    .split(",")
    .map((name) => name.trim().normalize("NFC")),
);

/** Whether a name counts only where nothing but a skill can appear, such as a skills column. */
export function isForCells(name: SkillName): boolean {
  return FOR_CELLS.has(name.text.normalize("NFC").toLowerCase());
}

/** Words and phrases before a name which announce a subject; folded. */
export const CUES: ReadonlySet<string> = new Set(
  `chuyen nganh, chuyen mon, linh vuc, nganh, bo mon, mon, chuyen gia, chuyen gia ve, kinh nghiem ve, nghien cuu ve, kien thuc ve,
  thanh thao, ki nang, giang day, ngon ngu, lap trinh, tien si, thac si, cu nhan, giao su, ki su, bac si, nha nghien cuu, khoa,
  day, giang vien, giang vien ve, chuyen ve, am hieu, am hieu ve, su dung, expert in, expertise in, experience in, experience with, research in, research on,
  skilled in, specialist in, knowledge of, background in, phd in, doctorate in, degree in, msc in, bsc in, professor of, lecturer in, teach, teaching,
  taught, proficient in, training in, work in, department of, faculty of, school of, field of, skills, programming, using, studied, study of`
    .split(",")
    .map((cue) => cue.trim()),
);

/** Cue words after a name: "R programming", "ngôn ngữ R", "Go developer". */
export const CUES_AFTER: ReadonlySet<string> = new Set(
  `programming, language, developer, expert, specialist, engineer, researcher, scientist, professor, lecturer, consultant, research, teacher`
    .split(",")
    .map((cue) => cue.trim()),
);
