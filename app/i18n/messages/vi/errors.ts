export default {
  validation: {
    required: "Hãy điền mục này.",
    choose: "Hãy chọn một mục.",
    option: "Hãy chọn một mục có trong danh sách.",
    number: "Hãy nhập một con số.",
    date: "Hãy nhập ngày có thật, gồm ngày, tháng và năm.",
    email: "Hãy nhập địa chỉ thư điện tử đầy đủ, ví dụ ten@truong.edu.vn.",
    url: "Hãy nhập địa chỉ đầy đủ, bắt đầu bằng https://.",
    tooShort: "Hãy viết ít nhất {{min}} ký tự.",
    tooLong: "Hãy rút gọn còn tối đa {{max}} ký tự.",
    tooSmall: "Hãy nhập số từ {{min}} trở lên.",
    tooBig: "Hãy nhập số không quá {{max}}.",
    tooFew: "Hãy chọn ít nhất {{min}} mục.",
    tooMany: "Hãy chọn tối đa {{max}} mục.",
    invalid: "Hãy kiểm tra lại mục này.",
    endBeforeStart: "Ngày kết thúc phải sau ngày bắt đầu.",
    rangeOrder: "Số sau phải bằng hoặc lớn hơn số trước.",
    rorId: "Hãy kiểm tra lại mã ROR: chín ký tự, bắt đầu bằng 0, ví dụ 02jx3x895.",
    oneLanguage: "Hãy điền bằng ít nhất một thứ tiếng.",
    controlCharacters: "Hãy bỏ các ký tự không in được rồi thử lại.",
    consentMissing: "Chúng tôi không được mở tài khoản khi chưa có sự đồng ý của bạn. Hãy đánh dấu vào ô nếu bạn đồng ý.",
  },
  upload: {
    tooLarge: "Tệp “{{name}}” lớn hơn {{megabytes}} MB. Hãy chọn tệp nhỏ hơn.",
    tooManyFiles: "Hãy chọn tối đa {{files}} tệp.",
    totalTooLarge: "Các tệp cộng lại lớn hơn {{totalMegabytes}} MB. Hãy bỏ bớt tệp hoặc gửi làm nhiều lần.",
    empty: "Tệp “{{name}}” không có nội dung. Hãy kiểm tra lại tệp.",
  },
  page: {
    notFound: {
      title: "Không tìm thấy trang này",
      body: "Địa chỉ có thể đã đổi, hoặc nội dung đã được gỡ. Hãy kiểm tra lại địa chỉ, hoặc bắt đầu lại từ trang đầu.",
    },
    forbidden: {
      title: "Trang này không dành cho tài khoản của bạn",
      body: "Nếu cần xem trang này, hãy đăng nhập bằng tài khoản có quyền hoặc liên hệ điều phối viên.",
    },
    rateLimited: {
      title: "Bạn thao tác hơi nhanh",
      body: "Hãy đợi một lát rồi thử lại. Những gì bạn đã lưu vẫn còn nguyên.",
    },
    wait: {
      seconds_other: "Hãy đợi {{count}} giây rồi thử lại. Những gì bạn đã lưu vẫn còn nguyên.",
      minutes_other: "Hãy đợi {{count}} phút rồi thử lại. Những gì bạn đã lưu vẫn còn nguyên.",
      hours_other: "Hãy đợi {{count}} giờ rồi thử lại. Những gì bạn đã lưu vẫn còn nguyên.",
    },
    unavailable: {
      title: "Hệ thống đang tạm gián đoạn",
      body: "Những gì bạn đã lưu vẫn còn nguyên. Hãy thử lại sau vài phút.",
    },
    badRequest: {
      title: "Yêu cầu này chưa đúng",
      body: "Hãy quay lại trang trước, tải lại trang rồi gửi lần nữa.",
    },
    unexpected: {
      title: "Đã có lỗi ở phía chúng tôi",
      body: "Những gì bạn đã lưu vẫn còn nguyên. Hãy thử lại; nếu lỗi lặp lại, hãy gửi mã dưới đây cho người điều hành.",
    },
    id: "Mã lỗi: {{id}}",
    home: "Về trang đầu",
    retry: "Tải lại trang",
  },
} as const;
