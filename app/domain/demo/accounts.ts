import { demoId } from "./stable";

/**
 * Accounts that anyone can sign in with in an embedded database. The passwords are public on purpose; `loadDemo` never
 * writes them into a configured database. `role` is what the start script prints.
 */
export const DEMO_ACCOUNTS = [
  { role: "expert", email: "chuyengia@demo.nhipcau.example", password: "nhip-cau-chuyen-gia", displayName: "Trịnh Hoài Linh Lan" },
  { role: "owner", email: "vien@demo.nhipcau.example", password: "nhip-cau-chu-vien", displayName: "Đoàn Thục Uyên" },
  { role: "recruiter", email: "tuyendung@demo.nhipcau.example", password: "nhip-cau-tuyen-dung", displayName: "Mai Khắc Tiệp" },
  { role: "viewer", email: "nguoixem@demo.nhipcau.example", password: "nhip-cau-nguoi-xem", displayName: "Lưu Diệp Chi" },
  {
    role: "pending owner",
    email: "chothamdinh@demo.nhipcau.example",
    password: "nhip-cau-cho-tham-dinh",
    displayName: "Khúc Đình Sơn Hải",
  },
  { role: "coordinator", email: "dieuphoi@demo.nhipcau.example", password: "nhip-cau-dieu-phoi", displayName: "Tạ Nguyệt Quỳnh" },
  { role: "administrator", email: "quantri@demo.nhipcau.example", password: "nhip-cau-quan-tri", displayName: "Quách Vĩnh Toại" },
] as const;

export type DemoAccount = (typeof DEMO_ACCOUNTS)[number];
export type DemoRole = DemoAccount["role"];

export const demoUserId = (role: DemoRole): string => demoId(`account ${role}`);
