import { expect, test } from "vitest";
import { plainFileName } from "./file-name";

test.each([
  ["Sơ yếu lý lịch.pdf", "Sơ yếu lý lịch.pdf"],
  ["So\u031B ye\u0302\u0301u.pdf", "Sơ yếu.pdf"],
  ["C:\\Users\\Mai\\CV.pdf", "CV.pdf"],
  ["../../etc/passwd", "passwd"],
  ["a\u202Efdp.exe", "afdp.exe"],
  ['x"\r\nSet-Cookie: a=b.pdf', 'x" Set-Cookie: a=b.pdf'],
  ["...", "tep"],
  ["", "tep"],
  [".htaccess", "htaccess"],
  [`${"ư".repeat(500)}.pdf`, `${"ư".repeat(116)}.pdf`],
])("%j is kept as %j", (sent, kept) => {
  expect(plainFileName(sent)).toBe(kept);
});
