import { type WorkProfile } from "../model";

/** Lines of work: medicine, biology, agriculture and aquaculture. */
export const LIFE: readonly WorkProfile[] = [
  {
    key: "oncology", area: "health", job: "physician", topic: ["ung bướu và thử nghiệm lâm sàng", "oncology and clinical trials"], subject: ["Y khoa", "Medicine"],
    fields: ["3.2"], tech: [5], core: ["oncology", "clinical-trials", "precision-medicine"], more: ["radiology", "biostatistics", "medical-genetics", "anatomic-pathology", "cell-therapy", "surgery"],
    headlines: [["Ung bướu nội khoa, thử nghiệm lâm sàng giai đoạn sớm", "Medical oncology and early-phase trials"], ["Y học chính xác trong ung thư gan", "Precision medicine in liver cancer"]],
    does: [["Tôi khám bệnh, đồng thời điều phối thử nghiệm giai đoạn sớm cho ung thư gan và phổi.", "I see patients and coordinate early-phase trials in liver and lung cancer."], ["Tôi xây hội chẩn đa chuyên khoa để bệnh nhân không phải đi vòng qua nhiều phòng.", "I build joint tumour boards so that patients need not go round from door to door."]],
    detail: [["Điều tôi muốn mang về nhất là nếp làm hồ sơ thử nghiệm đúng chuẩn.", "What I most want to bring home is the habit of sound trial records."], ["Tôi đã đón sáu bác sĩ trẻ từ Việt Nam sang học việc ba tháng.", "I have hosted six young doctors from Việt Nam for three months each."]],
    works: ["Trials where beds are few", "Late presentation of liver cancer: a cohort"],
    needs: [
      { title: ["Giám đốc đơn vị thử nghiệm lâm sàng ung bướu", "Director of oncology trials"], types: "rva", at: ["hospital"], text: ["Nhiệm vụ: đưa đơn vị đạt chuẩn GCP; thiết kế hai thử nghiệm đầu tiên; đào tạo điều phối viên nghiên cứu.", "Tasks: bring the unit to GCP; design the first two trials; train research coordinators."] },
      { title: ["Hội chẩn từ xa ung thư gan", "Remote tumour board for liver cancer"], types: "at", at: ["hospital"], text: ["Nhiệm vụ: tham gia hội chẩn hai tuần một lần; góp ý phác đồ; bốn buổi tập huấn mỗi năm.", "Tasks: join the board every two weeks; comment on protocols; four training sessions a year."] },
    ],
  },
  {
    key: "imaging-ai", area: "health", job: "engineer", topic: ["kỹ thuật y sinh và chẩn đoán hình ảnh", "biomedical imaging"], subject: ["Kỹ thuật y sinh", "Biomedical engineering"],
    fields: ["2.6", "3.2"], tech: [5, 1], core: ["medical-imaging", "medical-image-ai", "biomedical-engineering"], more: ["medical-physics", "medical-devices", "radiology", "deep-learning", "wearable-health", "biosensors"],
    headlines: [["AI cho ảnh y khoa, kiểm định tại bệnh viện", "Medical image AI, validated in hospitals"], ["Thiết bị y tế: từ nguyên mẫu đến chứng nhận", "Medical devices, from prototype to certificate"]],
    does: [["Tôi phát triển phần mềm đọc phim X-quang phổi và đưa nó qua kiểm định ở nhiều bệnh viện.", "I develop software that reads chest films and take it through validation in several hospitals."], ["Tôi thiết kế thiết bị siêu âm cầm tay cho tuyến cơ sở.", "I design hand-held ultrasound for primary care."]],
    detail: [["Tôi từng rút lại một mô hình vì nó kém hẳn ở máy chụp đời cũ, và viết bài về việc đó.", "I once withdrew a model that failed on old scanners, and wrote about it."], ["Tôi nắm rõ đường đi của hồ sơ thiết bị y tế ở châu Âu và Nhật Bản.", "I know how device files travel in Europe and Japan."]],
    works: ["Old scanners, new models", "Hand-held ultrasound in communes"], patent: "Probe cover with integrated reference",
    needs: [
      { title: ["Chuyên gia AI chẩn đoán hình ảnh", "Expert in AI for radiology"], types: "avj", at: ["hospital"], text: ["Nhiệm vụ: kiểm định ba phần mềm trên dữ liệu bệnh viện; quy trình theo dõi sau triển khai; tập huấn bác sĩ.", "Tasks: validate three products on the hospital's data; monitoring after deployment; training of doctors."] },
      { title: ["Trưởng dự án thiết bị siêu âm tuyến cơ sở", "Lead of an ultrasound device for primary care"], types: "rv", at: ["company", "hospital", "high_tech_park"], text: ["Nhiệm vụ: đưa nguyên mẫu đến sản phẩm có giấy phép; thử nghiệm tại mười trạm y tế.", "Tasks: take the prototype to a licensed product; trials at ten health stations."] },
    ],
  },
  {
    key: "health-economics", area: "health", job: "specialist", topic: ["kinh tế y tế", "health economics"], subject: ["Kinh tế y tế", "Health economics"],
    fields: ["3.3", "5.2"], tech: [5], core: ["health-economics", "public-health", "biostatistics"], more: ["epidemiology", "hospital-management", "pharmaceutical-regulation", "econometrics", "public-policy", "insurance-actuarial"],
    headlines: [["Đánh giá công nghệ y tế và chi trả bảo hiểm", "Health technology assessment and insurance"], ["Kinh tế dược: thuốc nào đáng tiền", "Economics of medicines: what is worth its price"]],
    does: [["Tôi đánh giá thuốc và thiết bị mới cho cơ quan bảo hiểm: hiệu quả đến đâu, đáng giá bao nhiêu.", "I assess new medicines and devices for insurers: how much they help and what they are worth."], ["Tôi ước tính gánh nặng chi phí bệnh mạn tính cho hộ gia đình.", "I estimate what chronic illness costs households."]],
    detail: [["Tôi viết phần tóm tắt một trang trước, báo cáo trăm trang sau.", "I write the one-page summary first and the hundred pages after."], ["Tôi từng tham gia xây dựng hướng dẫn đánh giá cho một nước có thu nhập trung bình.", "I took part in writing assessment guidelines for a middle-income country."]],
    works: ["One page for the minister", "Household costs of dialysis"],
    needs: [
      { title: ["Cố vấn đánh giá công nghệ y tế cho quỹ bảo hiểm", "Adviser on health technology assessment for insurance"], types: "pa", at: ["agency"], text: ["Nhiệm vụ: hướng dẫn kỹ thuật; soát năm hồ sơ mẫu; huấn luyện tổ thẩm định.", "Tasks: technical guidelines; five sample files; coaching of reviewers."] },
      { title: ["Chuyên gia phân tích chi phí bệnh viện", "Expert in hospital cost analysis"], types: "rav", at: ["agency", "hospital"], text: ["Nhiệm vụ: phương pháp tính giá dịch vụ; thí điểm ba khoa; báo cáo cho ban giám đốc.", "Tasks: a method for service costs; pilots in three departments; reports to management."] },
    ],
  },
  {
    key: "infectious", area: "health", job: "physician", topic: ["bệnh truyền nhiễm và kháng kháng sinh", "infectious diseases"], subject: ["Y học nhiệt đới", "Tropical medicine"],
    fields: ["3.2", "3.3"], tech: [5], core: ["infectious-diseases", "antimicrobial-resistance", "epidemiology"], more: ["one-health", "virology", "microbiology", "public-health", "diagnostic-kits", "paediatrics"],
    headlines: [["Kháng kháng sinh: bệnh viện và cộng đồng", "Antimicrobial resistance in hospital and community"], ["Dịch tễ bệnh mới nổi, tiếp cận Một sức khỏe", "Emerging diseases and One Health"]],
    does: [["Tôi điều trị bệnh nhiễm trùng và quản lý việc dùng kháng sinh ở một bệnh viện lớn.", "I treat infections and run antibiotic stewardship in a large hospital."], ["Tôi theo dõi bệnh lây giữa vật nuôi và người ở châu Á.", "I follow diseases that pass between animals and people in Asia."]],
    detail: [["Chương trình của tôi giảm một phần ba lượng kháng sinh mà không tăng tử vong.", "My programme cut antibiotics by a third without more deaths."], ["Tôi quen làm với phòng xét nghiệm nhỏ, nơi phải chọn xét nghiệm nào đáng làm trước.", "I am used to small laboratories, where one has to choose which test comes first."]],
    works: ["A third fewer antibiotics", "Markets, poultry and people"],
    needs: [
      { title: ["Chuyên gia quản lý sử dụng kháng sinh", "Expert in antibiotic stewardship"], types: "avt", at: ["hospital"], text: ["Nhiệm vụ: chương trình quản lý kháng sinh toàn viện; hội chẩn từ xa; đào tạo dược sĩ lâm sàng.", "Tasks: a hospital-wide programme; remote consultations; training of clinical pharmacists."] },
      { title: ["Đề tài chung giám sát Một sức khỏe", "Joint surveillance under One Health"], types: "jp", at: ["agency", "university"], text: ["Nhiệm vụ: thiết kế giám sát tại mười chợ; phân tích gen; khuyến nghị cho ngành y tế và thú y.", "Tasks: surveillance in ten markets; genome analysis; advice to health and veterinary services."] },
    ],
  },
  {
    key: "cardio-surgery", area: "health", job: "physician", topic: ["tim mạch và ghép tạng", "cardiology and transplantation"], subject: ["Y khoa", "Medicine"],
    fields: ["3.2"], tech: [5], core: ["cardiology", "surgery", "organ-transplantation"], more: ["anaesthesia-critical-care", "robotic-surgery", "medical-education", "rehabilitation-medicine", "clinical-trials", "paediatrics"],
    headlines: [["Phẫu thuật tim ít xâm lấn", "Minimally invasive heart surgery"], ["Ghép tạng và hồi sức sau ghép", "Transplantation and intensive care after it"]],
    does: [["Tôi mổ tim ít xâm lấn và huấn luyện ê-kíp qua mô hình mô phỏng.", "I do minimally invasive heart surgery and train teams on simulators."], ["Tôi phụ trách hồi sức sau ghép gan và ghép tim.", "I am in charge of intensive care after liver and heart transplants."]],
    detail: [["Mỗi mùa hè tôi về mổ cùng đồng nghiệp ở miền Trung.", "Each summer I come home to operate with colleagues in central Việt Nam."], ["Tôi tin ê-kíp quan trọng hơn ngôi sao; tôi luôn dạy cả điều dưỡng và kỹ thuật viên.", "I believe in teams rather than stars, and always teach nurses and technicians too."]],
    works: ["Training a whole theatre", "The first hundred hours after a graft"],
    needs: [
      { title: ["Phẫu thuật viên tim mạch thỉnh giảng", "Visiting cardiac surgeon"], types: "vt", at: ["hospital"], text: ["Nhiệm vụ: hai đợt mổ hướng dẫn mỗi năm; huấn luyện ê-kíp; theo dõi kết quả từ xa.", "Tasks: two rounds of guided operations a year; team training; follow-up from a distance."] },
      { title: ["Trưởng khoa hồi sức ghép tạng", "Head of transplant intensive care"], types: "rva", at: ["hospital"], text: ["Nhiệm vụ: quy trình hồi sức sau ghép; đào tạo mười hai bác sĩ; nghiên cứu kết quả dài hạn.", "Tasks: procedures after transplants; training of twelve doctors; long-term results."] },
    ],
  },
  {
    key: "vaccines", area: "life", job: "scientist", topic: ["vắc-xin và sinh phẩm", "vaccines and biologics"], subject: ["Công nghệ sinh học", "Biotechnology"],
    fields: ["3.4"], tech: [5], core: ["mrna-technology", "vaccinology", "biologics-manufacturing"], more: ["immunology", "virology", "bioprocess-engineering", "pharmaceutical-regulation", "monoclonal-antibodies", "nanomedicine"],
    headlines: [["Công nghệ mRNA và hạt nano lipid", "mRNA and lipid nanoparticles"], ["Sản xuất sinh phẩm theo GMP, nâng quy mô", "Biologics to GMP and scale-up"]],
    does: [["Tôi phát triển công thức hạt nano lipid và nâng quy mô từ mililít lên mẻ 50 lít.", "I develop lipid nanoparticles and scale them from millilitres to batches of 50 litres."], ["Tôi quản lý chất lượng dây chuyền vắc-xin, từ ngân hàng tế bào đến xuất xưởng.", "I manage quality on a vaccine line, from cell bank to release."]],
    detail: [["Tôi đã đi qua bốn cuộc thanh tra GMP và biết câu hỏi nào luôn được hỏi.", "I have been through four GMP inspections and know what is always asked."], ["Tôi mong trong nước làm chủ được ít nhất khâu công thức và kiểm định.", "I hope that at least formulation and testing can be mastered at home."]],
    works: ["Mixing matters: particles at fifty litres", "Stability without deep cold"], patent: "Buffer composition for lyophilised RNA",
    needs: [
      { title: ["Giám đốc kỹ thuật dây chuyền mRNA", "Technical director of the mRNA line"], types: "rva", at: ["company"], text: ["Nhiệm vụ: chuyển giao công nghệ; thẩm định thiết bị; nhóm mười lăm người; chuẩn bị thanh tra GMP.", "Tasks: technology transfer; qualification; a team of fifteen; the GMP inspection."] },
      { title: ["Cố vấn kiểm định vắc-xin thú y và người", "Adviser on vaccine testing"], types: "ajp", at: ["company", "university"], text: ["Nhiệm vụ: soát phương pháp kiểm định; thiết kế nghiên cứu ổn định; đào tạo kiểm nghiệm viên.", "Tasks: review of test methods; stability studies; training of analysts."] },
    ],
  },
  {
    key: "genomics", area: "life", job: "scientist", topic: ["hệ gen và tin sinh học", "genomics and bioinformatics"], subject: ["Tin sinh học", "Bioinformatics"],
    fields: ["1.6", "3.1"], tech: [5], core: ["genomics", "bioinformatics", "medical-genetics"], more: ["statistics", "genetics", "proteomics", "biobanking", "machine-learning", "gene-editing"],
    headlines: [["Hệ gen người Việt và bệnh hiếm", "Genomics of Vietnamese populations and rare disease"], ["Tin sinh học cho chẩn đoán, quy trình mở", "Bioinformatics for diagnosis with open pipelines"]],
    does: [["Tôi phân tích hệ gen bệnh hiếm và xây quy trình chạy được trên máy của bệnh viện.", "I analyse genomes in rare disease and build pipelines that hospitals can run."], ["Tôi nghiên cứu đa dạng di truyền của các dân tộc Đông Nam Á.", "I study the genetic diversity of Southeast Asian peoples."]],
    detail: [["Mỗi biến dị tôi báo cáo đều kèm mức chắc chắn và điều chưa biết.", "Each variant I report comes with how sure I am and what is not known."], ["Tôi đang góp phần xây cơ sở dữ liệu tham chiếu mà người Việt được đại diện.", "I help to build a reference in which Vietnamese people are represented."]],
    works: ["Variants of unknown meaning in a small reference", "Pipelines for hospital computers", "Migration in the genomes of the Red River"],
    needs: [
      { title: ["Trưởng nhóm tin sinh học lâm sàng", "Lead of clinical bioinformatics"], types: "raj", at: ["hospital", "company"], text: ["Nhiệm vụ: quy trình giải trình tự chẩn đoán; kiểm định; hội chẩn gen hằng tuần.", "Tasks: a diagnostic sequencing pipeline; validation; a weekly genetics board."] },
      { title: ["Khóa tin sinh học cho bác sĩ", "Bioinformatics course for physicians"], types: "tv", at: ["university", "hospital"], text: ["Nhiệm vụ: khóa ba tuần, học viên mang dữ liệu thật; tài liệu tiếng Việt dùng lại được.", "Tasks: a three-week course in which people bring real data; reusable material in Vietnamese."] },
    ],
  },
  {
    key: "drug-discovery", area: "life", job: "scientist", topic: ["phát triển thuốc", "drug discovery"], subject: ["Hóa dược", "Medicinal chemistry"],
    fields: ["3.1", "1.4"], tech: [5], core: ["drug-discovery", "medicinal-chemistry", "pharmacology"], more: ["natural-products-chemistry", "computational-chemistry", "pharmaceutical-formulation", "structural-biology", "traditional-medicine", "mass-spectrometry"],
    headlines: [["Hóa dược và hợp chất thiên nhiên", "Medicinal chemistry and natural products"], ["Bào chế và dược động học", "Formulation and pharmacokinetics"]],
    does: [["Tôi tối ưu hợp chất dẫn đường kháng ung thư và kháng vi-rút.", "I optimise leads against cancer and viruses."], ["Tôi tìm hoạt chất trong cây thuốc Việt Nam bằng phương pháp kiểm chứng được.", "I look for active compounds in Vietnamese medicinal plants by methods that can be checked."]],
    detail: [["Hai hợp chất tôi tham gia đã vào thử nghiệm lâm sàng.", "Two compounds I worked on have entered trials."], ["Tôi mong xây cầu nối giữa y học cổ truyền và tiêu chuẩn bằng chứng hiện đại.", "I hope to bridge traditional medicine and modern standards of evidence."]],
    works: ["Leaves, extracts and evidence", "Half-lives by design"], patent: "Substituted quinazolines and their use",
    needs: [
      { title: ["Nghiên cứu hoạt chất từ dược liệu miền núi", "Active compounds from highland plants"], types: "jva", order: true, at: ["institute", "university"], text: ["Đơn hàng: ba hợp chất có cơ chế rõ từ dược liệu bản địa, kèm chuẩn định lượng.", "An order: three compounds with known action from native plants, with standards to measure them."] },
      { title: ["Chuyên gia bào chế thuốc tác dụng kéo dài", "Expert in sustained-release formulation"], types: "rat", at: ["company"], text: ["Nhiệm vụ: phát triển hai công thức; tương đương sinh học; hướng dẫn nhóm bào chế.", "Tasks: two formulations; bioequivalence; guiding the formulation group."] },
    ],
  },
  {
    key: "aquatic-health", area: "farming", job: "scientist", topic: ["bệnh học thủy sản", "aquatic pathology"], subject: ["Bệnh học thủy sản", "Aquatic animal health"],
    fields: ["4.1"], tech: [5, 8], core: ["aquatic-pathology", "shrimp-farming", "aquaculture"], more: ["aquatic-breeding", "microbiology", "veterinary-vaccines", "antimicrobial-resistance", "mariculture", "environmental-monitoring"],
    headlines: [["Bệnh tôm và chẩn đoán nhanh tại ao", "Shrimp disease and rapid tests at the pond"], ["Vi sinh đường ruột và phòng bệnh không kháng sinh", "Gut microbes and prevention without antibiotics"]],
    does: [["Tôi chẩn đoán bệnh tôm, cá bằng mô học và sinh học phân tử, và phát triển bộ thử tại ao.", "I diagnose shrimp and fish disease by histology and molecular methods, and develop tests for the pond."], ["Tôi nghiên cứu phòng bệnh bằng vi sinh và quản lý nước thay cho kháng sinh.", "I study prevention by microbes and water management in place of antibiotics."]],
    detail: [["Tôi lớn lên ở vùng nuôi tôm, nên câu hỏi nghiên cứu của tôi đến từ bờ ao.", "I grew up among shrimp ponds, and my questions come from there."], ["Tôi từng cùng một hợp tác xã giảm tỷ lệ chết từ 40 % xuống 15 % trong hai vụ.", "With one cooperative I brought mortality from 40 % to 15 % in two seasons."]],
    works: ["White faeces: a pond-side protocol", "Two seasons without antibiotics", "Reading gills"],
    needs: [
      { title: ["Chuyên gia bệnh học tôm giống", "Expert in shrimp hatchery health"], types: "rva", at: ["company"], text: ["Nhiệm vụ: quy trình an toàn sinh học cho trại giống; phòng chẩn đoán; tập huấn kỹ thuật viên ở ba huyện ven biển.", "Tasks: biosecurity for hatcheries; a diagnostic laboratory; training of technicians on the coast."] },
      { title: ["Nghiên cứu phòng bệnh tôm không kháng sinh", "Shrimp disease prevention without antibiotics"], types: "ja", order: true, at: ["university", "institute"], text: ["Đơn hàng: quy trình hai vụ, tỷ lệ sống trên 75 %, không dùng kháng sinh, kiểm chứng ở hai mươi ao.", "An order: a procedure over two seasons with survival above 75 % and no antibiotics, tested in twenty ponds."] },
    ],
  },
  {
    key: "rice-breeding", area: "farming", job: "scientist", topic: ["chọn giống cây trồng", "plant breeding"], subject: ["Di truyền chọn giống", "Plant breeding and genetics"],
    fields: ["4.1", "4.4"], tech: [5], core: ["plant-breeding", "rice-science", "marker-assisted-selection"], more: ["gene-editing", "agricultural-biotechnology", "plant-physiology", "soil-science", "crop-science", "statistics"],
    headlines: [["Lúa chịu mặn, chịu ngập", "Rice that stands salt and flood"], ["Chọn giống bằng chỉ thị phân tử và dữ liệu kiểu hình", "Marker-assisted breeding with field data"]],
    does: [["Tôi lai tạo dòng lúa chịu mặn và thử chúng ở ruộng của nông dân, không chỉ ở trại.", "I breed salt-tolerant rice and test it in farmers' fields, not only on stations."], ["Tôi phân tích kiểu hình bằng ảnh bay và chọn dòng bằng mô hình thống kê.", "I measure plants from the air and select lines with statistical models."]],
    detail: [["Một dòng của nhóm đang được trồng thử trên 3.000 ha.", "One of our lines is on trial on 3,000 hectares."], ["Nông dân hỏi tôi về vị cơm trước khi hỏi năng suất, và họ có lý.", "Farmers ask me about taste before yield, and they are right."]],
    works: ["Salt at flowering", "Drones over trial plots", "Taste panels for breeders"],
    needs: [
      { title: ["Trưởng bộ môn chọn giống lúa thích ứng", "Head of adaptive rice breeding"], types: "rjv", at: ["institute"], text: ["Nhiệm vụ: chương trình lai tạo mười năm; phòng chỉ thị phân tử; mạng lưới thử nghiệm sáu tỉnh.", "Tasks: a ten-year programme; the marker laboratory; trials in six provinces."] },
      { title: ["Cố vấn chỉnh sửa gen cây trồng", "Adviser on gene editing in crops"], types: "atp", at: ["university", "institute"], text: ["Nhiệm vụ: khóa thực hành; soát an toàn sinh học; góp ý khung pháp lý.", "Tasks: a practical course; biosafety review; comments on regulation."] },
    ],
  },
  {
    key: "food-postharvest", area: "farming", job: "engineer", topic: ["công nghệ thực phẩm và sau thu hoạch", "food and post-harvest technology"], subject: ["Công nghệ thực phẩm", "Food technology"],
    fields: ["2.11", "4.1"], tech: [4, 5], core: ["food-technology", "post-harvest-technology", "food-safety"], more: ["horticulture", "enzyme-technology", "fermentation-technology", "mass-spectrometry", "logistics", "industrial-crops"],
    headlines: [["Bảo quản trái cây xuất khẩu đường biển", "Fruit preservation for export by sea"], ["Chế biến sâu cà phê, ca cao", "Processing of coffee and cocoa"]],
    does: [["Tôi kéo dài thời gian bảo quản trái cây nhiệt đới bằng khí quyển kiểm soát.", "I extend the life of tropical fruit by controlled atmospheres."], ["Tôi phát triển quy trình lên men và rang cho cà phê đặc sản.", "I develop fermentation and roasting for speciality coffee."]],
    detail: [["Tôi quen cả tiêu chuẩn của siêu thị châu Âu lẫn thực tế của vựa thu mua.", "I know the standards of European shops and the life of a collecting yard."], ["Tôi từng giúp một hợp tác xã giảm một nửa lượng hàng bị trả về.", "I helped a cooperative to halve its returned goods."]],
    works: ["Thirty days at sea: dragon fruit", "Fermentation by the clock"], patent: "Ethylene control sachet",
    needs: [
      { title: ["Chuyên gia bảo quản trái cây xuất khẩu", "Expert in preserving export fruit"], types: "avr", at: ["company", "university", "institute"], text: ["Nhiệm vụ: quy trình cho ba loại trái cây; thử nghiệm container; tập huấn nhà đóng gói.", "Tasks: procedures for three fruits; container trials; training of packing houses."] },
      { title: ["Nâng chất lượng cà phê sau thu hoạch", "Better coffee after harvest"], types: "jv", order: true, at: ["institute"], text: ["Đơn hàng: quy trình lên men ổn định cho cà phê vối, điểm thử nếm tăng ít nhất bốn điểm.", "An order: a steady fermentation for robusta that raises cup scores by at least four points."] },
    ],
  },
  {
    key: "livestock-vet", area: "farming", job: "specialist", topic: ["thú y và chăn nuôi", "veterinary medicine"], subject: ["Thú y", "Veterinary medicine"],
    fields: ["4.3", "4.2"], tech: [5], core: ["veterinary-medicine", "animal-husbandry", "one-health"], more: ["veterinary-vaccines", "animal-nutrition", "animal-breeding", "epidemiology", "dairy-science", "food-safety"],
    headlines: [["Dịch tễ thú y và an toàn sinh học trang trại", "Veterinary epidemiology and farm biosecurity"], ["Chăn nuôi giảm phát thải", "Livestock with lower emissions"]],
    does: [["Tôi điều tra ổ dịch và xây quy trình an toàn sinh học cho trang trại lợn.", "I investigate outbreaks and design biosecurity for pig farms."], ["Tôi nghiên cứu khẩu phần giảm khí mê-tan cho bò sữa.", "I study feeds that reduce methane in dairy cows."]],
    detail: [["Tôi thích ra trại hơn ngồi phòng; mỗi trại có một lý do riêng để không theo quy trình.", "I prefer farms to offices; each has its own reason not to follow the rules."], ["Tôi có mạng lưới phòng xét nghiệm sẵn sàng nhận mẫu kiểm chứng.", "I have a network of laboratories that can confirm samples."]],
    works: ["Reasons not to follow the rules", "Seaweed in the trough"],
    needs: [
      { title: ["Cố vấn kiểm soát dịch bệnh vật nuôi", "Adviser on livestock disease control"], types: "apv", at: ["university", "company", "institute"], text: ["Nhiệm vụ: đánh giá mạng lưới giám sát; diễn tập ổ dịch; khuyến nghị cho ba tỉnh.", "Tasks: assess surveillance; outbreak drills; advice to three provinces."] },
      { title: ["Giảng viên dịch tễ thú y", "Lecturer in veterinary epidemiology"], types: "trj", at: ["university"], text: ["Nhiệm vụ: học phần dịch tễ có thực địa; hướng dẫn luận văn; mở hướng Một sức khỏe.", "Tasks: epidemiology with field work; theses; a track in One Health."] },
    ],
  },
];
