import { writeFileSync } from "node:fs";
import { extractText, getDocumentProxy } from "unpdf";
import { expect, test } from "vitest";
import { checkPdf } from "./check-pdf.server";
import { type CvContent } from "./cv-content.server";
import { drawCv } from "./draw-cv.server";

const content: CvContent = {
  lang: "vi",
  title: "Lý lịch khoa học: Công Tằng Tôn Nữ Thị Ngọc Phương",
  name: "GS. Công Tằng Tôn Nữ Thị Ngọc Phương",
  headline: "Nghiên cứu vật liệu bán dẫn, Đại học Bờ Đông",
  place: "Zürich, Thuỵ Sĩ",
  sections: [
    { heading: "Giới thiệu", paragraph: "Ưu tiên những việc thiết thực: ặ ằ ẵ ễ ộ ỡ ữ ỵ Ữ Ẫ Đ đ. ".repeat(30) },
    { heading: "Kỹ năng", lines: ["Thiết kế vi mạch tương tự: thành thạo", "Hoá học bề mặt: chuyên sâu"] },
    {
      heading: "Quá trình công tác",
      entries: Array.from({ length: 25 }, (_, n) => ({
        when: `${2025 - n} – ${2026 - n}`,
        title: `Trưởng nhóm số ${n}`,
        below: "Viện Đá Vôi, Đức",
        text: "Dẫn dắt nhóm nghiên cứu sáu người về mạch tích hợp.",
      })),
    },
  ],
  footer: "Lập từ hồ sơ trên Nhịp Cầu ngày 22/11/2026",
};

test("a CV keeps Vietnamese names whole for whoever copies or listens, and every page its number", async () => {
  const bytes = await drawCv(content);
  if (process.env.CV_OUT) writeFileSync(process.env.CV_OUT, bytes);
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { totalPages, text } = await extractText(pdf, { mergePages: false });
  const whole = text.join("\n").normalize("NFC");
  expect(whole).toContain("Công Tằng Tôn Nữ Thị Ngọc Phương");
  expect(whole).toContain("ặ ằ ẵ ễ ộ ỡ ữ ỵ Ữ Ẫ Đ đ");
  expect(whole).toContain("Thuỵ Sĩ");
  for (let n = 0; n < 25; n += 1) expect(whole).toContain(`Trưởng nhóm số ${n}`);
  expect(totalPages).toBeGreaterThan(1);
  expect(totalPages).toBeLessThan(6);
  text.forEach((page, at) => expect(page).toContain(`${at + 1} / ${totalPages}`));
});

test("a CV says its title and language, is tagged, and is what a dossier takes", async () => {
  const bytes = await drawCv(content);
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { info } = await pdf.getMetadata();
  expect(info).toMatchObject({ Title: content.title, Language: "vi" });
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  expect(await checkPdf(bytes)).toEqual({ ok: true });
});

test("a profile with next to nothing in it is one page", async () => {
  const pdf = await getDocumentProxy(new Uint8Array(await drawCv({ ...content, headline: "", place: "", sections: [] })));
  expect(pdf.numPages).toBe(1);
});
