/** Parts of invented names. Weights follow how common families are. */
export const FAMILY_WEIGHTS = {
  Nguyễn: 30, Trần: 12, Lê: 10, Phạm: 7, Hoàng: 3, Huỳnh: 4, Phan: 5, Vũ: 3, Võ: 4, Đặng: 3, Bùi: 3, Đỗ: 2, Hồ: 2, Ngô: 2, Dương: 2,
  Lý: 1, Đinh: 1, Đoàn: 1, Trịnh: 1, Mai: 1, Tô: 1, Đào: 1, Lâm: 1, Cao: 1, Lưu: 1, Tạ: 1, Hà: 1, Châu: 1, Thái: 1, Quách: 1, Nông: 1,
  Vi: 1, Y: 0.3, Thạch: 0.7, Kim: 0.5, Tăng: 0.7, "Tôn Thất": 0.7, "Âu Dương": 0.4,
} as const;

/** Middle and given names that go together in the usage of the north, the centre and the south. */
export const WOMEN = [
  "Thục Uyên", "Diệu Hiền", "Thị Ngọc Trâm", "Hà My", "Thị Bích Liên", "Quỳnh Dao", "Tuệ Lâm", "Thanh Trúc", "Mỹ Hạnh", "Thị Kim Thoa",
  "Nguyệt Cầm", "Bảo Thoa", "Thị Thuý Vân", "Hoài Thương", "Khánh Vy", "Cẩm Tiên", "Thị Hồng Gấm", "An Nhiên", "Phương Nghi", "Thị Lụa",
  "Đan Thanh", "Yến Nhi", "Thị Mai Sương", "Trúc Giang", "Thảo Nguyên", "Ái Vân", "Minh Thư", "Thị Hoà", "Bội Ngọc", "Linh Chi",
  "Gia Hân", "Thị Thu Hoài", "Song Thư", "Diễm Thuý", "Tường Vi", "Kiều Oanh", "Thị Xuân Đào", "Vân Khánh", "Lệ Thu", "Uyên Phương",
] as const;
export const MEN = [
  "Khắc Hiếu", "Đình Phúc", "Trọng Nhân", "Hữu Tường", "Văn Thắng", "Quốc Khải", "Thế Vinh", "Duy Anh", "Bá Lộc", "Công Thành",
  "Minh Triết", "Phước Lành", "Nhật Huy", "Văn Sáu", "Tấn Lực", "Chí Kiên", "Đức Mậu", "Hoài An", "Gia Bách", "Thiện Tâm",
  "Vĩnh Khang", "Xuân Trường", "Quang Lân", "Hải Đăng", "Thanh Tùng", "Việt Cường", "Tuấn Kiệt", "Sĩ Nguyên", "Viết Khoa", "Kỳ Nam",
  "Ngọc Sang", "Trung Hậu", "Bình Nguyên", "Khánh Toàn", "Đại Nghĩa", "Lâm Tùng", "Cảnh Dương", "Nguyên Hạo", "Thái Sơn", "Anh Khôi",
] as const;

/** As second generations and long residents often write themselves: given name first, with or without marks. */
export const WESTERN_GIVEN = [
  "Kim-Ly", "Daniel", "Anne-Marie", "Minh-Tâm", "Sophie", "Thomas Quang", "Linh-Đan", "Julien", "Michelle Thuy", "Andrew Khoa",
  "Mai-Lan", "Lukas Duc", "Emilie", "Kevin Bao", "Hoa", "Jana Thu", "Viet-Anh", "Tomáš Hải", "Christine Ngoc", "Bao-Chau",
] as const;

/** Names as they stand, so that long and rare forms are among the first anyone sees. */
export const WHOLE_NAMES = [
  "Công Tằng Tôn Nữ Thị Ngọc Phương",
  "Huyền Tôn Nữ Quỳnh Hương Giang",
  "Tôn Thất Quỳnh Lưu",
  "Đặng Nguyễn Hoàng Thảo Nguyên",
  "Lý Sin Pao",
  "H'Lê Niê Kđăm",
  "Âu Dương Khải Minh",
  "Trần-Lefèvre Diệp Anh",
] as const;
