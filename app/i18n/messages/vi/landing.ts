export default {
  meta: {
    title: "Chuyên gia người Việt ở nước ngoài và nhu cầu trong nước",
    description:
      "Chuyên gia người Việt ở nước ngoài khai báo năng lực và thời gian; viện, trường, doanh nghiệp đăng vị trí và thấy ai phù hợp, vì sao; điều phối viên giới thiệu và theo đến kết quả.",
  },
  hero: {
    title: "Nối chuyên gia người Việt khắp thế giới với việc đất nước đang cần",
    lead: "Về nước lâu dài hay tư vấn từ xa vài giờ mỗi tuần: bạn chọn hình thức và ai được xem hồ sơ. Tổ chức trong nước nêu rõ vị trí và thấy ai phù hợp, vì sao.",
  },
  goOn: "Bạn muốn làm gì tiếp?",
  doors: {
    label: "Bạn là ai",
    expert: {
      title: "Tôi là chuyên gia ở nước ngoài",
      text: "Lập hồ sơ trong ít phút, cho biết bạn có thể góp sức theo hình thức nào, từ khi nào, và xem những vị trí hợp với mình.",
      action: "Lập hồ sơ chuyên gia",
    },
    institution: {
      title: "Chúng tôi đang cần chuyên gia",
      text: "Đăng vị trí hoặc đặt hàng nghiên cứu. Danh sách chuyên gia phù hợp hiện ra kèm lý do cụ thể, kiểm chứng được.",
      action: "Đăng ký tổ chức",
    },
    coordinator: {
      title: "Tôi là điều phối viên",
      text: "Xác minh tổ chức, tìm trong toàn bộ hồ sơ, giới thiệu và theo từng trường hợp đến khi có kết quả.",
      action: "Đăng nhập",
    },
  },
  presence: {
    title: "Hiện nay trên {{brand}}",
    experts: "Chuyên gia",
    countries: "Quốc gia và vùng lãnh thổ",
    openPositions: "Vị trí đang nhận hồ sơ",
    verifiedInstitutions: "Tổ chức đã xác minh",
    mapLabel_other: "Bản đồ thế giới: nhịp nối từ Việt Nam đến {{count}} quốc gia có chuyên gia",
    mapNote: "Chấm càng lớn càng nhiều chuyên gia. Nơi có ít hơn ba người chỉ được tính gộp để giữ riêng tư.",
    table: "Xem số liệu theo quốc gia",
    caption: "Số chuyên gia theo quốc gia đang sống",
    country: "Quốc gia",
    count: "Số chuyên gia",
    elsewhere_other: "Những nơi khác ({{count}} quốc gia)",
  },
  newest: {
    title: "Vị trí mới đăng",
    none: "Chưa có vị trí nào đang nhận hồ sơ. Tổ chức đã xác minh có thể đăng vị trí đầu tiên.",
    deadline: "nhận hồ sơ đến {{date}}",
    all: "Xem tất cả vị trí",
  },
} as const;
