export default {
  greeting: "Kính gửi {{name}},",
  greetingNoName: "Kính gửi quý vị,",
  signature: { sent: "Thư được gửi tự động, hộp thư này không nhận thư trả lời." },
  verifyEmail: {
    subject: "Xác nhận địa chỉ thư điện tử của bạn",
    intro: "Một tài khoản {{brand}} vừa được mở bằng địa chỉ này. Hãy xác nhận đây là địa chỉ của bạn để bắt đầu sử dụng.",
    action: "Xác nhận địa chỉ",
    after: "Đường dẫn chỉ dùng được một lần, trong vòng {{hours}} giờ. Bạn sẽ cần nhập mật khẩu đã chọn.",
    notYou: "Nếu bạn không mở tài khoản, hãy bỏ qua thư này: tài khoản không thể sử dụng khi chưa được bạn xác nhận.",
  },
  accountExists: {
    subject: "Bạn đã có tài khoản",
    intro:
      "Có người, có lẽ là bạn, vừa đăng ký tài khoản mới bằng địa chỉ này. Địa chỉ đã có tài khoản nên không có tài khoản mới nào được tạo và mọi thứ vẫn như cũ.",
    action: "Đăng nhập",
    after: "Nếu quên mật khẩu, hãy đặt mật khẩu mới tại đây: {{url}}",
    notYou: "Nếu không phải bạn, bạn không cần làm gì.",
  },
  resetPassword: {
    subject: "Đặt mật khẩu mới",
    intro: "Có người, có lẽ là bạn, vừa yêu cầu đặt mật khẩu mới cho tài khoản này.",
    action: "Đặt mật khẩu mới",
    after_other: "Đường dẫn chỉ dùng được một lần, trong vòng {{count}} giờ.",
    notYou: "Nếu không phải bạn, hãy bỏ qua thư này: mật khẩu vẫn như cũ.",
  },
  passwordChanged: {
    subject: "Mật khẩu của bạn đã được đổi",
    intro: "Mật khẩu tài khoản của bạn vừa được đổi. Mọi thiết bị khác đã được đăng xuất.",
    action: "Đặt mật khẩu mới",
    notYou: "Nếu chính bạn đã đổi, bạn không cần làm gì. Nếu không phải, hãy đặt mật khẩu mới ngay.",
  },
  invitation: {
    subject: "Tài khoản {{role}} của bạn",
    intro: "Quản trị viên {{brand}} đã mở cho bạn một tài khoản với vai trò {{role}}. Hãy đặt mật khẩu để bắt đầu.",
    action: "Đặt mật khẩu",
    after_other:
      "Đường dẫn chỉ dùng được một lần, trong vòng {{count}} ngày. Sau đó, hãy dùng mục “Quên mật khẩu” ở trang đăng nhập để nhận đường dẫn mới.",
    notYou: "Nếu bạn không chờ tài khoản này, hãy bỏ qua thư.",
  },
  changeEmail: {
    subject: "Xác nhận địa chỉ thư điện tử mới",
    intro: "Bạn vừa yêu cầu dùng địa chỉ này cho tài khoản {{brand}} của mình. Hãy xác nhận đây là địa chỉ của bạn.",
    action: "Xác nhận địa chỉ mới",
    after: "Đường dẫn chỉ dùng được một lần, trong vòng {{hours}} giờ, trên trình duyệt mà bạn đang đăng nhập.",
    notYou: "Nếu bạn không yêu cầu, hãy bỏ qua thư này: không có gì thay đổi.",
  },
  emailChangeNotice: {
    subject: "Địa chỉ thư điện tử của tài khoản sắp thay đổi",
    intro:
      "Có người, có lẽ là bạn, vừa yêu cầu dùng một địa chỉ thư điện tử khác cho tài khoản của bạn. Thay đổi có hiệu lực khi địa chỉ mới được xác nhận.",
    action: "Mở trang tài khoản",
    notYou: "Nếu không phải bạn, hãy đăng nhập, đổi mật khẩu và đăng xuất mọi thiết bị khác.",
  },
} as const;
