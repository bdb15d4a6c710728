/**
 * Biographies and position texts with the skills that a reader finds in them; `also` lists skills that are optional.
 * Written before the finder was tuned; people and places are invented. Even positions are for tuning; odd ones are only
 * measured.
 */
export interface TextCase {
  readonly text: string;
  readonly skills: readonly string[];
  readonly also?: readonly string[];
}

export const TEXT_CASES: readonly TextCase[] = [
  {
    text: `Tôi tốt nghiệp tiến sĩ tại Eindhoven năm 2012 và có 12 năm làm kỹ sư kiểm chứng thiết kế vi mạch. Thành thạo
SystemVerilog, UVM; từng phụ trách DFT cho ba con chip 7 nm. Hiện tôi hướng dẫn nghiên cứu sinh và mong muốn hợp tác với
các trường đại học trong nước.`,
    skills: ["design-verification", "verilog-systemverilog", "uvm-verification", "design-for-test", "doctoral-supervision"],
    also: ["ic-design", "semiconductor-technology"],
  },
  {
    text: `I am a senior machine learning engineer working on large language models and speech recognition for low-resource
languages. Before that I spent four years building recommender systems and data pipelines at an e-commerce company.`,
    skills: ["machine-learning", "large-language-models", "speech-recognition", "recommender-systems"],
    also: ["e-commerce", "data-engineering", "mlops", "natural-language-processing"],
  },
  {
    text: `Viện cần chuyên gia về công nghệ sinh học nông nghiệp, có kinh nghiệm chỉnh sửa gen trên lúa và chọn giống bằng chỉ
thị phân tử. Ưu tiên ứng viên biết nuôi cấy mô thực vật và có công bố quốc tế.`,
    skills: ["agricultural-biotechnology", "gene-editing", "marker-assisted-selection", "plant-tissue-culture"],
    also: ["rice-science", "plant-breeding"],
  },
  {
    text: `The laboratory seeks a visiting scientist in power electronics to advise on grid integration of offshore wind and
battery energy storage systems. Experience with HVDC converters and power system stability is essential; no experience in
nuclear engineering is required.`,
    skills: ["power-electronics", "offshore-wind", "battery-energy-storage", "hvdc-facts", "power-system-stability"],
    also: ["renewable-integration"],
  },
  {
    text: `Bác sĩ chuyên khoa tim mạch, 15 năm công tác tại bệnh viện đại học ở Lyon. Nghiên cứu chính: dịch tễ học đái tháo
đường, thử nghiệm lâm sàng giai đoạn III và y học chính xác. Sẵn sàng giảng dạy trực tuyến, quản lý thời gian tốt.`,
    skills: ["cardiology", "epidemiology", "diabetology", "clinical-trials", "precision-medicine"],
  },
  {
    text: `Environmental engineer with expertise in wastewater treatment, membrane technology and life cycle assessment (LCA).
Led desalination projects in the Gulf. Published 20 papers on water quality and microplastics.`,
    skills: [
      "environmental-engineering",
      "wastewater-treatment",
      "membrane-technology",
      "life-cycle-assessment",
      "desalination",
      "microplastics",
    ],
    also: ["water-treatment", "environmental-monitoring"],
  },
  {
    text: `Toi la ky su phan mem, co kinh nghiem ve hoc may, xu ly ngon ngu tu nhien va dien toan dam may. Toi muon ve nuoc
lam viec trong linh vuc tri tue nhan tao.`,
    skills: ["machine-learning", "natural-language-processing", "cloud-computing", "artificial-intelligence"],
    also: ["software-engineering"],
  },
  {
    text: `Economist with fifteen years at an international bank: macroeconomics, monetary policy, impact evaluation and
development economics. Advised three governments on public-private partnerships and carbon pricing.`,
    skills: ["macroeconomics", "impact-evaluation", "development-economics"],
    also: [
      "carbon-markets",
      "banking",
      "public-policy",
      "international-finance",
      "microeconomics",
      "environmental-economics",
      "monetary-policy",
    ],
  },
  {
    text: `Giảng viên ngành Kỹ thuật hàng không: khí động lực học, động lực học chất lưu tính toán (CFD), kết cấu vật liệu
composite và thiết kế UAV. Yêu cầu bằng tiến sĩ, tiếng Anh C1.`,
    skills: ["aerospace-engineering", "aerodynamics", "computational-fluid-dynamics", "composite-materials", "unmanned-aerial-vehicles"],
    also: ["structural-engineering"],
  },
  {
    text: `Postdoc in condensed matter physics. Thin-film deposition (ALD, CVD), X-ray diffraction, Raman spectroscopy and
electron microscopy of two-dimensional materials such as graphene. Some density functional theory.`,
    skills: [
      "condensed-matter-physics",
      "thin-film-etch",
      "raman-spectroscopy",
      "two-dimensional-materials",
      "density-functional-theory",
      "x-ray-diffraction",
    ],
    also: [
      "materials-characterisation",
      "thin-film-physics",
      "spectroscopy",
      "atomic-layer-deposition",
      "chemical-vapour-deposition",
      "graphene",
      "scanning-electron-microscopy",
    ],
  },
  {
    text: `Dự án xây dựng bản sao số cho lưới điện thành phố cần cố vấn về điều độ hệ thống điện, bảo vệ rơ le và an ninh mạng
cho hệ thống điều khiển công nghiệp. Làm việc từ xa 10 giờ mỗi tuần.`,
    skills: ["grid-operation-dispatch", "power-system-protection", "industrial-control-security"],
    also: ["grid-digital-twin", "digital-twin", "cybersecurity", "power-systems", "industrial-automation"],
  },
  {
    text: `My work concerns intellectual property law and technology transfer between universities and firms. I draft patents in
biotechnology and medical devices, and teach innovation policy.`,
    skills: ["intellectual-property", "technology-transfer", "biotechnology", "medical-devices", "innovation-policy"],
    also: ["patent-law", "technology-commercialisation"],
  },
  {
    text: `Kiến trúc sư trưởng về an toàn thông tin: mật mã hậu lượng tử, phân tích mã độc, ứng cứu sự cố. Không có kinh nghiệm
về blockchain. Đã xây dựng trung tâm SOC cho một ngân hàng lớn tại Sydney.`,
    skills: ["cybersecurity", "post-quantum-cryptography", "malware-analysis", "security-operations"],
    also: ["banking"],
  },
  {
    text: `We are looking for a professor of robotics with a record in SLAM, motion planning and human-robot interaction. The
candidate will set up a laboratory for humanoid robots and supervise PhD students.`,
    skills: ["robotics", "robot-perception-slam", "human-robot-interaction", "robot-motion-planning", "humanoid-robots"],
    also: ["doctoral-supervision"],
  },
  {
    text: `Nuôi trồng thủy sản là lĩnh vực tôi gắn bó 20 năm: chọn giống tôm sú, bệnh học thủy sản, thức ăn thủy sản và nuôi biển
công nghệ cao. Tôi thích đá bóng và nấu ăn.`,
    skills: ["aquaculture", "aquatic-pathology", "aquafeed", "mariculture", "shrimp-farming"],
    also: ["aquatic-breeding"],
  },
  {
    text: `Data scientist in public health: biostatistics, survival analysis and causal inference on electronic health records.
I write R and Python daily, and I enjoy hiking.`,
    skills: [
      "data-science",
      "public-health",
      "biostatistics",
      "survival-analysis",
      "causal-inference",
      "electronic-health-records",
      "r-statistical-software",
      "python",
    ],
    also: ["epidemiology"],
  },
  {
    text: `Nhóm nghiên cứu vật liệu pin của chúng tôi tìm tiến sĩ hóa học về điện hóa, vật liệu điện cực cho pin lithium-ion và pin
thể rắn; biết phổ Raman, XRD là lợi thế.`,
    skills: ["battery-materials", "electrochemistry", "lithium-ion-batteries", "solid-state-batteries", "raman-spectroscopy"],
    also: ["materials-characterisation", "x-ray-diffraction", "spectroscopy"],
  },
  {
    text: `Urban planner and transport engineer. I have worked on metro lines, traffic engineering, flood control and
climate adaptation for delta cities, using geographic information systems (GIS) and remote sensing.`,
    skills: ["transport-engineering", "climate-adaptation", "geographic-information-systems", "remote-sensing"],
    also: ["urban-planning", "railway-engineering", "urban-flooding-drainage"],
  },
  {
    text: `Chuyên viên tài chính định lượng tại London, chuyên về quản trị rủi ro, tài chính xanh và thị trường các-bon. Mong được
tư vấn cho trung tâm tài chính quốc tế tại Thành phố Hồ Chí Minh.`,
    skills: ["quantitative-finance", "financial-risk-management", "green-finance", "carbon-markets", "international-finance"],
  },
  {
    text: `I organised several international workshops, managed budgets and supported colleagues. I am a good communicator and a
team player with strong leadership, willing to travel, and I speak English, French and Vietnamese.`,
    skills: [],
  },
  {
    text: `Tôi có tinh thần trách nhiệm cao, ham học hỏi, biết lắng nghe và mong muốn đóng góp cho quê hương. Tôi đã tổ chức nhiều
hoạt động cộng đồng, kết nối bạn bè và hỗ trợ sinh viên mới sang.`,
    skills: [],
  },
  {
    text: `Quantum computing researcher: superconducting qubits, quantum error correction, cryogenic electronics and quantum key
distribution. Teaching: quantum mechanics, linear algebra.`,
    skills: [
      "quantum-computing",
      "superconducting-qubits",
      "quantum-error-correction",
      "quantum-key-distribution",
      "quantum-mechanics",
      "linear-algebra",
    ],
    also: ["quantum-control-electronics"],
  },
  {
    text: `Đề tài đặt hàng: nghiên cứu vắc-xin mRNA phòng sốt xuất huyết, gồm thiết kế kháng nguyên, hạt nano lipid và thử nghiệm lâm
sàng. Cần chuyên gia miễn dịch học, vi rút học và sản xuất thuốc sinh học.`,
    skills: [
      "mrna-technology",
      "tropical-medicine",
      "lipid-nanoparticles",
      "clinical-trials",
      "immunology",
      "virology",
      "biologics-manufacturing",
    ],
    also: ["vaccinology", "infectious-diseases", "nanomedicine"],
  },
  {
    text: `Skills: Verilog, FPGA prototyping, RISC-V, static timing analysis, place and route, low-power design
Languages: Vietnamese (native), English (C1), German (B1)
Interests: photography, chess`,
    skills: [
      "verilog-systemverilog",
      "fpga-design",
      "riscv-processor-design",
      "static-timing-analysis",
      "place-and-route",
      "low-power-design",
    ],
  },
  {
    text: `Kỹ năng: Lập trình nhúng; thiết kế mạch in; xử lý tín hiệu số; PLC; cơ điện tử
Học vấn: Đại học Bách khoa, ngành Kỹ thuật điện
Sở thích: du lịch, đọc sách`,
    skills: ["embedded-systems", "pcb-design", "signal-processing", "plc-programming", "mechatronics", "electrical-engineering"],
    also: ["tourism-management"],
  },
  {
    text: `Historian of Southeast Asia with a second training in digital humanities. I read chữ Nôm and classical Chinese, and have
catalogued Vietnamese manuscripts for three libraries. Works on maritime history and cultural heritage conservation.`,
    skills: ["digital-humanities", "han-nom-studies", "maritime-history", "cultural-heritage"],
    also: ["history", "asian-studies"],
  },
  {
    text: `Trường tuyển giảng viên thỉnh giảng môn Quản trị chuỗi cung ứng, Logistics và Thương mại điện tử, dạy trực tiếp 3 tuần mỗi
học kỳ. Kinh nghiệm về chuyển đổi số là một lợi thế, không yêu cầu kinh nghiệm quản lý dự án.`,
    skills: ["supply-chain-management", "logistics", "e-commerce", "digital-transformation"],
  },
  {
    text: `Nuclear engineer. Twenty years in reactor physics, thermal hydraulics and probabilistic safety assessment of small modular
reactors; member of a national regulator's advisory group on nuclear safety.`,
    skills: ["nuclear-engineering", "reactor-physics", "probabilistic-safety-assessment", "small-modular-reactors", "nuclear-safety"],
    also: ["nuclear-regulation", "reactor-thermal-hydraulics"],
  },
  {
    text: `Thiết kế vi mạch tương tự và tín hiệu hỗn hợp (ADC, SerDes), thiết kế layout vi mạch, mô phỏng độ tin cậy. Tham gia dự án
đóng gói tiên tiến chiplet tại Penang. Có thể về nước 2 tháng mỗi năm để đào tạo kỹ sư trẻ.`,
    skills: ["analog-ic-design", "ic-layout", "data-converters", "serdes-high-speed-io", "chiplets"],
    also: ["advanced-packaging", "semiconductor-reliability", "mixed-signal-design"],
  },
  {
    text: `The project needs advice on explainable AI and computer vision for medical imaging, on privacy (federated learning,
differential privacy) and on clinical validation. Knowledge of MRI physics is welcome.`,
    skills: ["explainable-ai", "computer-vision", "medical-imaging", "federated-learning", "differential-privacy"],
    also: ["medical-image-ai", "medical-physics", "artificial-intelligence", "clinical-trials", "magnetic-resonance-imaging"],
  },
];
