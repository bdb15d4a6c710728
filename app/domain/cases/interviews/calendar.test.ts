import { expect, test } from "vitest";
import { calendarText, type CalendarEntry } from "./calendar";

const ISSUER = { host: "nhipcau.example", product: "Nhịp Cầu" };
const entry: CalendarEntry = {
  id: "0190aaaa-0000-7000-8000-000000000000",
  sequence: 2,
  startsAt: new Date("2027-03-01T02:30:00Z"),
  minutes: 45,
  cancelled: false,
  summary: "Phỏng vấn: Chuyên gia vật liệu, Viện Vật liệu Sông Hồng",
  description: "Dòng một\nDòng hai; có dấu, phẩy\r\nEND:VEVENT",
  place: "https://hop.example/abc",
  url: "https://nhipcau.example/vi/cases/1/interviews",
  stamp: new Date("2027-02-01T00:00:00Z"),
};
const mail = {
  organiser: { name: "Nhịp Cầu", email: "no-reply@nhipcau.example" },
  reader: { name: "Đỗ Thị Ánh Tuyết", email: "tuyet@example.test" },
};
const unfolded = (text: string) => text.replace(/\r\n[ \t]/g, "");

test("an interview has one UID for all its versions, a number for each, and times in UTC", () => {
  const text = unfolded(calendarText(entry, ISSUER, mail));
  expect(text).toContain("METHOD:REQUEST\r\n");
  expect(text).toContain(`UID:${entry.id}@nhipcau.example\r\n`);
  expect(text).toContain("SEQUENCE:2\r\n");
  expect(text).toContain("DTSTART:20270301T023000Z\r\n");
  expect(text).toContain("DTEND:20270301T031500Z\r\n");
  expect(text).toContain("SUMMARY:Phỏng vấn: Chuyên gia vật liệu\\, Viện Vật liệu Sông Hồng\r\n");
  expect(text).toMatch(/mailto:tuyet@example.test/i);
});

test("a cancelled one strikes the entry out", () => {
  const text = unfolded(calendarText({ ...entry, cancelled: true, sequence: 3 }, ISSUER, mail));
  expect(text).toContain("METHOD:CANCEL\r\n");
  expect(text).toContain("STATUS:CANCELLED\r\n");
  expect(text).toContain("SEQUENCE:3\r\n");
});

test("as a download it names nobody's address", () => {
  const text = calendarText(entry, ISSUER, null);
  expect(text).toContain("METHOD:PUBLISH");
  expect(text).not.toMatch(/mailto:/i);
});

test("what people type adds no line to the entry, and every line is at most 75 bytes long", () => {
  const text = calendarText(entry, ISSUER, mail);
  expect(unfolded(text).match(/^END:VEVENT\r?$/gm)).toHaveLength(1);
  expect(text.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
});
