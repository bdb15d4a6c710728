/** Tên và nội dung các văn bản mà người dùng đồng ý. Khi nội dung thay đổi, nâng phiên bản trong privacy/consent.ts. */
export default {
  updated: "Có hiệu lực từ {{date}}",
  privacy: {
    title: "Thông báo về quyền riêng tư",
    lead: "Chúng tôi lưu giữ gì về bạn, để làm gì, ai được xem và bạn có những quyền nào. Thông báo này tuân theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15, có hiệu lực từ ngày 01/01/2026, đồng thời phục vụ người đọc thuộc phạm vi của GDPR (Liên minh châu Âu) và APPI (Nhật Bản).",
    what: {
      title: "Chúng tôi lưu giữ những gì",
      body: "Tài khoản: họ tên, địa chỉ thư điện tử, mã băm của mật khẩu (không thể đọc ngược ra mật khẩu), ngôn ngữ, các thiết bị đang đăng nhập.",
      body2:
        "Nếu bạn là chuyên gia: những gì bạn viết trong hồ sơ và lựa chọn của bạn về người được xem. Nếu bạn là thành viên tổ chức: vai trò của bạn và những gì bạn nhập thay mặt tổ chức.",
      body3:
        "Nhật ký các thao tác quan trọng (ai làm gì, khi nào) dưới dạng mã, không kèm thông tin cá nhân, để phát hiện hành vi lạm dụng.",
    },
    why: {
      title: "Mục đích và căn cứ",
      body: "Dữ liệu tài khoản dùng để bạn đăng nhập và để chúng tôi liên hệ về tài khoản. Căn cứ là sự đồng ý của bạn khi đăng ký.",
      body2:
        "Hồ sơ chuyên gia dùng để kết nối chuyên gia với vị trí. Căn cứ là sự đồng ý của bạn khi công bố hồ sơ, dành cho những người bạn đã chọn; muốn mở cho nhiều người hơn thì cần bạn đồng ý lại. Đây là sự đồng ý riêng và có thể rút lại riêng. Trang tài khoản ghi bạn đã đồng ý với những gì và khi nào.",
      body3:
        "Việc ghép nối so sánh kỹ năng, lĩnh vực, ngôn ngữ, thời gian sẵn sàng, nơi làm việc và bằng cấp; không bao giờ dùng giới tính, tuổi, dân tộc, tôn giáo, chính kiến, sức khỏe hay tình trạng gia đình.",
    },
    who: {
      title: "Ai được xem",
      body: "Bạn quyết định ai tìm thấy hồ sơ của mình: không ai, chỉ điều phối viên, thêm các tổ chức đã xác minh, hoặc mọi người. Ban đầu là chỉ điều phối viên. Bạn có thể chặn từng tổ chức: tổ chức bị chặn không thấy và không được ghép với bạn.",
      body2:
        "Thông tin liên hệ, ngày sinh, địa chỉ, tệp lý lịch khoa học và ghi chú riêng không nằm trong chỉ mục tìm kiếm, nhật ký hay địa chỉ trang. Tổ chức chỉ nhận được thông tin liên hệ sau khi bạn chấp nhận lời giới thiệu, và mỗi lần cung cấp đều được ghi lại.",
      body3:
        "Chúng tôi không bán dữ liệu và không hiển thị quảng cáo. Dữ liệu không được chuyển cho bên thứ ba, trừ khi pháp luật bắt buộc.",
    },
    howLong: {
      title: "Lưu giữ trong bao lâu",
      body: "Trong thời gian bạn còn giữ tài khoản. Khi bạn rút lại sự đồng ý, dữ liệu dựa trên sự đồng ý đó rời khỏi kết quả tìm kiếm trong vài giây. Khi bạn yêu cầu xóa, tài khoản được đóng và dữ liệu cá nhân của bạn được xóa bỏ.",
      body2:
        "Đường dẫn trong thư hết hạn sau một giờ đến bảy ngày. Nội dung thư được xóa khỏi hàng chờ ngay sau khi gửi. Phiên đăng nhập kết thúc sau 30 ngày không sử dụng.",
    },
    rights: {
      title: "Quyền của bạn",
      body: "Bạn có quyền được biết và xem dữ liệu của mình, chỉnh sửa, nhận bản sao, hạn chế hoặc phản đối việc xử lý, rút lại sự đồng ý, yêu cầu xóa, và khiếu nại với cơ quan chuyên trách bảo vệ dữ liệu cá nhân. Việc xem, chỉnh sửa và rút lại sự đồng ý bạn tự làm trong hồ sơ và tài khoản, có hiệu lực ngay.",
      body3:
        "Muốn nhận bản sao, xóa dữ liệu, hạn chế hoặc phản đối việc xử lý, hãy viết thư từ địa chỉ của tài khoản tới đầu mối bảo vệ dữ liệu cá nhân của đơn vị vận hành nêu bên dưới. Cán bộ của đơn vị vận hành thực hiện và trả lời bạn trong thời hạn luật định. Bạn không mất phí.",
      body2: "Việc rút lại sự đồng ý không ảnh hưởng đến tính hợp pháp của việc xử lý trước đó.",
    },
    security: {
      title: "Chúng tôi bảo vệ dữ liệu thế nào",
      body: "Mật khẩu được lưu bằng argon2id; mã phiên và mã đường dẫn chỉ lưu dạng băm. Mọi kết nối khi vận hành đều được mã hóa. Cán bộ chỉ truy cập trong phạm vi vai trò và việc truy cập được ghi lại. Nếu sự cố gây nguy hại cho bạn, chúng tôi thông báo cho bạn và cơ quan chức năng trong thời hạn luật định.",
    },
    cookies: {
      title: "Cookie",
      body: "Có ba cookie, đều của chúng tôi và đều cần thiết: một để duy trì đăng nhập, một để nhớ ngôn ngữ, một để nhớ giao diện. Không có theo dõi.",
    },
    operator: {
      title: "Đơn vị chịu trách nhiệm",
      unset:
        "Hệ thống này chưa ghi tên đơn vị vận hành. Trước khi mở cho công chúng, tên, địa chỉ và đầu mối bảo vệ dữ liệu cá nhân của đơn vị vận hành được nêu tại đây.",
    },
  },
  terms: {
    title: "Điều khoản sử dụng",
    lead: "Quy định chung cho mọi người dùng {{brand}}.",
    service: {
      title: "Về dịch vụ",
      body: "{{brand}} kết nối chuyên gia người Việt ở nước ngoài với các tổ chức trong nước. Dịch vụ miễn phí. {{brand}} không tuyển dụng và không phải là một bên trong thỏa thuận giữa chuyên gia và tổ chức.",
    },
    account: {
      title: "Tài khoản của bạn",
      body: "Mỗi người một tài khoản. Hãy giữ kín mật khẩu và báo cho chúng tôi nếu nghi ngờ có người khác biết. Điều phối viên và quản trị viên được quản trị viên cấp tài khoản.",
    },
    truth: {
      title: "Nội dung bạn đăng",
      body: "Những gì bạn nêu về bản thân, tổ chức hay vị trí phải đúng sự thật và bạn phải có quyền công bố. Tổ chức chỉ đăng nhu cầu có thật và cập nhật kịp thời.",
      body2:
        "Dấu đã xác minh nghĩa là điều phối viên đã kiểm tra ai đứng sau hồ sơ hoặc tổ chức, không phải là bảo đảm cho nội dung họ viết.",
    },
    use: {
      title: "Sử dụng thông tin bạn thấy",
      body: "Thông tin về người khác chỉ được dùng cho lần giới thiệu mà thông tin đó được cung cấp. Không sao chép hồ sơ hàng loạt, không chuyển tiếp thông tin liên hệ, không quảng cáo.",
      body2: "Mức độ phù hợp giữa chuyên gia và vị trí là công cụ hỗ trợ có nêu lý do. Con người quyết định, không phải điểm số.",
    },
    end: {
      title: "Khi vi phạm quy định",
      body: "Quản trị viên có thể khóa tài khoản vi phạm. Bạn có thể yêu cầu một người khác xem xét lại. Bạn có thể yêu cầu đóng tài khoản bất cứ lúc nào.",
    },
    law: {
      title: "Luật áp dụng",
      body: "Áp dụng pháp luật Việt Nam. Các quyền bảo vệ bạn theo pháp luật nơi bạn sinh sống vẫn được giữ nguyên.",
    },
  },
  accessibility: {
    title: "Hỗ trợ tiếp cận",
    lead: "{{brand}} được xây dựng để ai cũng dùng được.",
    aim: {
      title: "Mục tiêu",
      body: "Hướng dẫn tiếp cận nội dung web (WCAG) 2.2 mức AA, trên mọi trang, cả hai ngôn ngữ, trên điện thoại và máy tính.",
    },
    means: {
      title: "Cụ thể",
      body: "Mọi trang dùng được chỉ bằng bàn phím, với trình đọc màn hình, khi phóng to 200 % và trên màn hình rộng 390 điểm ảnh. Biểu mẫu hoạt động cả khi không có JavaScript. Không thông tin nào chỉ thể hiện bằng màu sắc. Có thể chọn giao diện sáng hoặc tối.",
    },
    check: {
      title: "Cách kiểm tra",
      body: "Mỗi thay đổi của phần mềm được kiểm tra tự động trên mọi trang ở cả hai ngôn ngữ, và kiểm tra thủ công bằng bàn phím và phóng to.",
    },
    tell: {
      title: "Nếu bạn gặp trở ngại",
      body: "Hãy cho điều phối viên hoặc đơn vị vận hành biết đó là trang nào và bạn định làm gì. Bạn sẽ nhận được trả lời và, khi cần, thông tin ở dạng khác.",
    },
  },
} as const;
