export default {
  author: {
    erased: "Người dùng đã xoá tài khoản",
    you: "bạn",
  },
  side: {
    expert: "chuyên gia",
    institution: "tổ chức tiếp nhận",
    coordinator: "điều phối viên",
    system: "hệ thống",
  },
  refusal: {
    stale: "Trong lúc bạn điền, thông tin này đã được người khác thay đổi. Hãy xem lại rồi gửi lần nữa.",
    illegal_move: "Việc này không thực hiện được ở bước hiện tại. Hãy xem tình trạng ở đầu trang.",
    not_owner: "Chỉ người phụ trách mới làm được việc này. Muốn làm, trước hết hãy nhận phụ trách.",
    forbidden: "Bạn chỉ có quyền xem ở đây.",
  },
  messages: {
    title: "Trao đổi",
    body: "Nội dung",
    bodyHint: "Chuyên gia, tổ chức tiếp nhận và điều phối viên của lượt giới thiệu này đều đọc được.",
    files: "Tệp đính kèm",
    filesHint: "Tối đa 5 tệp, mỗi tệp 10 MB, cộng lại 20 MB. Nhận PDF, Word, Excel, CSV, PNG và JPEG.",
    send: "Gửi",
    sent: "Đã gửi. Những người còn lại sẽ nhận được thông báo, không kèm nội dung.",
    new: "Mới",
    readOnly: "Bạn đọc được phần trao đổi này nhưng không viết được.",
    emptyTitle: "Chưa có trao đổi nào",
    emptyBody: "Mọi trao đổi và tệp gửi ở đây được lưu cùng lượt giới thiệu.",
    problem: {
      nothing: "Hãy viết vài dòng hoặc đính kèm một tệp.",
      unknown_file: "Có tệp không đúng loại được nhận. Chúng tôi xem nội dung tệp, không xem tên. Hãy lưu thành PDF rồi gửi lại.",
    },
  },
} as const;
