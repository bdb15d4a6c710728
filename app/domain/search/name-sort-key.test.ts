import { expect, test } from "vitest";
import { nameSortKey } from "./name-sort-key";

const byKey = (names: string[]) =>
  [...names].sort((a, b) => {
    const key = (name: string) => nameSortKey({ givenName: name.split(" ").at(-1) ?? "", fullName: name });
    return key(a) < key(b) ? -1 : 1;
  });

test("sorts given names as a Vietnamese list does", () => {
  const names = [
    "An",
    "Ánh",
    "Ân",
    "Bình",
    "Chi",
    "Dũng",
    "Đức",
    "Giang",
    "Hà",
    "Hạ",
    "Lan",
    "Linh",
    "Nga",
    "Ngọc",
    "Oanh",
    "Ôn",
    "Sơn",
    "Tú",
    "Tuấn",
    "Ưng",
    "Vũ",
    "Yến",
  ];
  expect(byKey([...names].reverse())).toEqual(names);
});

test("tones decide only between equal letters, in the order of dictionaries", () => {
  expect(byKey(["Hạ", "Há", "Hã", "Hả", "Hà", "Ha"])).toEqual(["Ha", "Hà", "Hả", "Hã", "Há", "Hạ"]);
  expect(byKey(["Hàn", "Hạ"])).toEqual(["Hạ", "Hàn"]);
});

test("agrees with the collation of Vietnamese on pairs of single names", () => {
  const collator = new Intl.Collator("vi");
  const names = [
    "Ân",
    "An",
    "Bảo",
    "Bằng",
    "Cường",
    "Dương",
    "Đan",
    "Én",
    "Ếch",
    "Khôi",
    "Khoa",
    "Mỹ",
    "Nam",
    "Năm",
    "Phú",
    "Phương",
    "Quý",
    "Thu",
    "Thư",
    "Việt",
    "Vĩ",
  ];
  for (const a of names) for (const b of names) if (a !== b) expect(byKey([a, b])[0], `${a} ${b}`).toBe(collator.compare(a, b) < 0 ? a : b);
});

test("equal given names sort by the rest, composed or not alike", () => {
  expect(byKey(["Trần Văn Minh", "Đỗ Minh", "Lê Minh"])).toEqual(["Đỗ Minh", "Lê Minh", "Trần Văn Minh"]);
  expect(nameSortKey({ givenName: "Ánh", fullName: "Lê Ánh" })).toBe(
    nameSortKey({ givenName: "Ánh".normalize("NFD"), fullName: "Lê Ánh".normalize("NFD") }),
  );
});

test("is plain ASCII whatever the name", () => {
  expect(nameSortKey({ givenName: "Đỗ-Müller 李", fullName: "O’Brien Đỗ-Müller 李" })).toMatch(/^[\x20-\x7e]+$/);
});
