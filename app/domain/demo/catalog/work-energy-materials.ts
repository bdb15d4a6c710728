import { type WorkProfile } from "../model";

/** Lines of work: energy, materials, building and transport. */
export const ENERGY_MATERIALS_BUILDING: readonly WorkProfile[] = [
  {
    key: "battery-chemist", area: "materials", job: "scientist", topic: ["vật liệu pin", "battery materials"], subject: ["Khoa học vật liệu", "Materials science"],
    fields: ["2.5", "1.4"], tech: [6, 7], core: ["battery-materials", "lithium-ion-batteries", "electrochemistry"], more: ["solid-state-batteries", "materials-characterisation", "battery-recycling", "materials-chemistry", "nanomaterials", "battery-management-systems"],
    headlines: [["Hóa học pin: cực âm, chất điện ly, lão hóa", "Battery chemistry: anodes, electrolytes, ageing"], ["Pin thể rắn và pin natri, từ bột đến pin túi", "Solid-state and sodium batteries, from powder to pouch cell"]],
    does: [["Tôi phát triển vật liệu điện cực cho pin natri và theo mẫu từ lọ bột đến pin túi 5 Ah.", "I develop electrodes for sodium batteries and follow each sample from powder to a 5 Ah pouch cell."], ["Tôi nghiên cứu vì sao pin lão hóa ở khí hậu nóng ẩm và làm sao để chậm lại.", "I study why batteries age in hot, humid climates and how to slow it."]],
    detail: [["Nhóm tôi có kinh nghiệm tận dụng quặng và phụ phẩm trong khu vực thay cho tiền chất nhập.", "My group knows how to use ores and by-products of the region in place of imported precursors."], ["Tôi coi trọng phép đo lặp lại được; nửa số kết quả đẹp biến mất ở lần đo thứ ba.", "I value repeatable measurements; half of all fine results vanish at the third."]],
    works: ["Hard carbon from rice husk, measured three times", "Ageing of cells at 45 degrees", "Interfaces in solid electrolytes: what pressure does"], patent: "Surface treatment of layered oxide cathodes",
    needs: [
      { title: ["Trưởng phòng thí nghiệm pin thế hệ mới", "Head of the laboratory for new batteries"], types: "rvj", at: ["institute"], text: ["Viện đầu tư phòng khô 80 m² và dây chuyền pin túi.\n\nNhiệm vụ: lập chương trình nghiên cứu pin natri và thể rắn; vận hành phòng khô; dẫn dắt nhóm chín người; hợp tác với doanh nghiệp xe điện.", "The institute invests in a dry room of 80 m² and a pouch cell line.\n\nTasks: a programme on sodium and solid-state cells; the dry room; a group of nine; work with electric vehicle firms."] },
      { title: ["Cố vấn từ xa về lão hóa và an toàn pin", "Remote adviser on battery ageing and safety"], types: "aj", at: ["institute", "company"], text: ["Nhiệm vụ: thiết kế quy trình thử lão hóa; đọc số liệu hằng tháng; góp ý tiêu chuẩn an toàn cho bộ lưu trữ.", "Tasks: an ageing protocol; monthly reading of data; advice on safety standards for storage."] },
    ],
  },
  {
    key: "magnets-rare-earth", area: "materials", job: "scientist", topic: ["đất hiếm và nam châm", "rare earths and magnets"], subject: ["Luyện kim", "Metallurgy"],
    fields: ["2.5", "2.4"], tech: [7], core: ["rare-earth-processing", "permanent-magnets", "hydrometallurgy"], more: ["metallic-materials", "materials-characterisation", "mining-engineering", "inorganic-chemistry", "rare-earth-geology", "computational-materials"],
    headlines: [["Tách chiết đất hiếm, giảm thải", "Rare earth separation with less waste"], ["Nam châm NdFeB và tái chế nam châm", "NdFeB magnets and their recycling"]],
    does: [["Tôi phát triển quy trình chiết tách đất hiếm dùng ít axit hơn và thu hồi nước thải.", "I develop separation of rare earths that needs less acid and recovers water."], ["Tôi chế tạo nam châm thiêu kết và tìm cách bớt phụ thuộc vào dysprosi.", "I make sintered magnets and look for ways to need less dysprosium."]],
    detail: [["Tôi đã đưa một quy trình từ cốc thủy tinh lên xưởng thử nghiệm 200 kg mỗi ngày.", "I took one process from the beaker to a pilot plant of 200 kg a day."], ["Tôi sẵn sàng chia sẻ cả những con số thất bại, vì chúng tiết kiệm nhiều năm cho người đi sau.", "I am ready to share the failed figures too; they save others years."]],
    works: ["Solvent loss in small separation plants", "Grain boundaries and coercivity without dysprosium"], patent: "Stepwise stripping of heavy rare earths",
    needs: [
      { title: ["Quy trình chế biến sâu đất hiếm quy mô thử nghiệm", "Pilot process for deep processing of rare earths"], types: "jrv", order: true, at: ["institute"], text: ["Đơn hàng: quy trình tách tinh năm nguyên tố từ tinh quặng trong nước, thu hồi trên 92 %, có cân bằng môi trường.\n\nSản phẩm: quy trình, thiết kế xưởng 100 kg mỗi ngày, báo cáo kinh tế.", "An order: separation of five elements from domestic concentrate with over 92 % recovery and an environmental balance.\n\nDeliverables: process, design of a plant for 100 kg a day, economic report."] },
      { title: ["Chuyên gia vật liệu từ cho động cơ điện", "Expert in magnets for electric motors"], types: "rav", at: ["institute", "company", "high_tech_park"], text: ["Nhiệm vụ: dựng dây chuyền thử nam châm thiêu kết; tiêu chuẩn đo từ; hướng dẫn ba nghiên cứu viên.", "Tasks: a test line for sintered magnets; magnetic measurement standards; guiding three researchers."] },
    ],
  },
  {
    key: "grid-dispatch", area: "energy", job: "engineer", topic: ["điều độ hệ thống điện", "grid operation"], subject: ["Kỹ thuật điện", "Electrical engineering"],
    fields: ["2.2"], tech: [6], core: ["grid-operation-dispatch", "power-systems", "renewable-integration", "power-system-stability"], more: ["energy-management-scada", "electricity-market", "grid-control-software", "power-system-protection", "grid-digital-twin", "optimisation"],
    headlines: [["Điều độ lưới điện tỷ lệ tái tạo cao", "Dispatch of grids with high renewables"], ["Ổn định hệ thống điện và phần mềm điều khiển", "Grid stability and control software"]],
    does: [["Tôi trực và cải tiến phần mềm điều độ ở một trung tâm vận hành có lúc hơn 60 % điện gió.", "I work in and improve the dispatch of a control centre that at times runs on over 60 % wind."], ["Tôi mô phỏng ổn định tần số và đề xuất dự phòng khi nguồn quay giảm dần.", "I simulate frequency stability and propose reserves as rotating plants retire."]],
    detail: [["Tôi từng có mặt trong ca trực đêm lưới suýt tách đôi, và viết lại quy trình sau đêm ấy.", "I was on shift on the night the grid nearly split, and rewrote the procedure after it."], ["Tôi thường nói với đồng nghiệp trẻ: dự báo sai không đáng sợ bằng không biết mình sai bao nhiêu.", "I tell young colleagues that a wrong forecast is less of a danger than not knowing how wrong it is."]],
    works: ["Reserves for calm evenings", "Inertia by the hour", "After the split: procedures that changed"],
    needs: [
      { title: ["Chuyên gia điều độ lưới điện có tỷ lệ tái tạo cao", "Expert in dispatching grids with high renewables"], types: "rav", at: ["agency"], text: ["Trung tâm cần nâng khả năng hấp thụ điện mặt trời buổi trưa mà không cắt giảm.\n\nNhiệm vụ: quy trình dự phòng; mô hình dự báo xác suất; đào tạo điều độ viên trên hệ mô phỏng.", "The centre has to take in more midday solar power without curtailment.\n\nTasks: reserve procedures; probabilistic forecasts; training of dispatchers on a simulator."] },
      { title: ["Cố vấn thiết kế thị trường dịch vụ phụ trợ", "Adviser on the market for ancillary services"], types: "pa", at: ["agency"], text: ["Nhiệm vụ: so sánh ba mô hình quốc tế; đề xuất lộ trình; trả lời câu hỏi của cơ quan quản lý.", "Tasks: compare three foreign models; propose a roadmap; answer the regulator's questions."] },
    ],
  },
  {
    key: "power-electronics", area: "energy", job: "engineer", topic: ["điện tử công suất", "power electronics"], subject: ["Kỹ thuật điện", "Electrical engineering"],
    fields: ["2.2"], tech: [6, 3], core: ["power-electronics", "energy-storage-systems", "electrical-machines"], more: ["power-semiconductors", "battery-management-systems", "electric-vehicles", "control-engineering", "smart-grid", "solar-power"],
    headlines: [["Bộ biến đổi SiC cho lưu trữ và trạm sạc", "SiC converters for storage and charging"], ["Điều khiển động cơ và bộ nghịch lưu nối lưới", "Motor drives and grid inverters"]],
    does: [["Tôi thiết kế bộ nghịch lưu SiC cho hệ thống lưu trữ cỡ container.", "I design SiC inverters for container storage."], ["Tôi phát triển trạm sạc nhanh hai chiều và thử nghiệm theo tiêu chuẩn lưới.", "I develop bidirectional fast chargers and test them to grid standards."]],
    detail: [["Tôi đã theo ba sản phẩm từ bản vẽ đến chứng nhận, và biết giai đoạn nào hay trễ.", "I took three products from drawing to certificate and know which stage runs late."], ["Phòng thí nghiệm 500 kW ở chỗ tôi có thể nhận kỹ sư sang thực tập.", "The 500 kW laboratory I work in can host engineers for training."]],
    works: ["Cooling of dense converters in the tropics", "Grid-forming inverters on weak feeders"], patent: "Soft start for parallel inverters",
    needs: [
      { title: ["Kỹ sư trưởng bộ biến đổi công suất", "Chief engineer for power converters"], types: "rav", at: ["company"], text: ["Nhiệm vụ: phát triển bộ nghịch lưu 250 kW nối lưới; xây phòng thử; dẫn dắt bảy kỹ sư; chuẩn bị chứng nhận.", "Tasks: a grid inverter of 250 kW; a test laboratory; seven engineers; certification."] },
      { title: ["Đề tài chung về lưu trữ cho lưới yếu", "Joint research on storage for weak grids"], types: "jtv", at: ["university"], text: ["Nhiệm vụ: đồng chủ trì đề tài; thực nghiệm trên đảo; một học phần ngắn mỗi năm.", "Tasks: co-lead the project; experiments on an island; one short course a year."] },
    ],
  },
  {
    key: "offshore-wind", area: "energy", job: "engineer", topic: ["điện gió ngoài khơi", "offshore wind"], subject: ["Kỹ thuật công trình biển", "Offshore engineering"],
    fields: ["2.3", "2.1"], tech: [6, 8], core: ["offshore-wind", "wind-energy", "offshore-engineering"], more: ["finite-element-analysis", "geotechnical-engineering", "ocean-energy", "corrosion-coatings", "naval-architecture", "energy-policy"],
    headlines: [["Móng và kết cấu điện gió ngoài khơi", "Foundations and structures of offshore wind"], ["Đánh giá tài nguyên gió và vận hành trang trại biển", "Wind resource and operation of farms at sea"]],
    does: [["Tôi thiết kế móng cọc và giàn đỡ cho tua-bin ngoài khơi, từ khảo sát đất đến lắp dựng.", "I design piles and jackets for turbines at sea, from soil surveys to installation."], ["Tôi đánh giá tài nguyên gió và rủi ro bão cho các dự án ở vùng nhiệt đới.", "I assess wind and typhoon risk for projects in the tropics."]],
    detail: [["Tôi đã ở trên tàu lắp đặt hơn bốn trăm ngày, nên bản vẽ của tôi nghĩ đến người thi công.", "I have spent over four hundred days on installation vessels, and my drawings think of those who build."], ["Bão là khác biệt lớn nhất giữa biển nhà và Biển Bắc; tiêu chuẩn chép nguyên sẽ không đủ.", "Typhoons are what most sets our sea apart from the North Sea; copied standards will not do."]],
    works: ["Typhoon loads on jackets", "Scour after two seasons"],
    needs: [
      { title: ["Chuyên gia kết cấu điện gió ngoài khơi", "Structural expert for offshore wind"], types: "avr", at: ["institute", "company"], text: ["Nhiệm vụ: tiêu chí thiết kế chịu bão; thẩm tra phương án móng; đào tạo nhóm tính toán năm người.", "Tasks: design criteria for typhoons; review of foundations; training a team of five."] },
      { title: ["Góp ý chính sách chuỗi cung ứng điện gió", "Policy advice on the wind supply chain"], types: "pa", at: ["agency"], text: ["Nhiệm vụ: phân tích phần việc trong nước có thể đảm nhận; lộ trình cảng; báo cáo ngắn cho lãnh đạo.", "Tasks: which parts domestic firms can take; a plan for ports; a short report for decision makers."] },
    ],
  },
  {
    key: "nuclear", area: "energy", job: "scientist", topic: ["an toàn hạt nhân", "nuclear safety"], subject: ["Kỹ thuật hạt nhân", "Nuclear engineering"],
    fields: ["2.3", "1.3"], tech: [6], core: ["nuclear-safety", "nuclear-engineering", "reactor-thermal-hydraulics"], more: ["small-modular-reactors", "nuclear-regulation", "nuclear-physics", "computational-fluid-dynamics", "thermal-engineering", "energy-policy"],
    headlines: [["Phân tích an toàn và thủy nhiệt lò phản ứng", "Reactor safety and thermal hydraulics"], ["Lò mô-đun nhỏ: thẩm định và pháp quy", "Small modular reactors: review and regulation"]],
    does: [["Tôi chạy phân tích sự cố mất chất làm mát và thẩm định báo cáo an toàn của nhà cung cấp.", "I analyse losses of coolant and review vendors' safety reports."], ["Tôi nghiên cứu thủy nhiệt của lò mô-đun nhỏ làm mát tự nhiên.", "I study natural circulation in small modular reactors."]],
    detail: [["Tôi từng làm ở cả phía thiết kế lẫn phía cơ quan pháp quy.", "I have worked for a designer and for a regulator."], ["Theo tôi, một quốc gia mới cần trước hết những người biết đặt câu hỏi với nhà cung cấp.", "I think a newcomer country first needs people who can question vendors."]],
    works: ["Questions a regulator should ask", "Natural circulation at low power"],
    needs: [
      { title: ["Chuyên gia thẩm định an toàn hạt nhân", "Expert reviewer of nuclear safety"], types: "rap", at: ["agency", "university"], text: ["Nhiệm vụ: xây năng lực thẩm định độc lập; đọc báo cáo phân tích an toàn; kèm nhóm sáu người trẻ.", "Tasks: independent review capacity; reading safety analyses; coaching six young staff."] },
      { title: ["Giảng dạy thủy nhiệt lò phản ứng", "Teaching reactor thermal hydraulics"], types: "tv", at: ["university"], text: ["Nhiệm vụ: hai học phần ngắn có thực hành mô phỏng; đề thi và tài liệu tiếng Việt.", "Tasks: two short courses with simulation; examinations and material in Vietnamese."] },
    ],
  },
  {
    key: "hydrogen", area: "energy", job: "scientist", topic: ["hydro và pin nhiên liệu", "hydrogen and fuel cells"], subject: ["Kỹ thuật hóa học", "Chemical engineering"],
    fields: ["2.4", "1.4"], tech: [6, 7], core: ["hydrogen-production", "fuel-cells", "catalysis", "electrochemistry"], more: ["hydrogen-storage", "process-engineering", "carbon-capture", "membrane-technology", "life-cycle-assessment", "biofuels"],
    headlines: [["Điện phân và xúc tác không kim loại quý", "Electrolysis with catalysts free of precious metals"], ["Hệ thống hydro: an toàn, chi phí, quy mô", "Hydrogen systems: safety, cost, scale"]],
    does: [["Tôi phát triển xúc tác không dùng kim loại quý cho điện phân kiềm.", "I develop alkaline electrolysis without precious metals."], ["Tôi tính toán chi phí và an toàn cho chuỗi hydro từ điện gió đến nhà máy phân bón.", "I work out cost and safety of hydrogen from wind power to fertiliser plants."]],
    detail: [["Mẫu của tôi đã chạy 6.000 giờ, đủ lâu để biết cái gì hỏng trước.", "My sample has run for 6,000 hours, long enough to know what fails first."], ["Tôi muốn thấy những con số trung thực về hydro ở xứ nóng, kể cả khi chúng kém hấp dẫn.", "I want honest figures for hydrogen in hot countries, even if they are less attractive."]],
    works: ["Six thousand hours of nickel", "Honest costs of coastal hydrogen"], patent: "Porous nickel electrode by staged deposition",
    needs: [
      { title: ["Nghiên cứu điện cực điện phân nước biển", "Electrodes for seawater electrolysis"], types: "jv", order: true, at: ["institute", "university"], text: ["Đơn hàng: điện cực chịu clo chạy ổn định 1.000 giờ bằng vật liệu trong nước.\n\nSản phẩm: mười mẫu, số liệu, quy trình.", "An order: electrodes that stand chlorine for 1,000 hours, of domestic materials.\n\nDeliverables: ten samples, data, process."] },
      { title: ["Cố vấn kỹ thuật dự án hydro ven biển", "Technical adviser for coastal hydrogen"], types: "arv", at: ["company"], text: ["Nhiệm vụ: soát thiết kế cơ sở; đánh giá nhà cung cấp; chương trình an toàn.", "Tasks: review of the basic design; assessment of suppliers; safety programme."] },
    ],
  },
  {
    key: "computational-materials", area: "materials", job: "scientist", topic: ["mô phỏng vật liệu", "computational materials"], subject: ["Vật lý chất rắn", "Solid state physics"],
    fields: ["2.5", "1.3"], tech: [7, 10], core: ["computational-materials", "materials-physics", "condensed-matter-physics"], more: ["computational-chemistry", "machine-learning", "two-dimensional-materials", "quantum-materials", "high-performance-computing", "photovoltaic-materials"],
    headlines: [["Mô phỏng từ nguyên lý đầu và học máy cho vật liệu", "First principles and machine learning for materials"], ["Vật liệu hai chiều: tính toán đi trước thực nghiệm", "Two-dimensional materials: computing ahead of experiment"]],
    does: [["Tôi dùng tính toán từ nguyên lý đầu để sàng lọc vật liệu trước khi ai đó phải nung mẫu.", "I screen materials by first-principles computing before anyone has to fire a sample."], ["Tôi xây thế tương tác bằng học máy cho các hệ hàng trăm nghìn nguyên tử.", "I build machine-learned potentials for systems of some hundred thousand atoms."]],
    detail: [["Tôi làm việc tốt nhất khi có một nhóm thực nghiệm phản bác dự đoán của mình.", "I work best with an experimental group that contradicts my predictions."], ["Mọi bộ dữ liệu của nhóm đều công khai kèm mã chạy lại.", "All our data are public, with the code to run them again."]],
    works: ["Predictions that failed and why", "Potentials for wet interfaces", "Screening sulfides for thin films"],
    needs: [
      { title: ["Nghiên cứu viên chính mô phỏng vật liệu năng lượng", "Principal researcher in simulation of energy materials"], types: "rj", at: ["institute"], text: ["Nhiệm vụ: lập nhóm tính toán bốn người; phối hợp với phòng thí nghiệm pin và từ; quản lý cụm máy 2.000 lõi.", "Tasks: a computing group of four; work with the battery and magnet laboratories; a cluster of 2,000 cores."] },
      { title: ["Đồng hướng dẫn từ xa về học máy cho vật liệu", "Remote joint supervision in machine learning for materials"], types: "ajt", at: ["institute", "university"], text: ["Nhiệm vụ: họp nhóm hằng tuần; đồng hướng dẫn hai nghiên cứu sinh; một khóa ngắn năm buổi.", "Tasks: weekly group meetings; two doctoral students; a short course of five sessions."] },
    ],
  },
  {
    key: "polymers-coatings", area: "materials", job: "engineer", topic: ["polyme và lớp phủ", "polymers and coatings"], subject: ["Hóa polyme", "Polymer chemistry"],
    fields: ["2.5", "1.4"], tech: [7], core: ["polymer-materials", "corrosion-coatings", "composite-materials"], more: ["polymer-chemistry", "nanomaterials", "textile-technology", "membrane-technology", "materials-characterisation", "circular-economy"],
    headlines: [["Lớp phủ chống ăn mòn biển", "Coatings against marine corrosion"], ["Composite và polyme sinh học từ phụ phẩm", "Composites and bio-based polymers"]],
    does: [["Tôi phát triển lớp phủ cho kết cấu thép ven biển và theo dõi chúng nhiều năm ngoài trời.", "I develop coatings for steel by the sea and follow them outdoors for years."], ["Tôi làm composite từ sợi dứa, sợi chuối cho nội thất xe.", "I make composites of pineapple and banana fibre for car interiors."]],
    detail: [["Tôi từng phụ trách kỹ thuật bán hàng, nên biết khách hàng hỏi gì ngoài số liệu phòng thí nghiệm.", "I once did technical sales and know what customers ask beyond laboratory data."], ["Mẫu thử của tôi đặt ở sáu bãi biển, trong đó có Nha Trang.", "My test panels stand on six beaches, one of them in Nha Trang."]],
    works: ["Six beaches, nine years", "Pineapple fibre and its moods"], patent: "Waterborne primer with layered pigments",
    needs: [
      { title: ["Chuyên gia lớp phủ chống ăn mòn cho công trình biển", "Expert in coatings for marine structures"], types: "avr", at: ["institute", "company"], text: ["Nhiệm vụ: thiết kế thử nghiệm bãi phơi; chọn hệ sơn cho cầu cảng; đào tạo giám sát viên.", "Tasks: exposure tests; paint systems for piers; training of inspectors."] },
      { title: ["Vật liệu bao bì sinh học từ phụ phẩm nông nghiệp", "Bio-based packaging from farm residues"], types: "jv", order: true, at: ["university", "institute"], text: ["Đơn hàng: màng bao bì phân hủy được, chịu ẩm 72 giờ, giá không quá 1,4 lần nhựa thường.", "An order: a degradable film that stands moisture for 72 hours at no more than 1.4 times the price of plastic."] },
    ],
  },
  {
    key: "geotech-delta", area: "building", job: "engineer", topic: ["địa kỹ thuật và nền đất yếu", "geotechnics of soft ground"], subject: ["Kỹ thuật xây dựng", "Civil engineering"],
    fields: ["2.1"], tech: [8], core: ["geotechnical-engineering", "structural-engineering", "tunnelling"], more: ["construction-materials", "bridge-engineering", "finite-element-analysis", "underground-mapping", "natural-hazards", "construction-management"],
    headlines: [["Nền đất yếu, hầm đô thị và quan trắc", "Soft ground, urban tunnels, monitoring"], ["Kết cấu cầu và móng sâu ở châu thổ", "Bridges and deep foundations in deltas"]],
    does: [["Tôi tính toán và quan trắc hầm đào qua đất yếu dưới thành phố đông dân.", "I compute and monitor tunnels in soft ground under crowded cities."], ["Tôi nghiên cứu lún châu thổ và móng cho cầu vượt sông lớn.", "I study delta subsidence and foundations of large river bridges."]],
    detail: [["Tôi từng phải cho dừng một máy đào hầm giữa đêm, và đó là quyết định đúng.", "I once had a boring machine stopped at night, and it was right."], ["Tôi thích làm việc với kỹ sư công trường; họ thấy đất trước khi tôi thấy số.", "I like working with site engineers, who see the soil before I see the numbers."]],
    works: ["Settlement over a shallow tunnel", "What piles remember"],
    needs: [
      { title: ["Chuyên gia địa kỹ thuật cho đường sắt đô thị", "Geotechnical expert for urban rail"], types: "rav", at: ["agency"], text: ["Nhiệm vụ: thẩm tra thiết kế đoạn ngầm; kế hoạch quan trắc; họp tháng với tư vấn và nhà thầu.", "Tasks: review of the underground section; a monitoring plan; monthly meetings with consultants and contractors."] },
      { title: ["Thỉnh giảng cơ học đất nâng cao", "Visiting lecturer in advanced soil mechanics"], types: "tvj", at: ["university"], text: ["Nhiệm vụ: khóa bốn tuần cho học viên cao học; bài tập từ công trình thật ở đồng bằng.", "Tasks: a four-week course for master's students; exercises from real works in the delta."] },
    ],
  },
  {
    key: "rail-transport", area: "building", job: "engineer", topic: ["đường sắt và giao thông", "railways and transport"], subject: ["Kỹ thuật giao thông", "Transport engineering"],
    fields: ["2.1"], tech: [4], core: ["railway-engineering", "transport-engineering", "high-speed-rail"], more: ["construction-management", "project-management", "smart-cities", "optimisation", "control-engineering", "urban-planning"],
    headlines: [["Đường sắt tốc độ cao: tuyến, tín hiệu, khai thác", "High-speed rail: alignment, signals, operation"], ["Quy hoạch giao thông công cộng", "Public transport planning"]],
    does: [["Tôi làm hệ thống tín hiệu và thử nghiệm tích hợp cho tuyến tốc độ cao.", "I work on signalling and integration tests of high-speed lines."], ["Tôi lập mô hình nhu cầu và biểu đồ chạy tàu cho mạng ngoại ô.", "I model demand and timetables of suburban networks."]],
    detail: [["Tôi đã tham gia đưa hai tuyến vào khai thác và giữ danh sách mọi điều từng trễ hạn.", "I helped to open two lines and keep a list of everything that was late."], ["Tôi có thể giúp phía chủ đầu tư đọc hồ sơ thầu kỹ thuật.", "I can help clients to read technical tenders."]],
    works: ["Everything that was late", "Timetables people can remember"],
    needs: [
      { title: ["Chuyên gia tín hiệu và tích hợp hệ thống đường sắt", "Expert in signalling and rail integration"], types: "rap", at: ["agency"], text: ["Nhiệm vụ: yêu cầu kỹ thuật cho gói tín hiệu; kế hoạch thử nghiệm; đào tạo cán bộ kỹ thuật trẻ.", "Tasks: requirements for the signalling package; test plan; training of young engineers."] },
      { title: ["Mô hình nhu cầu giao thông công cộng", "Demand model for public transport"], types: "ja", order: true, at: ["university", "agency"], text: ["Đơn hàng: mô hình nhu cầu cho vùng đô thị 9 triệu dân, mở mã, có tài liệu tiếng Việt.", "An order: a demand model for a region of 9 million, open source and documented in Vietnamese."] },
    ],
  },
  {
    key: "water-urban", area: "building", job: "engineer", topic: ["cấp thoát nước và môi trường", "water and environmental engineering"], subject: ["Kỹ thuật môi trường", "Environmental engineering"],
    fields: ["2.7", "2.1"], tech: [8, 7], core: ["water-treatment", "environmental-engineering", "urban-flooding-drainage"], more: ["membrane-technology", "water-resources-engineering", "solid-waste-management", "bioremediation", "hydrology", "environmental-monitoring"],
    headlines: [["Xử lý nước thải và tái sử dụng nước", "Wastewater treatment and reuse"], ["Chống ngập đô thị bằng giải pháp tự nhiên", "Urban flood control with nature"]],
    does: [["Tôi thiết kế nhà máy xử lý nước thải cỡ vừa, ưu tiên công nghệ vận hành được với ít người.", "I design wastewater plants of medium size that few people can run."], ["Tôi mô hình hóa ngập do mưa và triều cho thành phố thấp ven sông.", "I model flooding by rain and tide in low river cities."]],
    detail: [["Tôi luôn đi thăm nhà máy sau năm năm, vì bản vẽ không kể hết chuyện.", "I always visit plants after five years, since drawings do not tell everything."], ["Tôi đã hỗ trợ hai thành phố ở Đông Nam Á lập bản đồ thoát nước.", "I helped two cities in Southeast Asia to map their drains."]],
    works: ["Plants after five years", "Rain on high tide"],
    needs: [
      { title: ["Cố vấn chống ngập đô thị ven sông", "Adviser on flooding of river cities"], types: "apv", at: ["agency"], text: ["Nhiệm vụ: soát mô hình ngập; xếp hạng giải pháp; hai chuyến khảo sát mùa mưa.", "Tasks: review of the flood model; ranking of measures; two surveys in the rainy season."] },
      { title: ["Trưởng bộ môn kỹ thuật môi trường", "Head of environmental engineering"], types: "rt", at: ["university"], text: ["Nhiệm vụ: phát triển bộ môn; phòng thí nghiệm màng lọc; hợp tác với công ty cấp nước.", "Tasks: develop the department; a membrane laboratory; work with water utilities."] },
    ],
  },
];
