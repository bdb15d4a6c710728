import { type WorkProfile } from "../model";

/** Lines of work: earth and sea, society and policy, culture. */
export const EARTH_SOCIETY_CULTURE: readonly WorkProfile[] = [
  {
    key: "climate-model", area: "earth", job: "scientist", topic: ["mô hình khí hậu", "climate modelling"], subject: ["Khí tượng học", "Meteorology"],
    fields: ["1.5"], tech: [8, 6], core: ["climate-modelling", "climate-science", "meteorology"], more: ["high-performance-computing", "climate-adaptation", "natural-hazards", "machine-learning", "time-series-analysis", "air-quality"],
    headlines: [["Mô hình gió mùa và mưa cực đoan", "Monsoon and extreme rain modelling"], ["Dự báo mùa cho nông nghiệp và thủy điện", "Seasonal forecasts for farming and hydropower"]],
    does: [["Tôi chạy mô hình khí hậu khu vực để hiểu mưa cực đoan ở Trường Sơn.", "I run regional climate models to understand extreme rain along the Trường Sơn range."], ["Tôi làm dự báo mùa và kiểm xem dự báo ấy có giúp ai quyết định khác đi không.", "I make seasonal forecasts and check whether anyone decides differently because of them."]],
    detail: [["Tôi cẩn thận với chữ “chưa từng có”: chuỗi số liệu của ta còn ngắn.", "I am careful with the word unprecedented, for our records are short."], ["Dữ liệu mô phỏng 40 năm của nhóm có thể dùng chung.", "My group's forty years of simulation can be shared."]],
    works: ["Rain on the eastern slope", "Forecasts that changed a decision", "Short records and long claims"],
    needs: [
      { title: ["Chuyên gia dự báo mùa và hạn mặn", "Expert in seasonal and drought forecasts"], types: "rja", at: ["agency"], text: ["Nhiệm vụ: hệ dự báo tổ hợp đến sáu tháng; kiểm định; bản tin dễ hiểu cho tỉnh.", "Tasks: an ensemble up to six months; verification; bulletins that provinces can read."] },
      { title: ["Tập huấn mô hình khí hậu khu vực", "Training in regional climate modelling"], types: "tv", at: ["university", "agency"], text: ["Nhiệm vụ: khóa ba tuần trên cụm máy của trung tâm; bốn đề tài nhỏ; theo dõi sau khóa.", "Tasks: a three-week course on the centre's cluster; four small projects; follow-up."] },
    ],
  },
  {
    key: "delta-hydrology", area: "earth", job: "scientist", topic: ["thủy văn và xâm nhập mặn", "hydrology and salinity"], subject: ["Thủy văn học", "Hydrology"],
    fields: ["1.5", "2.1"], tech: [8], core: ["hydrology", "salinity-intrusion", "water-resources-engineering"], more: ["remote-sensing", "climate-adaptation", "coastal-engineering", "geographic-information-systems", "environmental-monitoring", "mangrove-restoration"],
    headlines: [["Nước và mặn ở châu thổ Mê Kông", "Water and salt in the Mekong delta"], ["Quan trắc chi phí thấp cho sông và kênh", "Low-cost monitoring of rivers and canals"]],
    does: [["Tôi mô phỏng xâm nhập mặn theo giờ và giúp trạm bơm chọn lúc lấy nước.", "I simulate salinity by the hour and help pumping stations to choose when to take water."], ["Tôi xây mạng cảm biến nước giá rẻ do trường học vùng sâu cùng vận hành.", "I build cheap water sensors that rural schools help to run."]],
    detail: [["Số liệu tốt nhất của tôi đến từ một bác giữ cống ghi sổ suốt ba mươi năm.", "My best data come from a sluice keeper who wrote them down for thirty years."], ["Tôi làm việc với đồng nghiệp ở bốn nước trên cùng một dòng sông.", "I work with colleagues in four countries on one river."]],
    works: ["The sluice keeper's notebook", "Hourly salt for pump operators"],
    needs: [
      { title: ["Mô hình vận hành cống theo dự báo mặn", "Sluice operation by salinity forecasts"], types: "jav", order: true, at: ["agency", "university"], text: ["Đơn hàng: công cụ khuyến nghị đóng mở cho bốn mươi cống, sai số độ mặn dưới 0,5 g/l trước 48 giờ.", "An order: advice for forty sluices with salinity errors under 0.5 g/l 48 hours ahead."] },
      { title: ["Giảng viên tài nguyên nước", "Lecturer in water resources"], types: "rt", at: ["university"], text: ["Nhiệm vụ: phụ trách chuyên ngành tài nguyên nước; thực địa mùa khô; hợp tác trong lưu vực.", "Tasks: the water resources track; dry-season field work; partners in the basin."] },
    ],
  },
  {
    key: "ocean", area: "earth", job: "scientist", topic: ["hải dương học", "oceanography"], subject: ["Hải dương học", "Oceanography"],
    fields: ["1.5", "1.6"], tech: [8], core: ["oceanography", "marine-geology", "deep-sea-exploration"], more: ["marine-biology", "underwater-robotics", "sonar-systems", "acoustics", "marine-spatial-planning", "seismology", "coastal-engineering"],
    headlines: [["Khảo sát biển sâu và địa chất đáy biển", "Deep-sea surveys and seabed geology"], ["Dòng chảy, sinh thái và quy hoạch không gian biển", "Currents, ecology and marine spatial planning"]],
    does: [["Tôi khảo sát đáy biển bằng thiết bị tự hành và đọc lịch sử trầm tích.", "I survey the seabed with autonomous craft and read the history of its sediments."], ["Tôi nghiên cứu dòng chảy ven bờ để chọn nơi đặt lồng nuôi và khu bảo tồn.", "I study coastal currents to place fish cages and reserves."]],
    detail: [["Tôi đã đi mười bốn chuyến tàu nghiên cứu, ba chuyến làm trưởng đoàn.", "I have been on fourteen research cruises and led three."], ["Tôi mong giúp lập một kho mẫu lõi trầm tích dùng chung.", "I would like to help found a shared store of sediment cores."]],
    works: ["Cores from a quiet basin", "Cages and currents"],
    needs: [
      { title: ["Trưởng nhóm khảo sát đáy biển", "Head of seabed survey"], types: "rvj", at: ["institute"], text: ["Nhiệm vụ: chương trình khảo sát ba năm; vận hành thiết bị tự hành; chuẩn dữ liệu biển.", "Tasks: a three-year survey; autonomous craft; standards for marine data."] },
      { title: ["Cố vấn quy hoạch không gian biển", "Adviser on marine spatial planning"], types: "pa", at: ["institute", "agency"], text: ["Nhiệm vụ: phương pháp phân vùng; tham vấn ngư dân; bài học quốc tế.", "Tasks: zoning method; consultation of fishers; lessons from abroad."] },
    ],
  },
  {
    key: "geo-hazard", area: "earth", job: "scientist", topic: ["địa vật lý và tai biến", "geophysics and hazards"], subject: ["Địa vật lý", "Geophysics"],
    fields: ["1.5"], tech: [8, 7], core: ["geophysics", "natural-hazards", "geology"], more: ["seismology", "mineral-exploration", "underground-mapping", "remote-sensing", "geothermal-energy", "rare-earth-geology"],
    headlines: [["Cảnh báo sạt lở và lũ quét", "Warning of landslides and flash floods"], ["Địa vật lý nông: lòng đất đô thị và khoáng sản", "Near-surface geophysics: cities and minerals"]],
    does: [["Tôi đo dịch chuyển sườn dốc và đặt ngưỡng cảnh báo cùng bà con ở bản.", "I measure slopes and set warning thresholds together with villagers."], ["Tôi dùng điện từ và địa chấn nông để vẽ những gì nằm dưới thành phố.", "I use electromagnetic and shallow seismic methods to draw what lies under cities."]],
    detail: [["Một hệ thống tốt phải còn chạy sau ba mùa mưa không ai ghé.", "A good system still works after three rainy seasons without a visit."], ["Tôi từng dạy giáo viên vùng cao đọc số đo mưa.", "I taught highland teachers to read rain gauges."]],
    works: ["Thresholds with villagers", "Three rainy seasons without a visit"],
    needs: [
      { title: ["Hệ thống cảnh báo sạt lở chi phí thấp", "Low-cost landslide warning"], types: "jav", order: true, at: ["university", "institute"], text: ["Đơn hàng: cảnh báo trước ít nhất hai giờ cho mười hai điểm, thiết bị sửa được tại chỗ.", "An order: at least two hours of warning at twelve sites with equipment that can be repaired on the spot."] },
      { title: ["Chuyên gia thăm dò địa vật lý", "Expert in geophysical exploration"], types: "rvt", at: ["institute", "university"], text: ["Nhiệm vụ: phương pháp thăm dò kết hợp; huấn luyện tổ thực địa; kiểm soát chất lượng số liệu.", "Tasks: combined exploration methods; training of field teams; data quality."] },
    ],
  },
  {
    key: "carbon-forest", area: "earth", job: "specialist", topic: ["các-bon rừng và kiểm kê khí nhà kính", "forest carbon and greenhouse gas inventory"], subject: ["Lâm nghiệp", "Forestry"],
    fields: ["4.1", "1.5", "5.2"], tech: [6], core: ["forest-carbon", "greenhouse-gas-inventory", "carbon-markets"], more: ["forestry", "remote-sensing", "life-cycle-assessment", "biodiversity-conservation", "mangrove-restoration", "esg-reporting", "green-finance"],
    headlines: [["Đo đạc, báo cáo, thẩm định các-bon rừng", "Measuring and verifying forest carbon"], ["Kiểm kê khí nhà kính cho doanh nghiệp xuất khẩu", "Greenhouse gas inventories for exporters"]],
    does: [["Tôi thẩm định dự án các-bon rừng và kiểm kê phát thải cho chuỗi cung ứng.", "I verify forest carbon projects and inventories along supply chains."], ["Tôi kết hợp viễn thám với ô đo thực địa để ước lượng sinh khối rừng ngập mặn.", "I join remote sensing with field plots to estimate mangrove biomass."]],
    detail: [["Tôi đã từ chối ký ba báo cáo, và coi đó là phần quan trọng của nghề.", "I have refused to sign three reports and regard that as part of the work."], ["Tôi hiểu cơ chế điều chỉnh biên giới các-bon từ phía người phải điền biểu mẫu.", "I know border carbon rules from the side of those who fill in the forms."]],
    works: ["Plots and pixels in mangroves", "Three reports not signed"],
    needs: [
      { title: ["Cố vấn thị trường các-bon rừng", "Adviser on forest carbon markets"], types: "pav", at: ["agency", "university", "institute"], text: ["Nhiệm vụ: phương pháp đường cơ sở; thí điểm một huyện; tập huấn cán bộ kiểm lâm.", "Tasks: baseline method; one pilot district; training of rangers."] },
      { title: ["Đào tạo kiểm kê khí nhà kính", "Training in greenhouse gas inventory"], types: "ta", at: ["university"], text: ["Nhiệm vụ: khóa có chứng nhận cho sáu mươi kỹ sư doanh nghiệp; bộ bài tập ngành dệt, thép, thủy sản.", "Tasks: a certified course for sixty engineers; cases from textiles, steel and seafood."] },
    ],
  },
  {
    key: "innovation-policy", area: "society", job: "scholar", topic: ["chính sách đổi mới sáng tạo", "innovation policy"], subject: ["Kinh tế học", "Economics"],
    fields: ["5.2", "5.6"], tech: [1, 3], core: ["innovation-policy", "science-policy", "technology-commercialisation"], more: ["industrial-policy", "venture-capital", "intellectual-property", "research-management", "entrepreneurship", "public-policy"],
    headlines: [["Chính sách khoa học và thương mại hóa kết quả", "Science policy and commercialisation"], ["Đánh giá chương trình nghiên cứu quốc gia", "Evaluation of national research programmes"]],
    does: [["Tôi đánh giá các chương trình nghiên cứu: tiền đã đi đâu, kết quả dùng được đến đâu.", "I evaluate research programmes: where the money went and how far results are used."], ["Tôi làm chuyển giao công nghệ ở một đại học, từ bản khai sáng chế đến công ty con.", "I do technology transfer at a university, from disclosure to spin-off."]],
    detail: [["Tôi đã đọc hơn bốn trăm hợp đồng li-xăng, nên biết điều khoản nào hay làm hỏng việc.", "I have read over four hundred licences and know which clauses spoil things."], ["Tôi không tin có mô hình sao chép được; tôi tin vào thí điểm có đo đạc.", "I do not believe in models to copy but in pilots that are measured."]],
    works: ["Where the money went", "Clauses that spoil licences", "Pilots before programmes"],
    needs: [
      { title: ["Cố vấn chính sách thương mại hóa kết quả nghiên cứu", "Policy adviser on commercialising research"], types: "pa", at: ["agency"], text: ["Nhiệm vụ: rà soát rào cản; đề xuất cơ chế thí điểm; bộ chỉ số theo dõi; bốn phiên làm việc trực tuyến mỗi tháng.", "Tasks: review of obstacles; pilot schemes; indicators; four online sessions a month."] },
      { title: ["Giám đốc văn phòng chuyển giao công nghệ", "Director of technology transfer"], types: "rav", at: ["university"], text: ["Nhiệm vụ: xây quy trình khai báo và định giá; đàm phán li-xăng; quỹ hạt giống của trường.", "Tasks: disclosure and valuation; licence negotiations; the university's seed fund."] },
    ],
  },
  {
    key: "development-economics", area: "society", job: "scholar", topic: ["kinh tế phát triển", "development economics"], subject: ["Kinh tế học", "Economics"],
    fields: ["5.2"], tech: [1], core: ["development-economics", "econometrics", "macroeconomics"], more: ["international-trade", "demography-migration", "public-policy", "finance", "banking", "behavioural-science"],
    headlines: [["Kinh tế lượng ứng dụng: lao động, di cư, năng suất", "Applied econometrics: labour, migration, productivity"], ["Thương mại và chuỗi giá trị", "Trade and value chains"]],
    does: [["Tôi đo tác động của chính sách lao động và đào tạo nghề bằng dữ liệu vi mô.", "I measure the effects of labour and training policies with micro data."], ["Tôi nghiên cứu vì sao doanh nghiệp nội ít vào được chuỗi cung ứng điện tử.", "I study why few domestic firms enter electronics supply chains."]],
    detail: [["Tôi thường bắt đầu từ một bảng số và một chuyến đi thực địa, theo đúng thứ tự ấy.", "I begin with a table and a field trip, in that order."], ["Nhóm tôi có quyền truy cập dữ liệu hải quan ẩn danh và có thể phân tích chung.", "My group has access to anonymous customs data and can analyse them jointly."]],
    works: ["Training that paid", "Suppliers who never were", "Remittances and small firms"],
    needs: [
      { title: ["Đánh giá tác động đào tạo kỹ sư bán dẫn", "Impact of training chip engineers"], types: "jp", order: true, at: ["agency", "university"], text: ["Đơn hàng: đánh giá độc lập sau hai năm về việc làm và thu nhập của người học.", "An order: an independent evaluation after two years of the jobs and pay of those trained."] },
      { title: ["Giáo sư thỉnh giảng kinh tế lượng", "Visiting professor of econometrics"], types: "tvj", at: ["university"], text: ["Nhiệm vụ: hai học phần cao học; hướng dẫn phương pháp cho giảng viên trẻ; seminar hằng tháng.", "Tasks: two graduate courses; methods for young lecturers; a monthly seminar."] },
    ],
  },
  {
    key: "education", area: "society", job: "scholar", topic: ["chính sách giáo dục và STEM", "education policy and STEM"], subject: ["Khoa học giáo dục", "Education"],
    fields: ["5.3"], tech: [1], core: ["education-policy", "stem-education", "curriculum-development"], more: ["teacher-training", "higher-education", "educational-technology", "doctoral-supervision", "vocational-training", "language-teaching"],
    headlines: [["Chương trình STEM và bồi dưỡng giáo viên", "STEM curricula and teacher training"], ["Quản trị đại học và bảo đảm chất lượng", "University governance and quality"]],
    does: [["Tôi thiết kế chương trình STEM và quan sát lớp học để biết điều gì thực sự thay đổi.", "I design STEM curricula and observe classes to see what really changes."], ["Tôi làm bảo đảm chất lượng cho chương trình tiến sĩ ở hai nước.", "I work on the quality of doctoral programmes in two countries."]],
    detail: [["Tôi từng là giáo viên vật lý bảy năm ở Nghệ An trước khi đi học tiếp.", "I taught physics in Nghệ An for seven years before further study."], ["Tài liệu của nhóm dùng vật liệu rẻ, trường nào cũng làm theo được.", "Our material uses cheap things, so that any school can follow."]],
    works: ["What changed in class", "Cheap things, good lessons"],
    needs: [
      { title: ["Chuyên gia chương trình đào tạo giáo viên STEM", "Expert in STEM teacher education"], types: "rtv", at: ["university"], text: ["Nhiệm vụ: chương trình bồi dưỡng 120 tiết; mười trường thí điểm; nghiên cứu tác động.", "Tasks: a programme of 120 periods; ten pilot schools; a study of effects."] },
      { title: ["Cố vấn kiểm định chương trình tiến sĩ", "Adviser on doctoral programmes"], types: "pat", at: ["university", "agency"], text: ["Nhiệm vụ: chuẩn hướng dẫn; quy chế đồng hướng dẫn quốc tế; tập huấn người hướng dẫn.", "Tasks: standards of supervision; rules for joint supervision; training of supervisors."] },
    ],
  },
  {
    key: "urban-land", area: "society", job: "specialist", topic: ["quy hoạch đô thị", "urban planning"], subject: ["Quy hoạch đô thị", "Urban planning"],
    fields: ["5.7", "6.4"], tech: [8, 6], core: ["urban-planning", "regional-planning", "smart-cities"], more: ["land-administration", "architecture", "green-building", "geographic-information-systems", "tourism-management", "climate-adaptation"],
    headlines: [["Quy hoạch đô thị nén quanh nhà ga", "Compact cities around stations"], ["Đô thị ven biển thích ứng khí hậu", "Coastal cities that adapt"]],
    does: [["Tôi lập quy hoạch khu vực quanh nhà ga và thương lượng với người dân từng ngõ.", "I plan areas around stations and negotiate lane by lane with residents."], ["Tôi nghiên cứu đất ngập và nhà ở giá vừa túi tiền tại đô thị ven biển.", "I study flood land and affordable homes in coastal cities."]],
    detail: [["Bản đồ quý nhất là bản đồ người dân vẽ lại sau buổi họp thứ ba.", "The most valuable map is the one residents redraw after the third meeting."], ["Tôi có kinh nghiệm cả ở văn phòng tư vấn lẫn sở quy hoạch.", "I have worked for consultants and for a planning office."]],
    works: ["The third meeting", "Homes on flood land"],
    needs: [
      { title: ["Cố vấn phát triển đô thị theo giao thông công cộng", "Adviser on transit-oriented development"], types: "apv", at: ["agency", "university"], text: ["Nhiệm vụ: hướng dẫn quy hoạch quanh tám ga; cơ chế tái định cư tại chỗ; hai xưởng cộng đồng.", "Tasks: guidance for eight stations; on-site resettlement; two community workshops."] },
      { title: ["Giảng viên quy hoạch và thiết kế đô thị", "Lecturer in urban planning and design"], types: "tr", at: ["university"], text: ["Nhiệm vụ: xưởng thiết kế học kỳ hai; thực địa; hợp tác với trường nước ngoài.", "Tasks: the second-term studio; field work; partners abroad."] },
    ],
  },
  {
    key: "sea-law", area: "society", job: "scholar", topic: ["luật quốc tế và sở hữu trí tuệ", "international law and intellectual property"], subject: ["Luật học", "Law"],
    fields: ["5.5"], tech: [8, 1], core: ["international-law", "intellectual-property", "investment-trade-law"], more: ["law-of-the-sea", "technology-law", "competition-law", "data-protection-law", "nuclear-regulation", "international-relations"],
    headlines: [["Luật đầu tư và sở hữu trí tuệ quốc tế", "International investment and IP law"], ["Luật biển và hợp tác khoa học", "Law of the sea and scientific cooperation"]],
    does: [["Tôi tư vấn hợp đồng chuyển giao công nghệ và giải quyết tranh chấp đầu tư.", "I advise on technology transfer contracts and investment disputes."], ["Tôi nghiên cứu luật biển áp dụng cho nghiên cứu khoa học và cáp ngầm.", "I study the law of the sea for research and submarine cables."]],
    detail: [["Tôi hành nghề ở hai hệ thống luật, nên quen giải thích cái này bằng ngôn ngữ của cái kia.", "I practise in two legal systems and often explain one in the terms of the other."], ["Tôi dạy đàm phán bằng tình huống thật đã ẩn danh.", "I teach negotiation with real cases made anonymous."]],
    works: ["Transfer clauses in two languages", "Cables, surveys and consent"],
    needs: [
      { title: ["Cố vấn pháp lý hợp đồng chuyển giao công nghệ", "Legal adviser on technology transfer"], types: "ap", at: ["agency", "university"], text: ["Nhiệm vụ: mẫu hợp đồng song ngữ; soát mười hợp đồng; tập huấn cán bộ pháp chế.", "Tasks: bilingual model contracts; review of ten contracts; training of legal staff."] },
      { title: ["Thỉnh giảng luật sở hữu trí tuệ", "Visiting lecturer in intellectual property"], types: "tva", at: ["university"], text: ["Nhiệm vụ: học phần 30 tiết; phiên tòa giả định; góp ý giáo trình.", "Tasks: a 30-period course; a moot court; comments on the textbook."] },
    ],
  },
  {
    key: "hue-history", area: "culture", job: "scholar", topic: ["lịch sử và tư liệu Huế", "history and archives of Huế"], subject: ["Lịch sử", "History"],
    fields: ["6.1", "6.2"], tech: [1], core: ["vietnamese-history", "han-nom-studies", "cultural-heritage"], more: ["digital-humanities", "museum-studies", "asian-studies", "art-history", "maritime-history", "translation-interpreting"],
    headlines: [["Sử học triều Nguyễn, tư liệu Hán Nôm", "Nguyễn dynasty history and Hán Nôm sources"], ["Số hóa di sản và bảo tàng", "Digitised heritage and museums"]],
    does: [["Tôi nghiên cứu châu bản triều Nguyễn và đời sống cung đình qua sổ sách chi tiêu.", "I study Nguyễn court records and palace life through its account books."], ["Tôi số hóa văn bản Hán Nôm và làm mô hình nhận dạng chữ Nôm.", "I digitise Hán Nôm texts and train recognition of Nôm script."]],
    detail: [["Tôi mong kết nối các bộ sưu tập ở châu Âu với kho tư liệu trong nước.", "I hope to connect collections in Europe with archives at home."], ["Với tôi, một bản chú giải tốt đáng giá hơn mười bài luận.", "To me one good annotation is worth ten essays."]],
    works: ["The account books of a quiet reign", "Reading Nôm with machines", "Porcelain lists and sea routes"],
    needs: [
      { title: ["Số hóa và chú giải tư liệu Hán Nôm cung đình", "Digitising and annotating court documents"], types: "jva", order: true, at: ["institute"], text: ["Đơn hàng: 12.000 trang tư liệu, ảnh chuẩn, siêu dữ liệu, chú giải 600 trang chọn lọc.", "An order: 12,000 pages with images to standard, metadata, and annotation of 600 chosen pages."] },
      { title: ["Giảng viên lịch sử và nghiên cứu di sản", "Lecturer in history and heritage studies"], types: "rtv", at: ["university", "institute"], text: ["Nhiệm vụ: học phần phương pháp sử liệu; hướng dẫn luận văn; trưng bày cùng bảo tàng.", "Tasks: a course in sources; theses; an exhibition with the museum."] },
    ],
  },
  {
    key: "language-culture", area: "culture", job: "scholar", topic: ["ngôn ngữ và văn hóa Việt", "Vietnamese language and culture"], subject: ["Ngôn ngữ học", "Linguistics"],
    fields: ["6.2", "6.5"], tech: [1], core: ["vietnamese-linguistics", "teaching-vietnamese", "vietnamese-culture"], more: ["minority-languages", "vietnamese-literature", "translation-interpreting", "linguistics", "cultural-studies", "film-animation", "creative-industries"],
    headlines: [["Dạy tiếng Việt cho thế hệ thứ hai", "Teaching Vietnamese to second generations"], ["Ngôn ngữ học tiếng Việt và ngôn ngữ thiểu số", "Vietnamese and minority language linguistics"]],
    does: [["Tôi soạn giáo trình tiếng Việt cho trẻ lớn lên ở nước ngoài.", "I write Vietnamese textbooks for children who grow up abroad."], ["Tôi ghi âm và mô tả những ngôn ngữ chỉ còn vài nghìn người nói.", "I record and describe languages with a few thousand speakers left."]],
    detail: [["Học trò của tôi nói tiếng Việt với ông bà trước, rồi mới thi chứng chỉ.", "My pupils speak Vietnamese with grandparents first and pass examinations later."], ["Bộ ghi âm của nhóm gồm 300 giờ, có phép của cộng đồng.", "Our recordings hold 300 hours, with the communities' consent."]],
    works: ["Grandparents first", "Three hundred hours of voices"],
    needs: [
      { title: ["Chuẩn đánh giá tiếng Việt cho người Việt ở nước ngoài", "Assessment of Vietnamese for heritage learners"], types: "jap", order: true, at: ["university", "agency"], text: ["Đơn hàng: bộ đề bốn kỹ năng, sáu bậc, thử nghiệm ở năm nước.", "An order: tests of four skills on six levels, tried in five countries."] },
      { title: ["Thỉnh giảng ngôn ngữ học thực địa", "Visiting lecturer in field linguistics"], types: "tvj", at: ["university"], text: ["Nhiệm vụ: khóa thực địa ba tuần; quy trình xin phép cộng đồng; lưu trữ số.", "Tasks: a three-week field course; community consent; digital archiving."] },
    ],
  },
];
