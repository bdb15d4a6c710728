import { type WorkProfile } from "../model";

/** Lines of work: artificial intelligence, data, software, security, quantum technology. */
export const DIGITAL: readonly WorkProfile[] = [
  {
    key: "vietnamese-nlp", area: "digital", job: "scientist", topic: ["xử lý ngôn ngữ tự nhiên", "natural language processing"], subject: ["Khoa học máy tính", "Computer science"],
    fields: ["1.2"], tech: [1], core: ["natural-language-processing", "large-language-models", "deep-learning"], more: ["vietnamese-language-processing", "speech-processing", "machine-learning", "knowledge-graphs", "virtual-assistants", "generative-ai", "gpu-programming"],
    headlines: [["Mô hình ngôn ngữ cho tiếng Việt và ngôn ngữ ít dữ liệu", "Language models for Vietnamese and low-resource languages"], ["Đánh giá và tinh chỉnh mô hình ngôn ngữ lớn", "Evaluation and tuning of large language models"]],
    does: [["Tôi huấn luyện và đánh giá mô hình ngôn ngữ cho những thứ tiếng ít dữ liệu, trong đó có tiếng Việt.", "I train and evaluate language models for languages with little data, Vietnamese among them."], ["Tôi phụ trách phần đánh giá: xây bộ đo để biết mô hình đúng ở đâu, sai ở đâu trước khi đưa cho người dùng.", "I am in charge of evaluation: tests that show where a model is right and wrong before people use it."]],
    detail: [["Kho ngữ liệu pháp luật và y tế mà nhóm tôi làm sạch hiện được dùng trong nhiều khóa học.", "The legal and medical corpora that my group cleaned are used in several courses."], ["Tôi cho rằng phần khó nhất của tiếng Việt là dữ liệu tốt, không phải số tham số.", "I hold that the hard part of Vietnamese is good data, not the number of parameters."]],
    works: ["Tokens and tones: segmentation for Vietnamese models", "Small models, careful data", "Evaluating assistants for public services"],
    needs: [
      { title: ["Trưởng nhóm mô hình ngôn ngữ tiếng Việt", "Lead of Vietnamese language models"], types: "raj", at: ["company"], text: ["Công ty xây dựng trợ lý ảo cho cổng dịch vụ công.\n\nNhiệm vụ: chiến lược dữ liệu; tinh chỉnh và đánh giá mô hình 7–30 tỷ tham số; dẫn dắt nhóm mười người.", "The company builds an assistant for the public service portal.\n\nTasks: data strategy; tuning and evaluation of models with 7 to 30 billion parameters; leading ten people."] },
      { title: ["Xây dựng bộ đánh giá mô hình ngôn ngữ cho giáo dục", "Benchmarks of language models for schools"], types: "ja", order: true, at: ["university"], text: ["Đơn hàng nghiên cứu: bộ đánh giá mô hình ngôn ngữ theo chương trình phổ thông, có nhãn của giáo viên.\n\nSản phẩm: 20.000 câu hỏi, công cụ chấm, báo cáo công khai.", "A research order: a benchmark of language models along the school curriculum, labelled by teachers.\n\nDeliverables: 20,000 questions, a scoring tool, a public report."] },
    ],
  },
  {
    key: "vision", area: "digital", job: "scientist", topic: ["thị giác máy tính", "computer vision"], subject: ["Trí tuệ nhân tạo", "Artificial intelligence"],
    fields: ["1.2"], tech: [1, 4], core: ["computer-vision", "deep-learning", "machine-learning"], more: ["video-analytics", "image-processing", "explainable-ai", "federated-learning", "autonomous-driving", "medical-image-ai"],
    headlines: [["Thị giác máy tính cho giao thông hỗn hợp", "Computer vision for mixed traffic"], ["Học sâu đáng tin cậy cho ảnh và video", "Dependable deep learning for images and video"]],
    does: [["Tôi nghiên cứu nhận biết đối tượng trong giao thông đông xe máy, nơi các bộ dữ liệu quốc tế ít đại diện.", "I study recognition in traffic full of motorbikes, which international data hardly represent."], ["Tôi xây mô hình video chạy được trên camera sẵn có thay vì phải thay cả hạ tầng.", "I build video models that run on existing cameras instead of new infrastructure."]],
    detail: [["Tôi đặc biệt chú ý đến quyền riêng tư: xử lý tại chỗ, không lưu mặt người.", "Privacy matters to me: processing on the spot, no faces stored."], ["Hai mô hình của nhóm đã chạy liên tục ba năm trong bãi xe và trạm thu phí.", "Two of our models have run for three years in car parks and toll stations."]],
    works: ["Counting motorbikes: density beyond boxes", "Knowing when not to answer: calibrated detectors"],
    needs: [
      { title: ["Chuyên gia thị giác máy tính cho giao thông đô thị", "Computer vision expert for urban traffic"], types: "avj", at: ["agency", "university"], text: ["Thành phố muốn dùng camera sẵn có để đo lưu lượng và an toàn nút giao.\n\nNhiệm vụ: chọn mô hình; kiểm định tại hai mươi nút; quy chế xử lý hình ảnh.", "The city wants to measure traffic and junction safety with the cameras it has.\n\nTasks: choose models; validate at twenty junctions; rules for handling images."] },
      { title: ["Giảng viên học sâu, chương trình thạc sĩ", "Lecturer in deep learning, master's programme"], types: "tr", at: ["university"], text: ["Nhiệm vụ: phụ trách hai học phần học sâu và thị giác; hướng dẫn luận văn; cùng khoa nâng cấp cụm GPU.", "Tasks: two courses in deep learning and vision; theses; renewing the GPU cluster with the faculty."] },
    ],
  },
  {
    key: "data-platform", area: "digital", job: "engineer", topic: ["kỹ thuật dữ liệu", "data engineering"], subject: ["Hệ thống thông tin", "Information systems"],
    fields: ["1.2"], tech: [1], core: ["data-engineering", "databases", "big-data"], more: ["cloud-computing", "data-governance", "mlops", "distributed-systems", "data-science", "devops"],
    headlines: [["Nền tảng dữ liệu lớn cho tổ chức công", "Data platforms for public bodies"], ["Dữ liệu sạch, đường ống bền, chi phí rõ", "Clean data, sturdy pipelines, clear costs"]],
    does: [["Tôi thiết kế nền tảng dữ liệu cho cơ quan công: từ thu nhận, chuẩn hóa đến chia sẻ có kiểm soát.", "I design data platforms for public bodies, from intake and standards to controlled sharing."], ["Tôi vận hành hệ thống xử lý hàng chục tỷ bản ghi mỗi ngày và giữ chi phí trong tầm kiểm soát.", "I run systems that process tens of billions of records a day at costs that stay in hand."]],
    detail: [["Tôi từng dẫn dắt việc hợp nhất mười bảy sổ đăng ký rời rạc thành một nguồn dữ liệu gốc.", "I led the merger of seventeen separate registers into one source of truth."], ["Tôi thích những quy ước đơn giản mà người mới đọc một buổi là làm theo được.", "I like plain conventions that a newcomer can follow after one afternoon of reading."]],
    works: ["Seventeen registers and one key", "Costs as a property of queries"],
    needs: [
      { title: ["Kiến trúc sư nền tảng dữ liệu dùng chung", "Architect of a shared data platform"], types: "ra", at: ["agency"], text: ["Trung tâm xây kho dữ liệu dùng chung cho mười bốn sở, ngành.\n\nNhiệm vụ: kiến trúc; mô hình định danh; lộ trình hai năm; kèm cặp đội vận hành.", "The centre builds shared data for fourteen departments.\n\nTasks: architecture; identity model; a two-year plan; coaching of the operations team."] },
      { title: ["Cố vấn quản trị dữ liệu y tế", "Adviser on health data governance"], types: "ap", at: ["hospital", "agency"], text: ["Nhiệm vụ: soát quy trình chia sẻ dữ liệu bệnh án cho nghiên cứu; đề xuất chuẩn; tập huấn cán bộ trong sáu buổi.", "Tasks: review how records are shared for research; propose standards; six training sessions."] },
    ],
  },
  {
    key: "cloud-systems", area: "digital", job: "engineer", topic: ["hệ thống phân tán và đám mây", "distributed systems and cloud"], subject: ["Khoa học máy tính", "Computer science"],
    fields: ["1.2"], tech: [1], core: ["cloud-computing", "distributed-systems", "software-architecture"], more: ["devops", "computer-networks", "operating-systems", "data-centre-engineering", "edge-computing", "high-performance-computing", "software-engineering"],
    headlines: [["Hạ tầng đám mây có độ sẵn sàng cao", "Highly available cloud infrastructure"], ["Kiến trúc sư phần mềm, hệ thống giao dịch lớn", "Software architect for large transaction systems"]],
    does: [["Tôi xây lớp điều phối cho đám mây riêng phục vụ ngân hàng và viễn thông.", "I build the orchestration of private clouds for banks and telecoms."], ["Tôi chịu trách nhiệm kiến trúc của một hệ thống thanh toán phục vụ bốn mươi triệu người.", "I answer for the architecture of a payment system used by forty million people."]],
    detail: [["Tôi coi buổi họp sau sự cố là công cụ học tập tốt nhất của một đội kỹ thuật.", "I regard the review after an incident as a team's best way to learn."], ["Tôi từng giúp ba đội chuyển khỏi hệ thống cũ mà người dùng không nhận ra.", "I have helped three teams to leave old systems without users noticing."]],
    works: ["Failing in small pieces", "Migrating a ledger without a pause"], patent: "Quorum placement across unequal links",
    needs: [
      { title: ["Trưởng kiến trúc đám mây công nghiệp", "Chief architect of an industrial cloud"], types: "rav", at: ["company", "high_tech_park"], text: ["Nhiệm vụ: thiết kế đám mây riêng cho doanh nghiệp trong khu; bảo đảm sẵn sàng 99,95 %; xây đội trực vận hành.", "Tasks: design a private cloud for the park's firms; availability of 99.95 %; build the on-call team."] },
      { title: ["Thỉnh giảng hệ phân tán", "Visiting lecturer in distributed systems"], types: "ta", at: ["university"], text: ["Nhiệm vụ: một học phần hệ phân tán có đồ án; góp ý chương trình kỹ sư; trò chuyện nghề nghiệp với sinh viên.", "Tasks: one course in distributed systems with projects; advice on the engineering curriculum; career talks."] },
    ],
  },
  {
    key: "cybersecurity", area: "digital", job: "engineer", topic: ["an ninh mạng", "cybersecurity"], subject: ["An toàn thông tin", "Information security"],
    fields: ["1.2"], tech: [10], core: ["cybersecurity", "security-operations", "network-security"], more: ["malware-analysis", "digital-forensics", "cloud-security", "industrial-control-security", "application-security", "identity-access-management"],
    headlines: [["Giám sát và ứng cứu sự cố an ninh mạng", "Security monitoring and incident response"], ["An ninh hệ thống điều khiển công nghiệp", "Security of industrial control systems"]],
    does: [["Tôi điều hành ca trực của một trung tâm giám sát an ninh phục vụ bệnh viện và nhà máy nước.", "I run shifts of a security centre that serves hospitals and waterworks."], ["Tôi phân tích mã độc và truy vết sự cố, rồi viết báo cáo để người quản lý hiểu được.", "I analyse malware and trace incidents, then write reports that managers can understand."]],
    detail: [["Tôi đã tổ chức hơn ba mươi cuộc diễn tập, cuộc nào cũng lộ ra một điều không ai ngờ.", "I have held over thirty drills, and each revealed something nobody had expected."], ["Tôi ủng hộ cách làm từng bước: biết mình có gì, vá cái quan trọng, tập phản ứng.", "I favour small steps: know what you have, patch what matters, practise."]],
    works: ["Thirty drills later", "Detecting slow intrusions in plant networks"],
    needs: [
      { title: ["Chuyên gia xây dựng trung tâm giám sát an ninh mạng", "Expert to build a security operations centre"], types: "rav", at: ["agency"], text: ["Nhiệm vụ: thiết kế quy trình ba tuyến; chọn công cụ; chương trình đào tạo cho hai mươi bốn giám sát viên; diễn tập hằng quý.", "Tasks: three lines of response; choice of tools; training for twenty-four analysts; quarterly drills."] },
      { title: ["Cố vấn an ninh hệ thống điều khiển lưới điện", "Adviser on security of grid control"], types: "ap", at: ["agency"], text: ["Nhiệm vụ: đánh giá phân vùng mạng điều khiển; kịch bản tấn công; khuyến nghị theo mức ưu tiên.", "Tasks: assess the zones of control networks; attack scenarios; recommendations by priority."] },
    ],
  },
  {
    key: "cryptography", area: "digital", job: "scientist", topic: ["mật mã học", "cryptography"], subject: ["Toán học", "Mathematics"],
    fields: ["1.2", "1.1"], tech: [10], core: ["cryptography", "post-quantum-cryptography", "applied-mathematics"], more: ["privacy-engineering", "algorithms-complexity", "formal-methods", "blockchain", "quantum-algorithms", "identity-access-management"],
    headlines: [["Mật mã hậu lượng tử: cài đặt an toàn và chuyển đổi", "Post-quantum cryptography: safe code and migration"], ["Giao thức bảo vệ quyền riêng tư", "Protocols that protect privacy"]],
    does: [["Tôi cài đặt thuật toán hậu lượng tử sao cho không rò rỉ qua thời gian chạy và điện năng.", "I implement post-quantum algorithms that leak nothing through time or power."], ["Tôi nghiên cứu tính toán nhiều bên để các bệnh viện so dữ liệu mà không phải trao dữ liệu.", "I study multi-party computation, by which hospitals compare data without handing them over."]],
    detail: [["Tôi từng hướng dẫn một ngân hàng kiểm kê mọi nơi họ dùng mật mã, việc tưởng nhỏ mà mất một năm.", "I once guided a bank through a list of all its uses of cryptography; it seemed small and took a year."], ["Tôi dạy mật mã từ ví dụ sai, vì sinh viên nhớ lỗi lâu hơn nhớ định lý.", "I teach cryptography from mistakes, because students remember them longer than theorems."]],
    works: ["Constant time on small devices", "An inventory before a migration", "Comparing patients without sharing them"],
    needs: [
      { title: ["Nghiên cứu lộ trình chuyển đổi mật mã hậu lượng tử", "Roadmap for post-quantum migration"], types: "jap", order: true, at: ["agency", "institute"], text: ["Đơn hàng: phương pháp kiểm kê và lộ trình chuyển đổi cho khối cơ quan nhà nước.\n\nSản phẩm: công cụ kiểm kê, ba thí điểm, khuyến nghị chính sách.", "An order: a method of inventory and a roadmap for public bodies.\n\nDeliverables: an inventory tool, three pilots, policy advice."] },
      { title: ["Giảng viên mật mã và toán ứng dụng", "Lecturer in cryptography and applied mathematics"], types: "tvj", at: ["university"], text: ["Nhiệm vụ: học phần mật mã hiện đại; trường hè hai tuần; đồng hướng dẫn một nghiên cứu sinh.", "Tasks: a course in modern cryptography; a two-week summer school; joint supervision of one doctoral student."] },
    ],
  },
  {
    key: "quantum", area: "digital", job: "scientist", topic: ["công nghệ lượng tử", "quantum technology"], subject: ["Vật lý", "Physics"],
    fields: ["1.3"], tech: [10], core: ["quantum-computing", "superconducting-qubits", "condensed-matter-physics"], more: ["quantum-algorithms", "quantum-communications", "quantum-sensing", "cold-atoms", "superconducting-materials", "microwave-engineering"],
    headlines: [["Qubit siêu dẫn: chế tạo, đo và hiệu chỉnh", "Superconducting qubits: making, measuring, calibrating"], ["Cảm biến lượng tử và truyền thông lượng tử", "Quantum sensing and communication"]],
    does: [["Tôi đo và hiệu chỉnh chip qubit siêu dẫn trong tủ lạnh pha loãng.", "I measure and calibrate superconducting chips in dilution refrigerators."], ["Tôi phát triển nguồn photon đơn và đường truyền khóa lượng tử trên cáp quang sẵn có.", "I develop single-photon sources and quantum keys over existing fibre."]],
    detail: [["Tôi nghĩ nước đi khôn ngoan là đào tạo người đo giỏi trước khi mua máy lớn.", "I think it wise to train people who measure well before buying large machines."], ["Tôi viết giáo trình thực hành lượng tử dùng linh kiện quang để bàn.", "I wrote a practical course on quantum physics with table-top optics."]],
    works: ["Drift and patience: calibrating eight qubits", "Keys over shared fibre", "Teaching superposition with a table of mirrors"],
    needs: [
      { title: ["Trưởng nhóm công nghệ lượng tử", "Head of quantum technology"], types: "rvj", at: ["institute"], text: ["Viện mở hướng lượng tử với ưu tiên cảm biến và truyền thông.\n\nNhiệm vụ: kế hoạch năm năm; chọn thiết bị giai đoạn một; tuyển bốn nghiên cứu viên.", "The institute opens a quantum group, first for sensing and communication.\n\nTasks: a five-year plan; the first instruments; hiring four researchers."] },
      { title: ["Giảng dạy trường hè lượng tử", "Teaching at the quantum summer school"], types: "tav", at: ["institute", "university"], text: ["Nhiệm vụ: tám buổi giảng và bốn buổi thực hành cho sinh viên năm cuối; ghi hình để dùng lại.", "Tasks: eight lectures and four practical sessions for final-year students, recorded for later use."] },
    ],
  },
  {
    key: "blockchain-trace", area: "digital", job: "engineer", topic: ["chuỗi khối và truy xuất nguồn gốc", "blockchain and traceability"], subject: ["Công nghệ thông tin", "Information technology"],
    fields: ["1.2", "5.2"], tech: [1], core: ["blockchain", "traceability-systems", "smart-contracts"], more: ["fintech", "digital-assets", "cryptography", "software-architecture", "supply-chain-management", "internet-of-things"],
    headlines: [["Truy xuất nguồn gốc nông sản xuất khẩu", "Traceability of farm exports"], ["Hợp đồng thông minh và hạ tầng tài sản số", "Smart contracts and digital asset infrastructure"]],
    does: [["Tôi xây hệ thống truy xuất cho chuỗi cung ứng trái cây và thủy sản sang châu Âu.", "I build traceability for fruit and seafood on their way to Europe."], ["Tôi kiểm toán hợp đồng thông minh trước khi chúng giữ tiền của người khác.", "I audit smart contracts before they hold other people's money."]],
    detail: [["Phần khó là khâu nhập liệu ở vườn và ở bến, không phải ở chuỗi khối.", "The hard part is the entry of data in orchards and harbours, not the chain."], ["Tôi làm việc với cả luật sư lẫn kỹ sư, vì một dòng mã ở đây là một điều khoản.", "I work with lawyers and engineers alike, since a line of code here is a clause."]],
    works: ["What farmers will type", "Audits of small contracts"],
    needs: [
      { title: ["Cố vấn hệ thống truy xuất nguồn gốc thủy sản", "Adviser on seafood traceability"], types: "av", at: ["company", "agency"], text: ["Nhiệm vụ: đánh giá ba giải pháp đang chạy; chuẩn dữ liệu chung; kế hoạch đáp ứng quy định của thị trường nhập khẩu.", "Tasks: assess three running solutions; a common data standard; a plan for the rules of import markets."] },
      { title: ["Chuyên gia khung kỹ thuật tài sản số", "Expert on the technical framework for digital assets"], types: "apr", at: ["agency", "university"], text: ["Nhiệm vụ: góp ý tiêu chuẩn lưu ký và kiểm toán; so sánh quốc tế; đào tạo cán bộ giám sát.", "Tasks: advise on custody and audit standards; international comparison; training of supervisors."] },
    ],
  },
  {
    key: "digital-twin", area: "digital", job: "engineer", topic: ["bản sao số và mô phỏng", "digital twins and simulation"], subject: ["Toán ứng dụng", "Applied mathematics"],
    fields: ["1.2", "2.3"], tech: [1, 4], core: ["digital-twin", "simulation-modelling", "internet-of-things"], more: ["smart-cities", "geographic-information-systems", "machine-learning", "predictive-maintenance", "virtual-augmented-reality", "building-information-modelling"],
    headlines: [["Bản sao số cho hạ tầng đô thị", "Digital twins of urban infrastructure"], ["Mô phỏng và dữ liệu cảm biến cho nhà máy, cầu, mạng nước", "Simulation with sensor data for plants, bridges, water"]],
    does: [["Tôi ghép mô hình vật lý với dữ liệu cảm biến để dự đoán sự cố của mạng nước và cầu.", "I join physical models with sensor data to foresee failures of water networks and bridges."], ["Tôi xây bản sao số cho khu đô thị và sân bay, từ dữ liệu BIM đến phòng điều hành.", "I build twins of districts and airports, from BIM data to control rooms."]],
    detail: [["Bản sao số chỉ có ích khi có người dùng nó để ra quyết định; tôi luôn bắt đầu từ quyết định ấy.", "A twin is useful only when someone decides by it, so I begin with that decision."], ["Tôi đã làm hai dự án thí điểm từ xa với đối tác ở miền Trung.", "I have done two pilot projects from abroad with partners in central Việt Nam."]],
    works: ["Twins that are used", "Leak location with few sensors"],
    needs: [
      { title: ["Bản sao số mạng cấp nước đô thị", "Digital twin of a city water network"], types: "jav", order: true, at: ["agency", "university"], text: ["Đơn hàng: mô hình vận hành theo thời gian thực cho mạng cấp nước 300 km, mục tiêu giảm thất thoát năm điểm phần trăm.", "An order: a real-time model of a water network of 300 km, to cut losses by five percentage points."] },
      { title: ["Chuyên gia mô phỏng cho trung tâm điều hành thông minh", "Simulation expert for a city operations centre"], types: "rat", at: ["agency"], text: ["Nhiệm vụ: xây năng lực mô phỏng giao thông và ngập; kết nối dữ liệu các sở; đào tạo sáu cán bộ phân tích.", "Tasks: build simulation of traffic and floods; connect departments' data; train six analysts."] },
    ],
  },
  {
    key: "software-quality", area: "digital", job: "engineer", topic: ["kỹ nghệ phần mềm", "software engineering"], subject: ["Kỹ nghệ phần mềm", "Software engineering"],
    fields: ["1.2"], tech: [1], core: ["software-engineering", "software-architecture", "web-development"], more: ["software-testing", "devops", "programming-languages-compilers", "mobile-development", "product-management", "human-computer-interaction"],
    headlines: [["Dẫn dắt kỹ thuật cho sản phẩm nhiều người dùng", "Engineering leadership for widely used products"], ["Phần mềm y tế và dịch vụ công dễ tiếp cận", "Accessible software for health and public services"]],
    does: [["Tôi dẫn dắt các nhóm làm dịch vụ công trực tuyến mà người cao tuổi cũng tự dùng được.", "I lead teams that make online services which older people can use by themselves."], ["Tôi làm phần mềm chịu quy định nghiêm ngặt, nơi mỗi thay đổi đều có dấu vết và kiểm thử.", "I make regulated software, where every change is traced and tested."]],
    detail: [["Tôi thích giúp đội trẻ học cách viết ít mã hơn và hiểu người dùng nhiều hơn.", "I like helping young teams to write less code and know their users better."], ["Tôi đã tuyển và giữ được một nhóm ba mươi kỹ sư ở hai châu lục.", "I hired and kept a team of thirty engineers on two continents."]],
    works: ["Forms for everyone", "Tests as the memory of a team"],
    needs: [
      { title: ["Giám đốc kỹ thuật nền tảng dịch vụ công", "Engineering director of a public service platform"], types: "ra", at: ["agency", "company"], text: ["Nhiệm vụ: chịu trách nhiệm kỹ thuật cho 120 thủ tục trực tuyến; chuẩn tiếp cận; tuyển và kèm đội hai mươi người.", "Tasks: technical charge of 120 online procedures; accessibility; hiring and coaching a team of twenty."] },
      { title: ["Cố vấn phần mềm hồ sơ bệnh án", "Adviser on medical record software"], types: "av", at: ["hospital"], text: ["Nhiệm vụ: đánh giá hệ thống bệnh án điện tử; kế hoạch chuyển đổi dữ liệu; tiêu chí chọn nhà cung cấp.", "Tasks: assess the electronic records; plan the data migration; criteria for choosing suppliers."] },
    ],
  },
  {
    key: "optimisation", area: "digital", job: "scientist", topic: ["tối ưu và vận trù học", "optimisation and operations research"], subject: ["Toán ứng dụng", "Applied mathematics"],
    fields: ["1.1", "1.2"], tech: [1], core: ["optimisation", "operations-research", "mathematical-modelling"], more: ["graph-theory", "probability-stochastic-processes", "logistics", "numerical-analysis", "reinforcement-learning", "time-series-analysis"],
    headlines: [["Tối ưu lịch trình và mạng lưới vận tải", "Optimisation of timetables and transport networks"], ["Toán cho những quyết định khó đảo ngược", "Mathematics for decisions that are hard to undo"]],
    does: [["Tôi giải bài toán xếp lịch cho bệnh viện và đội xe, nơi lời giải phải vừa tốt vừa giải thích được.", "I solve scheduling for hospitals and fleets, where answers have to be good and explainable."], ["Tôi nghiên cứu tối ưu dưới bất định cho đầu tư lưới điện và cảng biển.", "I study optimisation under uncertainty for investment in grids and ports."]],
    detail: [["Tôi luôn đưa cho người dùng ba phương án kèm cái giá của từng phương án.", "I always give users three options with the price of each."], ["Tôi từng dạy mô hình hóa cho sinh viên sư phạm và thấy rất đáng.", "I once taught modelling to future teachers and found it well worth it."]],
    works: ["Three answers instead of one", "Robust rosters for wards", "Investing in ports under uncertain trade"],
    needs: [
      { title: ["Chuyên gia tối ưu vận tải đa phương thức", "Expert in optimising multimodal transport"], types: "avj", at: ["company", "agency", "university"], text: ["Nhiệm vụ: mô hình luồng hàng giữa cảng, ga và kho; công cụ xếp lịch; chuyển giao cho nhóm phân tích.", "Tasks: a model of flows between port, rail and depots; a scheduling tool; handover to the analysts."] },
      { title: ["Giảng viên tối ưu và khoa học dữ liệu", "Lecturer in optimisation and data science"], types: "rtj", at: ["university", "institute"], text: ["Nhiệm vụ: xây chương trình thạc sĩ vận trù học; hướng dẫn nghiên cứu sinh; mở hợp tác với doanh nghiệp.", "Tasks: a master's programme in operations research; doctoral students; projects with firms."] },
    ],
  },
  {
    key: "ai-governance", area: "digital", job: "scholar", topic: ["quản trị trí tuệ nhân tạo", "AI governance"], subject: ["Luật và công nghệ", "Law and technology"],
    fields: ["1.2", "5.5"], tech: [1, 10], core: ["ai-safety-governance", "ethics-of-technology", "data-protection-law"], more: ["technology-law", "explainable-ai", "privacy-engineering", "e-government", "public-policy", "data-governance"],
    headlines: [["Chính sách và đánh giá rủi ro AI", "AI policy and risk assessment"], ["Bảo vệ dữ liệu cá nhân trong thời AI", "Personal data protection in the age of AI"]],
    does: [["Tôi tư vấn cho cơ quan nhà nước cách đánh giá rủi ro trước khi mua hệ thống AI.", "I advise public bodies on assessing risks before they buy AI."], ["Tôi so sánh luật dữ liệu của châu Âu, Nhật Bản và Đông Nam Á để tìm điểm tương thích.", "I compare data laws of Europe, Japan and Southeast Asia for what is compatible."]],
    detail: [["Tôi cố viết khuyến nghị sao cho cán bộ cấp xã cũng dùng được.", "I try to write advice that a commune official can use."], ["Tôi từng làm kỹ sư năm năm trước khi học luật, nên đọc được cả mã lẫn điều khoản.", "I was an engineer for five years before I studied law, so I read both code and clauses."]],
    works: ["Buying AI with public money", "Three data laws and a bridge"],
    needs: [
      { title: ["Cố vấn khung đánh giá rủi ro AI trong khu vực công", "Adviser on AI risk assessment in the public sector"], types: "pa", at: ["agency"], text: ["Nhiệm vụ: bộ câu hỏi đánh giá; thử trên năm hệ thống; tập huấn; góp ý dự thảo hướng dẫn.", "Tasks: an assessment questionnaire; trials on five systems; training; comments on draft guidance."] },
      { title: ["Thỉnh giảng luật công nghệ và đạo đức AI", "Visiting lecturer in technology law and AI ethics"], types: "tvp", at: ["university"], text: ["Nhiệm vụ: học phần liên ngành cho sinh viên luật và tin học; hai hội thảo công khai; tư liệu tình huống Việt Nam.", "Tasks: a joint course for law and computing; two public seminars; Vietnamese cases."] },
    ],
  },
];
