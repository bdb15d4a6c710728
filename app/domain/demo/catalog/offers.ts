import { type Criterion, type Incentive } from "~/domain/positions/model";

/** What institutions of the demo ask and offer, in the terms of Decree 249/2025/ND-CP. */
const plain = { amountFrom: null, amountTo: null, currency: null } as const;

export const INCENTIVES = {
  agreed_salary: { kind: "agreed_salary", vi: "", en: "", ...plain },
  annual_bonus: { kind: "annual_bonus", vi: "Thưởng cuối năm tối đa bốn tháng lương theo kết quả nhiệm vụ.", en: "Up to four months' salary a year, by the result of the task.", ...plain },
  housing: { kind: "housing", vi: "Nhà công vụ hoặc hỗ trợ tiền thuê nhà.", en: "Staff housing, or support for rent.", amountFrom: 10_000_000, amountTo: 20_000_000, currency: "VND" },
  transport: { kind: "transport", vi: "", en: "", ...plain },
  health_care: { kind: "health_care", vi: "Bảo hiểm sức khỏe cho chuyên gia và người phụ thuộc.", en: "Health insurance for the expert and dependants.", ...plain },
  family_support: { kind: "family_support", vi: "Hỗ trợ tìm trường cho con và việc làm cho vợ hoặc chồng.", en: "Help with schools for children and work for the spouse.", ...plain },
  yearly_travel_home: { kind: "yearly_travel_home", vi: "Một vé khứ hồi mỗi năm cho chuyên gia và gia đình.", en: "One return ticket a year for the expert and family.", ...plain },
  eased_citizenship: { kind: "eased_citizenship", vi: "Hỗ trợ thủ tục xác nhận gốc Việt, nhập hoặc trở lại quốc tịch.", en: "Help with proof of origin and with acquiring or regaining citizenship.", ...plain },
  visa_support: { kind: "visa_support", vi: "", en: "", ...plain },
  research_funding: { kind: "research_funding", vi: "Kinh phí khởi động cho nhóm trong hai năm đầu.", en: "Start-up funds for the group in the first two years.", amountFrom: 1_500_000_000, amountTo: 4_000_000_000, currency: "VND" },
  laboratory: { kind: "laboratory", vi: "Phòng thí nghiệm riêng và quyền dùng thiết bị dùng chung.", en: "A laboratory of one's own and access to shared equipment.", ...plain },
  team_scholarships: { kind: "team_scholarships", vi: "Hai suất học bổng nghiên cứu sinh cho nhóm.", en: "Two doctoral scholarships for the group.", ...plain },
} satisfies Record<string, Incentive>;

export const FOR_POSTS = [
  ["agreed_salary", "annual_bonus", "housing", "health_care"],
  ["agreed_salary", "housing", "family_support", "yearly_travel_home", "eased_citizenship"],
  ["agreed_salary", "research_funding", "laboratory", "team_scholarships"],
  ["agreed_salary", "annual_bonus", "transport", "health_care", "visa_support"],
  ["housing", "research_funding", "laboratory", "family_support", "yearly_travel_home"],
] as const satisfies readonly (readonly (keyof typeof INCENTIVES)[])[];
export const FOR_VISITS = [
  ["transport", "housing", "visa_support"],
  ["agreed_salary", "transport"],
  ["transport", "visa_support", "laboratory"],
] as const satisfies readonly (readonly (keyof typeof INCENTIVES)[])[];

/** Specific criteria of Article 3; one of them is required, the other counts in favour. */
export const CRITERIA: readonly Criterion[] = [
  { vi: "Tiến sĩ và ít nhất năm năm nghiên cứu hoặc giảng dạy tại cơ sở có uy tín ở nước ngoài.", en: "A doctorate and at least five years of research or teaching at a reputable institution abroad.", weight: "required" },
  { vi: "Tiến sĩ và ít nhất năm năm làm việc ở bộ phận nghiên cứu và phát triển của doanh nghiệp hoặc chương trình nghiên cứu quốc tế.", en: "A doctorate and at least five years in a firm's research and development or in an international research programme.", weight: "required" },
  { vi: "Đã chủ trì hoặc tham gia chính một nhiệm vụ khoa học và công nghệ đi đến sản phẩm được sử dụng.", en: "Has led, or played a main part in, a science and technology task that came to a product in use.", weight: "required" },
  { vi: "Là tác giả sáng chế đã được bảo hộ và áp dụng.", en: "Author of a protected invention that is applied.", weight: "advantage" },
  { vi: "Có công trình được giải thưởng hoặc được ứng dụng rộng rãi.", en: "Has work that won an award or is widely applied.", weight: "advantage" },
  { vi: "Từng xây dựng và dẫn dắt nhóm từ năm người trở lên.", en: "Has built and led a group of five or more.", weight: "advantage" },
];
