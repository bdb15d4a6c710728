export default {
  visibility: {
    hidden: "Không ai tìm thấy hồ sơ, kể cả điều phối viên. Không vị trí nào được ghép với hồ sơ.",
    coordinators:
      "Điều phối viên ở cơ quan đại diện, bộ và tỉnh tìm thấy hồ sơ và có thể giới thiệu vị trí cho bạn. Tổ chức và công chúng không thấy.",
    institutions:
      "Điều phối viên và người của các tổ chức đã xác minh tìm thấy hồ sơ và thấy mức độ phù hợp với vị trí của họ. Công chúng không thấy.",
    public: "Ai có địa chỉ cũng đọc được, trừ thành phố và điều kiện của bạn. Tổ chức và điều phối viên thấy cả hai.",
  },
  consent: {
    widen: "Khi đồng ý, bạn để {{brand}} cho nhiều người hơn trước tìm kiếm hồ sơ đã công bố này và đối chiếu với các vị trí. Từ lúc đó:",
    publish: "Khi công bố, bạn đồng ý để {{brand}} cho tìm kiếm hồ sơ này và đối chiếu với các vị trí, dành cho những người nêu ở đây:",
    withdraw:
      "Thông tin liên hệ không nằm trong đó. Bạn rút lại lúc nào cũng được bằng cách gỡ hồ sơ xuống: hồ sơ rời khỏi tìm kiếm ngay. Chúng tôi lưu thời điểm bạn đồng ý, với bản văn nào và bằng thứ tiếng nào.",
  },
  contact: {
    title: "Khi nào được mở",
    when: "Chỉ sau khi bạn nhận lời một giới thiệu, chỉ cho tổ chức và điều phối viên của giới thiệu đó, và mỗi lần mở hay xem đều được ghi lại để bạn đọc.",
  },
} as const;
