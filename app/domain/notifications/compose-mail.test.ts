import { describe, expect, test } from "vitest";
import { composeMail } from "./compose-mail";

const parts = {
  subject: "Chủ đề\r\nBcc: someone@example.org",
  greeting: 'Kính gửi <b>Phương</b> & "Ngọc",',
  paragraphs: ["Một đoạn."],
  action: { label: "Mở", url: "https://nhipcau.example/vi/x?a=1&b=2" },
  after: ["Đoạn sau."],
  signature: ["Nhịp Cầu", "https://nhipcau.example"],
};

describe("a composed mail", () => {
  test("escapes what people typed, in HTML only", () => {
    const mail = composeMail("vi", parts);
    expect(mail.html).toContain("Kính gửi &lt;b&gt;Phương&lt;/b&gt; &amp; &quot;Ngọc&quot;,");
    expect(mail.html).not.toContain("<b>Phương");
    expect(mail.text).toContain('Kính gửi <b>Phương</b> & "Ngọc",');
  });

  test("keeps the subject on one line, so that no header can be added", () => {
    expect(composeMail("vi", parts).subject).toBe("Chủ đề Bcc: someone@example.org");
  });

  test("writes the link's address in full in both forms", () => {
    const mail = composeMail("vi", parts);
    expect(mail.text).toContain("Mở:\nhttps://nhipcau.example/vi/x?a=1&b=2\n");
    expect(mail.html.match(/https:\/\/nhipcau\.example\/vi\/x\?a=1&amp;b=2/g)).toHaveLength(2);
  });

  test("says the same words in the same order in text and HTML", () => {
    const mail = composeMail("en", parts);
    const order = ["Một đoạn.", "Mở", "Đoạn sau.", "Nhịp Cầu"];
    for (const form of [mail.text, mail.html]) {
      const places = order.map((word) => form.indexOf(word));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places).not.toContain(-1);
    }
  });

  test("names its language", () => {
    expect(composeMail("vi", parts).html).toContain('<html lang="vi">');
  });
});
