import { type EngagementType } from "~/domain/vocabulary/people";
import { type Both } from "../model";

/** How people say in their biography what they would like to do; one list for each form of work. */
export const WISHES: Readonly<Record<EngagementType, readonly Both[]>> = {
  return_long_term: [
    ["Gia đình tôi dự định chuyển hẳn về nước; tôi tìm một nơi có thể xây nhóm từ đầu.", "My family plans to move back for good, and I am looking for a place where I can build a group from the start."],
    ["Sau nhiều năm ở nước ngoài, tôi muốn về làm việc lâu dài, miễn là có nhóm và thiết bị tối thiểu để bắt tay vào việc ngay.", "After many years abroad I want to work at home for the long run, provided there is a team and the minimum of equipment to start at once."],
    ["Hợp đồng hiện tại của tôi có ngày kết thúc, nên đây là lúc thích hợp để bàn chuyện trở về.", "My present contract has an end date, so this is the right time to talk about coming back."],
  ],
  remote_advising: [
    ["Tôi chưa thể về hẳn nhưng thu xếp được thời gian cố định mỗi tuần để tư vấn từ xa.", "I cannot come back for good yet, but I keep fixed hours every week for remote advice."],
    ["Việc tôi làm tốt nhất từ xa là đọc thiết kế, đặt câu hỏi và giúp nhóm tránh những lỗi tôi từng mắc.", "What I do best from a distance is to read a design, ask questions and help a team avoid mistakes I once made."],
    ["Tôi ưu tiên những nhóm đã có người phụ trách rõ ràng và cần một người cùng soát lại các quyết định khó.", "I prefer teams that have a clear lead and need someone to go over the hard decisions with."],
    ["Tôi đã hướng dẫn từ xa vài nhóm nhỏ ở trong nước và muốn làm việc đó bài bản hơn.", "I have guided a few small teams in Việt Nam from a distance and would like to do it more properly."],
  ],
  short_visit: [
    ["Mỗi năm tôi về nước một lần và có thể kéo dài chuyến đi để làm việc tại chỗ.", "I come home once a year and can extend the trip to work on site."],
    ["Tôi có thể ở lại vài tuần để khởi động một đề tài hoặc chạy thử một quy trình cùng nhóm.", "I can stay for some weeks to start a project or to try out a procedure together with the team."],
    ["Một chuyến đi ngắn với mục tiêu rõ ràng, theo tôi, hiệu quả hơn nhiều buổi họp trực tuyến.", "A short trip with a clear aim, in my view, does more than many online meetings."],
  ],
  teaching: [
    ["Tôi thích đứng lớp và sẵn sàng dạy một học phần trọn vẹn, kèm bài tập và phần mềm đi theo.", "I like teaching and am ready to give a complete course, with its exercises and software."],
    ["Tôi muốn cùng khoa xây dựng một môn học mới rồi bàn giao lại cho giảng viên trẻ.", "I would like to build a new course with a department and then hand it over to its young lecturers."],
    ["Tôi có thể hướng dẫn học viên cao học và nghiên cứu sinh, kể cả đồng hướng dẫn từ xa.", "I can supervise master's and doctoral students, also jointly and from a distance."],
  ],
  joint_research: [
    ["Tôi tìm đối tác trong nước cho các đề tài có dữ liệu hoặc mẫu mà chỉ Việt Nam mới có.", "I look for partners at home for projects with data or samples that only Việt Nam has."],
    ["Nhóm tôi đang có chỗ cho nghiên cứu sinh trao đổi và muốn viết chung đề xuất tài trợ.", "My group has places for visiting doctoral students and would like to write joint proposals."],
    ["Tôi mong có một hợp tác nghiên cứu lâu dài hơn một bài báo: cùng đề tài, cùng phương pháp, cùng dữ liệu.", "I hope for research together that lasts longer than one paper: shared questions, methods and data."],
  ],
  policy_advising: [
    ["Tôi sẵn sàng góp ý dự thảo chính sách và giới thiệu kinh nghiệm thực tế ở nước tôi đang sống, cả thành công lẫn thất bại.", "I am ready to comment on draft policies and to share what worked and what failed in the country I live in."],
    ["Tôi muốn giúp cơ quan trong nước đặt hàng nghiên cứu đúng câu hỏi và đọc kết quả cho đúng.", "I would like to help public bodies at home to commission research with the right questions and to read the results rightly."],
  ],
};

/** Conditions as people put them, by form of work. */
export const CONDITIONS: Readonly<Record<EngagementType, readonly Both[]>> = {
  return_long_term: [
    ["Cần thời gian thu xếp trường học cho con trước năm học mới.", "I need time to arrange schools for my children before the school year."],
    ["Mong có quyền tuyển hai đến ba cộng sự.", "I would like to be able to hire two or three colleagues."],
    ["Có thể bắt đầu với vai trò cố vấn trong thời gian chuyển tiếp.", "I can begin as an adviser during the transition."],
  ],
  remote_advising: [
    ["Họp vào buổi tối hoặc sáng thứ Bảy theo giờ nơi tôi ở.", "Meetings in the evening or on Saturday morning, my time."],
    ["Không tư vấn cho đối thủ trực tiếp của đơn vị tôi đang làm.", "No advice to direct competitors of my present employer."],
    ["Nên có một đầu mối kỹ thuật cố định phía trong nước.", "There should be one fixed technical contact in Việt Nam."],
  ],
  short_visit: [
    ["Phù hợp nhất vào tháng 7, tháng 8 hoặc dịp Tết.", "July, August or the Tết holidays suit best."],
    ["Cần báo trước ba tháng để xin nghỉ phép.", "I need three months' notice to arrange leave."],
  ],
  teaching: [
    ["Dạy được bằng tiếng Việt hoặc tiếng Anh; lớp không quá 40 người.", "I teach in Vietnamese or English; at most 40 students."],
    ["Dạy dồn trong hai đến bốn tuần thì thuận tiện hơn cả.", "A block of two to four weeks is most convenient."],
  ],
  joint_research: [
    ["Cần thỏa thuận rõ về dữ liệu và đứng tên bài báo ngay từ đầu.", "Data and authorship have to be agreed at the start."],
    ["Có thể dùng thiết bị của nhóm tôi cho các phép đo khó.", "Difficult measurements can be made with my group's instruments."],
  ],
  policy_advising: [["Góp ý với tư cách cá nhân, không đại diện cho nơi làm việc.", "I comment in my own name, not on behalf of my employer."]],
};
